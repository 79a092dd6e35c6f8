/** Whether this place can take fingerprints: browsers keep Web Crypto for secure pages. */
export function canFingerprint(): boolean {
  // The types promise Web Crypto everywhere; a page without https has none.
  const place: { readonly crypto?: { readonly subtle?: SubtleCrypto } } = globalThis;
  return place.crypto?.subtle !== undefined;
}

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
async function fingerprint(text: string): Promise<string> {
  const digest = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A paragraph that a reader brought, with its fingerprint. */
export interface BroughtParagraph {
  readonly text: string;
  readonly sha256: string;
}

/** Paragraphs with their fingerprints, in their order; equal ones are worked out once. */
export async function fingerprintAll(
  paragraphs: readonly string[],
): Promise<readonly BroughtParagraph[]> {
  const known = new Map<string, string>();
  for (const text of new Set(paragraphs)) known.set(text, await fingerprint(text));
  return paragraphs.map((text) => ({ text, sha256: known.get(text) ?? '' }));
}
