import { valueOf } from '../dataset/observation';
import { drawnRows } from '../specs/cells';
import type { Chart, Row, RowColumn, RowPanel } from '../specs/chart';
import { labelRoom, sizesOf } from './row-boxes';
import type { LinearScale } from './scale';
import { isNarrow, small, strong, type Setting } from './layout-options';
import { measureText, wrapText } from './text-measure';

export interface ColumnBox {
  readonly column: RowColumn;
  readonly left: number;
  readonly right: number;
  /** From the domain to pixels; ends before the room that values take. */
  readonly x: LinearScale;
}

export function valueText(row: Row, series: string): string {
  return row.cells[series]?.text ?? '';
}

/** Ems of the arrow that says a value is open above. */
export const openEndReach = 3.4;

/** Whether a stem runs on to the end of its axis, since only a lower bound is known. */
export function isOpenStem(column: RowColumn, row: Row, series: string): boolean {
  const observation = row.cells[series]?.observation;
  return (
    column.mark === 'stem' &&
    observation !== undefined &&
    'bound' in observation &&
    observation.bound === 'over'
  );
}

export function hasOpenEnd(row: Row, series: string): boolean {
  const observation = row.cells[series]?.observation;
  return observation?.kind === 'projected' && observation.bound === 'over';
}

/** The part of a narrow chart that a comment beside a bar may take; a longer one gets what is left over. */
const commentShare = 0.2;

/** Pixels that the words of a row take after its bar, comment included where it leaves room for bars. */
function wordsRoom(row: Row, id: string, panel: RowPanel, setting: Setting): number {
  const { textSize } = setting;
  const comment = measureText(panel.comments[row.key] ?? '', small(setting));
  const isLong = isNarrow(setting) && comment > setting.width * commentShare;
  const said = comment === 0 || isLong ? 0 : comment + textSize;
  const arrow = hasOpenEnd(row, id) ? openEndReach * textSize : 0;
  return measureText(valueText(row, id), sizesOf(panel, setting).value) + arrow + said + textSize;
}

/** Pixels from a column's start to the end of its longest row, for an axis of `length` pixels. */
function columnExtent(
  column: RowColumn,
  length: number,
  panel: RowPanel,
  chart: Chart,
  setting: Setting,
): number {
  if (column.mark === 'units') return length;
  const id = column.series[0] ?? '';
  const [low, high] = column.domain;
  const ends = drawnRows(chart).map((row) => {
    const cell = row.cells[id];
    if (cell === undefined) return 0;
    const value = valueOf(cell.observation);
    if (value === null) return measureText(cell.text, small(setting)) + setting.textSize;
    const end = isOpenStem(column, row, id) ? 1 : (value - low) / (high - low);
    return end * length + wordsRoom(row, id, panel, setting);
  });
  return Math.max(length + setting.textSize * 0.5, headWidth(column, setting), ...ends);
}

/** The least width of a column's head: its detail breaks between words where the chart is narrow. */
function headWidth({ heading }: RowColumn, setting: Setting): number {
  if (heading === undefined) return 0;
  const { text, detail } = heading;
  const parts = isNarrow(setting) ? detail.split(' ') : [detail];
  const details = parts.map((part) => measureText(part, small(setting)));
  return Math.max(measureText(text, strong(setting)), ...details);
}

/** Pixels of axis to each unit of share, so that all columns with their words just fill the room. */
function axisUnit(panel: RowPanel, chart: Chart, room: number, setting: Setting): number {
  const shares = panel.columns.reduce((sum, { share }) => sum + share, 0);
  let [low, high] = [(setting.textSize * 4) / shares, room / shares];
  for (let round = 0; round < 40 && low < high; round += 1) {
    const unit = (low + high) / 2;
    const needed = panel.columns.reduce(
      (sum, column) => sum + columnExtent(column, column.share * unit, panel, chart, setting),
      0,
    );
    if (needed > room) high = unit;
    else low = unit;
  }
  return low;
}

export function columnsOf(panel: RowPanel, chart: Chart, setting: Setting): readonly ColumnBox[] {
  const { textSize, width } = setting;
  const start = labelRoom(panel, chart, setting);
  const gap = textSize * (isNarrow(setting) ? 1.1 : 1.6);
  const room = width - start - gap * (panel.columns.length - 1) - 2;
  const unit = axisUnit(panel, chart, room, setting);
  let left = start;
  return panel.columns.map((column, index) => {
    const from = left;
    const length = column.share * unit;
    const last = index === panel.columns.length - 1;
    const right = last ? width : from + columnExtent(column, length, panel, chart, setting);
    left = right + gap;
    return {
      column,
      left: from,
      right,
      x: { domain: column.domain, range: [from + 1, from + length] },
    };
  });
}

export function headLines({ column, left, right }: ColumnBox, setting: Setting): readonly string[] {
  const detail = column.heading?.detail;
  return detail === undefined ? [] : wrapText(detail, small(setting), right - left);
}

/** Height of what stands above the rows: heads of columns, and axes that stand there. */
export function headHeight(columns: readonly ColumnBox[], setting: Setting): number {
  const lines = Math.max(0, ...columns.map((column) => headLines(column, setting).length));
  const axis = columns.some(({ column }) => column.axis === 'above') ? 1.5 : 0;
  return setting.textSize * ((lines === 0 ? 0 : 1.8 + lines * 1.2) + axis);
}
