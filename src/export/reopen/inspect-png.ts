import { checksum, pngSignature } from '../image/png-chunks';
import { mostPixels } from '../image/image-options';
import { mostText, type RefusalReason } from './reading';

/** What a PNG's chunks say before anything in them is believed. */
export interface PngInspection {
  /** Null where the file is sound and of a size that ours can have. */
  readonly fault: Extract<RefusalReason, 'broken' | 'too-many-pixels' | 'too-much-text'> | null;
  /** Whether a text in it is compressed. */
  readonly isPacked: boolean;
  /** Whether it has a text of any kind. */
  readonly hasText: boolean;
  /** Its texts by keyword, the first of each, without compressed ones. */
  readonly texts: ReadonlyMap<string, string>;
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
    const stated = view.getUint32(end - 4);
    yield { type, data: typed.subarray(4), isTrue: () => checksum(typed) === stated };
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

/** The most texts that are read of one picture. */
const mostTexts = 64;

/**
 * Keyword and text of an iTXt chunk; null where it is compressed, not as the standard says, or not
 * UTF-8. Compressed text is never unpacked: none of ours is, and it may be a bomb.
 */
function readText({ data }: Chunk): readonly [keyword: string, text: string] | null {
  const keywordEnd = data.indexOf(0);
  if (keywordEnd < 1 || keywordEnd > 79 || data[keywordEnd + 1] !== 0) return null;
  const languageEnd = data.indexOf(0, keywordEnd + 3);
  const translatedEnd = languageEnd < 0 ? -1 : data.indexOf(0, languageEnd + 1);
  if (translatedEnd < 0) return null;
  try {
    const keyword = new TextDecoder('latin1').decode(data.subarray(0, keywordEnd));
    const text = new TextDecoder('utf-8', { fatal: true }).decode(data.subarray(translatedEnd + 1));
    return [keyword, text];
  } catch {
    return null;
  }
}

/**
 * Walks a PNG from chunk to chunk. Pixels are neither read nor unpacked, and so are compressed
 * texts, so that nothing in it can grow.
 */
export function inspectPng(bytes: Uint8Array): PngInspection {
  const found = { data: false, end: false, untrue: false, packed: false, text: false };
  const texts = new Map<string, string>();
  let first: Chunk | undefined;
  let length = 0;
  for (const chunk of chunksOf(bytes)) {
    first ??= chunk;
    if (chunk.type === 'IDAT') found.data = true;
    if (chunk.type === 'IEND') found.end = true;
    if (!textTypes.includes(chunk.type)) continue;
    found.text = true;
    length += chunk.data.length;
    if (length > mostText) return { fault: 'too-much-text', isPacked: false, hasText: true, texts };
    if (isPackedText(chunk)) found.packed = true;
    if (!chunk.isTrue()) found.untrue = true;
    const read = chunk.type === 'iTXt' && texts.size < mostTexts ? readText(chunk) : null;
    if (read !== null && !texts.has(read[0])) texts.set(...read);
  }
  const isSigned = pngSignature.every((byte, index) => bytes[index] === byte);
  const isWhole = isSigned && found.data && found.end && !found.untrue;
  const fault = faultOf(pixelsOf(first), isWhole);
  return { fault, isPacked: found.packed, hasText: found.text, texts };
}

function faultOf(pixels: number | null, isWhole: boolean): PngInspection['fault'] {
  if (pixels === null) return 'broken';
  if (pixels > mostPixels) return 'too-many-pixels';
  return isWhole ? null : 'broken';
}
