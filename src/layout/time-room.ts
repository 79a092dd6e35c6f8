import { cellValue } from '../specs/cells';
import type { EventMark, Row, StepMark, TimePanel } from '../specs/chart';
import { decimalsOf, roundTicks } from '../specs/ticks';
import { calloutHeight } from './callout';
import { badgeRowHeight } from './event-badges';
import type { LayoutContext } from './layout-context';
import { endLabelsOf, endLabelWidth, type EndLabel } from './line-labels';
import { project, type LinearScale } from './scale';
import { measureText, wrapText } from './text-measure';

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

/** Room that all time panels of a chart keep at their sides, so that their axes align. */
export interface Margins {
  readonly left: number;
  readonly right: number;
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
function ticksOf({ panel, em }: TimeContext, height: number): readonly number[] {
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

/** Pixels of a panel without what it carries above its plot. */
export function panelHeight(
  { height }: TimePanel,
  { isNarrow, em, stretch }: LayoutContext,
): number {
  return (isNarrow ? height.narrow : height.wide) * 1.5 * em * stretch.plots;
}

/**
 * The room that labels of this panel need at its sides. How much of its height the plot will have is
 * not known yet, so the widest labels of all ticks that it may get count.
 */
export function panelMargins(context: TimeContext): Margins {
  const { panel, em, fonts, isNarrow, endLabels } = context;
  const height = panelHeight(panel, context);
  const widths = [height, height * 0.55].flatMap((plot) =>
    tickLabels(context, ticksOf(context, plot)).map((text) => measureText(text, fonts.small)),
  );
  const axis = panel.value.hidden === true ? 0 : Math.max(...widths) + em * 0.7;
  const label =
    panel.label === undefined || isNarrow ? 0 : measureText(panel.label.text, fonts.strong) + em;
  const ends = endLabels.map((each) => endLabelWidth(each, context));
  return {
    left: Math.max(axis, label),
    right: ends.length === 0 ? 0 : Math.max(...ends) + em,
  };
}

/** Ems of the line that names a small multiple, which on a narrow page stands above its plot. */
const labelHeight = 1.3;

/** Ems below a plot for the labels of its axis, and where it has none. */
const [axisHeight, bareHeight] = [1.7, 0.3];

/** Ems of a line of words above or below a plot that say what its side of zero means. */
const sideHeight = 1.9;

/** Ems between the lines of a heading. */
export const headingLine = 1.45;

/** Height of everything above the plot: heading, callout, numbered marks, room for labels. */
export function roomAbove(context: TimeContext, x: LinearScale): number {
  const { panel, em, heading, events, isNarrow } = context;
  const lines = heading.length === 0 ? 0 : em * (heading.length * headingLine + 0.3);
  const callout =
    panel.callout === undefined ? 0 : calloutHeight(panel.callout, x, context) + em * 0.6;
  const row = events.length === 0 ? 0 : badgeRowHeight * em;
  const label = panel.label !== undefined && isNarrow ? labelHeight * em : 0;
  const side = panel.sides === undefined ? 0 : sideHeight * em;
  const above = lines + callout + row + label + side;
  // In small multiples the panel above ends just over the values of this one.
  const values = panel.label === undefined ? 1.3 : 1.6;
  return above + em * (carriesValues(panel) ? values : 0.7);
}

/** Whether values stand above marks, so that the greatest needs room over the plot. */
export function carriesValues({ value, marks }: TimePanel): boolean {
  if (value.hidden === true) return true;
  return marks.some((mark) => {
    if (mark.mark === 'bars') return mark.labels === 'all' || mark.labels.length > 0;
    return mark.mark === 'line' && (mark.labels ?? []).length > 0;
  });
}

/**
 * Pixels that a panel takes beyond its own height, so that its plot keeps it: the row of numbered
 * marks, and what one small multiple has and its neighbours on the same scale lack.
 */
export function extraHeight({ panel, em, events, isNarrow }: TimeContext): number {
  const marks = events.length === 0 ? 0 : badgeRowHeight;
  if (panel.label === undefined) return marks * em;
  const label = isNarrow ? labelHeight : 0;
  const axis = panel.bareAxis === true ? 0 : axisHeight - bareHeight;
  return (marks + label + axis) * em;
}

/**
 * Ems below the plot: labels of the axis, of bars that point down where no axis keeps room, and
 * the words for what lies below zero.
 */
export function roomBelow(panel: TimePanel): number {
  const side = panel.sides === undefined ? 0 : sideHeight;
  return valuesBelow(panel) + (panel.bareAxis === true ? bareHeight : axisHeight) + side;
}

/** Ems between a plot and the labels of its axis for the values of bars that point down. */
export function valuesBelow({ value, marks }: TimePanel): number {
  const isBelow = marks.some(
    (mark) =>
      mark.mark === 'bars' &&
      value.domain[0] < 0 &&
      (mark.labels === 'all' || mark.labels.some(({ place }) => place === 'below')),
  );
  return isBelow ? 1.5 : 0;
}
