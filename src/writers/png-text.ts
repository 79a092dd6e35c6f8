import { checksum, pngSignature } from './png-chunks';

/** The longest text that is read, in bytes: ours are a few kilobytes. */
const longestText = 1_000_000;

/** The most texts that are read of one picture. */
const mostTexts = 64;

/** Where a null byte stands, from `from` on; -1 where there is none. */
function nullAt(bytes: Uint8Array, from: number): number {
  return bytes.indexOf(0, from);
}

/**
 * Keyword and text of the body of an iTXt chunk; null where it is compressed, not as the standard
 * says, or not UTF-8. Compressed text is never unpacked: none of ours is, and it may be a bomb.
 */
function readBody(body: Uint8Array): readonly [keyword: string, text: string] | null {
  const keywordEnd = nullAt(body, 0);
  if (keywordEnd < 1 || keywordEnd > 79 || body[keywordEnd + 1] !== 0) return null;
  const languageEnd = nullAt(body, keywordEnd + 3);
  const translatedEnd = languageEnd < 0 ? -1 : nullAt(body, languageEnd + 1);
  if (translatedEnd < 0) return null;
  try {
    const keyword = new TextDecoder('latin1').decode(body.subarray(0, keywordEnd));
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body.subarray(translatedEnd + 1));
    return [keyword, text];
  } catch {
    return null;
  }
}

/**
 * The texts of a PNG's iTXt chunks by keyword, the first of each; null where the bytes are no PNG or
 * break off. A chunk with a wrong checksum is passed over.
 */
export function readPngText(png: Uint8Array): ReadonlyMap<string, string> | null {
  if (!pngSignature.every((byte, index) => png[index] === byte)) return null;
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const texts = new Map<string, string>();
  for (let at = pngSignature.length; at + 12 <= png.length;) {
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > png.length) return null;
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    if (type === 'IEND') return texts;
    if (type === 'iTXt' && length <= longestText && texts.size < mostTexts) {
      const typed = png.subarray(at + 4, at + 8 + length);
      const read =
        view.getUint32(at + 8 + length) === checksum(typed) ? readBody(typed.subarray(4)) : null;
      if (read !== null && !texts.has(read[0])) texts.set(...read);
    }
    at = end;
  }
  return null;
}
