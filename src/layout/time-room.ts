import { calloutHeight } from './callout';
import type { Chart, TimePanel, ValueAxis } from '../specs/chart';
import { badgeRowHeight } from './event-badges';
import { decimalsOf, roundTicks } from '../specs/ticks';
import type { LinearScale } from './scale';
import { isNarrow, small, strong, type Setting } from './layout-options';
import { measureText, wrapText } from './text-measure';
import { endLabelRoom } from './time-labels';

/** Room that all time panels of a chart keep at their sides, so that their axes align. */
export interface Margins {
  readonly left: number;
  readonly right: number;
}

/** Into how many parts an axis of that height is cut at most. */
export function tickCount(height: number, textSize: number): number {
  return Math.max(2, Math.min(5, Math.floor(height / (textSize * 3.2))));
}

export function ticksOf(value: ValueAxis, count: number): readonly number[] {
  const [low, high] = value.domain;
  return roundTicks([low / value.divisor, high / value.divisor], count).map(
    (tick) => tick * value.divisor,
  );
}

export function tickLabels(
  ticks: readonly number[],
  { divisor }: ValueAxis,
  setting: Setting,
): readonly string[] {
  const shown = ticks.map((tick) => tick / divisor);
  const decimals = decimalsOf(shown);
  return shown.map((tick) => (tick === 0 ? '0' : setting.format.number(tick, decimals)));
}

/**
 * The room that labels of this panel need at its sides. How much of `height` the plot will have is
 * not known yet, so the widest labels of all ticks that it may get count.
 */
export function panelMargins(
  panel: TimePanel,
  chart: Chart,
  height: number,
  setting: Setting,
): Margins {
  const { textSize } = setting;
  const counts = [tickCount(height, textSize), tickCount(height * 0.55, textSize)];
  const widths = counts.flatMap((count) =>
    tickLabels(ticksOf(panel.value, count), panel.value, setting).map((text) =>
      measureText(text, small(setting)),
    ),
  );
  const axis = panel.value.hidden === true ? 0 : Math.max(...widths) + textSize * 0.7;
  const label =
    panel.label === undefined || isNarrow(setting)
      ? 0
      : measureText(panel.label.text, strong(setting)) + textSize;
  return { left: Math.max(axis, label), right: endLabelRoom(panel, chart, setting) };
}

export function headingLines(panel: TimePanel, setting: Setting): readonly string[] {
  return panel.heading === undefined ? [] : wrapText(panel.heading, strong(setting), setting.width);
}

/** Height of everything above the plot: heading, callout, numbered marks, room for labels. */
export function roomAbove(
  panel: TimePanel,
  x: LinearScale,
  badges: boolean,
  setting: Setting,
): number {
  const { textSize, width } = setting;
  const lines = headingLines(panel, setting).length;
  const heading = lines === 0 ? 0 : textSize * (lines * 1.45 + 0.3);
  const callout =
    panel.callout === undefined
      ? 0
      : calloutHeight(panel.callout, x, { left: 0, right: width }, setting) + textSize * 0.6;
  const row = badges ? badgeRowHeight * textSize : 0;
  const label = panel.label !== undefined && isNarrow(setting) ? labelHeight * textSize : 0;
  const side = panel.sides === undefined ? 0 : sideHeight * textSize;
  const above = heading + callout + row + label + side;
  // In small multiples the panel above ends just over the values of this one.
  const values = panel.label === undefined ? 1.3 : 1.6;
  return above + textSize * (carriesValues(panel) ? values : 0.7);
}

/** Whether values stand above marks, so that the greatest needs room over the plot. */
export function carriesValues({ value, marks }: TimePanel): boolean {
  if (value.hidden === true) return true;
  return marks.some((mark) => {
    if (mark.mark === 'bars') return mark.labels === 'all' || mark.labels.length > 0;
    return mark.mark === 'line' && (mark.labels ?? []).length > 0;
  });
}

/** Ems of the line that names a small multiple, which on a narrow page stands above its plot. */
export const labelHeight = 1.3;

/**
 * Pixels that a panel takes beyond its own height, so that its plot keeps it: the row of numbered
 * marks, and what one small multiple has and its neighbours on the same scale lack.
 */
export function extraHeight(panel: TimePanel, badges: boolean, setting: Setting): number {
  const marks = badges ? badgeRowHeight : 0;
  if (panel.label === undefined) return marks * setting.textSize;
  const label = isNarrow(setting) ? labelHeight : 0;
  const axis = panel.bareAxis === true ? 0 : axisHeight - bareHeight;
  return (marks + label + axis) * setting.textSize;
}

/** Ems below a plot for the labels of its axis, and where it has none. */
export const [axisHeight, bareHeight] = [1.7, 0.3];

/** Ems of a line of words above or below a plot that say what its side of zero means. */
export const sideHeight = 1.9;

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
