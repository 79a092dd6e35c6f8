import type { TimePanel } from '../charts/chart';
import { calloutHeight } from './callout';
import type { LayoutContext } from './layout-context';
import { endLabelWidth } from './line-labels';
import type { LinearScale } from './scale';
import { measureText } from './text-measure';
import { tickLabels, ticksOf, type TimeContext } from './time-context';

/** Room that all time panels of a chart keep at their sides, so that their axes align. */
export interface Margins {
  readonly left: number;
  readonly right: number;
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

/** Ems of height that the row of numbered marks takes above a plot. */
const badgeRowHeight = 2.2;

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
