import type { ArticlesLedger } from '../dataset/ledger';

/** The number under which the pages name an article; its id where it is not on record. */
export function articleNumber({ articleById }: ArticlesLedger, id: string): string {
  const article = articleById.get(id);
  return article === undefined ? id : String(article.number);
}
