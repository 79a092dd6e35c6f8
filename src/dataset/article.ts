/** Why a file or a text cannot be compared with the articles. */
export type ArticleFault = 'empty' | 'too-large' | 'binary' | 'no-words' | 'too-many-paragraphs';

/** Largest file that is read, in bytes: five million. An article has a few thousand. */
export const largestArticle = 5_000_000;

/** Most paragraphs that are compared. An article has a few dozen. */
export const mostParagraphs = 20_000;

export type ReadText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly fault: ArticleFault };

/**
 * More marks on one letter than any script has: Unicode's own Stream-Safe Text Format allows thirty.
 * To put a run of them in order takes a time that grows with the square of its length.
 */
const endlessMarks = /\p{M}{100}/u;

/**
 * A paragraph as its fingerprint is taken: Unicode NFC, every run of white space one space, none at
 * either end. A byte order mark is white space too. Letters under a hundred marks stay as they are:
 * no article has any, so that the paragraph is none of theirs either way.
 */
export function normaliseParagraph(text: string): string {
  const composed = endlessMarks.test(text) ? text : text.normalize('NFC');
  return composed.replace(/\s+/g, ' ').trim();
}

const lineEnd = /\r\n?|\n/g;

/** The lines of a text, one after the other, as they are asked for. */
export function* linesOf(text: string): Generator<string> {
  let from = 0;
  for (const { 0: end, index } of text.matchAll(lineEnd)) {
    yield text.slice(from, index);
    from = index + end.length;
  }
  yield text.slice(from);
}

/**
 * The paragraphs of a plain text: its lines that hold more than white space, normalised. Ends after
 * one more than are compared.
 */
export function paragraphsOfText(text: string): readonly string[] {
  const paragraphs: string[] = [];
  for (const line of linesOf(text)) {
    const paragraph = normaliseParagraph(line);
    if (paragraph !== '') paragraphs.push(paragraph);
    if (paragraphs.length > mostParagraphs) break;
  }
  return paragraphs;
}

/**
 * The text of a file: UTF-8, or UTF-16 with its byte order mark, or what a saved web page says of
 * itself. Anything else, and anything with characters that no text has, is binary.
 */
export function decodeArticle(bytes: Uint8Array): ReadText {
  if (bytes.length === 0) return { ok: false, fault: 'empty' };
  if (bytes.length > largestArticle) return { ok: false, fault: 'too-large' };
  const text = decodeAs(markedEncoding(bytes), bytes) ?? decodeDeclared(bytes);
  if (text === null || isBinary(text)) return { ok: false, fault: 'binary' };
  return text.trim() === '' ? { ok: false, fault: 'empty' } : { ok: true, text };
}

function markedEncoding(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** Null where the bytes are not in that encoding, or it is not known. */
function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Older pages name their encoding near their start, in letters that are the same in all of them. */
function decodeDeclared(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const declared = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1];
  return declared === undefined ? null : decodeAs(declared, bytes);
}

/** Control characters other than tab, line ends, form feed and escape; or the head of a PDF. */
function isBinary(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- these characters are what is looked for
  return /[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(text) || text.startsWith('%PDF-');
}

/** Whether a text is a web page or a part of one, by its own beginning or by the name it came under. */
export function isHtml(text: string, fileName: string): boolean {
  if (/\.x?html?$/i.test(fileName)) return true;
  const start = text.replace(/^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*/, '').slice(0, 200);
  return /^<(!doctype\s+html|html|head|body|main|article|section|div|h[1-6]|p)[\s>]/i.test(start);
}
