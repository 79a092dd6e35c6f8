import { valueOf } from '../dataset/observation';
import type { Row, RowColumn } from '../charts/chart';
import { decimalsOf, roundTicks } from '../charts/ticks';
import { keepApart } from './overlaps';
import type { RowBox, RowContext } from './row-boxes';
import { project, type LinearScale } from './scale';
import { lineBetween, textAt, type Shape } from './shape';
import { measureText, wrapText } from './text-measure';

export interface ColumnBox {
  readonly column: RowColumn;
  readonly left: number;
  readonly right: number;
  /** From the domain to pixels; ends before the room that values take. */
  readonly x: LinearScale;
  /** The detail of the head, broken into lines. */
  readonly details: readonly string[];
}

export function valueText(row: Row, series: string): string {
  return row.cells[series]?.text ?? '';
}

/** Ems of the arrow that says a value is open above. */
export const openEndReach = 3.4;

/** Whether only a lower bound of a value is known. */
function isOver(row: Row, series: string): boolean {
  const observation = row.cells[series]?.observation;
  return observation !== undefined && 'bound' in observation && observation.bound === 'over';
}

/** Whether a stem runs on to the end of its axis, since only a lower bound is known. */
export function isOpenStem({ mark }: RowColumn, row: Row, series: string): boolean {
  return mark === 'stem' && isOver(row, series);
}

export function hasOpenEnd(row: Row, series: string): boolean {
  return row.cells[series]?.observation.kind === 'projected' && isOver(row, series);
}

/** The part of a narrow chart that a comment beside a bar may take; a longer one gets what is left over. */
const commentShare = 0.2;

/** Pixels that the words of a row take after its bar, comment included where it leaves room for bars. */
function wordsRoom(row: Row, id: string, context: RowContext): number {
  const { em, fonts, panel, isNarrow, width, valueFont } = context;
  const comment = measureText(panel.comments[row.key] ?? '', fonts.small);
  const isLong = isNarrow && comment > width * commentShare;
  const said = comment === 0 || isLong ? 0 : comment + em;
  const arrow = hasOpenEnd(row, id) ? openEndReach * em : 0;
  return measureText(valueText(row, id), valueFont) + arrow + said + em;
}

/** Pixels from a column's start to the end of its longest row, for an axis of `length` pixels. */
function columnExtent(column: RowColumn, length: number, context: RowContext): number {
  if (column.mark === 'units') return length;
  const { rows, em, fonts } = context;
  const id = column.series[0] ?? '';
  const [low, high] = column.domain;
  const ends = rows.map((row) => {
    const cell = row.cells[id];
    if (cell === undefined) return 0;
    const value = valueOf(cell.observation);
    if (value === null) return measureText(cell.text, fonts.small) + em;
    const end = isOpenStem(column, row, id) ? 1 : (value - low) / (high - low);
    return end * length + wordsRoom(row, id, context);
  });
  return Math.max(length + em * 0.5, headWidth(column, context), ...ends);
}

/** The least width of a column's head: its detail breaks between words where the chart is narrow. */
function headWidth({ heading }: RowColumn, { fonts, isNarrow }: RowContext): number {
  if (heading === undefined) return 0;
  const parts = isNarrow ? heading.detail.split(' ') : [heading.detail];
  const details = parts.map((part) => measureText(part, fonts.small));
  return Math.max(measureText(heading.text, fonts.strong), ...details);
}

/** Pixels of axis to each unit of share, so that all columns with their words just fill the room. */
function axisUnit(room: number, context: RowContext): number {
  const { columns } = context.panel;
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  let [low, high] = [(context.em * 4) / shares, room / shares];
  for (let round = 0; round < 40 && low < high; round += 1) {
    const unit = (low + high) / 2;
    const needed = columns.reduce(
      (sum, column) => sum + columnExtent(column, column.share * unit, context),
      0,
    );
    if (needed > room) high = unit;
    else low = unit;
  }
  return low;
}

/** The columns from left to right, with the words that follow their bars. */
export function columnBoxes(context: RowContext): readonly ColumnBox[] {
  const { em, width, fonts, isNarrow, labelRoom } = context;
  const { columns } = context.panel;
  const gap = em * (isNarrow ? 1.1 : 1.6);
  const room = width - labelRoom - gap * (columns.length - 1) - 2;
  const unit = axisUnit(room, context);
  let next = labelRoom;
  return columns.map((column, index) => {
    const left = next;
    const length = column.share * unit;
    const isLast = index === columns.length - 1;
    const right = isLast ? width : left + columnExtent(column, length, context);
    next = right + gap;
    const { heading } = column;
    return {
      column,
      left,
      right,
      x: { domain: column.domain, range: [left + 1, left + length] },
      details: heading === undefined ? [] : wrapText(heading.detail, fonts.small, right - left),
    };
  });
}

/** Height of what stands above the rows: heads of columns, and axes that stand there. */
export function headHeight(columns: readonly ColumnBox[], em: number): number {
  const lines = Math.max(0, ...columns.map(({ details }) => details.length));
  const axis = columns.some(({ column }) => column.axis === 'above') ? 1.5 : 0;
  return em * ((lines === 0 ? 0 : 1.8 + lines * 1.2) + axis);
}

export function headShapes(
  { column, left, details }: ColumnBox,
  top: number,
  { theme, em, fonts }: RowContext,
): readonly Shape[] {
  const { heading } = column;
  if (heading === undefined) return [];
  return [
    textAt({ x: left, y: top + em }, heading.text, fonts.strong, theme.hues[heading.hue]),
    ...details.map((line, index) =>
      textAt({ x: left, y: top + em * (2.2 + index * 1.2) }, line, fonts.small, theme.hues.muted),
    ),
  ];
}

/** The line from which bars start: beside each row, and never through words that stand above it. */
export function baselineShapes(
  { x, column }: ColumnBox,
  boxes: readonly RowBox[],
  { theme, em, isAbove, thick, marksHeight }: RowContext,
): readonly Shape[] {
  if (column.mark === 'units') return [];
  const at = project(x, Math.max(0, x.domain[0]));
  return boxes.map(({ middle, top, height }) => {
    const marksTop = middle - (thick / 2 + 0.2) * em;
    const [from, to] = isAbove
      ? [marksTop, marksTop + (marksHeight + 0.4) * em]
      : [top, top + height];
    return lineBetween({ x: at, y: from }, { x: at, y: to }, theme.edge);
  });
}

/** Round numbers along a column; where fewer than two fit, the two ends of its axis. */
function columnTicks({ column, x }: ColumnBox, em: number): readonly number[] {
  const { domain, divisor } = column;
  const [low, high] = [domain[0] / divisor, domain[1] / divisor];
  const count = Math.max(1, Math.min(6, Math.floor((x.range[1] - x.range[0]) / (em * 4))));
  const ticks = roundTicks([low, high], count).filter((tick) => tick * divisor <= domain[1] + 1e-9);
  return ticks.length < 2 ? [low, high] : ticks;
}

/** An axis under the rows at `bottom`, or its numbers alone above them at `head`. */
export function columnAxisShapes(
  box: ColumnBox,
  [head, bottom]: readonly [number, number],
  { theme, em, fonts, format, width }: RowContext,
): readonly Shape[] {
  const { column, x } = box;
  if (column.axis === false) return [];
  const ticks = columnTicks(box, em);
  const decimals = decimalsOf(ticks);
  const y = column.axis === 'above' ? head - em * 0.35 : bottom + em * 1.6;
  const labels = ticks.map((tick) => {
    const text = tick === 0 ? '0' : format.number(tick, decimals);
    const size = measureText(text, fonts.small);
    const at = Math.min(Math.max(project(x, tick * column.divisor), size / 2), width - size / 2);
    const shape = textAt({ x: at, y }, text, fonts.small, theme.hues.muted);
    return { at, size, shape: { ...shape, anchor: 'middle' } as const };
  });
  const shown = keepApart(labels, em * 0.3).map(({ shape }) => shape);
  if (column.axis === 'above') return shown;
  const { ink } = theme.hues;
  const [left, right] = x.range;
  return [
    lineBetween({ x: left, y: bottom }, { x: right, y: bottom }, ink, 1.25),
    ...ticks.map((tick) => {
      const at = project(x, tick * column.divisor);
      return lineBetween({ x: at, y: bottom }, { x: at, y: bottom + em * 0.4 }, ink, 1.25);
    }),
    ...shown,
  ];
}
