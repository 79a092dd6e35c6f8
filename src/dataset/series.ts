import { indexById } from './lookups';
import { assembleObservation, type Observation } from './observation';
import { parsePeriod, type Period } from './period';
import type { SeriesEntry, TradeDocument } from './schema/trade';

/** A series of the trade document whose observations carry their own unit and sources. */
export interface Series extends Omit<SeriesEntry, 'observations' | 'break'> {
  readonly observations: readonly Observation[];
  /** Where it begins to be counted in another way. */
  readonly break?: { readonly from: Period; readonly note: string };
}

/** One chapter of the Harmonized System with its values by year. */
export interface Chapter {
  /** Two digits. */
  readonly chapter: string;
  readonly label: string;
  readonly observations: readonly Observation[];
}

/** Gives the observations of a series its unit, and its source where they name none. */
export function assembleSeries(entry: SeriesEntry): Series {
  const { id, unit, source } = entry;
  const observations = entry.observations.map((observation) =>
    assembleObservation(observation, { unit, source, series: id }),
  );
  const { break: change, ...rest } = entry;
  return {
    ...rest,
    observations,
    ...(change === undefined ? {} : { break: { ...change, from: parsePeriod(change.from) } }),
  };
}

/** The series of the trade document by identifier. */
export function seriesById(trade: TradeDocument): ReadonlyMap<string, Series> {
  return indexById(trade.series.map(assembleSeries));
}

/** Identifier of the series of a chapter of U.S. imports. */
export function chapterSeries(chapter: string): string {
  return `census-imports-chapter-${chapter}`;
}

/** The table of commodities, in the order of the document. */
export function assembleChapters({ commodities }: TradeDocument): readonly Chapter[] {
  const { unit, source } = commodities;
  return commodities.chapters.map(({ chapter, label, observations }) => ({
    chapter,
    label,
    observations: observations.map((entry) =>
      assembleObservation(entry, { unit, source, series: chapterSeries(chapter) }),
    ),
  }));
}
