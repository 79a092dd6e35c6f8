import { describe, expect, it } from 'vitest';
import { writePngTexts } from '../../src/export/image/png-chunks';
import { inspectPng } from '../../src/export/reopen/inspect-png';
import { chunk, onePixel } from './png-file';

const written = writePngTexts(onePixel, [
  ['Title', 'Сауда айналымы, Қазақстан'],
  ['URL', '/chart/trade-flows'],
]);

/** The texts of a PNG; null where it is none, or broken. */
function readPngText(bytes: Uint8Array) {
  const { fault, texts } = inspectPng(bytes);
  return fault === null ? texts : null;
}

function itxt(keyword: string, rest: readonly number[]): Buffer {
  return chunk('iTXt', Buffer.from([...Buffer.from(keyword), 0, ...rest]));
}

/** The one-pixel picture with chunks after its header. */
function withChunks(...chunks: readonly Buffer[]): Uint8Array {
  return Buffer.concat([onePixel.subarray(0, 33), ...chunks, onePixel.subarray(33)]);
}

describe('the texts of a PNG', () => {
  it('come back as they were written', () => {
    expect([...(readPngText(written) ?? [])]).toEqual([
      ['Title', 'Сауда айналымы, Қазақстан'],
      ['URL', '/chart/trade-flows'],
    ]);
  });

  it('are none in a picture without any', () => {
    expect(readPngText(onePixel)).toEqual(new Map());
  });

  it('are not read of what is no PNG, or breaks off anywhere', () => {
    expect(readPngText(new Uint8Array())).toBeNull();
    expect(readPngText(Buffer.from('<svg/>'))).toBeNull();
    for (let length = 0; length < written.length - 12; length += 1)
      expect(readPngText(written.subarray(0, length))).toBeNull();
  });

  it('survive any one changed byte without an error', () => {
    for (let at = 0; at < written.length; at += 1) {
      const changed = Uint8Array.from(written);
      changed[at] = 255 - Number(written[at]);
      const texts = readPngText(changed);
      for (const [keyword, text] of texts ?? [])
        expect([...(readPngText(written) ?? [])]).toContainEqual([keyword, text]);
    }
  });

  it('pass over compressed, broken and repeated ones', () => {
    const texts = readPngText(
      withChunks(
        itxt('Packed', [1, 0, 0, 0, 120, 156]),
        itxt('Wrong', [0, 0, 0, 0, 0xff, 0xfe]),
        itxt('Short', []),
        itxt('', [0, 0, 0, 0, 65]),
        itxt('Title', [0, 0, 0, 0, 65]),
        itxt('Title', [0, 0, 0, 0, 66]),
      ),
    );
    expect(texts).toEqual(new Map([['Title', 'A']]));
  });

  it('do not follow a length that leads out of the file', () => {
    const bytes = Buffer.from(withChunks(itxt('Title', [0, 0, 0, 0, 65])));
    bytes.writeUInt32BE(0xffffffff, 33);
    expect(readPngText(bytes)).toBeNull();
  });
});
