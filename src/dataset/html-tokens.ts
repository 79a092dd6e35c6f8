/** What a page's text is a row of. A tag's attributes are passed over. */
export type HtmlToken =
  | {
      readonly kind: 'text';
      /** As written; character references are not decoded. */
      readonly text: string;
      /** Whether references in it are plain letters, as in `xmp`. */
      readonly isRaw: boolean;
    }
  | {
      readonly kind: 'open';
      /** In lower case. */
      readonly name: string;
      /** Whether it ends with a slash, which counts in SVG and MathML alone. */
      readonly isClosed: boolean;
    }
  | { readonly kind: 'close'; readonly name: string };

/** Elements whose content holds no tags but their own end. */
const raw = new Set('iframe noembed noframes plaintext script style textarea title xmp'.split(' '));

const tagStart = /<(?=[a-z!?/])/gi;
const tagName = /[a-z][^\t\n\f\r />]*/iy;
const betweenAttributes = /[\t\n\f\r /]*/y;
const attributeName = /[^\t\n\f\r />][^\t\n\f\r />=]*/y;
const beforeValue = /[\t\n\f\r ]*=[\t\n\f\r ]*/y;
const bareValue = /[^\t\n\f\r >]*/y;
const commentEnd = /--!?>/g;

/** Where the match at a place ends; the place itself where nothing matches there. */
function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** The place after the first `mark` from `from` on; the end of the text where there is none. */
function past(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at + mark.length;
}

function valueEnd(html: string, at: number): number {
  const quote = html.charAt(at);
  return quote === '"' || quote === "'" ? past(html, quote, at + 1) : after(bareValue, html, at);
}

interface TagEnd {
  readonly to: number;
  /** Whether with a slash. */
  readonly isClosed: boolean;
}

/** Where a tag ends whose attributes begin at `from`; null where the page breaks off in it. */
function readTagEnd(html: string, from: number): TagEnd | null {
  let at = from;
  while (at < html.length) {
    const next = after(betweenAttributes, html, at);
    if (html[next] === '>') return { to: next + 1, isClosed: next > at && html[next - 1] === '/' };
    const nameEnd = after(attributeName, html, next);
    const value = after(beforeValue, html, nameEnd);
    at = value === nameEnd ? nameEnd : valueEnd(html, value);
  }
  return null;
}

/** The place after a comment, a document type or what is taken for a comment. */
function commentPast(html: string, at: number): number {
  if (!html.startsWith('<!--', at)) return past(html, '>', at);
  const from = at + 4;
  if (html.startsWith('>', from)) return from + 1;
  if (html.startsWith('->', from)) return from + 2;
  const to = after(commentEnd, html, from);
  return to === from ? html.length : to;
}

/** Where the end tag of an element with raw content begins; the end of the text where it has none. */
function rawEnd(html: string, name: string, from: number): number {
  if (name === 'plaintext') return html.length;
  const end = new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}

const scriptMark = /<!--|-->|<(\/?)script(?=[\t\n\f\r />])/gi;

/**
 * Where the end tag of a script begins. In what looks like a comment a script may hold another's
 * tags, as the standard has it for pages that are older than scripts.
 */
function scriptEnd(html: string, from: number): number {
  let depth: 'script' | 'comment' | 'script in comment' = 'script';
  scriptMark.lastIndex = from;
  for (let mark = scriptMark.exec(html); mark !== null; mark = scriptMark.exec(html)) {
    if (mark[1] === '/' && depth !== 'script in comment') return mark.index;
    if (mark[1] === '/' || (mark[0] === '<!--' && depth === 'script')) depth = 'comment';
    else if (mark[0] === '-->') depth = 'script';
    else if (mark[1] === '' && depth === 'comment') depth = 'script in comment';
    // The dashes that open a comment may be those that end it.
    if (mark[0] === '<!--') scriptMark.lastIndex -= 2;
  }
  return html.length;
}

/**
 * The tags and texts of a web page in their order, as the HTML standard cuts them
 * (https://html.spec.whatwg.org/multipage/parsing.html#tokenization). Every step goes on from where
 * the last one ended, so that the time grows with the length alone. `isForeign` tells whether the
 * tag that has just been given stands in SVG or MathML, where nothing is raw.
 */
export function* htmlTokens(html: string, isForeign: () => boolean): Generator<HtmlToken> {
  let at = 0;
  while (at < html.length) {
    tagStart.lastIndex = at;
    const from = tagStart.exec(html)?.index ?? html.length;
    if (from > at) yield { kind: 'text', text: html.slice(at, from), isRaw: false };
    if (from === html.length) return;
    const isEnd = html[from + 1] === '/';
    const nameFrom = from + (isEnd ? 2 : 1);
    const nameTo = after(tagName, html, nameFrom);
    if (nameTo === nameFrom) {
      at = isEnd && html[nameFrom] === '>' ? nameFrom + 1 : commentPast(html, from);
      continue;
    }
    const name = html.slice(nameFrom, nameTo).toLowerCase();
    const end = readTagEnd(html, nameTo);
    if (end === null) return;
    at = end.to;
    if (isEnd) {
      yield { kind: 'close', name };
      continue;
    }
    const wasForeign = isForeign();
    yield { kind: 'open', name, isClosed: end.isClosed };
    if (!raw.has(name) || wasForeign) continue;
    at = name === 'script' ? scriptEnd(html, at) : rawEnd(html, name, at);
    if (at > end.to) yield { kind: 'text', text: html.slice(end.to, at), isRaw: true };
  }
}
