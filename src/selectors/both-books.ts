import { derive, isRounded, type Observation } from '../dataset/observation';
import type { Counter, TradeDocument } from '../dataset/schema/trade';
import { assembleSeries } from '../dataset/series';
import { isInYears } from './passes';
import type { Filters } from './filters';
import { ofYear } from './latest';

/** One year of goods trade between the two countries as one side counts it, million dollars. */
export interface Book {
  readonly counter: Counter;
  readonly kazakhstanSells: Observation;
  readonly unitedStatesSells: Observation;
  readonly turnover: Observation;
  /** Against the year before, per cent; undefined where that year was not counted. */
  readonly change: Observation | undefined;
  /** Who bought more than it sold, and by how much. */
  readonly deficit: { readonly of: Counter; readonly amount: Observation };
}

export interface BothBooks {
  readonly year: number;
  readonly kazakhstan: Book;
  readonly unitedStates: Book;
}

/** How computed values are told, in words. */
export interface BookFormulas {
  readonly turnover: string;
  readonly change: string;
  readonly deficit: string;
}

interface Flows {
  readonly counter: Counter;
  readonly exports: readonly Observation[];
  readonly imports: readonly Observation[];
  /** The turnover that the side itself publishes; empty where it publishes none. */
  readonly turnover: readonly Observation[];
}

/**
 * The year that the pages set side by side: the last one in the chosen years that both sides give
 * in full, else the last one at all. Where the source rounds to ten million, one decimal would
 * promise what it does not hold.
 */
export function selectBothBooks(
  trade: TradeDocument,
  filters: Pick<Filters, 'from' | 'to'>,
  formulas: BookFormulas,
): BothBooks | null {
  const flows = flowsOfBoth(trade);
  const books = flows.kazakhstan.exports
    .map(({ period }) => period.year)
    .filter((year) => isInYears(year, filters))
    .flatMap((year) => booksFrom(flows, year, formulas) ?? []);
  const exact = books.filter(({ kazakhstan }) => !isRounded(kazakhstan.turnover));
  return exact.at(-1) ?? books.at(-1) ?? null;
}

/** Both books of one year; null where one side has no count. */
export function booksOfYear(
  trade: TradeDocument,
  year: number,
  formulas: BookFormulas,
): BothBooks | null {
  return booksFrom(flowsOfBoth(trade), year, formulas);
}

interface BothFlows {
  readonly kazakhstan: Flows;
  readonly unitedStates: Flows;
}

function flowsOfBoth(trade: TradeDocument): BothFlows {
  const observations = (id: string) => {
    const entry = trade.series.find((series) => series.id === id);
    return entry === undefined ? [] : assembleSeries(entry).observations;
  };
  return {
    kazakhstan: {
      counter: 'kazakhstan',
      exports: observations('bns-exports'),
      imports: observations('bns-imports'),
      turnover: observations('bns-turnover'),
    },
    unitedStates: {
      counter: 'united-states',
      exports: observations('census-exports'),
      imports: observations('census-imports'),
      turnover: [],
    },
  };
}

function booksFrom(flows: BothFlows, year: number, formulas: BookFormulas): BothBooks | null {
  const kazakhstan = bookOf(flows.kazakhstan, year, formulas);
  const unitedStates = bookOf(flows.unitedStates, year, formulas);
  return kazakhstan && unitedStates && { year, kazakhstan, unitedStates };
}

function bookOf(flows: Flows, year: number, formulas: BookFormulas): Book | null {
  const [sold, bought] = [ofYear(flows.exports, year), ofYear(flows.imports, year)];
  const turnover = turnoverOf(flows, year, formulas);
  if (sold === undefined || bought === undefined || turnover === undefined) return null;
  const isKazakh = flows.counter === 'kazakhstan';
  return {
    counter: flows.counter,
    kazakhstanSells: isKazakh ? sold : bought,
    unitedStatesSells: isKazakh ? bought : sold,
    turnover,
    change: changeOf(turnover, turnoverOf(flows, year - 1, formulas), formulas.change),
    deficit: deficitOf(flows.counter, sold, bought, formulas.deficit),
  };
}

function turnoverOf(flows: Flows, year: number, formulas: BookFormulas): Observation | undefined {
  const published = ofYear(flows.turnover, year);
  if (published !== undefined) return published;
  const [sold, bought] = [ofYear(flows.exports, year), ofYear(flows.imports, year)];
  if (sold === undefined || bought === undefined) return undefined;
  return derive([sold, bought], formulas.turnover, sum, { unit: sold.unit, period: sold.period });
}

function changeOf(
  now: Observation,
  before: Observation | undefined,
  formula: string,
): Observation | undefined {
  if (before === undefined) return undefined;
  const compute = ([later = Number.NaN, earlier = Number.NaN]: readonly number[]) =>
    (later / earlier - 1) * 100;
  return derive([now, before], formula, compute, { unit: 'percent', period: now.period });
}

function deficitOf(
  counter: Counter,
  sold: Observation,
  bought: Observation,
  formula: string,
): Book['deficit'] {
  const other: Counter = counter === 'kazakhstan' ? 'united-states' : 'kazakhstan';
  const as = { unit: sold.unit, period: sold.period };
  const difference = ([one = Number.NaN, two = Number.NaN]: readonly number[]) => one - two;
  const ownDeficit = derive([bought, sold], formula, difference, as);
  return ownDeficit.kind === 'missing' || ownDeficit.value >= 0
    ? { of: counter, amount: ownDeficit }
    : { of: other, amount: derive([sold, bought], formula, difference, as) };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
