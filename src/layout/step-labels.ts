import { cellValue, steppedRows } from '../specs/cells';
import type { Chart, StepLabel, StepMark } from '../specs/chart';
import type { Shape } from './drawing';
import { keepApart } from './overlaps';
import { place } from './scale';
import { small, strong, type Setting } from './layout-options';
import { measureText, wrapText, type Font } from './text-measure';
import type { Axes } from './time-labels';

/** Ems between the lines of a label. */
const lineHeight = 1.25;

/** A label with the step it stands on, in pixels. */
interface Placed {
  readonly label: StepLabel;
  readonly left: number;
  readonly right: number;
  /** Of the step's level. */
  readonly top: number;
  readonly bottom: number;
}

function headFont(setting: Setting): Font {
  return { ...strong(setting), size: setting.textSize * 1.15 };
}

/**
 * The words broken to the width of their step: all of them, else the last line, else none under
 * the head; null where not even the head fits inside the step.
 */
function linesInside(placed: Placed, setting: Setting): readonly string[] | null {
  const { textSize } = setting;
  const { label, left, right, top, bottom } = placed;
  const width = right - left - textSize;
  const choices = [label.lines, label.lines.slice(-1), []].map((lines) =>
    lines.flatMap((line) => wrapText(line, small(setting), width)),
  );
  const fitting = choices.find((lines) => {
    const widest = Math.max(
      measureText(label.head, headFont(setting)),
      ...lines.map((line) => measureText(line, small(setting))),
    );
    const height = textSize * (1.9 + lines.length * lineHeight);
    return widest <= width && height <= bottom - top;
  });
  return fitting ?? null;
}

function textShape(text: string, x: number, y: number, font: Font, fill: string): Shape {
  return { shape: 'text', x, y, text, font, fill, anchor: 'start' };
}

function insideShapes(
  { label, left, top }: Placed,
  lines: readonly string[],
  setting: Setting,
): readonly Shape[] {
  const { textSize, theme } = setting;
  const x = left + textSize * 0.6;
  return [
    textShape(label.head, x, top + textSize * 1.45, headFont(setting), theme.hues.ink),
    ...lines.map((line, index) =>
      textShape(
        line,
        x,
        top + textSize * (2.7 + index * lineHeight),
        small(setting),
        theme.hues.ink,
      ),
    ),
  ];
}

/** One line above the steps that are too short for their words: those without room lose them first. */
function aboveShapes(placed: readonly Placed[], axes: Axes, setting: Setting): readonly Shape[] {
  const { textSize, theme } = setting;
  const gap = textSize * 0.5;
  const write = ({ label, left, top }: Placed, lines: readonly string[]) => {
    const words = lines.join(' ');
    const headWidth = measureText(label.head, headFont(setting)) + gap;
    const size = headWidth + measureText(words, small(setting));
    const x = Math.max(axes.x.range[0], Math.min(left, axes.x.range[1] - size));
    const y = top - textSize * 0.5;
    const after = { text: words, font: small(setting), fill: theme.hues.ink, gap };
    const head = textShape(label.head, x, y, headFont(setting), theme.hues.ink);
    return { at: x + size / 2, size, shape: words === '' ? head : { ...head, then: [after] } };
  };
  const told = placed.map((one) => ({ one, ...write(one, one.label.lines) }));
  const kept = new Set(keepApart(told, gap).map(({ one }) => one));
  const wanted = placed.map((one) => write(one, kept.has(one) ? one.label.lines : []));
  return keepApart(wanted, gap).map(({ shape }) => shape);
}

/** Words on the steps of a step area: inside a step where they fit, else on one line above it. */
export function drawStepLabels(
  mark: StepMark,
  chart: Chart,
  axes: Axes,
  setting: Setting,
): readonly Shape[] {
  const rows = steppedRows(chart, mark, axes.x.domain);
  const placed = mark.labels.flatMap((label): readonly Placed[] => {
    const row = rows.find(({ key }) => key === label.key);
    const value = row === undefined ? null : cellValue(row, mark.series);
    if (row === undefined || value === null) return [];
    const [left, right] = [place(axes.x, row.from), place(axes.x, row.to)];
    return [{ label, left, right, top: place(axes.y, value), bottom: axes.y.range[0] }];
  });
  const inside = placed.map((one) => ({ one, lines: linesInside(one, setting) }));
  return [
    ...inside.flatMap(({ one, lines }) =>
      lines === null ? [] : insideShapes(one, lines, setting),
    ),
    ...aboveShapes(
      inside.flatMap(({ one, lines }) => (lines === null ? [one] : [])),
      axes,
      setting,
    ),
  ];
}
