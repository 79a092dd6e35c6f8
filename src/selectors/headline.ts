import { excessOf } from '../dataset/arithmetic';
import { decimalsOf } from '../dataset/digits';
import {
  inUnit,
  valueOf,
  type Observation,
  type PublishedObservation,
} from '../dataset/observation';
import { turnoverOutcomes } from '../dataset/claim-outcome';
import type { Claim, ClaimsLedger, Ledger } from '../dataset/ledger';
import type { TradeLedger } from '../dataset/trade-ledger';
import type { ClaimRole } from '../dataset/schema/claims';
import {
  asymmetryOf,
  mirrorYear,
  selectMirrorTrade,
  selectMirrorYear,
  type Asymmetry,
  type CountedTrade,
  type MirrorFormulas,
  type MirrorYear,
} from './mirror-trade';
import { counted, inYears, ofPeriod, ofYear } from './observations';
import { selectClaims } from './claims';
import { isInYears, type Filters } from './filters/filters';

/** A number that an article states, with the claim it is part of. */
export interface ClaimedFigure {
  readonly claim: Claim;
  readonly observation: PublishedObservation;
}

/** Which counts give the claimed number when written with as many digits. */
export type Agreement = 'both' | 'kazakhstan' | 'united-states' | 'neither';

/** What the pages say first: the counts of both sides and what the articles say about trade. */
export interface Headline {
  /** The year of the claim where it is chosen, else the last one that both sides count. */
  readonly counts: MirrorYear | null;
  readonly claimed: ClaimedFigure | null;
  readonly projected: ClaimedFigure | null;
  /** Kazakhstan's counts of trade in both directions that show what became of the projection. */
  readonly outcomes: readonly Observation[];
  /** The last years that Kazakhstan counts, three at most, in the order of time. */
  readonly recent: readonly CountsOfYear[];
}

/** Trade in both directions in one year as each side counts it. */
export interface CountsOfYear {
  readonly year: number;
  readonly kazakhstan: CountedTurnover;
  /** Undefined where the record does not reach that far. */
  readonly unitedStates: CountedTurnover | undefined;
}

/** A turnover in million dollars, and its change against the year before in per cent where that was counted. */
export interface CountedTurnover {
  readonly turnover: Observation;
  readonly change: Observation | undefined;
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
    counts: concernsTrade(filters) ? countsFor(trade, year, filters, formulas) : null,
    claimed: claimed ?? null,
    projected: projected ?? null,
    outcomes: concernsTrade(filters) ? outcomesOf(projected, trade, filters) : [],
    recent: concernsTrade(filters) ? recentCounts(trade, filters, formulas) : [],
  };
}

/** Whether every count since lies below what was projected; false where nothing has been counted. */
export function isBelowProjection({ projected, outcomes }: Headline): boolean {
  if (projected === null) return false;
  const { unit, value } = projected.observation;
  const counts = outcomes.map((outcome) => valueOf(inUnit(outcome, unit)));
  return counts.length > 0 && counts.every((count) => count !== null && count < value);
}

function recentCounts(
  trade: TradeLedger,
  filters: Filters,
  formulas: MirrorFormulas,
): readonly CountsOfYear[] {
  const { kazakhstan, unitedStates } = selectMirrorTrade(trade, formulas.turnover);
  const countOf = ({ turnover: years }: CountedTrade, year: number) => {
    const [turnover, before] = [ofYear(years, year), ofYear(years, year - 1)];
    return turnover && { turnover, change: before && excessOf(turnover, before, formulas.change) };
  };
  return counted(inYears(kazakhstan.turnover, filters))
    .slice(-3)
    .flatMap(({ period: { year } }) => {
      const own = countOf(kazakhstan, year);
      return own === undefined
        ? []
        : [{ year, kazakhstan: own, unitedStates: countOf(unitedStates, year) }];
    });
}

/** Kazakhstan's counts of the chosen years that show what became of a projection, in the unit of its series. */
function outcomesOf(
  projected: ClaimedFigure | undefined,
  trade: TradeLedger,
  filters: Filters,
): readonly Observation[] {
  const outcome = projected?.claim.outcome;
  return outcome === undefined ? [] : inYears(turnoverOutcomes(outcome, trade), filters);
}

/** What is said and counted of the trade of the claim's year, billion dollars; undefined where the filters leave it out. */
export interface HeadlineYear {
  /** The year that the article's figure is about. */
  readonly year: string;
  readonly claimed: ClaimedFigure | undefined;
  readonly projected: ClaimedFigure | undefined;
  readonly kazakhstan: Observation | undefined;
  readonly unitedStates: Observation | undefined;
  /** How far the two counts lie apart. */
  readonly gap: Observation | undefined;
  /** What Kazakhstan counted since of the trade that the article projects. */
  readonly outcomes: readonly Observation[];
  /** All of these but the gap. */
  readonly all: readonly Observation[];
}

/** `formulas` say in words how turnover and gap are computed. */
export function selectHeadlineYear(
  { trade, claims }: Pick<Ledger, 'trade' | 'claims'>,
  filters: Filters,
  formulas: Readonly<Record<'turnover' | keyof Asymmetry, string>>,
): HeadlineYear {
  const { origin } = filters;
  const figures = headlineFigures(claims.claims);
  const year = figures.claimed?.observation.period.text ?? '';
  const mirror = selectMirrorTrade(trade, formulas.turnover);
  const inBillions = (one: Observation) => inUnit(one, 'usd-billion');
  const stated = (figure: ClaimedFigure | undefined) => {
    const isLeft = figure !== undefined && isInYears(figure.observation.period.year, filters);
    return isLeft && origin !== 'public-record' ? figure : undefined;
  };
  const countOf = ({ turnover }: CountedTrade) => {
    const count = ofPeriod(inYears(turnover, filters), year);
    return count === undefined || origin === 'document' ? undefined : inBillions(count);
  };
  const [claimed, projected] = [stated(figures.claimed), stated(figures.projected)];
  const [own, other] = [countOf(mirror.kazakhstan), countOf(mirror.unitedStates)];
  const gap = own && other && asymmetryOf(own, other, formulas).difference;
  // Beside the projection or nowhere: without the articles there is nothing that it came of.
  const outcomes =
    origin === 'all' ? outcomesOf(figures.projected, trade, filters).map(inBillions) : [];
  const said = [claimed?.observation, own, other, projected?.observation, ...outcomes];
  return {
    year,
    claimed,
    projected,
    kazakhstan: own,
    unitedStates: other,
    gap: gap?.kind === 'missing' ? undefined : gap,
    outcomes,
    all: said.filter((one) => one !== undefined),
  };
}

/** Whether the filters leave what the public record counts of trade. */
export function concernsTrade({ topics, origin }: Filters): boolean {
  return (
    origin !== 'document' && (topics.length === 0 || tradeTopics.some((id) => topics.includes(id)))
  );
}

function countsFor(
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
): Readonly<Record<'claimed' | 'projected', ClaimedFigure | undefined>> {
  const statedAs = (role: ClaimRole): ClaimedFigure | undefined => {
    const claim = claims.find(({ featured }) => featured === role);
    return claim?.observation ? { claim, observation: claim.observation } : undefined;
  };
  return { claimed: statedAs('headline'), projected: statedAs('projection') };
}

/** Compares a claimed number with both counts of its year, to as many digits as it gives. */
export function agreementOf(claimed: PublishedObservation, counts: MirrorYear): Agreement {
  const [kazakhstan, unitedStates] = [counts.kazakhstan, counts.unitedStates].map((side) => {
    const count = valueOf(inUnit(side.turnover, claimed.unit));
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
