import { cellValue } from '../charts/cells';
import type { EventMark, Row, StepMark, TimePanel } from '../charts/chart';
import { decimalsOf, roundTicks } from '../charts/ticks';
import type { LayoutContext } from './layout-context';
import { endLabelsOf, type EndLabel } from './line-labels';
import { project, type LinearScale } from './scale';
import { wrapText } from './text-measure';

/** A row with its place on the time axis, in years. */
export interface TimedRow extends Row {
  readonly position: number;
}

/** What all parts of one panel over time share, before its axes are known. */
export interface TimeContext extends LayoutContext {
  readonly panel: TimePanel;
  /** Rows within the span of the panel. */
  readonly timed: readonly TimedRow[];
  /** Events that are numbered along its top; none in most panels. */
  readonly events: readonly EventMark[];
  /** The heading, broken into lines. */
  readonly heading: readonly string[];
  readonly endLabels: readonly EndLabel[];
}

/** The same with its axes. */
export interface PlotContext extends TimeContext {
  readonly x: LinearScale;
  /** Its range goes from the foot of the plot up to its top. */
  readonly y: LinearScale;
  readonly ticks: readonly number[];
  /** Pixels between neighbouring rows of bars: the room of one. */
  readonly step: number;
}

/** How wide a bar is drawn, in pixels. */
export function barWidth({ em, step }: Pick<PlotContext, 'em' | 'step'>): number {
  return Math.min(em * 2.4, Math.max(1, step * 0.72));
}

function timedRows(rows: readonly Row[], [low, high]: TimePanel['domain']): readonly TimedRow[] {
  return rows.flatMap((row) => {
    const { position } = row;
    return position === undefined || position < low || position > high
      ? []
      : [{ ...row, position }];
  });
}

/** A step with the stretch of the time axis over which its value holds, cut to the panel's. */
export interface SteppedRow extends TimedRow {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** The steps that hold somewhere within the span of a panel, in the order of time. */
export function steppedRows({ rows, panel }: TimeContext, mark: StepMark): readonly SteppedRow[] {
  const [low, high] = panel.domain;
  const steps = timedRows(rows, [-Infinity, high]).flatMap((row) => {
    const value = cellValue(row, mark.series);
    return value === null ? [] : [{ ...row, value }];
  });
  return steps
    .map((step, index) => ({
      ...step,
      from: Math.max(low, step.position),
      to: Math.min(high, steps[index + 1]?.position ?? mark.end),
    }))
    .filter(({ from, to }) => from < to);
}

export function timeContextOf(
  panel: TimePanel,
  context: LayoutContext,
  events: readonly EventMark[],
): TimeContext {
  const timed = timedRows(context.rows, panel.domain);
  const { heading } = panel;
  return {
    ...context,
    panel,
    timed,
    events,
    heading: heading === undefined ? [] : wrapText(heading, context.fonts.strong, context.width),
    endLabels: endLabelsOf(panel, timed, context),
  };
}

/** The axes of a panel whose plot reaches from one pixel down to another. */
export function plotContextOf(
  context: TimeContext,
  x: LinearScale,
  [top, bottom]: readonly [number, number],
): PlotContext {
  const { value } = context.panel;
  const ticks = ticksOf(context, bottom - top);
  const domain: LinearScale['domain'] = [
    ticks[0] ?? value.domain[0],
    ticks.at(-1) ?? value.domain[1],
  ];
  const y = {
    domain: value.hidden === true ? value.domain : domain,
    range: [bottom, top],
  } as const;
  return { ...context, x, y, ticks, step: stepOf(context, x) };
}

function stepOf({ panel, timed }: TimeContext, x: LinearScale): number {
  const bars = panel.marks.flatMap((mark) => (mark.mark === 'bars' ? [mark.series] : []));
  const places = timed
    .filter((row) => bars.some((id) => row.cells[id] !== undefined))
    .map(({ position }) => project(x, position));
  const gaps = places.slice(1).map((at, index) => at - (places[index] ?? at));
  return Math.min(x.range[1] - x.range[0], ...gaps.filter((gap) => gap > 0));
}

/** Round values for an axis so many pixels high, in the unit of the data. */
export function ticksOf({ panel, em }: TimeContext, height: number): readonly number[] {
  const { divisor, domain } = panel.value;
  const count = Math.max(2, Math.min(5, Math.floor(height / (em * 3.2))));
  return roundTicks([domain[0] / divisor, domain[1] / divisor], count).map(
    (tick) => tick * divisor,
  );
}

export function tickLabels(
  { panel, format }: TimeContext,
  ticks: readonly number[],
): readonly string[] {
  const shown = ticks.map((tick) => tick / panel.value.divisor);
  const decimals = decimalsOf(shown);
  return shown.map((tick) => (tick === 0 ? '0' : format.number(tick, decimals)));
}
