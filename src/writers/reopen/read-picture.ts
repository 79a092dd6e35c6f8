import { readPictureFacts, readSvgText } from '../picture-metadata';
import { readPngText } from '../png-text';
import { inspectPng } from './inspect-png';
import { inspectSvg } from './inspect-svg';
import { formatOf } from './picture-format';
import { viewOf } from './picture-view';
import { refuse, type Reading, type RefusalReason } from './reading';

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

/** The metadata as a document of its own: its style sheet and drawing are never parsed. */
function parseMetadata(metadata: string): XMLDocument | null {
  const alone = `<svg xmlns="http://www.w3.org/2000/svg">${metadata}</svg>`;
  const parsed = new DOMParser().parseFromString(alone, 'image/svg+xml');
  return parsed.getElementsByTagName('parsererror').length > 0 ? null : parsed;
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
  const metadata = parseMetadata(found.metadata);
  if (metadata === null) return refuse('broken');
  return readTexts(readSvgText(metadata), otherwise);
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
