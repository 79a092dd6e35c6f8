import { indexById, type ById } from './lookups';
import type { PublishedObservation } from './observation';
import { parsePeriod, type Period } from './period';
import type {
  ChapterRole,
  ContextFile,
  Counter,
  Frequency,
  SeriesEntry,
  SeriesRole,
  TradeFile,
} from './schema/trade';
import { assembleSeries, type Series } from './series';

/** A series of trade, of investment, or of what surrounds them. */
export interface TradeSeries extends Series {
  readonly title: string;
  readonly measure: SeriesEntry['measure'];
  readonly frequency: Frequency;
  readonly counter: Counter;
  /** What the pages use it for, where they choose it among others of its measure. */
  readonly featured?: SeriesRole | undefined;
}

/** U.S. imports from Kazakhstan of one chapter of the Harmonized System. */
export interface Chapter extends Series {
  readonly chapter: string;
  readonly title: string;
  readonly featured?: ChapterRole | undefined;
}

/** A rate of additional U.S. duty with the days over which it applied. */
export interface TariffStep {
  /** Per cent ad valorem, on top of ordinary duty, from its first day. */
  readonly rate: PublishedObservation;
  /** Last day of the rate; of one without an end, the last day on which it was seen in force. */
  readonly until: Period;
  /** Whether no end is known. */
  readonly isOpen: boolean;
  /** Order or law with the heading of the tariff schedule, in the source's terms. */
  readonly authority: string;
  /** What was exempt, as far as the record says it of this step. */
  readonly note: string | undefined;
}

/** A value that a source once published and has since replaced. */
export interface EarlierValue {
  /** Edition of the source, in words. */
  readonly vintage: string;
  /** In the unit of its series. */
  readonly value: number;
}

/** Trade, investment and duties. */
export interface TradeLedger {
  readonly seriesById: ById<TradeSeries>;
  /** Chapters by the identifier of their series, in the order of the file. */
  readonly chapterById: ById<Chapter>;
  readonly tariffs: { readonly note: string; readonly steps: readonly TariffStep[] };
  /** Replaced values by series and period, `bns-exports/2023`, in the order of the file. */
  readonly earlierValues: ById<readonly EarlierValue[]>;
}

/** What the trade of the two countries is a part of, and what else ties them. */
export type ContextLedger = Pick<TradeLedger, 'seriesById'>;

/** `context.json`, read. */
export function readContext({ series }: ContextFile): ContextLedger {
  return { seriesById: indexById(series.map((entry) => readSeries(entry, 'context'))) };
}

/** `trade.json`, read. */
export function readTrade(file: TradeFile): TradeLedger {
  return {
    seriesById: indexById(file.series.map((entry) => readSeries(entry))),
    chapterById: indexById(readChapters(file)),
    tariffs: { note: file.tariffs.note, steps: readSteps(file) },
    earlierValues: readEarlierValues(file),
  };
}

/** A series of `trade.json` or `context.json` with its observations. */
export function readSeries(
  { observations, break: change, ...entry }: SeriesEntry,
  table: 'trade' | 'context' = 'trade',
): TradeSeries {
  const description = {
    ...entry,
    table,
    ...(change === undefined ? {} : { break: { ...change, from: parsePeriod(change.from) } }),
  };
  return assembleSeries(description, observations);
}

function readChapters({ commodities }: TradeFile): readonly Chapter[] {
  const { measure, unit, source, chapters } = commodities;
  return chapters.map(({ chapter, featured, label, observations }) =>
    assembleSeries(
      {
        id: `census-imports-chapter-${chapter}`,
        table: 'commodities',
        title: label,
        measure,
        unit,
        frequency: 'annual',
        counter: 'united-states',
        chapter,
        featured,
        source,
      },
      observations,
    ),
  );
}

function readSteps({ tariffs }: TradeFile): readonly TariffStep[] {
  return tariffs.steps.map(({ effective, until, lastSeen, rate, authority, note, sources }) => ({
    rate: {
      kind: 'reported',
      value: rate,
      unit: 'percent',
      period: parsePeriod(effective),
      sources: [...new Set([tariffs.source, ...(sources ?? [])])],
      note: note === undefined ? authority : `${authority}. ${note}`,
    },
    until: parsePeriod(until ?? lastSeen ?? effective),
    isOpen: until === undefined,
    authority,
    note,
  }));
}

function readEarlierValues({ revisions }: TradeFile): TradeLedger['earlierValues'] {
  const values = new Map<string, EarlierValue[]>();
  for (const { series, period, vintage, value } of revisions.values) {
    const path = `${series}/${period}`;
    values.set(path, [...(values.get(path) ?? []), { vintage, value }]);
  }
  return values;
}
