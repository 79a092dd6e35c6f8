import { calloutShapes } from './callout';
import type { PanelLayout, PanelPlace } from './chart-layout';
import type { HitTarget } from './drawing';
import { endLabelShapes, lineLabelShapes } from './line-labels';
import { project } from './scale';
import { type Shape, lineBetween, textAt } from './shape';
import { barLabelShapes, gapLabelShapes, stepLabelShapes } from './mark-labels';
import { gridShapes, headingShapes, missingShapes, timeAxisShapes } from './time-axis';
import { timeMarks } from './time-marks';
import { plotContextOf, steppedRows, type PlotContext, type TimeContext } from './time-context';
import { extraHeight, panelHeight, roomAbove, roomBelow, carriesValues } from './time-margins';
import { measureText } from './text-measure';

/** Lays out marks over time in a box as wide as the drawing. */
export function layOutTimePanel(
  unplaced: TimeContext,
  { top, frame, margins }: PanelPlace,
): PanelLayout {
  const { panel, em, width, chart } = unplaced;
  const bottom = top + (panelHeight(panel, unplaced) + extraHeight(unplaced));
  const x = {
    domain: panel.domain,
    range: [margins.left, width - Math.max(margins.right, em * 0.8)],
  } as const;
  const plotTop = top + roomAbove(unplaced, x);
  const plotBottom = Math.max(plotTop + em * 2, bottom - em * roomBelow(panel));
  const context = plotContextOf(unplaced, x, [plotTop, plotBottom]);
  const { lines, badges } = badgeShapes(context);
  const [left, right] = x.range;
  return {
    under: [...lines, ...gridShapes(context), ...timeAxisShapes(context)],
    over: [
      ...headingShapes(context, [top, bottom]),
      ...markLabelShapes(context),
      ...lineLabelShapes(context),
      ...endLabelShapes(context),
      ...missingShapes(context),
      ...(panel.callout === undefined ? [] : calloutShapes(panel.callout, context)),
      ...badges,
    ],
    frames: [
      {
        id: `${chart.id}-${String(frame)}`,
        left,
        top: plotTop,
        width: right - left,
        height: plotBottom - plotTop,
        x,
        y: context.y,
        marks: timeMarks(context),
      },
    ],
    hitTargets: hitTargetsOf(context, frame),
    bottom,
  };
}

function markLabelShapes(context: PlotContext): readonly Shape[] {
  return context.panel.marks.flatMap((mark) => {
    switch (mark.mark) {
      case 'line':
        return [];
      case 'bars':
        return barLabelShapes(mark, context);
      case 'gap':
        return gapLabelShapes(mark, context);
      case 'steps':
        return stepLabelShapes(mark, context);
    }
  });
}

/**
 * Rows are met in the room nearest to them; steps at their middles, in the stretch over which each
 * holds.
 */
function hitTargetsOf(context: PlotContext, frame: number): readonly HitTarget[] {
  const { panel, timed, x, y } = context;
  const [bottom, top] = y.range;
  const target = (key: string, at: number, from: number, to: number): HitTarget => ({
    key,
    frame,
    x: at,
    y: top,
    along: 'x',
    region: { x: from, y: top, width: to - from, height: bottom - top },
  });
  const steps = panel.marks.find((mark) => mark.mark === 'steps');
  if (steps !== undefined)
    return steppedRows(context, steps).map(({ key, from, to }) => {
      const [start, end] = [project(x, from), project(x, to)];
      return target(key, (start + end) / 2, start, end);
    });
  const ids = panel.marks.flatMap((mark) => (mark.mark === 'gap' ? [] : [mark.series]));
  const rows = timed.filter((row) => ids.some((id) => row.cells[id] !== undefined));
  const places = rows.map(({ position }) => project(x, position));
  const [left, right] = x.range;
  return rows.map(({ key, position }, index) => {
    const at = project(x, position);
    const [before, after] = [places[index - 1], places[index + 1]];
    const from = before === undefined ? Math.min(left, at) : (before + at) / 2;
    const to = after === undefined ? Math.max(right, at) : (at + after) / 2;
    return target(key, at, from, to);
  });
}

/** Ems from the middle of the marks down to the plot: labels of high values stand between. */
const badgeMiddle = 2.05;

interface Badge {
  readonly x: number;
  readonly first: number;
  readonly last: number;
}

/** The events in the span of the axis; marks that would touch become one with a range of numbers. */
function badgesOf({ events, x }: PlotContext, least: number): readonly Badge[] {
  const [low, high] = x.domain;
  const badges: Badge[] = [];
  for (const { number, position } of events) {
    if (position < low || position > high) continue;
    const at = project(x, position);
    const before = badges.at(-1);
    if (before !== undefined && at - before.x < least)
      badges.splice(-1, 1, { x: (before.x + at) / 2, first: before.first, last: number });
    else badges.push({ x: at, first: number, last: number });
  }
  return badges;
}

/** Numbered marks along the top of a plot, and the thin line from each down into it. */
function badgeShapes(context: PlotContext): {
  readonly lines: readonly Shape[];
  readonly badges: readonly Shape[];
} {
  const { em, theme, fonts, panel, y } = context;
  const [plotBottom, plotTop] = y.range;
  const radius = em * 0.78;
  const font = { ...fonts.strong, size: Math.max(12, em - 2) };
  const middle = (carriesValues(panel) ? plotTop - em : plotTop) - em * badgeMiddle;
  const badges = badgesOf(context, radius * 2.3);
  const [top, bottom] = [middle - radius, middle + radius];
  const { ink } = theme.hues;
  return {
    lines: badges.map(({ x }) => ({
      ...lineBetween({ x, y: bottom }, { x, y: plotBottom }, theme.grid),
      dash: [2, 3],
    })),
    badges: badges.flatMap(({ x, first, last }): readonly Shape[] => {
      const text = first === last ? String(first) : `${first}–${last}`;
      const half = Math.max(radius, measureText(text, font) / 2 + em * 0.45);
      const [left, right] = [x - half + radius, x + half - radius];
      const arc = `A${radius} ${radius} 0 0 1`;
      const path = `M${left} ${top}H${right}${arc} ${right} ${bottom}H${left}${arc} ${left} ${top}Z`;
      return [
        { shape: 'path', path, fill: theme.paper, stroke: ink, strokeWidth: 1.1 },
        { ...textAt({ x, y: middle + font.size * 0.35 }, text, font, ink), anchor: 'middle' },
      ];
    }),
  };
}
