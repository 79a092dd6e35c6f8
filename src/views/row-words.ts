import type { Messages } from '../messages/messages';
import type { Cell, Chart, Row, Series } from '../specs/chart';
import { plainText } from '../specs/telling';

/** Series that a row has a value or a reason for, in the order of the chart. */
export function cellsOf(
  chart: Chart,
  row: Row,
): readonly { readonly series: Series; readonly cell: Cell }[] {
  return chart.series.flatMap((series) => {
    const cell = row.cells[series.id];
    return cell === undefined ? [] : [{ series, cell }];
  });
}

/** Whether the way a value was come by needs a word: an ordinary count does not. */
export function needsStatus({ observation, status, text }: Cell): boolean {
  if (observation.kind !== 'reported') return status !== text;
  return observation.rounded === true;
}

/** A row in words, as it is spoken. */
export function rowWords(row: Row, chart: Chart, messages: Messages): string {
  const words = messages.charts.view;
  const values = cellsOf(chart, row).map(({ series, cell }) =>
    cell.observation.kind === 'missing'
      ? words.spokenMissing(series.label, cell.text)
      : words.spokenValue({
          series: series.label,
          value: cell.text,
          unit: series.unitText,
          status: needsStatus(cell) ? cell.status : '',
        }),
  );
  return words.spokenRow({
    label: row.label,
    values: values.join(messages.format.sourceSeparator),
    remark: plainText(row.remark ?? []),
  });
}
