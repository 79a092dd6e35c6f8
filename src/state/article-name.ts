import type { ArticlesLedger } from '../dataset/ledger';

/** By what the pages call an article; its id where it is not on record. */
export function articleName({ articleById }: ArticlesLedger, id: string): string {
  return articleById.get(id)?.name ?? id;
}
