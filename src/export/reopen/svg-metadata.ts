import { localName, type Tag } from './svg-tags';

/** An element of a picture's metadata that holds text and no other element. */
export interface MetadataElement {
  /** The space that its name is of; undefined where the prefix is not declared. */
  readonly space: string | undefined;
  /** Its name without a prefix. */
  readonly name: string;
  readonly text: string;
}

/** The references that XML knows without a document type. */
const references: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const highestCodePoint = 0x10ffff;

/** The character that a reference stands for; undefined where it stands for none. */
function referred(reference: string): string | undefined {
  const [, hexadecimal, decimal] = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(reference) ?? [];
  const digits = hexadecimal ?? decimal;
  if (digits === undefined)
    return Object.hasOwn(references, reference) ? references[reference] : undefined;
  const code = Number.parseInt(digits, hexadecimal === undefined ? 10 : 16);
  return code <= highestCodePoint ? String.fromCodePoint(code) : undefined;
}

/** What stands in a text beside letters: a stretch as it is, what says nothing, a reference. */
const marked =
  /<!\[CDATA\[(?<plain>[\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|&(?:(?<reference>[#\w]{1,12});)?/g;

/** The letters of a text without tags; null where it refers to what is not declared. */
function lettersOf(written: string): string | null {
  const letters: string[] = [];
  let from = 0;
  for (const { 0: found, index, groups } of written.matchAll(marked)) {
    letters.push(written.slice(from, index));
    from = index + found.length;
    if (!found.startsWith('&')) letters.push(groups?.['plain'] ?? '');
    else {
      const character = referred(groups?.['reference'] ?? '');
      if (character === undefined) return null;
      letters.push(character);
    }
  }
  letters.push(written.slice(from));
  return letters.join('');
}

/**
 * The elements of the first `<metadata>` of an SVG, from its tags, which must be nested as they
 * should. Null where it has none, and `broken` where a text in it refers to what is not declared.
 * Nothing is parsed as a document, so that this runs in a worker.
 */
export function readMetadata(
  text: string,
  tags: readonly Tag[],
): readonly MetadataElement[] | 'broken' | null {
  const start = tags.findIndex(
    ({ kind, name }) => kind === 'open' && localName(name) === 'metadata',
  );
  const first = tags[start];
  if (first === undefined) return null;
  const spaces = new Map<string, string>();
  const elements: MetadataElement[] = [];
  for (const [place, tag] of tags.entries()) {
    for (const [key, value] of tag.attributes)
      if (key.startsWith('xmlns:')) spaces.set(key.slice('xmlns:'.length), value);
    if (place > start && tag.kind === 'close' && tag.name === first.name) break;
    const next = tags[place + 1];
    if (place <= start || tag.kind !== 'open' || next?.kind !== 'close') continue;
    const letters = lettersOf(text.slice(tag.to, next.from));
    if (letters === null) return 'broken';
    const prefix = tag.name.slice(0, Math.max(tag.name.indexOf(':'), 0));
    elements.push({ space: spaces.get(prefix), name: localName(tag.name), text: letters });
  }
  return elements;
}
