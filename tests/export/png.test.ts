import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { writePngTexts } from '../../src/export/image/png-chunks';
import { onePixel } from './png-file';

/** Chunks of a PNG with their checksums proven by another implementation. */
function chunksOf(png: Uint8Array): readonly { readonly type: string; readonly body: Buffer }[] {
  const bytes = Buffer.from(png);
  const chunks = [];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const typed = bytes.subarray(at + 4, at + 8 + length);
    expect(bytes.readUInt32BE(at + 8 + length)).toBe(crc32(typed));
    chunks.push({ type: typed.subarray(0, 4).toString(), body: typed.subarray(4) });
    at += 12 + length;
  }
  return chunks;
}

describe('texts in a PNG', () => {
  it('stand in iTXt chunks after the header, in UTF-8, with true checksums', () => {
    const written = writePngTexts(onePixel, [
      ['Title', 'Сауда айналымы, Қазақстан'],
      ['Citation', 'a'],
    ]);
    const chunks = chunksOf(written);
    expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'iTXt', 'iTXt', 'IDAT', 'IEND']);
    expect(chunks[1]?.body.toString()).toBe('Title\0\0\0\0\0Сауда айналымы, Қазақстан');
  });

  it('are refused by bytes that are no PNG', () => {
    expect(() => writePngTexts(new Uint8Array([1, 2, 3]), [])).toThrow(RangeError);
  });
});
