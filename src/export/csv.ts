import { valueOf } from '../dataset/observation';
import type { Messages } from '../messages/messages';
import { cellsOf } from '../charts/cells';
import type { Chart } from '../charts/chart';
import { qualitiesOf } from './observation-qualities';
import { writeCsvText, type CsvValue } from './csv-text';

function records(chart: Chart, version: string): readonly (readonly CsvValue[])[] {
  return cellsOf(chart).map(({ row, series, cell: { observation } }) => {
    const { reason, bound, rounded, vintage, formula } = qualitiesOf(observation);
    const sources = observation.sources.map(
      (id) => chart.citations.find((citation) => citation.id === id)?.label ?? id,
    );
    return [
      row.group ?? null,
      row.label,
      row.key,
      series.label,
      valueOf(observation),
      observation.unit,
      observation.period.text,
      observation.kind,
      reason,
      bound,
      rounded,
      vintage,
      formula,
      observation.claim ?? null,
      observation.sources.join(' '),
      sources.join('; '),
      observation.note ?? null,
      version,
    ];
  });
}

/**
 * The values of a chart as it is shown, one a line, each with unit, status and sources, and with
 * the version of the dataset. A value that is missing leaves its place empty and says why.
 */
export function writeCsv(chart: Chart, version: string, messages: Messages): string {
  const columns = messages.charts.csv;
  const fields = [
    columns.group,
    chart.rowHeading,
    columns.key,
    columns.series,
    columns.value,
    columns.unit,
    columns.period,
    columns.status,
    columns.reason,
    columns.bound,
    columns.rounded,
    columns.vintage,
    columns.formula,
    columns.claim,
    columns.sources,
    columns.publishers,
    columns.note,
    columns.version,
  ];
  return writeCsvText(fields, records(chart, version));
}
