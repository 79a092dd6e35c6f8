import { cellValue } from '../charts/cells';
import type { Cell } from '../charts/chart';
import type { DrawnBar, DrawnMark, DrawnSymbols, Paint } from './drawing';
import { lookOf, openEndShapes, paintOf } from './glyphs';
import type { RowBox, RowContext } from './row-boxes';
import { hasOpenEnd, isOpenStem, openEndReach, valueText, type ColumnBox } from './row-columns';
import { project } from './scale';
import { textAt, type Shape } from './shape';
import { measureText } from './text-measure';

/** The marks of a column and the words at them. */
interface ColumnMarks {
  readonly marks: readonly DrawnMark[];
  readonly over: readonly Shape[];
}

export function columnMarks(
  box: ColumnBox,
  boxes: readonly RowBox[],
  context: RowContext,
): ColumnMarks {
  const { mark, series } = box.column;
  if (mark === 'units') return unitMarks(box, boxes, context);
  const { thick, thin, em } = context;
  const [first = ''] = series;
  return {
    marks: series.map((id, order) => ({
      mark: 'bars',
      id,
      direction: 'sideways',
      thickness: (order === 0 ? thick : thin) * em,
      glyph: mark === 'stem' ? 'stem' : 'bar',
      bars: boxes.flatMap((row) => barOf(row, id, order === 0, context)),
    })),
    over: boxes.flatMap((row) => valueShapes(box, row, first, context)),
  };
}

/** A second series is drawn as the record came by it, whether or not it was rounded. */
function rowLook(cell: Cell, isFirst: boolean): Paint['look'] {
  const look = lookOf(cell);
  const isRounded = look === 'estimated' && cell.observation.kind !== 'estimated';
  return isRounded && !isFirst ? 'reported' : look;
}

function barOf(
  { row, middle }: RowBox,
  id: string,
  isFirst: boolean,
  { seriesOf, theme, thick, thin, em }: RowContext,
): readonly DrawnBar[] {
  const series = seriesOf(id);
  const cell = row.cells[id];
  if (cell === undefined || cell.observation.kind === 'missing') return [];
  const { observation } = cell;
  const bound = 'bound' in observation ? observation.bound : undefined;
  return [
    {
      key: row.key,
      at: isFirst ? middle : middle + (thick / 2 + thin / 2 + 0.1) * em,
      value: observation.value,
      paint: paintOf(rowLook(cell, isFirst), row.hue ?? series.hue, theme),
      ...(bound === undefined ? {} : { bound }),
    },
  ];
}

/** The value after a bar, with its comment where there is room; the reason of a missing one. */
function valueShapes(
  { column, left, right, x }: ColumnBox,
  { row, middle }: RowBox,
  id: string,
  { panel, theme, em, fonts, valueFont, thick }: RowContext,
): readonly Shape[] {
  const cell = row.cells[id];
  if (cell === undefined) return [];
  const { muted, ink } = theme.hues;
  const value = cellValue(row, id);
  if (value === null) {
    const point = { x: left + em * 0.5, y: middle + fonts.small.size * 0.35 };
    return [textAt(point, cell.text, fonts.small, muted)];
  }
  const colour = theme.hues[row.hue ?? column.heading?.hue ?? 'ink'];
  const isOpen = hasOpenEnd(row, id);
  const end = isOpenStem(column, row, id) ? x.range[1] : project(x, value);
  const reach = isOpen ? em * openEndReach : 0;
  const start = end + reach + em * (column.mark === 'stem' ? 0.7 : 0.5);
  const point = { x: start, y: middle + valueFont.size * 0.35 };
  const words = textAt(point, cell.text, valueFont, panel.size === 'dense' ? ink : colour);
  const comment = panel.comments[row.key];
  const gap = em * 0.8;
  const isRoom =
    comment !== undefined &&
    start + measureText(cell.text, valueFont) + gap + measureText(comment, fonts.small) <= right;
  return [
    ...(isOpen ? openEndShapes({ x: end, y: middle }, reach, thick * em * 0.62, colour) : []),
    isRoom ? { ...words, then: [{ text: comment, font: fonts.small, fill: muted, gap }] } : words,
  ];
}

/** One symbol for each counted thing, after their number. */
function unitMarks(
  { column, left, right }: ColumnBox,
  boxes: readonly RowBox[],
  { theme, em, fonts }: RowContext,
): ColumnMarks {
  const [id = ''] = column.series;
  const counted = boxes.flatMap(({ row, middle }) => {
    const value = cellValue(row, id);
    return value === null ? [] : [{ row, middle, value }];
  });
  const texts = boxes.map(({ row }) => measureText(valueText(row, id), fonts.strong));
  const numberRoom = Math.max(em * 1.9, Math.max(0, ...texts) + em * 0.8);
  const most = Math.max(1, ...counted.map(({ value }) => value));
  const step = Math.min(em * 1.25, (right - left - numberRoom) / most);
  // In hardly any room, as while a page is laid out, it still is a mark.
  const size = Math.max(2, Math.min(em, step * 0.86));
  const { ink } = theme.hues;
  const symbols = counted.flatMap(({ row, middle, value }): DrawnSymbols['symbols'] => {
    const { symbol = 'circle' } = row;
    const drawn = { symbol, size, colour: ink, paper: theme.paper, hollow: false };
    return Array.from({ length: Math.ceil(value) }, (_, index) => ({
      key: `${row.key}/${String(index)}`,
      x: left + numberRoom + step * (index + 0.5),
      y: middle,
      drawn,
    }));
  });
  const over = counted.map(({ row, middle }): Shape => {
    const point = { x: left + numberRoom - em * 0.6, y: middle + em * 0.35 };
    return { ...textAt(point, valueText(row, id), fonts.strong, ink), anchor: 'end' };
  });
  return { marks: [{ mark: 'symbols', id, symbols }], over };
}
