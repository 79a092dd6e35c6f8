import Papa from 'papaparse';
import { valueOf } from '../dataset/observation';
import type { Messages } from '../messages/messages';
import type { Chart } from '../specs/chart';

/** Byte order mark: spreadsheet programs take the file for UTF-8. */
const byteOrderMark = '\u{FEFF}';

type CsvRecord = readonly (string | number)[];

function records(chart: Chart): readonly CsvRecord[] {
  return chart.rows.flatMap((row) =>
    chart.series.flatMap((series): readonly CsvRecord[] => {
      const cell = row.cells[series.id];
      if (cell === undefined) return [];
      const { observation } = cell;
      const sources = observation.sources.map(
        (id) => chart.citations.find((citation) => citation.id === id)?.label ?? id,
      );
      return [
        [
          row.group ?? '',
          row.label,
          row.key,
          series.label,
          valueOf(observation) ?? '',
          observation.unit,
          observation.period.text,
          observation.kind,
          observation.kind === 'missing' ? observation.reason : '',
          'bound' in observation ? (observation.bound ?? '') : '',
          observation.claim ?? '',
          observation.sources.join(' '),
          sources.join('; '),
          observation.note ?? '',
        ],
      ];
    }),
  );
}

/**
 * A chart's values, one a line: RFC 4180 with CRLF, UTF-8 with a byte order mark, numbers raw in the
 * unit of the data, text that a spreadsheet would take for a formula made harmless.
 */
export function writeCsv(chart: Chart, messages: Messages): string {
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
    columns.claim,
    columns.sources,
    columns.publishers,
    columns.note,
  ];
  const data = records(chart).map((record) => [...record]);
  return (
    byteOrderMark +
    Papa.unparse({ fields, data }, { newline: '\r\n', escapeFormulae: true }) +
    '\r\n'
  );
}
