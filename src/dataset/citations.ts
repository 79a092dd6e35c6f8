import type { ArticlesLedger, SourcesLedger } from './ledger';
import type { Article } from './ledger';
import type { SourceEntry } from './schema/sources';

/** What a citation names: a source of the public record, or one of the news texts. */
export type Cited =
  | { readonly kind: 'source'; readonly entry: SourceEntry }
  | { readonly kind: 'document'; readonly entry: Article };

/** What each citation names, by its identifier. */
export interface Citations {
  readonly get: (id: string) => Cited | undefined;
}

/** Citations of the lists that are here. */
export function citationsOf(
  sources: SourcesLedger | undefined,
  documents: ArticlesLedger | undefined,
): Citations {
  return {
    get: (id) => {
      const source = sources?.sourceById.get(id);
      if (source !== undefined) return { kind: 'source', entry: source };
      const article = documents?.articleById.get(id);
      return article && { kind: 'document', entry: article };
    },
  };
}
