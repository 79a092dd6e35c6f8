import {
  assembleObservation,
  derive,
  isRounded,
  valueOf,
  type DerivedObservation,
  type Observation,
} from '../dataset/observation';
import { positionOf, parsePeriod, type Period } from '../dataset/period';
import type { Dataset } from '../dataset/schema/dataset';
import type { TradeDocument } from '../dataset/schema/trade';
import type { Filters } from '../selectors/filters';
import { restsOnEstimate } from './cells';
import type { BuiltChart, Cell, Chart, Citation, Note, Row } from './chart';
import { figuresOf } from './chart-figures';
import type { ChartId } from './chart-ids';
import type { ChartContext } from './chart-definition';
import { writeShown, type Shown } from './shown';
import { untold } from './telling';

/** A cell: the observation with its words. */
export function cellOf(
  observation: Observation,
  shown: Shown,
  { messages, format }: ChartContext,
): Cell {
  if (observation.kind === 'missing') {
    const reason = messages.missingReasons[observation.reason];
    return { observation, text: reason, status: reason };
  }
  const text = writeShown(observation, shown, format);
  const bounded = 'bound' in observation ? messages.bounds[observation.bound](text) : text;
  const computed = observation.kind === 'derived' && restsOnEstimate(observation);
  const kind = computed ? messages.computedFromEstimate : messages.kinds[observation.kind];
  const status = isRounded(observation) ? messages.roundedKind(kind) : kind;
  return { observation, text: bounded, status };
}

/** The observations of a series of `trade.json`, with unit and source; none where there is no such series. */
export function tradeObservations(trade: TradeDocument, id: string): readonly Observation[] {
  const series = trade.series.find((candidate) => candidate.id === id);
  if (series === undefined) return [];
  return series.observations.map((entry) => assembleObservation(entry, { ...series, series: id }));
}

/** Whether a period lies in the years of the filter. */
export function isWithin({ from, to }: Filters, year: number): boolean {
  return (from === null || year >= from) && (to === null || year <= to);
}

/** Observations whose period begins in the years of the filter. */
export function within(
  filters: Filters,
  observations: readonly Observation[],
): readonly Observation[] {
  return observations.filter(({ period }) => isWithin(filters, period.year));
}

/** Sums or differences of two series, period by period where both have an entry. */
export function combine(
  first: readonly Observation[],
  second: readonly Observation[],
  formula: string,
  compute: (one: number, other: number) => number,
): readonly Observation[] {
  const others = new Map(second.map((observation) => [observation.period.text, observation]));
  return first.flatMap((one) => {
    const other = others.get(one.period.text);
    if (other === undefined) return [];
    const sum = ([left = Number.NaN, right = Number.NaN]: readonly number[]) =>
      compute(left, right);
    return [derive([one, other], formula, sum, { unit: one.unit, period: one.period })];
  });
}

/** How many of some observations are of a kind, as a number that rests on all that were looked at. */
export function countOf(
  observations: readonly Observation[],
  value: number,
  formula: string,
  period: Period,
): DerivedObservation {
  const sources = [...new Set(observations.flatMap((observation) => observation.sources))];
  return { kind: 'derived', value, formula, inputs: observations, unit: 'count', period, sources };
}

/** A note whose words hold no datum. */
export function plainNote({ lead, text }: { readonly lead: string; readonly text: string }): Note {
  return { lead, text: untold(text) };
}

/** Least and greatest of values, with zero among them: for bars and for axes that start at zero. */
export function domainFromZero(values: readonly number[]): readonly [number, number] {
  return [Math.min(0, ...values), Math.max(0, ...values)];
}

/** Observations laid side by side by period, in the order of time. */
export function rowsByPeriod(
  columns: Readonly<Record<string, readonly Observation[]>>,
  shown: Readonly<Record<string, Shown>>,
  context: ChartContext,
): readonly Row[] {
  const cells = new Map<string, Record<string, Cell>>();
  for (const [id, observations] of Object.entries(columns)) {
    for (const observation of observations) {
      const row = cells.get(observation.period.text) ?? {};
      row[id] = cellOf(observation, shown[id] ?? {}, context);
      cells.set(observation.period.text, row);
    }
  }
  const rows = [...cells].map(([text, row]) => {
    const period = parsePeriod(text);
    return {
      key: text,
      label: context.format.period(period),
      position: positionOf(period),
      cells: row,
    };
  });
  return rows.sort((one, other) =>
    one.position === other.position
      ? one.key.length - other.key.length
      : one.position - other.position,
  );
}

/** The least and greatest year of observations that have a value; not finite where none has one. */
export function yearsOf(observations: readonly Observation[]): readonly [number, number] {
  const years = observations
    .filter(({ kind }) => kind !== 'missing')
    .map(({ period }) => period.year);
  return [Math.min(...years), Math.max(...years)];
}

/** Values of observations, without the missing ones. */
export function values(observations: readonly Observation[]): readonly number[] {
  return observations.map(valueOf).filter((value) => value !== null);
}

/** The observation with the greatest value, the first of equals, if any has one. */
export function greatestOf(observations: readonly Observation[]): Observation | undefined {
  return extremeOf(observations, (one, other) => one > other);
}

/** The observation with the least value, the first of equals, if any has one. */
export function leastOf(observations: readonly Observation[]): Observation | undefined {
  return extremeOf(observations, (one, other) => one < other);
}

function extremeOf(
  observations: readonly Observation[],
  beats: (one: number, other: number) => boolean,
): Observation | undefined {
  return observations.reduce<Observation | undefined>((best, candidate) => {
    const [value, record] = [valueOf(candidate), best === undefined ? null : valueOf(best)];
    return value !== null && (record === null || beats(value, record)) ? candidate : best;
  }, undefined);
}

/** The last observation with a value, if any. */
export function lastOf(observations: readonly Observation[]): Observation | undefined {
  return observations.filter(({ kind }) => kind !== 'missing').at(-1);
}

/** A chart that has no value in the chosen years; years that are not finite are none. */
export function emptyChart(
  id: ChartId,
  title: string,
  years: readonly [number, number],
): BuiltChart {
  const available = years.every(Number.isFinite) ? years : null;
  return { state: 'empty', empty: { id, title, available } };
}

/** Everything but the citations, which are computed. */
type ChartBody = Omit<Chart, 'citations' | 'eventMarks' | 'claims' | 'key'> &
  Partial<Pick<Chart, 'key' | 'claims'>>;

/**
 * Completes a chart: its citations come from its cells and from what its sentences state, in the
 * order in which they first appear.
 */
export function shownChart(
  body: ChartBody,
  dataset: Pick<Dataset, 'sources' | 'documents'>,
  context: ChartContext,
): BuiltChart {
  const cells = body.rows.flatMap((row) => Object.values(row.cells));
  const observations = [...cells, ...figuresOf(body)].map(({ observation }) => observation);
  const stated = observations.flatMap(({ claim }) => (claim === undefined ? [] : [claim]));
  const chart: Chart = {
    key: [],
    ...body,
    claims: [...new Set([...(body.claims ?? []), ...stated])],
    citations: citationsOf(observations, dataset, context),
    eventMarks: [],
  };
  return { state: 'shown', chart };
}

/** Sources and documents of observations, each once. A reference that leads nowhere is left out: the checks report it. */
export function citationsOf(
  observations: readonly Observation[],
  { sources, documents }: Pick<Dataset, 'sources' | 'documents'>,
  { messages }: Pick<ChartContext, 'messages'>,
): readonly Citation[] {
  const ids = [...new Set(observations.flatMap((observation) => observation.sources))];
  return ids.flatMap((id): readonly Citation[] => {
    const source = sources.sources.find((candidate) => candidate.id === id);
    if (source !== undefined) {
      const { publisher: label, title, lang, url } = source;
      const citation = { id, kind: 'source', label, title, url } as const;
      return [lang === undefined ? citation : { ...citation, lang }];
    }
    const document = documents.documents.find((candidate) => candidate.id === id);
    if (document === undefined) return [];
    const label = messages.documentNumber(String(document.number));
    return [{ id, kind: 'document', label, title: document.title, url: document.url }];
  });
}
