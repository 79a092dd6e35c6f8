import type { Claim } from '../dataset/ledger';
import { claimKind, verdict, type ClaimKind, type Verdict } from '../dataset/schema/claims';
import { isInYears, type Filters } from './filters/filters';
import type { Article } from '../dataset/ledger';

/**
 * The claims that the filters leave, in the order of the article.
 *
 * Every claim comes from an article, so the origin `public-record` leaves none. Years apply to a
 * claim that states a figure, by the year of the figure's period; a claim without one is about no
 * year in particular and stays. The text search belongs to the timeline and does not act here.
 */
export function selectClaims(claims: readonly Claim[], filters: Filters): readonly Claim[] {
  if (filters.origin === 'public-record') return [];
  return claims.filter(
    (claim) =>
      (filters.topics.length === 0 || filters.topics.includes(claim.topic)) &&
      (claim.observation === null || isInYears(claim.observation.period.year, filters)),
  );
}

/** How many claims there are, and of how many articles. */
export function countClaims(claims: readonly Claim[]): {
  readonly claims: number;
  readonly documents: number;
} {
  return {
    claims: claims.length,
    documents: new Set(claims.map(({ document }) => document)).size,
  };
}

/** How many of these claims bear each verdict; a verdict that none bears counts zero. */
export function countByVerdict(
  claims: readonly Pick<Claim, 'verdict'>[],
): Readonly<Record<Verdict, number>> {
  const counts: Record<Verdict, number> = {
    corroborated: 0,
    disputed: 0,
    contradicted: 0,
    unverifiable: 0,
    opinion: 0,
  };
  for (const claim of claims) counts[claim.verdict] += 1;
  return counts;
}

/** The verdicts in the order in which the pages list them. */
export const verdicts: readonly Verdict[] = verdict.options;

/** The kinds of claims in the order in which the pages list them. */
export const claimKinds: readonly ClaimKind[] = claimKind.options;

/** The claims of one paragraph, and those of an article by paragraph. */
export interface ClaimedParagraph {
  readonly number: number;
  readonly claims: readonly Claim[];
}
export interface ClaimedArticle {
  /** Identifier of the article. */
  readonly document: string;
  readonly paragraphs: readonly ClaimedParagraph[];
}

/** Claims by article and paragraph, both in the order in which they first come. */
export function groupClaims(claims: readonly Claim[]): readonly ClaimedArticle[] {
  return groupBy(claims, ({ document }) => document).map(([document, own]) => ({
    document,
    paragraphs: groupBy(own, ({ paragraph }) => paragraph).map(([number, its]) => ({
      number,
      claims: its,
    })),
  }));
}

function groupBy<Entry, Key>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => Key,
): readonly (readonly [Key, readonly Entry[]])[] {
  const groups = new Map<Key, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(keyOf(entry));
    if (group === undefined) groups.set(keyOf(entry), [entry]);
    else group.push(entry);
  }
  return [...groups];
}

/** What in an article does not fit, as far as the record tells. */
export interface Discrepancies {
  /** Claims that good sources contradict or dispute, in the order of the article. */
  readonly claims: readonly Claim[];
  /** Numbers of paragraphs that are the same, a list for each text that comes more than once. */
  readonly repeated: readonly (readonly number[])[];
}

/** What in an article does not fit with itself or with the record; the claims' reasons say why. */
export function selectDiscrepancies(article: Article, claims: readonly Claim[]): Discrepancies {
  const numbers = new Map<string, number[]>();
  for (const { sha256, number } of article.paragraphs) {
    numbers.set(sha256, [...(numbers.get(sha256) ?? []), number]);
  }
  return {
    claims: claims.filter(
      ({ document: own, verdict }) =>
        own === article.id && (verdict === 'contradicted' || verdict === 'disputed'),
    ),
    repeated: [...numbers.values()].filter(({ length }) => length > 1),
  };
}
