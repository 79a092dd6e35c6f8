import { decodeArticle, largestArticle, type ArticleFault } from '../dataset/article';
import { cutArticle } from '../dataset/article-html';
import { canFingerprint, fingerprintAll, type BroughtParagraph } from '../dataset/fingerprint';

/** What a reader brings: a file, or a text that was pasted or dropped. */
export type Brought = File | string;

/** Why nothing could be compared. */
export type ReadFault = ArticleFault | 'unreadable' | 'no-crypto';

export type ReadArticle =
  | { readonly ok: true; readonly paragraphs: readonly BroughtParagraph[] }
  | { readonly ok: false; readonly fault: ReadFault };

/**
 * Reads what a reader brought, in this browser alone, and takes the fingerprints of its paragraphs.
 * Never rejects. A file that is too large is not read at all.
 */
export async function readArticle(brought: Brought): Promise<ReadArticle> {
  if (!canFingerprint()) return { ok: false, fault: 'no-crypto' };
  const read = typeof brought === 'string' ? { ok: true, text: brought } : await readFile(brought);
  if (!('text' in read)) return read;
  const cut = cutArticle(read.text, typeof brought === 'string' ? '' : brought.name, parsePage);
  return cut.ok ? { ok: true, paragraphs: await fingerprintAll(cut.paragraphs) } : cut;
}

type ReadFile = { readonly text: string } | { readonly ok: false; readonly fault: ReadFault };

async function readFile(file: File): Promise<ReadFile> {
  if (file.size > largestArticle) return { ok: false, fault: 'too-large' };
  try {
    return decodeArticle(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return { ok: false, fault: 'unreadable' };
  }
}

/** A tree to be read: no script of it runs, and nothing that it names is loaded. */
function parsePage(text: string): Document {
  return new DOMParser().parseFromString(withoutStyle(text), 'text/html');
}

/**
 * Styles and handlers of a page would not act on a tree that is only read, but a browser under a
 * strict policy complains of each. They get names that mean nothing; no word of the text changes.
 * `noframes` holds raw text as `style` does, and may stand wherever that may.
 */
function withoutStyle(text: string): string {
  return text
    .replace(/<(\/?)style(?=[\s>/])/gi, '<$1noframes')
    .replace(/<[a-z](?:[^<>"']|"[^"]{0,9999}"|'[^']{0,9999}')*>/gi, (tag) =>
      tag.replace(/([\s"'/])(style|on[a-z]+)(?=\s*=)/gi, '$1data-$2'),
    );
}
