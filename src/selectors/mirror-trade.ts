import { differenceOf, excessOf, sumOf } from '../dataset/arithmetic';
import { isRounded, valueOf, type Observation } from '../dataset/observation';
import type { TradeLedger, TradeSeries } from '../dataset/trade-ledger';
import type { Counter } from '../dataset/schema/trade';
import type { Filters } from './filters/filters';
import {
  counted,
  greatestOf,
  inYears,
  joinPeriods,
  leastOf,
  ofPeriod,
  ofYear,
  yearsOf,
} from './observations';

/** Goods trade of one side with the other by year as it counts itself, million dollars. */
export interface CountedTrade {
  readonly counter: Counter;
  readonly exports: readonly Observation[];
  readonly imports: readonly Observation[];
  /** In both directions: as the side publishes it, else exports plus imports. */
  readonly turnover: readonly Observation[];
}

/** Mirror statistics: the same trade as each of the two sides counts it. */
export interface MirrorTrade {
  readonly kazakhstan: CountedTrade;
  readonly unitedStates: CountedTrade;
}

/** How computed values are described. */
export interface MirrorFormulas {
  readonly turnover: string;
  readonly change: string;
  readonly deficit: string;
}

/** One year of that trade as one side counts it, million dollars. */
export interface CountedYear {
  readonly counter: Counter;
  readonly kazakhstanSells: Observation;
  readonly unitedStatesSells: Observation;
  readonly turnover: Observation;
  /** Against the year before, per cent; undefined where that year was not counted. */
  readonly change: Observation | undefined;
  /** Who bought more than it sold, and by how much. */
  readonly deficit: { readonly of: Counter; readonly amount: Observation };
}

/** One year as both sides count it. */
export interface MirrorYear {
  readonly year: number;
  readonly kazakhstan: CountedYear;
  readonly unitedStates: CountedYear;
}

/** How far the two counts of one year lie apart. */
export interface Asymmetry {
  /** Kazakhstan's count minus that of the United States, in the unit of both. */
  readonly difference: Observation;
  /** The difference in per cent of the U.S. count. */
  readonly share: Observation;
}

/** Mirror statistics by year. A side whose series are not in the record counts nothing; `turnover` tells how it is computed. */
export function selectMirrorTrade(trade: TradeLedger, turnover: string): MirrorTrade {
  return {
    kazakhstan: countedTrade(trade, 'kazakhstan', turnover),
    unitedStates: countedTrade(trade, 'united-states', turnover),
  };
}

function countedTrade(trade: TradeLedger, counter: Counter, formula: string): CountedTrade {
  const own = [...trade.seriesById.values()].filter(
    (series) => series.featured === 'mirror' && series.counter === counter,
  );
  const flow = (wanted: TradeSeries['measure']) =>
    own.find(({ measure }) => measure === wanted)?.observations ?? [];
  const [exports, imports] = [flow('goods-exports'), flow('goods-imports')];
  const published = flow('goods-turnover');
  const computed = joinPeriods(exports, imports, (sold, bought) => sumOf([sold, bought], formula))
    .filter((sum) => sum !== undefined)
    .filter((sum) => ofPeriod(published, sum.period.text) === undefined);
  const turnover = [...published, ...computed].sort(
    (one, other) => one.period.year - other.period.year,
  );
  return { counter, exports, imports, turnover };
}

/** Exports less imports of one side, by year. */
export function balanceOf({ exports, imports }: CountedTrade, formula: string) {
  return joinPeriods(exports, imports, (sold, bought) => differenceOf(sold, bought, formula));
}

/** How far two counts of the same thing lie apart, told in the words of `formulas`. */
export function asymmetryOf(
  kazakhstan: Observation,
  unitedStates: Observation,
  formulas: Readonly<Record<keyof Asymmetry, string>>,
): Asymmetry {
  return {
    difference: differenceOf(kazakhstan, unitedStates, formulas.difference),
    share: excessOf(kazakhstan, unitedStates, formulas.share),
  };
}

/** The turnover of some years by both counts, million dollars, and how far they lie apart. */
export interface BothCounts {
  readonly kazakhstan: readonly Observation[];
  /** Of the years from the first to the last that Kazakhstan counts. */
  readonly unitedStates: readonly Observation[];
  /** Of the years that both sides count. */
  readonly gaps: readonly Asymmetry[];
  /** Kazakhstan's counts of years that the United States' series does not reach. */
  readonly alone: readonly Observation[];
}

/** Both counts of the chosen years, computed in the words of `formulas`. */
export function selectBothCounts(
  trade: TradeLedger,
  filters: Pick<Filters, 'from' | 'to'>,
  formulas: Readonly<Record<'turnover' | keyof Asymmetry, string>>,
): BothCounts {
  const mirror = selectMirrorTrade(trade, formulas.turnover);
  const kazakhstan = inYears(mirror.kazakhstan.turnover, filters);
  const [from, to] = yearsOf(kazakhstan);
  const unitedStates = inYears(mirror.unitedStates.turnover, { from, to });
  return {
    kazakhstan,
    unitedStates,
    gaps: joinPeriods(kazakhstan, unitedStates, (one, two) => asymmetryOf(one, two, formulas)),
    alone: counted(kazakhstan).filter(
      ({ period }) => ofPeriod(unitedStates, period.text) === undefined,
    ),
  };
}

/** Who counts more: 1 for Kazakhstan, -1 for the United States; 0 or not a number where neither does. */
export function signOf({ difference }: Asymmetry): number {
  return Math.sign(valueOf(difference) ?? Number.NaN);
}

/** The widest gap of the years in which a side counts more, if there is one. */
export function widestGap(gaps: readonly Asymmetry[], more: Counter): Asymmetry | undefined {
  const sign = more === 'kazakhstan' ? 1 : -1;
  const differences = gaps
    .filter((gap) => signOf(gap) === sign)
    .map(({ difference }) => difference);
  const widest = more === 'kazakhstan' ? greatestOf(differences) : leastOf(differences);
  return gaps.find(({ difference }) => difference === widest);
}

/** How often one count passes from above to below the other, in the order of the gaps. */
export function countCrossings(gaps: readonly Asymmetry[]): number {
  const signs = gaps.map(signOf).filter((sign) => Math.abs(sign) === 1);
  return signs.slice(1).filter((sign, index) => sign !== signs[index]).length;
}

/**
 * The year that the pages set side by side: the last one in the chosen years that both sides give
 * in full, else the last one at all. Where the source rounds to ten million, one decimal would
 * promise what it does not hold.
 */
export function selectMirrorYear(
  trade: TradeLedger,
  filters: Pick<Filters, 'from' | 'to'>,
  formulas: MirrorFormulas,
): MirrorYear | null {
  const mirror = selectMirrorTrade(trade, formulas.turnover);
  const years = inYears(mirror.kazakhstan.exports, filters).flatMap(
    ({ period }) => yearOf(mirror, period.year, formulas) ?? [],
  );
  const exact = years.filter(({ kazakhstan }) => !isRounded(kazakhstan.turnover));
  return exact.at(-1) ?? years.at(-1) ?? null;
}

/** Both counts of one year; null where one side has none. */
export function mirrorYear(
  trade: TradeLedger,
  year: number,
  formulas: MirrorFormulas,
): MirrorYear | null {
  return yearOf(selectMirrorTrade(trade, formulas.turnover), year, formulas);
}

function yearOf(mirror: MirrorTrade, year: number, formulas: MirrorFormulas): MirrorYear | null {
  const kazakhstan = countedYear(mirror.kazakhstan, year, formulas);
  const unitedStates = countedYear(mirror.unitedStates, year, formulas);
  return kazakhstan && unitedStates && { year, kazakhstan, unitedStates };
}

function countedYear(
  { counter, exports, imports, turnover }: CountedTrade,
  year: number,
  formulas: MirrorFormulas,
): CountedYear | null {
  const [sold, bought] = [ofYear(exports, year), ofYear(imports, year)];
  const [both, before] = [ofYear(turnover, year), ofYear(turnover, year - 1)];
  if (sold === undefined || bought === undefined || both === undefined) return null;
  const isKazakh = counter === 'kazakhstan';
  return {
    counter,
    kazakhstanSells: isKazakh ? sold : bought,
    unitedStatesSells: isKazakh ? bought : sold,
    turnover: both,
    change: before && excessOf(both, before, formulas.change),
    deficit: deficitOf(counter, sold, bought, formulas.deficit),
  };
}

function deficitOf(
  counter: Counter,
  sold: Observation,
  bought: Observation,
  formula: string,
): CountedYear['deficit'] {
  const other: Counter = counter === 'kazakhstan' ? 'united-states' : 'kazakhstan';
  const own = differenceOf(bought, sold, formula);
  return own.kind === 'missing' || own.value >= 0
    ? { of: counter, amount: own }
    : { of: other, amount: differenceOf(sold, bought, formula) };
}

/** The observations of a series of the record; none where it lacks the series. */
export function observationsOf(trade: TradeLedger, id: string): readonly Observation[] {
  return trade.seriesById.get(id)?.observations ?? [];
}
