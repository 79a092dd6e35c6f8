import type { RowPanel } from '../specs/chart';
import type { Shape } from './drawing';
import { labelsAbove, marksHeight, sizesOf, type RowBox } from './row-boxes';
import { headLines, type ColumnBox } from './row-columns';
import { keepApart } from './overlaps';
import { decimalsOf, roundTicks } from '../specs/ticks';
import { place } from './scale';
import { small, strong, type Setting } from './layout-options';
import { measureText, type Font } from './text-measure';

/** The line from which bars start: beside each row, and never through words that stand above it. */
export function drawBaseline(
  { x, column }: ColumnBox,
  panel: RowPanel,
  boxes: readonly RowBox[],
  setting: Setting,
): readonly Shape[] {
  if (column.mark === 'units') return [];
  const { theme, textSize } = setting;
  const at = place(x, Math.max(0, x.domain[0]));
  const sizes = sizesOf(panel, setting);
  const above = labelsAbove(panel, setting);
  return boxes.map((box): Shape => {
    const marksTop = box.middle - (sizes.thick / 2 + 0.2) * textSize;
    const marksBottom = marksTop + (marksHeight(panel, sizes) + 0.4) * textSize;
    const [y1, y2] = above ? [marksTop, marksBottom] : [box.top, box.top + box.height];
    return { shape: 'line', x1: at, y1, x2: at, y2, stroke: theme.edge, strokeWidth: 1 };
  });
}

export function drawColumnHead(box: ColumnBox, top: number, setting: Setting): readonly Shape[] {
  const { heading } = box.column;
  if (heading === undefined) return [];
  const { theme, textSize } = setting;
  const text = (words: string, y: number, font: Font, fill: string): Shape => ({
    shape: 'text',
    x: box.left,
    y,
    text: words,
    font,
    fill,
    anchor: 'start',
  });
  const details = headLines(box, setting).map((line, index) =>
    text(line, top + textSize * (2.2 + index * 1.2), small(setting), theme.hues.muted),
  );
  return [text(heading.text, top + textSize, strong(setting), theme.hues[heading.hue]), ...details];
}

/** Round numbers along a column; where fewer than two fit, the two ends of its axis. */
function columnTicks({ column, x }: ColumnBox, { textSize }: Setting): readonly number[] {
  const [low, high] = column.domain;
  const count = Math.max(1, Math.min(6, Math.floor((x.range[1] - x.range[0]) / (textSize * 4))));
  const ticks = roundTicks([low / column.divisor, high / column.divisor], count).filter(
    (tick) => tick * column.divisor <= high + 1e-9,
  );
  return ticks.length < 2 ? [low / column.divisor, high / column.divisor] : ticks;
}

/** An axis under the rows, or the numbers alone under the heads of the columns. */
export function drawColumnAxis(
  box: ColumnBox,
  head: number,
  bottom: number,
  setting: Setting,
): readonly Shape[] {
  const { column, x } = box;
  if (column.axis === false) return [];
  const { theme, textSize, format } = setting;
  const shown = columnTicks(box, setting);
  const decimals = decimalsOf(shown);
  const stroke = { stroke: theme.hues.ink, strokeWidth: 1.25 };
  const wanted = shown.map((tick) => {
    const label = tick === 0 ? '0' : format.number(tick, decimals);
    const size = measureText(label, small(setting));
    const free = Math.max(place(x, tick * column.divisor), size / 2);
    const at = Math.min(free, setting.width - size / 2);
    const y = column.axis === 'above' ? head - textSize * 0.35 : bottom + textSize * 1.6;
    const fill = theme.hues.muted;
    const shape: Shape = {
      shape: 'text',
      x: at,
      y,
      text: label,
      font: small(setting),
      fill,
      anchor: 'middle',
    };
    return { at, size, shape };
  });
  const labels = keepApart(wanted, textSize * 0.3).map(({ shape }) => shape);
  if (column.axis === 'above') return labels;
  const [left, right] = x.range;
  const line: Shape = { shape: 'line', x1: left, y1: bottom, x2: right, y2: bottom, ...stroke };
  const ticks = shown.map((tick): Shape => {
    const at = place(x, tick * column.divisor);
    return { shape: 'line', x1: at, y1: bottom, x2: at, y2: bottom + textSize * 0.4, ...stroke };
  });
  return [line, ...ticks, ...labels];
}
