import { crc32 } from 'node:zlib';
import type { Page } from '@playwright/test';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** What a PNG says of itself, read without the browser that wrote it. */
export interface PngFacts {
  /** Pixels, from its IHDR chunk. */
  readonly width: number;
  readonly height: number;
  /** Texts of its iTXt chunks by keyword. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads a PNG's chunks. Throws where the signature, a checksum or the end is not as it must be. */
export function readPng(file: Buffer): PngFacts {
  if (!file.subarray(0, signature.length).equals(signature)) throw new Error('No PNG signature');
  const texts = new Map<string, string>();
  let last = '';
  for (let at = signature.length; at < file.length;) {
    const length = file.readUInt32BE(at);
    const typed = file.subarray(at + 4, at + 8 + length);
    if (file.readUInt32BE(at + 8 + length) !== crc32(typed)) throw new Error('Wrong checksum');
    last = typed.toString('latin1', 0, 4);
    if (last === 'iTXt') texts.set(...readText(typed.subarray(4)));
    at += 12 + length;
  }
  if (last !== 'IEND') throw new Error('The PNG breaks off');
  // IHDR is the first chunk: its length and name stand before width and height.
  const head = signature.length + 8;
  return { width: file.readUInt32BE(head), height: file.readUInt32BE(head + 4), texts };
}

/** Keyword and text of an iTXt chunk that is not compressed: five null bytes part the two. */
function readText(body: Buffer): readonly [string, string] {
  const end = body.indexOf(0);
  return [body.toString('latin1', 0, end), body.toString('utf8', end + 5)];
}

/** A rectangle of a picture, in its pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is drawn in an area of a picture. */
export interface Ink {
  /** Share of pixels that differ from the paper, 0 to 1. */
  readonly share: number;
  /** From the first to the last column with ink, in pixels; null where there is none. */
  readonly extent: number | null;
}

/** Looks at areas of a picture, in any page that is open. The paper is the colour of its top left corner. */
export function inkOf(page: Page, file: Buffer, areas: readonly Area[]): Promise<readonly Ink[]> {
  return page.evaluate(
    async ([base64, wanted]) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', {
        willReadFrequently: true,
      });
      if (context === null) throw new Error('No canvas');
      context.drawImage(bitmap, 0, 0);
      const paper = [...context.getImageData(0, 0, 1, 1).data];
      return wanted.map(({ x, y, width, height }) => {
        const { data } = context.getImageData(x, y, width, height);
        const columns = new Set<number>();
        let inked = 0;
        for (let at = 0; at < data.length; at += 4) {
          const isInk = [0, 1, 2].some(
            (channel) => Math.abs(Number(data[at + channel]) - Number(paper[channel])) > 60,
          );
          if (!isInk) continue;
          inked += 1;
          columns.add((at / 4) % width);
        }
        const extent = columns.size === 0 ? null : Math.max(...columns) - Math.min(...columns) + 1;
        return { share: inked / (width * height), extent };
      });
    },
    [file.toString('base64'), areas] as const,
  );
}
