import type { SideWords } from '../charts/chart';
import { clamp, project } from './scale';
import { lineBetween, textAt, type Shape } from './shape';
import { measureText } from './text-measure';
import { tickLabels, type PlotContext } from './time-context';
import { headingLine, valuesBelow } from './time-margins';

interface AxisTick {
  /** Pixel of the tick on the axis, or null for a label that stands between two ticks. */
  readonly tick: number | null;
  readonly label: string;
  /** Pixel of the label's middle. */
  readonly at: number;
}

const yearSteps = [1, 2, 5, 10, 20, 50];

/** The most years that are all named, with two digits where four have no room. */
const mostAbbreviated = 12;

/** Whole numbers from a span, a little rounding allowed. */
function wholeWithin(low: number, high: number, rounding: number): readonly number[] {
  const first = Math.ceil(low - rounding);
  const last = Math.floor(high + rounding);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** Labels at whole years, as many as fit; two-digit years where that lets each of a few be named. */
function yearTicks({ x, em, fonts }: PlotContext): readonly AxisTick[] {
  const years = wholeWithin(...x.domain, 1e-9);
  const step = Math.abs(project(x, 1) - project(x, 0));
  const room = measureText('2024', fonts.small) + em * 0.6;
  const short = measureText('’24', fonts.small) + em * 0.35;
  const isShort = step < room && step >= short && years.length <= mostAbbreviated;
  const every = isShort ? 1 : (yearSteps.find((years) => years * step >= room) ?? 100);
  return years
    .filter((year) => year % every === 0)
    .map((year) => {
      const at = project(x, year);
      return { tick: at, at, label: isShort ? `’${String(year).slice(-2)}` : String(year) };
    });
}

/**
 * Labels for an axis of months or days. A span of more than three years names each year at its
 * middle, a longer one at round years, a shorter one names months.
 */
function monthTicks(context: PlotContext): readonly AxisTick[] {
  const { x, fonts } = context;
  const [low, high] = x.domain;
  if (high - low > 14) return yearTicks(context);
  if (high - low < 3) return monthNames(context);
  const room = measureText('2024', fonts.small) + 4;
  return wholeWithin(Math.floor(low), high, 1e-9).flatMap((year) => {
    const from = project(x, Math.max(low, year));
    const to = project(x, Math.min(high, year + 1));
    const tick = year >= low ? from : null;
    if (to - from < room) return tick === null ? [] : [{ tick, label: '', at: from }];
    return [{ tick, label: String(year), at: (from + to) / 2 }];
  });
}

function monthNames({ x, em, fonts, format }: PlotContext): readonly AxisTick[] {
  const [low, high] = x.domain;
  const step = Math.abs(project(x, 1 / 12) - project(x, 0));
  const room = measureText('Mmm 2025', fonts.small) + em;
  const every = [1, 3, 6, 12].find((months) => months * step >= room) ?? 12;
  return wholeWithin(low * 12, high * 12, 1e-6)
    .filter((month) => month % every === 0)
    .map((count) => {
      const at = project(x, count / 12);
      const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
      const label = format.periodShort({ text: '', precision: 'month', year, month });
      return { tick: at, at, label };
    });
}

/** The axis of time under a plot. */
export function timeAxisShapes(context: PlotContext): readonly Shape[] {
  const { panel, theme, em, fonts, width, y } = context;
  if (panel.bareAxis === true) return [];
  const [bottom] = y.range;
  const ticks = panel.ticks === 'years' ? yearTicks(context) : monthTicks(context);
  return ticks.flatMap(({ tick, label, at }): readonly Shape[] => {
    const half = measureText(label, fonts.small) / 2;
    const point = {
      x: clamp(at, half, width - half),
      y: bottom + em * (1.45 + valuesBelow(panel)),
    };
    const x = tick ?? at;
    const mark = lineBetween({ x, y: bottom }, { x, y: bottom + em * 0.3 }, theme.edge);
    const text = textAt(point, label, fonts.small, theme.hues.muted);
    return [
      ...(tick === null ? [] : [mark]),
      ...(label === '' ? [] : [{ ...text, anchor: 'middle' } as const]),
    ];
  });
}

/** Lines across the plot at round values, each with its number; zero is drawn in ink. */
export function gridShapes(context: PlotContext): readonly Shape[] {
  const { panel, ticks, theme, em, fonts, x, y } = context;
  const [left, right] = x.range;
  const across = (value: number, stroke: string, width: number) => {
    const at = project(y, value);
    return lineBetween({ x: left, y: at }, { x: right, y: at }, stroke, width);
  };
  if (panel.value.hidden === true)
    return y.domain.some((end) => end <= 0) ? [across(0, theme.grid, 1.25)] : [];
  const labels = tickLabels(context, ticks);
  return ticks.flatMap((tick, index): readonly Shape[] => {
    const point = { x: left - em * 0.6, y: project(y, tick) + em * 0.33 };
    const label = textAt(point, labels[index] ?? '', fonts.small, theme.hues.muted);
    return [
      tick === 0 ? across(0, theme.hues.ink, 1.25) : across(tick, theme.grid, 1),
      { ...label, anchor: 'end' },
    ];
  });
}

/**
 * Words around a plot whose panel starts at one pixel and ends at another: its heading; its name at
 * its left, on a narrow page in a line of its own above; what its two sides of zero mean.
 */
export function headingShapes(
  { panel, heading, em, theme, fonts, isNarrow, x, y }: PlotContext,
  [top, bottom]: readonly [number, number],
): readonly Shape[] {
  const words = ({ text, hue }: SideWords, left: number, baseline: number) =>
    textAt({ x: left, y: baseline }, text, fonts.strong, theme.hues[hue]);
  const { label, sides } = panel;
  const [left] = x.range;
  const firstSide = top + heading.length * em * headingLine + em;
  return [
    ...heading.map((text, line) =>
      words({ text, hue: 'ink' }, 0, top + em * (1 + line * headingLine)),
    ),
    ...(label === undefined ? [] : [words(label, 0, isNarrow ? top + em : y.range[0] - em * 0.2)]),
    ...(sides === undefined
      ? []
      : [words(sides.above, left, firstSide), words(sides.below, left, bottom - em * 0.25)]),
  ];
}

/** A faint dash on the baseline where a small multiple has no published value. */
export function missingShapes({ panel, timed, em, theme, x, y }: PlotContext): readonly Shape[] {
  if (panel.label === undefined) return [];
  const bars = panel.marks.flatMap((mark) => (mark.mark === 'bars' ? [mark.series] : []));
  const base = y.range[0] - em * 0.25;
  const half = em * 0.2;
  return timed.flatMap((row) =>
    bars
      .filter((id) => row.cells[id]?.observation.kind === 'missing')
      .map(() => {
        const at = project(x, row.position);
        const [from, to] = [
          { x: at - half, y: base },
          { x: at + half, y: base },
        ];
        return lineBetween(from, to, theme.edge, 1.25);
      }),
  );
}
