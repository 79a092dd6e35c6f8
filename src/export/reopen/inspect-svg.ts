import { mostSide } from '../image/image-options';
import type { RefusalReason } from './reading';
import { readMetadata, type MetadataElement } from './svg-metadata';
import { localName, readTags, type Tag } from './svg-tags';

type SvgFault = Extract<
  RefusalReason,
  'broken' | 'entities' | 'too-large' | 'active' | 'too-many-pixels'
>;

/** What an SVG's text says before any of it is parsed as a document. */
export type SvgInspection =
  | { readonly fault: SvgFault }
  | {
      readonly fault: null;
      /** What its `<metadata>` says; null where it has none. */
      readonly metadata: readonly MetadataElement[] | null;
      /** Whether its marks name their series, as those of our charts do. */
      readonly hasMarks: boolean;
    };

/** Elements that run, load or hold what is not SVG. */
const activeElements = new Set([
  'script',
  'foreignobject',
  'iframe',
  'object',
  'embed',
  'handler',
  'listener',
  'audio',
  'video',
]);

/** Paint and references may lead to another place of the file, or hold it themselves. */
const inside = /^\s*(?:#|data:(?:image\/(?:png|jpeg|gif|webp)|font\/|application\/font)|$)/i;

/** In a style sheet: an import or a script. */
const outwardRule = /@import|expression\(|javascript:/i;

/** Up to where an address begins in a style sheet. It matches wherever its first letters do, so that no blank is read twice. */
const addressStart = /url\(\s*["']?\s*/gi;

/** What an address inside the file begins with. */
const insideAddress = /#|data:/iy;

/** Whether a style sheet imports, runs, or names an address that is not in the file. */
function isOutwardStyle(style: string): boolean {
  if (outwardRule.test(style)) return true;
  for (const { 0: found, index } of style.matchAll(addressStart)) {
    insideAddress.lastIndex = index + found.length;
    if (!insideAddress.test(style)) return true;
  }
  return false;
}

function lowerName(name: string): string {
  return localName(name).toLowerCase();
}

function isActive({ name, attributes }: Tag): boolean {
  if (activeElements.has(lowerName(name))) return true;
  return attributes.some(([key, value]) => {
    const local = lowerName(key);
    if (local.startsWith('on')) return true;
    if (local === 'href' || local === 'src') return !inside.test(value);
    return !key.startsWith('xmlns') && isOutwardStyle(value);
  });
}

/** Whether each opening tag has its closing one, in order, and one root holds all. */
function isNested(tags: readonly Tag[]): boolean {
  const open: string[] = [];
  for (const [index, { kind, name }] of tags.entries()) {
    if (kind === 'close' ? open.pop() !== name : index > 0 && open.length === 0) return false;
    if (kind === 'open') open.push(name);
  }
  return open.length === 0;
}

/** Whether the root says that it is larger than any picture from here. */
function isOversized({ attributes }: Tag): boolean {
  return attributes.some(
    ([name, value]) =>
      (name === 'width' || name === 'height') && Number.parseFloat(value) > mostSide,
  );
}

function hasOutwardStyle(text: string, tags: readonly Tag[]): boolean {
  return tags.some((tag, index) => {
    if (tag.kind !== 'open' || lowerName(tag.name) !== 'style') return false;
    return isOutwardStyle(text.slice(tag.to, tags[index + 1]?.from));
  });
}

/**
 * Looks through the text of an SVG for what ours never hold. It is neither parsed nor put anywhere:
 * what comes of it are the texts of its metadata alone.
 */
export function inspectSvg(text: string): SvgInspection {
  const tags = readTags(text);
  if (typeof tags === 'string') return { fault: tags };
  const [root] = tags;
  if (root === undefined || lowerName(root.name) !== 'svg') return { fault: 'broken' };
  if (tags.some(isActive) || hasOutwardStyle(text, tags)) return { fault: 'active' };
  if (!isNested(tags)) return { fault: 'broken' };
  if (isOversized(root)) return { fault: 'too-many-pixels' };
  const metadata = readMetadata(text, tags);
  if (metadata === 'broken') return { fault: 'broken' };
  return {
    fault: null,
    metadata,
    hasMarks: tags.some(({ attributes }) => attributes.some(([name]) => name === 'data-series')),
  };
}
