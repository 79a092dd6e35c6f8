import { isRounded } from '../../dataset/observation';
import type { Messages } from '../../messages/messages';
import type { Cell, Chart, Row, Series } from '../../charts/chart';
import { plainText } from '../../charts/rich-text';

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
  return isRounded(observation);
}

/**
 * A row in words, as it is spoken: the values and what the eye sees around them, which is the second
 * line of the label, the heading that the row stands under, and whether it is the first or the last.
 */
export function spokenRow(
  row: Row,
  chart: Chart,
  keys: readonly string[],
  messages: Messages,
): string {
  const words = messages.charts.view;
  const values = cellsOf(chart, row).map(({ series, cell }) =>
    cell.observation.kind === 'missing'
      ? words.spokenValue(series.label, cell.text, '')
      : words.spokenValue(
          series.label,
          series.unit === 'count' ? cell.text : words.spokenAmount(cell.text, series.unitText),
          needsStatus(cell) ? cell.status : '',
        ),
  );
  const sentences = [
    [row.group, row.detail]
      .filter((part) => part !== undefined)
      .join(messages.format.listSeparator),
    values.join(messages.format.sourceSeparator),
    plainText(row.remark ?? []),
    row.key === keys[0] ? words.firstOf(String(keys.length)) : '',
    row.key === keys.at(-1) ? words.lastOf(String(keys.length)) : '',
  ].filter((sentence) => sentence !== '');
  return words.spokenRow(row.label, sentences);
}
