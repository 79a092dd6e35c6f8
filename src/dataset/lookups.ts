import type { PublishedObservation } from './observation';
import { parsePeriod } from './period';
import type { ClaimEntry } from './schema/claims';
import type { DocumentEntry, DocumentsDocument } from './schema/documents';
import type { SourceEntry, SourcesDocument } from './schema/sources';

/** What a reference names: a source of the public record, or one of the two documents. */
export type Cited =
  | { readonly kind: 'source'; readonly entry: SourceEntry }
  | { readonly kind: 'document'; readonly entry: DocumentEntry };

/** Entries by identifier: topics, minerals, claims, events, announcements. */
export function indexById<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
): ReadonlyMap<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** What each reference names, for places that may name a source or a document; of lists that are here. */
export function citedById(
  sources: Pick<SourcesDocument, 'sources'> | undefined,
  documents: Pick<DocumentsDocument, 'documents'> | undefined,
): ReadonlyMap<string, Cited> {
  return new Map<string, Cited>([
    ...(sources?.sources ?? []).map((entry) => [entry.id, { kind: 'source', entry }] as const),
    ...(documents?.documents ?? []).map(
      (entry) => [entry.id, { kind: 'document', entry }] as const,
    ),
  ]);
}

/** The number that a claim states, with the claim and its document; null where it states none. */
export function claimObservation(claim: ClaimEntry): PublishedObservation | null {
  if (!claim.figure) return null;
  const { kind, value, bound, unit, period } = claim.figure;
  return {
    kind,
    value,
    ...(bound === undefined ? {} : { bound }),
    unit,
    period: parsePeriod(period),
    sources: [claim.document],
    claim: claim.id,
  };
}

/**
 * What a table holds under an identifier of the dataset; undefined where it holds nothing. Every
 * object has a `constructor`, which is no word for a country of that name.
 */
export function entryOf<Entry>(
  table: Readonly<Partial<Record<string, Entry>>>,
  id: string,
): Entry | undefined {
  return Object.hasOwn(table, id) ? table[id] : undefined;
}
