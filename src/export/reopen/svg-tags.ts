/** A tag of an XML text. */
export interface Tag {
  readonly kind: 'open' | 'close' | 'empty';
  /** Name as written, with its prefix. */
  readonly name: string;
  /** As written, entities unread; none on a closing tag. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** Where the tag starts and ends in the text. */
  readonly from: number;
  readonly to: number;
}

/** A name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Why a text could not be read to its end. */
export type TagFault = 'broken' | 'entities' | 'too-large';

/** The most tags that are read; pictures from here have a few thousand. */
const mostTags = 100_000;

/** Whether each step was a tag, something without a tag, or the end of what can be read. */
type Step = { readonly tag: Tag | null; readonly to: number } | TagFault;

const tagName = /[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?/y;
const attribute = /\s+([A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const tagEnd = /\s*(\/?)>/y;

/** What stands between fixed marks and holds no tags. */
const spans = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function readTag(text: string, from: number): Step {
  const isClosing = text[from + 1] === '/';
  const name = match(tagName, text, from + (isClosing ? 2 : 1));
  if (name === null) return 'broken';
  let at = tagName.lastIndex;
  const attributes: (readonly [string, string])[] = [];
  for (;;) {
    const found = isClosing ? null : match(attribute, text, at);
    if (found === null) break;
    const [, key = '', quoted, plain] = found;
    attributes.push([key, quoted ?? plain ?? '']);
    at = attribute.lastIndex;
  }
  const end = match(tagEnd, text, at);
  if (end === null) return 'broken';
  const isEmpty = end[1] === '/';
  if (isClosing && isEmpty) return 'broken';
  const to = tagEnd.lastIndex;
  const kind = isClosing ? 'close' : isEmpty ? 'empty' : 'open';
  return { tag: { kind, name: name[0], attributes, from, to }, to };
}

function readStep(text: string, from: number): Step {
  for (const [start, end] of spans) {
    if (!text.startsWith(start, from)) continue;
    const stop = text.indexOf(end, from + start.length);
    return stop < 0 ? 'broken' : { tag: null, to: stop + end.length };
  }
  return text[from + 1] === '!' ? 'entities' : readTag(text, from);
}

/**
 * The tags of an XML text in their order. Reads text alone: nothing is built, expanded or loaded,
 * and the time it takes grows with the length. A document type ends the reading: entities are
 * declared there.
 */
export function readTags(text: string): readonly Tag[] | TagFault {
  const tags: Tag[] = [];
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const step = readStep(text, at);
    if (typeof step === 'string') return step;
    if (step.tag !== null) tags.push(step.tag);
    if (tags.length > mostTags) return 'too-large';
    at = step.to;
  }
  return tags;
}
