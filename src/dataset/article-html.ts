import { decodeHTML } from 'entities';
import {
  isHtml,
  largestArticle,
  linesOf,
  mostParagraphs,
  normaliseParagraph,
  paragraphsOfText,
  type ArticleFault,
} from './article';
import { htmlTokens } from './html-tokens';

/** Elements that stand in a line of text; every other element begins and ends a paragraph. */
const inline = new Set(
  (
    'a abbr acronym area b bdi bdo big cite code data del dfn em font i img input ins kbd label map ' +
    'mark nobr output picture q rp rt ' +
    'ruby s samp small source span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

/** Elements whose text is no words of the page. */
const silent = new Set(
  (
    'audio button canvas iframe math noframes noscript object script select style svg template ' +
    'textarea title video'
  ).split(' '),
);

/** Elements that have no end, so that nothing stands in them. */
const empty = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(
    ' ',
  ),
);

/** Elements that a page has once, whether it names them or not. */
const frame = new Set(['html', 'head', 'body']);

/** An element of a page's own invention, with a hyphen in its name, stands in the line too. */
function isInline(name: string): boolean {
  return inline.has(name) || name.includes('-');
}

/** The elements that are open at a place of a page. */
class OpenElements {
  readonly #names: string[] = [];
  /** How many of each name; none of a name is no entry. */
  readonly #counts = new Map<string, number>();
  #silent = 0;

  open(name: string): void {
    const others = this.#counts.get(name);
    this.#counts.set(name, others === undefined ? 1 : others + 1);
    this.#names.push(name);
    if (silent.has(name)) this.#silent += 1;
  }

  /** Closes the innermost of that name with all that is open in it; false where there is none. */
  close(name: string): boolean {
    if (!this.has(name)) return false;
    for (let last = this.#names.pop(); last !== undefined; last = this.#names.pop()) {
      const count = this.#counts.get(last);
      if (count === undefined || count === 1) this.#counts.delete(last);
      else this.#counts.set(last, count - 1);
      if (silent.has(last)) this.#silent -= 1;
      if (last === name) break;
    }
    return true;
  }

  has(name: string): boolean {
    return this.#counts.has(name);
  }

  get isSilent(): boolean {
    return this.#silent > 0;
  }

  /** Whether tags close themselves here, as in XML. */
  get isForeign(): boolean {
    return this.has('svg') || this.has('math');
  }
}

/** The lines of preformatted text with breaks between them; its last line goes on behind the next tag. */
function* partedLines(text: string): Generator<string | null> {
  let isFirst = true;
  for (const line of linesOf(text)) {
    if (!isFirst) yield null;
    yield line;
    isFirst = false;
  }
}

/**
 * Pieces of text, and null for the breaks between them, in the order of a page. The page is read as
 * a row of tags: no tree is built, so that a page takes the time that its length does, however its
 * elements are nested.
 */
function* stepsOf(html: string): Generator<string | null> {
  const elements = new OpenElements();
  const isForeign = () => elements.isForeign;
  for (const token of htmlTokens(html, isForeign)) {
    if (token.kind === 'text') {
      if (elements.isSilent) continue;
      const text = token.isRaw ? token.text : decodeHTML(token.text);
      if (elements.has('pre')) yield* partedLines(text);
      else yield text;
      continue;
    }
    const { name } = token;
    if (isInline(name) || frame.has(name)) continue;
    if (token.kind === 'close') {
      // The end of a paragraph that never began makes an empty one.
      const isEnd = elements.close(name) || name === 'p' || name === 'br';
      if (isEnd && !silent.has(name) && !elements.isSilent) yield null;
      continue;
    }
    if (!silent.has(name) && !elements.isSilent) yield null;
    if (empty.has(name)) continue;
    const closesItself = elements.isForeign || name === 'svg' || name === 'math';
    if (!(token.isClosed && closesItself)) elements.open(name);
  }
}

/**
 * The paragraphs of a web page, normalised: the text of its blocks, cut at `br`, without scripts,
 * styles and controls. The lines of preformatted text are paragraphs of their own, as in a plain
 * text. Nothing in the page is run, drawn or loaded. Ends after one more than are compared.
 */
export function paragraphsOfHtml(html: string): readonly string[] {
  const paragraphs: string[] = [];
  let current = '';
  const end = () => {
    if (current === '') return;
    const paragraph = normaliseParagraph(current);
    if (paragraph !== '') paragraphs.push(paragraph);
    current = '';
  };
  for (const step of stepsOf(html)) {
    if (step === null) end();
    else current += step;
    if (paragraphs.length > mostParagraphs) return paragraphs;
  }
  end();
  return paragraphs;
}

export type CutArticle =
  | { readonly ok: true; readonly paragraphs: readonly string[] }
  | { readonly ok: false; readonly fault: ArticleFault };

/** A text cut into paragraphs, as a web page where it is one. `name` is that of its file, or empty. */
export function cutArticle(text: string, name: string): CutArticle {
  if (text.length > largestArticle) return { ok: false, fault: 'too-large' };
  if (text.trim() === '') return { ok: false, fault: 'empty' };
  const paragraphs = isHtml(text, name) ? paragraphsOfHtml(text) : paragraphsOfText(text);
  if (paragraphs.length === 0) return { ok: false, fault: 'no-words' };
  if (paragraphs.length > mostParagraphs) return { ok: false, fault: 'too-many-paragraphs' };
  return { ok: true, paragraphs };
}
