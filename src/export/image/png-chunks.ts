/** The eight bytes that every PNG starts with. */
export const pngSignature: readonly number[] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Length of the signature and the IHDR chunk, which every PNG starts with. */
const headLength = 8 + 25;

/** CRC-32 as the PNG standard defines it (ISO 3309). */
export function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1)
      crc = (crc & 1) === 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function textChunk(keyword: string, text: string): Uint8Array {
  const encoder = new TextEncoder();
  // Keyword, null, no compression (two bytes), no language, no translated keyword, then the text.
  const body = [...encoder.encode(keyword), 0, 0, 0, 0, 0, ...encoder.encode(text)];
  const typed = Uint8Array.from([...encoder.encode('iTXt'), ...body]);
  const chunk = new Uint8Array(typed.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, body.length);
  chunk.set(typed, 4);
  view.setUint32(typed.length + 4, checksum(typed));
  return chunk;
}

/** Puts texts into a PNG, as iTXt chunks after its header. Throws a `RangeError` on other bytes. */
export function writePngTexts(
  png: Uint8Array,
  texts: readonly (readonly [keyword: string, text: string])[],
): Uint8Array<ArrayBuffer> {
  if (!pngSignature.every((byte, index) => png[index] === byte)) throw new RangeError('Not a PNG');
  const chunks = texts.map(([keyword, text]) => textChunk(keyword, text));
  const length = chunks.reduce((sum, chunk) => sum + chunk.length, png.length);
  const written = new Uint8Array(length);
  written.set(png.subarray(0, headLength));
  let at = headLength;
  for (const chunk of chunks) {
    written.set(chunk, at);
    at += chunk.length;
  }
  written.set(png.subarray(headLength), at);
  return written;
}
