import { decodeArticle, largestArticle, type ArticleFault } from '../dataset/article';
import { cutArticle } from '../dataset/article-html';
import { fingerprintAll, type BroughtParagraph } from '../dataset/fingerprint';

/** What a reader brings: a file, or a text that was pasted or dropped. */
export type Brought = File | string;

/** Why nothing could be compared: `failed` and `too-slow` are the worker's, not the text's. */
export type ReadFault = ArticleFault | 'unreadable' | 'no-crypto' | 'failed' | 'too-slow';

export type ReadArticle =
  | { readonly ok: true; readonly paragraphs: readonly BroughtParagraph[] }
  | { readonly ok: false; readonly fault: ReadFault };

/**
 * Reads what a reader brought, in this browser alone, and takes the fingerprints of its paragraphs.
 * Never rejects. A file that is too large is not read at all. Uses no tree of a page, so that it runs
 * in a worker.
 */
export async function readArticle(brought: Brought): Promise<ReadArticle> {
  const read = typeof brought === 'string' ? { ok: true, text: brought } : await readFile(brought);
  if (!('text' in read)) return read;
  const cut = cutArticle(read.text, typeof brought === 'string' ? '' : brought.name);
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
