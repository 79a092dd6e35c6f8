import type { Claim } from '../dataset/ledger';
import type { DocumentEntry } from '../dataset/schema/documents';

/** What in a document does not fit, as far as the record tells. */
export interface Misfits {
  /** Claims that good sources contradict or dispute, in the order of the document. */
  readonly claims: readonly Claim[];
  /** Numbers of paragraphs that are the same, a list for each text that comes more than once. */
  readonly repeated: readonly (readonly number[])[];
}

/** What in a document does not fit with itself or with the record; the claims' reasons say why. */
export function selectMisfits(document: DocumentEntry, claims: readonly Claim[]): Misfits {
  const numbers = new Map<string, number[]>();
  for (const { sha256, number } of document.paragraphs) {
    numbers.set(sha256, [...(numbers.get(sha256) ?? []), number]);
  }
  return {
    claims: claims.filter(
      ({ document: own, verdict }) =>
        own === document.id && (verdict === 'contradicted' || verdict === 'disputed'),
    ),
    repeated: [...numbers.values()].filter(({ length }) => length > 1),
  };
}
