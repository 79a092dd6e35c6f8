/** What the first bytes of a file say it is, whatever its name and type say. */
export type FileFormat = 'png' | 'svg' | 'other-picture' | 'unknown';

/** First bytes of pictures that carry no address: JPEG, GIF, RIFF (WebP), BMP, TIFF (both orders). */
const others: readonly (readonly number[])[] = [
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x52, 0x49, 0x46, 0x46],
  [0x42, 0x4d],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
];

/** Brand of an ISO media file that holds a picture: AVIF and HEIC. */
const mediaBrands = /^ftyp(?:avif|avis|heic|heix|mif1)/;

/** The bytes of `‰PNG`; the rest of the signature tells a whole file from one that was bent. */
const png = [0x89, 0x50, 0x4e, 0x47];

/** How far into a file the root of an SVG is looked for: comments and a document type may stand before. */
const rootWithin = 4096;

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, place) => bytes[place] === byte);
}

export function formatOf(bytes: Uint8Array): FileFormat {
  if (startsWith(bytes, png)) return 'png';
  if (others.some((start) => startsWith(bytes, start))) return 'other-picture';
  const latin = new TextDecoder('latin1');
  if (mediaBrands.test(latin.decode(bytes.subarray(4, 12)))) return 'other-picture';
  const head = latin.decode(bytes.subarray(0, rootWithin)).replace(/^\u{EF}\u{BB}\u{BF}/u, '');
  return /^\s*</.test(head) && /<(?:[\w.-]+:)?svg[\s/>]/.test(head) ? 'svg' : 'unknown';
}
