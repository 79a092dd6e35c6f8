import { cellValue } from '../charts/cells';
import type { BarMark, GapMark, PointLabel, StepLabel, StepMark } from '../charts/chart';
import type { Hue } from '../charts/theme';
import { keepApart, overlaps, type Box, type Extent } from './overlaps';
import { clamp, project } from './scale';
import { lineBetween, textAt, type Shape } from './shape';
import { measureText, wrapText, type Font } from './text-measure';
import { barWidth, steppedRows, type PlotContext } from './time-context';

/** Words at a value: their middle and width, in pixels. */
export interface PlacedLabel extends Extent {
  /** Baseline. */
  readonly y: number;
  readonly shape: Shape;
}

/** A label at the value of a series that it names by the row; none where there is no such value. */
export function pointLabel(
  label: PointLabel,
  series: string,
  hue: Hue,
  { timed, x, y, em, theme, fonts }: PlotContext,
): readonly PlacedLabel[] {
  const row = timed.find(({ key }) => key === label.key);
  const value = row === undefined ? null : cellValue(row, series);
  if (row === undefined || value === null) return [];
  const font = label.strong === true ? fonts.strong : fonts.value;
  const size = measureText(label.text, font);
  const [left, right] = x.range;
  const spill = em * 0.5;
  const at = clamp(project(x, row.position), left + size / 2 - spill, right - size / 2 + spill);
  const baseline = project(y, value) + (label.place === 'above' ? -em * 0.65 : em * 1.25);
  const text = textAt({ x: at, y: baseline }, label.text, font, theme.hues[hue]);
  return [{ at, size, y: baseline, shape: { ...text, anchor: 'middle', halo: theme.paper } }];
}

/** Corners of the room that a label takes; `em` is the size of ordinary text. */
export function labelBox({ at, size, y }: PlacedLabel, em: number): Box {
  return { left: at - size / 2, right: at + size / 2, top: y - em * 0.75, bottom: y + em * 0.2 };
}

interface Bar {
  readonly key: string;
  readonly text: string;
  readonly value: number;
  /** The room between zero and the value. */
  readonly box: Box;
}

function barsOf({ series }: BarMark, context: PlotContext): readonly Bar[] {
  const { timed, x, y } = context;
  const zero = project(y, 0);
  const half = barWidth(context) / 2;
  return timed.flatMap((row) => {
    const value = cellValue(row, series);
    if (value === null) return [];
    const [at, end] = [project(x, row.position), project(y, value)];
    const [top, bottom] = [Math.min(end, zero), Math.max(end, zero)];
    const box = { left: at - half, right: at + half, top, bottom };
    return [{ key: row.key, text: row.cells[series]?.text ?? '', value, box }];
  });
}

/** The last, the greatest, the rest. */
function allLabels(bars: readonly Bar[]): readonly PointLabel[] {
  const size = ({ value }: Bar) => Math.abs(value);
  const [greatest] = [...bars].sort((one, other) => size(other) - size(one));
  const first = [bars.at(-1), greatest].filter((bar) => bar !== undefined);
  return [...new Set([...first, ...bars])].map(({ key, text, value }) => ({
    key,
    text,
    place: value < 0 ? 'below' : 'above',
  }));
}

/**
 * The values of bars, as many as have room beside one another and clear of other bars: those named
 * first, else the last, the greatest, the rest.
 */
export function barLabelShapes(mark: BarMark, context: PlotContext): readonly Shape[] {
  const { seriesOf, em } = context;
  const { hue: own } = seriesOf(mark.series);
  const bars = barsOf(mark, context);
  const wanted = mark.labels === 'all' ? allLabels(bars) : mark.labels;
  const labels = wanted.flatMap((label) => {
    const isNegative = bars.some(({ key, value }) => key === label.key && value < 0);
    const hue = isNegative ? (mark.negativeHue ?? own) : own;
    return pointLabel(label, mark.series, hue, context);
  });
  const clear = labels.filter((label) => {
    const box = labelBox(label, em);
    return !bars.some(
      (bar) => (bar.box.right < label.at || bar.box.left > label.at) && overlaps(box, bar.box),
    );
  });
  return keepApart(clear, em * 0.3).map(({ shape }) => shape);
}

/** Ems between the lines of a label at a gap. */
const gapLine = 1.2;

/**
 * Words at gaps with a tie between the two lines. A label whose words would reach the neighbouring
 * values is left out, and on a narrow page all are: the value panel still tells every gap.
 */
export function gapLabelShapes(mark: GapMark, context: PlotContext): readonly Shape[] {
  const { timed, x, y, em, theme, fonts, isNarrow } = context;
  if (isNarrow) return [];
  const { ink } = theme.hues;
  const places = timed.map(({ position }) => project(x, position));
  const wanted = (mark.labels ?? []).flatMap(({ key, lines, place: side }) => {
    const index = timed.findIndex((row) => row.key === key);
    const row = timed[index];
    const tie = places[index];
    if (row === undefined || tie === undefined) return [];
    const ends = mark.series.flatMap((id) => cellValue(row, id) ?? []);
    if (ends.length < 2) return [];
    const size = Math.max(...lines.map((line) => measureText(line, fonts.value)));
    const near = [places[index - 1], places[index + 1]].filter((place) => place !== undefined);
    const room = Math.min(...near.map((place) => Math.abs(place - tie)));
    if (size / 2 + em * 0.4 > room) return [];
    const pixels = ends.map((value) => project(y, value));
    const [top, bottom] = [Math.min(...pixels), Math.max(...pixels)];
    const [left, right] = x.range;
    const at = clamp(tie, left + size / 2, right - size / 2);
    const height = em * gapLine * (lines.length - 1);
    const first = side === 'above' ? top - em * 0.9 - height : bottom + em * 1.6;
    const [floor, ceiling] = y.range;
    if (first - em < ceiling - em * 0.5 || first + height > floor) return [];
    return [{ at, size, side, tie, top, bottom, first, lines }];
  });
  const kept = (['above', 'below'] as const).flatMap((side) =>
    keepApart(
      wanted.filter((label) => label.side === side),
      em * 0.4,
    ),
  );
  return kept.flatMap(({ at, tie, top, bottom, first, lines }) => [
    lineBetween({ x: tie, y: top + em * 0.35 }, { x: tie, y: bottom - em * 0.35 }, ink),
    ...lines.map(
      (text, line) =>
        ({
          ...textAt({ x: at, y: first + em * gapLine * line }, text, fonts.value, ink),
          anchor: 'middle',
          halo: theme.paper,
        }) as const,
    ),
  ]);
}

/** Ems between the lines of a label on a step. */
const stepLine = 1.25;

/** A label with the step it stands on, in pixels. */
interface StepPlace {
  readonly label: StepLabel;
  readonly left: number;
  readonly right: number;
  /** Of the step's level. */
  readonly top: number;
}

function headFont({ fonts, em }: PlotContext): Font {
  return { ...fonts.strong, size: em * 1.15 };
}

/**
 * The words inside their step, broken to its width: all of them, else the last line, else none under
 * the head; null where not even the head fits.
 */
function insideShapes(
  { label, left, right, top }: StepPlace,
  context: PlotContext,
): readonly Shape[] | null {
  const { em, theme, fonts, y } = context;
  const [bottom] = y.range;
  const width = right - left - em;
  const font = headFont(context);
  const choices = [label.lines, label.lines.slice(-1), []].map((lines) =>
    lines.flatMap((line) => wrapText(line, fonts.small, width)),
  );
  const lines = choices.find((choice) => {
    const widest = Math.max(
      measureText(label.head, font),
      ...choice.map((line) => measureText(line, fonts.small)),
    );
    const height = em * (1.9 + choice.length * stepLine);
    return widest <= width && height <= bottom - top;
  });
  if (lines === undefined) return null;
  const x = left + em * 0.6;
  const { ink } = theme.hues;
  return [
    textAt({ x, y: top + em * 1.45 }, label.head, font, ink),
    ...lines.map((line, index) =>
      textAt({ x, y: top + em * (2.7 + index * stepLine) }, line, fonts.small, ink),
    ),
  ];
}

/** One line above the steps that are too short for their words: those without room lose them first. */
function aboveShapes(placed: readonly StepPlace[], context: PlotContext): readonly Shape[] {
  const { em, theme, fonts, x } = context;
  const [start, end] = x.range;
  const { ink } = theme.hues;
  const font = headFont(context);
  const gap = em * 0.5;
  const write = ({ label, left, top }: StepPlace, lines: readonly string[]) => {
    const words = lines.join(' ');
    const size = measureText(label.head, font) + gap + measureText(words, fonts.small);
    const from = Math.max(start, Math.min(left, end - size));
    const head = textAt({ x: from, y: top - em * 0.5 }, label.head, font, ink);
    const after = { text: words, font: fonts.small, fill: ink, gap };
    return { at: from + size / 2, size, shape: words === '' ? head : { ...head, then: [after] } };
  };
  const written = placed.map((one) => ({ one, ...write(one, one.label.lines) }));
  const kept = new Set(keepApart(written, gap).map(({ one }) => one));
  const wanted = placed.map((one) => write(one, kept.has(one) ? one.label.lines : []));
  return keepApart(wanted, gap).map(({ shape }) => shape);
}

/** Words on the steps of a step area: inside a step where they fit, else on one line above it. */
export function stepLabelShapes(mark: StepMark, context: PlotContext): readonly Shape[] {
  const { x, y } = context;
  const steps = steppedRows(context, mark);
  const placed = mark.labels.flatMap((label): readonly StepPlace[] => {
    const step = steps.find(({ key }) => key === label.key);
    if (step === undefined) return [];
    const [left, right] = [project(x, step.from), project(x, step.to)];
    return [{ label, left, right, top: project(y, step.value) }];
  });
  const inside = placed.map((one) => ({ one, shapes: insideShapes(one, context) }));
  const outside = inside.flatMap(({ one, shapes }) => (shapes === null ? [one] : []));
  return [...inside.flatMap(({ shapes }) => shapes ?? []), ...aboveShapes(outside, context)];
}
