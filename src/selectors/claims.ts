import { parsePeriod } from '../dataset/period';
import { verdict, type ClaimEntry, type Verdict } from '../dataset/schema/claims';
import { isInYears } from './events';
import type { Filters } from './filters';

/**
 * The claims that the filters leave, in the order of the document.
 *
 * Every claim comes from a document, so the origin `public-record` leaves none. Years apply to a
 * claim that states a figure, by the year of the figure's period; a claim without one is about no
 * year in particular and stays. The text search belongs to the timeline and does not act here.
 */
export function selectClaims(
  claims: readonly ClaimEntry[],
  filters: Filters,
): readonly ClaimEntry[] {
  if (filters.origin === 'public-record') return [];
  return claims.filter(
    (claim) =>
      (filters.topics.length === 0 || filters.topics.includes(claim.topic)) &&
      (claim.figure === undefined || isInYears(parsePeriod(claim.figure.period).year, filters)),
  );
}

/** How many of these claims bear each verdict; a verdict that none bears counts zero. */
export function countByVerdict(claims: readonly ClaimEntry[]): Readonly<Record<Verdict, number>> {
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
