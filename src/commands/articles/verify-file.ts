import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { decodeArticle } from '../../dataset/article';
import { cutArticle } from '../../dataset/article-html';
import { fingerprintAll } from '../../dataset/fingerprint';
import type { Article } from '../../dataset/ledger';
import type { Messages } from '../../messages/messages';
import { verifyArticle } from '../../selectors/verification';
import { createFormatter } from '../../charts/format';
import { writeVerification } from '../../features/verify/verify-words';

export interface FileAnswer {
  /** Whether the file is one of the articles with every paragraph of it, letter by letter. */
  readonly isWhole: boolean;
  /** What was found, in sentences. */
  readonly sentences: readonly string[];
}

/** Compares one file with the articles, as the page does. A file that cannot be read is an answer too. */
export async function verifyFile(
  path: string,
  articles: readonly Article[],
  messages: Messages,
): Promise<FileAnswer> {
  const words = messages.verify;
  const format = createFormatter(messages);
  const failed = (fault: keyof typeof words.faults): FileAnswer => ({
    isWhole: false,
    sentences: [words.faults[fault].head, words.faults[fault].way],
  });
  const bytes = await readBytes(path);
  if (bytes === null) return failed('unreadable');
  const decoded = decodeArticle(bytes);
  if (!decoded.ok) return failed(decoded.fault);
  const cut = cutArticle(decoded.text, basename(path));
  if (!cut.ok) return failed(cut.fault);
  const verification = verifyArticle(await fingerprintAll(cut.paragraphs), articles);
  if (verification === null) {
    const { length } = cut.paragraphs;
    return {
      isWhole: false,
      sentences: [words.isNone, words.noneWhy(length, format.number(length))],
    };
  }
  return {
    isWhole: verification.matched === verification.total,
    sentences: [
      words.isArticle(verification.article.name),
      ...writeVerification(verification, messages, format),
    ],
  };
}

async function readBytes(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch {
    return null;
  }
}
