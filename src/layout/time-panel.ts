import { calloutShapes } from './callout';
import type { PanelLayout, PanelPlace } from './chart-layout';
import type { HitTarget } from './drawing';
import { badgeShapes } from './event-badges';
import { endLabelShapes, lineLabelShapes } from './line-labels';
import { project } from './scale';
import type { Shape } from './shape';
import { barLabelShapes, gapLabelShapes, stepLabelShapes } from './mark-labels';
import { gridShapes, headingShapes, missingShapes, timeAxisShapes } from './time-axis';
import { timeMarks } from './time-marks';
import { plotContextOf, steppedRows, type PlotContext, type TimeContext } from './time-context';
import { extraHeight, panelHeight, roomAbove, roomBelow } from './time-margins';

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
