import { mostSide } from '../image-options';
import type { RefusalReason } from './reading';
import { readTags, type Tag } from './svg-tags';

type SvgFault = Extract<
  RefusalReason,
  'broken' | 'entities' | 'too-large' | 'active' | 'too-many-pixels'
>;

/** What an SVG's text says before any of it is parsed as a document. */
export type SvgInspection =
  | { readonly fault: SvgFault }
  | {
      readonly fault: null;
      /** The text of its `<metadata>` with its tags; null where it has none. */
      readonly metadata: string | null;
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

/** In a style sheet: an import, or an address that is not in the file. */
const outwardStyle = /@import|url\(\s*["']?(?!\s*(?:#|data:))|expression\(|javascript:/i;

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}

function isActive({ name, attributes }: Tag): boolean {
  if (activeElements.has(localName(name))) return true;
  return attributes.some(([key, value]) => {
    const local = localName(key);
    if (local.startsWith('on')) return true;
    if (local === 'href' || local === 'src') return !inside.test(value);
    return !key.startsWith('xmlns') && outwardStyle.test(value);
  });
}

/** Whether each opening tag has its closing one, in order, and one root holds all. */
function isNested(tags: readonly Tag[]): boolean {
  const open: string[] = [];
  for (const [place, { kind, name }] of tags.entries()) {
    if (kind === 'close' ? open.pop() !== name : place > 0 && open.length === 0) return false;
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

/** The text from the first tag of that name to its end. */
function cut(text: string, tags: readonly Tag[], name: string): string | null {
  const from = tags.find((tag) => tag.kind === 'open' && localName(tag.name) === name);
  const to = tags.find((tag) => tag.kind === 'close' && tag.name === from?.name);
  return from === undefined || to === undefined ? null : text.slice(from.from, to.to);
}

function hasOutwardStyle(text: string, tags: readonly Tag[]): boolean {
  return tags.some((tag, place) => {
    if (tag.kind !== 'open' || localName(tag.name) !== 'style') return false;
    return outwardStyle.test(text.slice(tag.to, tags[place + 1]?.from));
  });
}

/**
 * Looks through the text of an SVG for what ours never hold. It is neither parsed nor put anywhere:
 * what comes of it is the text of its metadata alone.
 */
export function inspectSvg(text: string): SvgInspection {
  const tags = readTags(text);
  if (typeof tags === 'string') return { fault: tags };
  const [root] = tags;
  if (root === undefined || localName(root.name) !== 'svg') return { fault: 'broken' };
  if (tags.some(isActive) || hasOutwardStyle(text, tags)) return { fault: 'active' };
  if (!isNested(tags)) return { fault: 'broken' };
  if (isOversized(root)) return { fault: 'too-many-pixels' };
  return {
    fault: null,
    metadata: cut(text, tags, 'metadata'),
    hasMarks: tags.some(({ attributes }) => attributes.some(([name]) => name === 'data-series')),
  };
}
