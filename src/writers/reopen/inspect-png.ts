import { checksum, pngSignature } from '../png-chunks';
import { mostPixels } from '../image-options';
import { mostText, type RefusalReason } from './reading';

/** What a PNG's chunks say before anything in them is believed. */
export interface PngInspection {
  /** Null where the file is sound and of a size that ours can have. */
  readonly fault: Extract<RefusalReason, 'broken' | 'too-many-pixels' | 'too-much-text'> | null;
  /** Whether a text in it is compressed. */
  readonly isPacked: boolean;
  /** Whether it has a text of any kind. */
  readonly hasText: boolean;
}

/** Length, type and checksum: what a chunk has around its data, in bytes. */
const chunkFrame = 12;
const headerLength = 13;

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
  readonly isTrue: () => boolean;
}

/** The chunks up to the end; stops early where a length leads out of the file or a type is no type. */
function* chunksOf(bytes: Uint8Array): Generator<Chunk> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = pngSignature.length; at + chunkFrame <= bytes.length;) {
    const length = view.getUint32(at);
    const end = at + chunkFrame + length;
    if (end > bytes.length) return;
    const typed = bytes.subarray(at + 4, end - 4);
    const type = String.fromCharCode(...typed.subarray(0, 4));
    if (!/^[A-Za-z]{4}$/.test(type)) return;
    const told = view.getUint32(end - 4);
    yield { type, data: typed.subarray(4), isTrue: () => checksum(typed) === told };
    if (type === 'IEND') return;
    at = end;
  }
}

/** Width times height of an IHDR chunk; null where it is not one, or names no pixels. */
function pixelsOf(chunk: Chunk | undefined): number | null {
  if (chunk?.type !== 'IHDR' || chunk.data.length !== headerLength || !chunk.isTrue()) return null;
  const view = new DataView(chunk.data.buffer, chunk.data.byteOffset, headerLength);
  const pixels = view.getUint32(0) * view.getUint32(4);
  return pixels === 0 ? null : pixels;
}

/** Whether an iTXt chunk says that its text is compressed: the byte after the keyword's null. */
function isPackedText({ type, data }: Chunk): boolean {
  return type === 'zTXt' || (type === 'iTXt' && data[data.indexOf(0) + 1] === 1);
}

const textTypes = ['iTXt', 'tEXt', 'zTXt'];

/**
 * Walks a PNG from chunk to chunk. Pixels are neither read nor unpacked, and so are compressed
 * texts, so that nothing in it can grow.
 */
export function inspectPng(bytes: Uint8Array): PngInspection {
  const found = { data: false, end: false, untrue: false, packed: false, text: false };
  let first: Chunk | undefined;
  let text = 0;
  for (const chunk of chunksOf(bytes)) {
    first ??= chunk;
    if (chunk.type === 'IDAT') found.data = true;
    if (chunk.type === 'IEND') found.end = true;
    if (!textTypes.includes(chunk.type)) continue;
    found.text = true;
    text += chunk.data.length;
    if (text > mostText) return { fault: 'too-much-text', isPacked: false, hasText: true };
    if (isPackedText(chunk)) found.packed = true;
    if (!chunk.isTrue()) found.untrue = true;
  }
  const isSigned = pngSignature.every((byte, place) => bytes[place] === byte);
  const isWhole = isSigned && found.data && found.end && !found.untrue;
  return { fault: faultOf(pixelsOf(first), isWhole), isPacked: found.packed, hasText: found.text };
}

function faultOf(pixels: number | null, isWhole: boolean): PngInspection['fault'] {
  if (pixels === null) return 'broken';
  if (pixels > mostPixels) return 'too-many-pixels';
  return isWhole ? null : 'broken';
}
