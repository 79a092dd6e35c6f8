import { cellValue, seriesOf, timedRows } from '../specs/cells';
import type { BarMark, Chart, LineMark, PointLabel, TimePanel } from '../specs/chart';
import type { Shape } from './drawing';
import { keepApart } from './overlaps';
import { place } from './scale';
import { small, strong, type Setting } from './layout-options';
import { measureText } from './text-measure';
import type { Axes } from './time-labels';

interface PlacedLabel {
  /** Middle and width, in pixels. */
  readonly at: number;
  readonly size: number;
  /** Baseline. */
  readonly y: number;
  readonly shape: Shape;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function pointLabel(
  label: PointLabel,
  { x, y }: Point,
  colour: string,
  axes: Axes,
  setting: Setting,
): PlacedLabel {
  const { textSize, theme } = setting;
  const font =
    label.strong === true ? strong(setting) : { ...small(setting), weight: 600 as const };
  const size = measureText(label.text, font);
  const [left, right] = axes.x.range;
  const spill = textSize * 0.5;
  const at = Math.min(Math.max(x, left + size / 2 - spill), right - size / 2 + spill);
  const baseline = y + (label.place === 'above' ? -textSize * 0.65 : textSize * 1.25);
  const shape: Shape = {
    shape: 'text',
    x: at,
    y: baseline,
    text: label.text,
    font,
    fill: colour,
    anchor: 'middle',
    halo: theme.paper,
  };
  return { at, size, y: baseline, shape };
}

/** Corners of the room that a label takes, in pixels. */
function boxOf({ at, size, y }: PlacedLabel, textSize: number) {
  return {
    left: at - size / 2,
    right: at + size / 2,
    top: y - textSize * 0.75,
    bottom: y + textSize * 0.2,
  };
}

type Box = ReturnType<typeof boxOf>;

function meet(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

/** Whether a straight line between two points passes through a box: clipped to its sides, some of it is left. */
function crosses(box: Box, from: Point, to: Point): boolean {
  let [start, end] = [0, 1];
  const sides = [
    [from.x, to.x, box.left, box.right],
    [from.y, to.y, box.top, box.bottom],
  ] as const;
  for (const [one, other, low, high] of sides) {
    const length = other - one;
    if (length === 0) {
      if (one < low || one > high) return false;
      continue;
    }
    const [first, second] = [(low - one) / length, (high - one) / length];
    start = Math.max(start, Math.min(first, second));
    end = Math.min(end, Math.max(first, second));
  }
  return start < end;
}

/** The stretches of all lines of a panel, in pixels. */
function stretchesOf(
  panel: TimePanel,
  chart: Chart,
  axes: Axes,
): readonly (readonly [Point, Point])[] {
  const rows = timedRows(chart, panel.domain);
  return panel.marks.flatMap((mark) => {
    if (mark.mark !== 'line') return [];
    const points = rows
      .filter((row) => row.cells[mark.series] !== undefined)
      .map((row) => {
        const value = cellValue(row, mark.series);
        return value === null ? null : { x: place(axes.x, row.position), y: place(axes.y, value) };
      });
    return points.slice(1).flatMap((to, index) => {
      const from = points[index];
      return from === undefined || from === null || to === null ? [] : [[from, to] as const];
    });
  });
}

/** A label on its side of the point and on the other one. */
function choicesFor(
  label: PointLabel,
  mark: LineMark,
  chart: Chart,
  panel: TimePanel,
  axes: Axes,
  setting: Setting,
): readonly PlacedLabel[] {
  const row = timedRows(chart, panel.domain).find(({ key }) => key === label.key);
  const value = row === undefined ? null : cellValue(row, mark.series);
  if (row === undefined || value === null) return [];
  const point = { x: place(axes.x, row.position), y: place(axes.y, value) };
  const colour = setting.theme.hues[seriesOf(chart, mark.series).hue];
  const other = label.place === 'above' ? 'below' : 'above';
  // The axis runs along the foot of the plot: no word stands on it.
  const floor = axes.y.range[0];
  return [label, { ...label, place: other } as const]
    .map((choice) => pointLabel(choice, point, colour, axes, setting))
    .filter((placed) => boxOf(placed, setting.textSize).bottom <= floor);
}

/**
 * Words at chosen points of lines; the earlier in the list, the more they matter. A label changes
 * sides where a line would cross it, and is left out where it has no room on either; a strong one
 * only where another label stands.
 */
export function drawLineLabels(
  panel: TimePanel,
  chart: Chart,
  axes: Axes,
  setting: Setting,
): readonly Shape[] {
  const stretches = stretchesOf(panel, chart, axes);
  const kept: PlacedLabel[] = [];
  for (const mark of panel.marks) {
    if (mark.mark !== 'line') continue;
    for (const label of mark.labels ?? []) {
      const choices = choicesFor(label, mark, chart, panel, axes, setting).filter((choice) =>
        kept.every(
          (other) => !meet(boxOf(choice, setting.textSize), boxOf(other, setting.textSize)),
        ),
      );
      const clear = choices.find((choice) => {
        const box = boxOf(choice, setting.textSize);
        return stretches.every(([from, to]) => !crosses(box, from, to));
      });
      const chosen = clear ?? (label.strong === true ? choices[0] : undefined);
      if (chosen !== undefined) kept.push(chosen);
    }
  }
  return kept.map(({ shape }) => shape);
}

/** Whether a label would stand on another bar than its own. */
function standsOnBar(label: PlacedLabel, bars: readonly Box[], textSize: number): boolean {
  const box = boxOf(label, textSize);
  return bars.some((bar) => (bar.right < label.at || bar.left > label.at) && meet(box, bar));
}

/** The room of each bar between zero and its value, in pixels. */
function barBoxes(
  mark: BarMark,
  rows: ReturnType<typeof timedRows>,
  pitch: number,
  axes: Axes,
): readonly Box[] {
  const zero = place(axes.y, 0);
  const half = pitch * 0.3;
  return rows.flatMap((row) => {
    const value = cellValue(row, mark.series);
    if (value === null) return [];
    const [x, y] = [place(axes.x, row.position), place(axes.y, value)];
    return [{ left: x - half, right: x + half, top: Math.min(y, zero), bottom: Math.max(y, zero) }];
  });
}

/**
 * The values of bars, as many as have room beside one another and clear of other bars: those named
 * first, else the last, the greatest, the rest. `pitch` is the room of one bar in pixels.
 */
export function drawBarLabels(
  mark: BarMark,
  chart: Chart,
  span: readonly [number, number],
  pitch: number,
  axes: Axes,
  setting: Setting,
): readonly Shape[] {
  const { theme, textSize } = setting;
  const series = seriesOf(chart, mark.series);
  const rows = timedRows(chart, span).filter((row) => cellValue(row, mark.series) !== null);
  const wanted = mark.labels === 'all' ? allLabels(mark, chart, span) : mark.labels;
  const labels = wanted.flatMap((label) => {
    const row = rows.find(({ key }) => key === label.key);
    const value = row === undefined ? null : cellValue(row, mark.series);
    if (row === undefined || value === null) return [];
    const hue = value < 0 && mark.negativeHue !== undefined ? mark.negativeHue : series.hue;
    const point = { x: place(axes.x, row.position), y: place(axes.y, value) };
    return [pointLabel(label, point, theme.hues[hue], axes, setting)];
  });
  const bars = barBoxes(mark, rows, pitch, axes);
  const clear = labels.filter((label) => !standsOnBar(label, bars, textSize));
  return keepApart(clear, textSize * 0.3).map(({ shape }) => shape);
}

function allLabels(
  mark: BarMark,
  chart: Chart,
  span: readonly [number, number],
): readonly PointLabel[] {
  const rows = timedRows(chart, span).filter((row) => cellValue(row, mark.series) !== null);
  const weigh = (row: (typeof rows)[number]) => Math.abs(cellValue(row, mark.series) ?? Number.NaN);
  const greatest = [...rows].sort((one, other) => weigh(other) - weigh(one))[0];
  const first = [rows.at(-1), greatest].filter((row) => row !== undefined);
  const ordered = [...new Set([...first, ...rows])];
  return ordered.map((row) => {
    const value = cellValue(row, mark.series);
    const side = value !== null && value < 0 ? 'below' : 'above';
    return { key: row.key, text: row.cells[mark.series]?.text ?? '', place: side };
  });
}
