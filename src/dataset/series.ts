import type { Ledger } from './ledger';
import { assembleObservation, type Observation } from './observation';
import type { Period } from './period';
import type { Confidence, ObservationEntry, Unit } from './schema/observation';
import type { Counter } from './schema/trade';

/** The tables of the record that hold observations. */
export const measuredTables = [
  'trade',
  'context',
  'commodities',
  'uranium-production',
  'uranium-resources',
  'reactor-uranium',
  'producers',
  'lithium-and-rare-earths',
  'china-shares',
] as const;

export type MeasuredTable = (typeof measuredTables)[number];

/** What belongs together over time: one measure of one thing by one source, with all its observations. */
export interface Series {
  /** Stable and the same in every version of the record: changes are found by it. */
  readonly id: string;
  readonly table: MeasuredTable;
  /** Title that the record gives it, where it gives one. */
  readonly title?: string;
  readonly measure: string;
  readonly unit: Unit;
  readonly frequency?: string;
  /** Which country's office counts. */
  readonly counter?: Counter;
  /** Country that is measured, or `world`. */
  readonly country?: string | undefined;
  readonly mineral?: string;
  /** Chapter of the Harmonized System, two digits. */
  readonly chapter?: string;
  /** Valuation and basis, what exactly is weighed, or which resources count. */
  readonly basis?: string | undefined;
  readonly note?: string | undefined;
  /** Where it begins to be counted in another way. */
  readonly break?: { readonly from: Period; readonly note: string };
  /** Series, or sums of series joined by `+`, that count the same thing. */
  readonly compareWith?: readonly string[] | undefined;
  readonly confidence?: Confidence;
  readonly source: string;
  readonly observations: readonly Observation[];
}

/** What is said of a series beside its observations. */
export type SeriesDescription = Omit<Series, 'observations'>;

/** A series whose observations have its identifier, its unit and, where they name none, its source. */
export function assembleSeries<Description extends SeriesDescription>(
  description: Description,
  entries: readonly ObservationEntry[],
): Description & Pick<Series, 'observations'> {
  return {
    ...description,
    observations: entries.map((entry) => assembleObservation(entry, description)),
  };
}

type Parts = Pick<Ledger, 'trade' | 'context' | 'minerals'>;

/** Every series of the record in the order of its files. */
export function listSeries({ trade, context, minerals }: Parts) {
  const all: readonly ReadonlyMap<string, Series>[] = [
    trade.seriesById,
    trade.chapterById,
    context.seriesById,
    minerals.seriesById,
  ];
  return all.flatMap((series) => [...series.values()]);
}
