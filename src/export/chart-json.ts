import { valueOf, type Observation } from '../dataset/observation';
import type { Filters } from '../selectors/filters/filters';
import { plainText } from '../charts/rich-text';
import { cellsOf } from '../charts/cells';
import type { Chart } from '../charts/chart';
import { qualitiesOf } from './observation-qualities';

/** What a data file says of where it comes from. */
export interface DataFileOrigin {
  readonly name: string;
  /** Version of the dataset, and its day, `YYYY-MM-DD`. */
  readonly version: string;
  readonly released: string;
  /** Link that reopens the view, or its path. */
  readonly address: string;
  readonly licence: string;
  readonly citation: string;
  readonly filters: Filters;
}

interface JsonObservation {
  readonly [key: string]: unknown;
  readonly inputs?: readonly JsonObservation[];
}

/** An observation with every key in its place: null where it says nothing. */
function observationJson(observation: Observation): JsonObservation {
  return {
    value: valueOf(observation),
    unit: observation.unit,
    period: observation.period.text,
    status: observation.kind,
    ...qualitiesOf(observation),
    claim: observation.claim ?? null,
    sources: observation.sources,
    note: observation.note ?? null,
    ...(observation.kind === 'derived' && observation.inputs.length > 0
      ? { inputs: observation.inputs.map(observationJson) }
      : {}),
  };
}

/**
 * The values of a chart as it is shown, as JSON: the same ones as in its CSV, with the inputs of
 * what was computed, the full sources, and what they come from.
 */
export function writeChartJson(chart: Chart, origin: DataFileOrigin): string {
  const { filters, version, released, ...rest } = origin;
  const values = cellsOf(chart).map(({ row, series, cell }) => ({
    group: row.group ?? null,
    row: row.label,
    key: row.key,
    series: series.id,
    seriesLabel: series.label,
    ...observationJson(cell.observation),
  }));
  const file = {
    dataset: { ...rest, version, released },
    chart: {
      id: chart.id,
      title: chart.title,
      subtitle: chart.subtitle,
      finding: plainText(chart.finding),
      summary: plainText(chart.deck),
      notes: chart.notes.map(({ lead, text }) => `${lead} ${plainText(text)}`),
    },
    filters: { topics: filters.topics, from: filters.from, to: filters.to, origin: filters.origin },
    values,
    sources: chart.citations,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
