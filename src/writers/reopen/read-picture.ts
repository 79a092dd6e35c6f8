import { readPictureFacts, readSvgText } from '../picture-metadata';
import { readPngText } from '../png-text';
import { inspectPng } from './inspect-png';
import { inspectSvg } from './inspect-svg';
import { formatOf } from './picture-format';
import { viewOf } from './picture-view';
import { mostText, refuse, type Reading, type RefusalReason } from './reading';

/** The largest file that is read, in bytes; pictures from here are far smaller. */
export const largestFile = 20_000_000;

/** What a picture's texts bring back; `otherwise` where they are not those of one of ours. */
function readTexts(texts: ReadonlyMap<string, string>, otherwise: RefusalReason): Reading {
  const facts = readPictureFacts(texts);
  if (facts === null) return refuse(otherwise);
  const view = viewOf(facts);
  return view === null ? refuse('elsewhere') : { outcome: 'read', facts, ...view };
}

/** Keywords that no other program writes; one of them without the rest is a picture cut short. */
const ours = /^(?:Ledger chart|Data version|Data values)$/;

function readPng(bytes: Uint8Array): Reading {
  const { fault, isPacked, hasText } = inspectPng(bytes);
  if (fault !== null) return refuse(fault);
  const texts = readPngText(bytes) ?? new Map<string, string>();
  const isCut = [...texts.keys()].some((keyword) => ours.test(keyword));
  if (isPacked && !isCut) return readTexts(texts, 'packed');
  return readTexts(texts, hasText && !isCut ? 'foreign' : 'stripped');
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function readSvg(bytes: Uint8Array): Reading {
  const text = decode(bytes);
  if (text === null) return refuse('broken');
  const found = inspectSvg(text);
  if (found.fault !== null) return refuse(found.fault);
  const otherwise = found.hasMarks ? 'stripped' : 'foreign';
  if (found.metadata === null) return refuse(otherwise);
  const texts = readSvgText(found.metadata);
  const length = [...texts.values()].reduce((sum, told) => sum + told.length, 0);
  return length > mostText ? refuse('too-much-text') : readTexts(texts, otherwise);
}

/** Reads what a picture brings back, or why it brings nothing. Never throws, whatever the bytes are. */
export function readPictureBytes(bytes: Uint8Array): Reading {
  if (bytes.length === 0) return refuse('empty');
  if (bytes.length > largestFile) return refuse('too-large');
  switch (formatOf(bytes)) {
    case 'png':
      return readPng(bytes);
    case 'svg':
      return readSvg(bytes);
    case 'other-picture':
      return refuse('other-format');
    case 'unknown':
      return refuse('not-a-picture');
  }
}

/** Reads a file; one that is too large is refused before a byte of it is read. */
export async function readPicture(file: Blob): Promise<Reading> {
  if (file.size > largestFile) return refuse('too-large');
  try {
    return readPictureBytes(new Uint8Array(await file.arrayBuffer()));
  } catch {
    // The file went away between being chosen and being read.
    return refuse('broken');
  }
}
