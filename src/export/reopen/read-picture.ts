import { readPictureFacts, readSvgText, type ReadFacts } from '../image/picture-metadata';
import { inspectPng } from './inspect-png';
import { inspectSvg } from './inspect-svg';
import { mostText, refuse, type Reading, type RefusalReason } from './reading';
import { pagePath } from '../../selectors/filters/page-address';

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
  const { fault, isPacked, hasText, texts } = inspectPng(bytes);
  if (fault !== null) return refuse(fault);
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
  const length = [...texts.values()].reduce((sum, text) => sum + text.length, 0);
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

/** What the first bytes of a file say it is, whatever its name and type say. */
type FileFormat = 'png' | 'svg' | 'other-picture' | 'unknown';

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
  return start.every((byte, index) => bytes[index] === byte);
}

function formatOf(bytes: Uint8Array): FileFormat {
  if (startsWith(bytes, png)) return 'png';
  if (others.some((start) => startsWith(bytes, start))) return 'other-picture';
  const latin = new TextDecoder('latin1');
  if (mediaBrands.test(latin.decode(bytes.subarray(4, 12)))) return 'other-picture';
  const head = latin.decode(bytes.subarray(0, rootWithin)).replace(/^\u{EF}\u{BB}\u{BF}/u, '');
  return /^\s*</.test(head) && /<(?:[\w.-]+:)?svg[\s/>]/.test(head) ? 'svg' : 'unknown';
}

/** The place of a view on this site. */
interface PictureView {
  /** Path of the chart's page, without the folder of the site. */
  readonly path: string;
  /** Query with its question mark; empty where there is none. */
  readonly search: string;
}

/** The longest address that is looked at, in characters. */
const longestAddress = 4000;

/** Stands in where an address is a path alone; it never leads anywhere. */
const nowhere = 'https://address.invalid';

/**
 * The view that a picture's address names: the page of the picture's own chart, and the query. The
 * host is left out, whichever it is, so that no picture leads away from the site that reads it.
 * Null where the address is anything else.
 */
function viewOf({ chart, address }: Pick<ReadFacts, 'chart' | 'address'>): PictureView | null {
  if (address.length > longestAddress || !/^(?:https?:\/\/|\/)/.test(address)) return null;
  const parsed = parseUrl(address);
  const path = `/chart/${chart}`;
  if (parsed === null || !pagePath(parsed.pathname).endsWith(path)) return null;
  return { path, search: parsed.search };
}

/** Not `URL.canParse`, which browsers of 2023 lack. */
function parseUrl(address: string): URL | null {
  try {
    return new URL(address, nowhere);
  } catch {
    return null;
  }
}
