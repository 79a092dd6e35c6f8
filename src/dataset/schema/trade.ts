import * as z from 'zod/mini';
import { day, identifier, observationEntry, period, sourceIds, text, unit } from './observation';

/** Who counts: the statistical office of one of the two countries. */
export const counter = z.enum(['kazakhstan', 'united-states']);

export const measure = z.enum([
  'goods-exports',
  'goods-imports',
  'goods-turnover',
  'foreign-direct-investment-inflow',
  'foreign-direct-investment-stock',
  'foreign-direct-investment-stock-share',
  'rank-by-exports',
  'rank-by-imports',
  'rank-by-trade',
  'partners-ranked',
  'uranium-purchases',
  'uranium-price',
  'assistance-obligations',
  'assistance-disbursements',
  'visas-all',
  'visas-visitors',
  'visas-exchange',
  'visas-students',
]);

/** `year-to-date`: the first months of a year together. `fiscal-year`: October to September, named by the year in which it ends. */
export const frequency = z.enum(['annual', 'fiscal-year', 'quarterly', 'monthly', 'year-to-date']);

/** Where a series begins to be counted in another way: values on both sides compare badly. */
export const seriesBreak = z.strictObject({ from: period, note: text });

/** `mirror`: one of the series by which the pages set the two counts of the same trade side by side. */
export const seriesRole = z.enum(['mirror']);

/** `uranium`: the chapter that holds uranium and its compounds, on which the news texts turn. */
export const chapterRole = z.enum(['uranium']);

export const seriesEntry = z.strictObject({
  id: identifier,
  featured: z.optional(seriesRole),
  title: text,
  /** Exports and imports are those of `counter`. */
  measure,
  counter,
  /** Country at the other end or, of a rank, the one that is ranked; `world` for all. Absent where it is the other of the two. */
  country: z.optional(identifier),
  unit,
  frequency,
  /** Valuation and basis in the source's terms: f.a.s., customs value, origin, destination. */
  basis: z.optional(text),
  source: identifier,
  note: z.optional(text),
  break: z.optional(seriesBreak),
  /** Series, or sums of series joined by `+`, that count the same thing. */
  compareWith: z.optional(z.array(text)),
  observations: z.array(observationEntry),
});

/** U.S. general imports from Kazakhstan by chapter of the Harmonized System. */
export const commodityTable = z.strictObject({
  source: identifier,
  unit,
  measure: text,
  chapters: z.array(
    z.strictObject({
      chapter: z.string().check(z.regex(/^\d{2}$/)),
      featured: z.optional(chapterRole),
      label: text,
      observations: z.array(observationEntry),
    }),
  ),
});

/** A value as an earlier edition had it. */
export const revisedValue = z.strictObject({
  series: identifier,
  period,
  value: z.number(),
  vintage: text,
});

/** Values that were published and later replaced. */
export const revisionTable = z.strictObject({
  source: identifier,
  note: text,
  values: z.array(revisedValue),
});

export const tariffStep = z.strictObject({
  effective: day,
  announced: z.optional(day),
  /** Last day on which this rate applied. */
  until: z.optional(day),
  /** Where no end is known: the last day on which this rate was seen in force. */
  lastSeen: z.optional(day),
  /** Per cent ad valorem, on top of ordinary duty. */
  rate: z.number(),
  status: text,
  authority: text,
  note: z.optional(text),
  /** Of this step, where the table's source is not all. */
  sources: z.optional(sourceIds),
});

/** Steps of the additional U.S. duty, per cent ad valorem, by date of effect. */
export const tariffTable = z.strictObject({
  source: identifier,
  note: text,
  noteSources: z.optional(sourceIds),
  steps: z.array(tariffStep),
});

/** `trade.json`. */
export const tradeFile = z.strictObject({
  series: z.array(seriesEntry),
  commodities: commodityTable,
  revisions: revisionTable,
  tariffs: tariffTable,
});

/** `context.json`: what the trade of the two is a part of, and what else ties them. */
export const contextFile = z.strictObject({ series: z.array(seriesEntry) });

export type SeriesRole = z.infer<typeof seriesRole>;
export type ChapterRole = z.infer<typeof chapterRole>;
export type Counter = z.infer<typeof counter>;
export type Frequency = z.infer<typeof frequency>;
export type SeriesEntry = z.infer<typeof seriesEntry>;
export type TradeFile = z.infer<typeof tradeFile>;
export type ContextFile = z.infer<typeof contextFile>;
