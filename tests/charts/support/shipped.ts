import { buildLedger, buildLedgerPart, type Ledger } from '../../../src/dataset/ledger';
import type { Dataset, FileName } from '../../../src/dataset/schema/dataset';
import type { ObservationEntry } from '../../../src/dataset/schema/observation';
import { en } from '../../../src/messages/en/en';
import { noFilters, type Filters } from '../../../src/selectors/filters/filters';
import { findDatum } from '../../../src/selectors/find-datum';
import type { Chart, Cell, EmptyChart } from '../../../src/charts/chart';
import { sentenceData } from '../../../src/charts/chart-sentences';
import type { ChartContext, ChartDefinition } from '../../../src/charts/chart-definition';
import { createFormatter } from '../../../src/charts/format';
import { readShippedDataset } from '../../fixtures/dataset/shipped';

/** The files as they ship. */
export const record: Dataset = readShippedDataset();

/** The ledger of the files as they ship. */
/** What has been frozen. */
const frozen = new WeakSet();

/** Frozen to its last observation: nothing that reads it may change it. */
export const shipped: Ledger = freeze(buildLedger(record));

function freeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || frozen.has(value)) return value;
  frozen.add(value);
  for (const part of value instanceof Map ? value.values() : Object.values(value)) freeze(part);
  return Object.freeze(value);
}

/** The ledger as it ships but for one file. The changed file may rest on one of the ledger's own. */
export function shippedBut<Name extends FileName>(name: Name, file: Dataset[Name]): Ledger {
  return { ...shipped, [name]: buildLedgerPart(name, file) };
}

/** The ledger as it ships but for some observations of one series of `trade.json`. */
export function shippedButSeries(
  id: string,
  change: (entry: ObservationEntry) => ObservationEntry,
): Ledger {
  const series = record.trade.series.map((one) =>
    one.id === id ? { ...one, observations: one.observations.map(change) } : one,
  );
  return shippedBut('trade', { ...record.trade, series });
}

export const format = createFormatter(en);

/** What a chart is built for: English, nothing filtered but what is given. */
export function contextOf(
  filters: Partial<Filters> = {},
  mineralSort: ChartContext['mineralSort'] = 'kazakhstan',
): ChartContext {
  return { filters: { ...noFilters, ...filters }, mineralSort, messages: en, format };
}

/** The chart over a ledger, by default the shipped one. Throws where it is not shown. */
export function buildShown(
  definition: ChartDefinition,
  context: ChartContext = contextOf(),
  ledger: Partial<Ledger> = shipped,
): Chart {
  const built = definition.build(ledger, context);
  if (built?.state !== 'shown') throw new Error(`${definition.id} is not shown`);
  return built.chart;
}

/** The empty state of a chart. Throws where it has something to show. */
export function buildEmpty(
  definition: ChartDefinition,
  context: ChartContext,
  ledger: Partial<Ledger> = shipped,
): EmptyChart {
  const built = definition.build(ledger, context);
  if (built?.state !== 'empty') throw new Error(`${definition.id} is not empty`);
  return built.empty;
}

/** The cell of a series in a row. Throws where there is none. */
export function findCell(chart: Chart, key: string, series: string): Cell {
  const cell = chart.rows.find((row) => row.key === key)?.cells[series];
  if (cell === undefined) throw new Error(`${chart.id} has no ${series} in ${key}`);
  return cell;
}

/** The number of a cell. Throws where it is missing. */
export function numberAt(chart: Chart, key: string, series: string): number {
  const { observation } = findCell(chart, key, series);
  if (observation.kind === 'missing') throw new Error(`${series} is missing in ${key}`);
  return observation.value;
}

/** Identifiers of the sources of all cells and sentences, each once, in alphabetical order. */
export function numberSources(chart: Chart): readonly string[] {
  const cells = chart.rows.flatMap((row) => Object.values(row.cells));
  const observations = [...cells, ...sentenceData(chart)].map(({ observation }) => observation);
  return [...new Set(observations.flatMap(({ sources }) => sources))].sort();
}

/** A published value of a series of `trade.json`. Throws where there is none. */
export function tradeValue(series: string, period: string): number {
  const found = findDatum(`${series}/${period}`, shipped)?.observation;
  if (found === undefined || found.kind === 'missing') throw new Error(`No ${series} in ${period}`);
  return found.value;
}
