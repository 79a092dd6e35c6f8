import {
  isHtml,
  largestArticle,
  mostParagraphs,
  normaliseParagraph,
  paragraphsOfText,
  type ArticleFault,
} from './article';

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
    'audio button canvas head iframe math noframes noscript object script select style svg template ' +
    'textarea title video'
  ).split(' '),
);

const elementNode = 1;
const textNode = 3;

/**
 * The paragraphs of a web page, normalised: the text of its blocks, cut at `br`, without scripts,
 * styles and controls. Nothing in the page is run or drawn; its tree is only read.
 */
export function paragraphsOfHtml(page: Document): readonly string[] {
  const paragraphs: string[] = [];
  let current = '';
  const end = () => {
    const paragraph = normaliseParagraph(current);
    if (paragraph !== '') paragraphs.push(paragraph);
    current = '';
  };
  for (const step of stepsOf(page.body)) {
    if (step === null) end();
    else current += step;
  }
  end();
  return paragraphs;
}

/**
 * Pieces of text, and null for the breaks between them, in the order of the page. A list of what is
 * still to be walked stands for a call in a call: a page may be deeper than the stack.
 */
function* stepsOf(root: Element): Generator<string | null> {
  const waiting: (Node | null)[] = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === null) yield null;
    else if (next.nodeType === textNode) yield* linesOf(next);
    else if (next.nodeType === elementNode && !silent.has(nameOf(next))) {
      if (!isInline(nameOf(next))) {
        yield null;
        waiting.push(null);
      }
      waiting.push(...[...next.childNodes].reverse());
    }
  }
}

function nameOf(node: Node): string {
  return node.nodeName.toLowerCase();
}

/** An element of a page's own invention, with a hyphen in its name, stands in the line too. */
function isInline(name: string): boolean {
  return inline.has(name) || name.includes('-');
}

/** The lines of preformatted text are paragraphs of their own, as in a plain text. */
function linesOf(node: Node): readonly (string | null)[] {
  const text = node.textContent ?? '';
  const isPreformatted = Boolean(node.parentElement?.closest('pre'));
  return isPreformatted ? text.split(/\r\n?|\n/).flatMap((line) => [line, null]) : [text];
}

export type CutArticle =
  | { readonly ok: true; readonly paragraphs: readonly string[] }
  | { readonly ok: false; readonly fault: ArticleFault };

/** A text cut into paragraphs, as a web page where it is one. `name` is that of its file, or empty. */
export function cutArticle(
  text: string,
  name: string,
  parseHtml: (text: string) => Document,
): CutArticle {
  if (text.length > largestArticle) return { ok: false, fault: 'too-large' };
  if (text.trim() === '') return { ok: false, fault: 'empty' };
  const paragraphs = isHtml(text, name)
    ? paragraphsOfHtml(parseHtml(text))
    : paragraphsOfText(text);
  if (paragraphs.length === 0) return { ok: false, fault: 'no-words' };
  if (paragraphs.length > mostParagraphs) return { ok: false, fault: 'too-many-paragraphs' };
  return { ok: true, paragraphs };
}
