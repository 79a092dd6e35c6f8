import {
  inUnit,
  valueOf,
  type Observation,
  type PublishedObservation,
} from '../dataset/observation';
import { turnoverOutcomes } from '../dataset/outcome';
import type { Claim, ClaimsLedger, TradeLedger } from '../dataset/ledger';
import type { ClaimRole } from '../dataset/schema/claims';
import { mirrorYear, selectMirrorYear, type MirrorFormulas, type MirrorYear } from './mirror-trade';
import { selectClaims } from './claims';
import { isInYears } from './passes';
import type { Filters } from './filters';

/** A number that a document states, with the claim it is part of. */
export interface StatedFigure {
  readonly claim: Claim;
  readonly observation: PublishedObservation;
}

/** Which counts give the claimed number when told with as many digits. */
export type Agreement = 'both' | 'kazakhstan' | 'united-states' | 'neither';

/** What the pages say first: the counts of both sides and what the documents say about trade. */
export interface Headline {
  /** The year of the claim where it is chosen, else the last one that both sides count. */
  readonly books: MirrorYear | null;
  readonly claimed: StatedFigure | null;
  readonly projected: StatedFigure | null;
  /** Kazakhstan's counts of trade in both directions that tell what became of the projection. */
  readonly outcomes: readonly Observation[];
}

/** Topics that the trade of the two countries belongs to. */
const tradeTopics: readonly string[] = ['trade', 'diplomacy'];

export function selectHeadline(
  trade: TradeLedger,
  claims: ClaimsLedger,
  filters: Filters,
  formulas: MirrorFormulas,
): Headline {
  const { claimed, projected } = headlineFigures(selectClaims(claims.claims, filters));
  const year = headlineFigures(claims.claims).claimed?.observation.period.year;
  return {
    books: concernsTrade(filters) ? booksFor(trade, year, filters, formulas) : null,
    claimed: claimed ?? null,
    projected: projected ?? null,
    outcomes:
      projected?.claim.outcome === undefined || !concernsTrade(filters)
        ? []
        : turnoverOutcomes(projected.claim.outcome, trade).filter(({ period }) =>
            isInYears(period.year, filters),
          ),
  };
}

/** Whether the filters leave what the public record counts of trade. */
export function concernsTrade({ topics, origin }: Filters): boolean {
  return (
    origin !== 'document' && (topics.length === 0 || tradeTopics.some((id) => topics.includes(id)))
  );
}

function booksFor(
  trade: TradeLedger,
  year: number | undefined,
  filters: Filters,
  formulas: MirrorFormulas,
): MirrorYear | null {
  const ofClaim =
    year === undefined || !isInYears(year, filters) ? null : mirrorYear(trade, year, formulas);
  return ofClaim ?? selectMirrorYear(trade, filters, formulas);
}

/** What the record features of the claims: the number of a year that was counted, and the one projected. */
export function headlineFigures(
  claims: readonly Claim[],
): Readonly<Record<'claimed' | 'projected', StatedFigure | undefined>> {
  const statedAs = (role: ClaimRole): StatedFigure | undefined => {
    const claim = claims.find(({ featured }) => featured === role);
    return claim?.observation ? { claim, observation: claim.observation } : undefined;
  };
  return { claimed: statedAs('headline'), projected: statedAs('projection') };
}

/** Compares a claimed number with both counts of its year, to as many digits as it gives. */
export function agreementOf(claimed: PublishedObservation, books: MirrorYear): Agreement {
  const [kazakhstan, unitedStates] = [books.kazakhstan, books.unitedStates].map((book) => {
    const count = valueOf(inUnit(book.turnover, claimed.unit));
    return count !== null && Number(count.toFixed(decimalsOf(claimed.value))) === claimed.value;
  });
  if (kazakhstan === true && unitedStates === true) return 'both';
  if (kazakhstan === true) return 'kazakhstan';
  return unitedStates === true ? 'united-states' : 'neither';
}

/** Whether a claimed number lies above a count. */
export function liesAbove(claimed: PublishedObservation, count: MirrorYear['kazakhstan']): boolean {
  const value = valueOf(inUnit(count.turnover, claimed.unit));
  return value !== null && claimed.value > value;
}

function decimalsOf(value: number): number {
  const [, decimals] = String(value).split('.');
  return decimals === undefined ? 0 : decimals.length;
}
