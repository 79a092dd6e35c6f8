/**
 * A text without the characters that XML forbids: control characters, halves of surrogate pairs, and
 * two that are no characters (https://www.w3.org/TR/xml/#charsets). Neither a picture nor an address
 * can carry them.
 */
export function plainCharacters(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
}

/** Text made safe for XML, attributes included; characters that XML forbids are dropped. */
export function escapeXml(text: string): string {
  return plainCharacters(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
