import type { Chart } from '../charts/chart';
import type { Drawing, Frame, HitTarget } from './drawing';
import { symbolShapes } from './glyphs';
import { contextOf, type LayoutContext, type LayoutOptions, type Stretch } from './layout-context';
import { layOutRowPanel } from './row-panel';
import { textAt, type Shape } from './shape';
import { measureText } from './text-measure';
import { layOutTimePanel } from './time-panel';
import { timeContextOf } from './time-context';
import { panelHeight, panelMargins, type Margins } from './time-margins';

/** What one panel adds to a drawing. */
export interface PanelLayout {
  readonly under: readonly Shape[];
  readonly over: readonly Shape[];
  readonly frames: readonly Frame[];
  readonly hitTargets: readonly HitTarget[];
  /** Pixel below the panel. */
  readonly bottom: number;
}

/** Where a panel starts, the number of its first frame, and what all panels keep free at their sides. */
export interface PanelPlace {
  readonly top: number;
  readonly frame: number;
  readonly margins: Margins;
}

const asIs: Stretch = { plots: 1, rows: 1 };

/** Bounds of what rows may give up or gain where a height is given, and the least of plots. */
const [leastRows, mostRows, leastPlots] = [0.45, 4, 0.3];

/** Lays a chart out: pure geometry, the same for screen, image and test. */
export function layOut(chart: Chart, options: LayoutOptions): Drawing {
  const context = contextOf(chart, options, asIs);
  const natural = layOutPanels(context);
  const { height } = options;
  if (height === undefined) return natural;
  const free = chart.panels.reduce(
    (sum, panel) => sum + (panel.panel === 'time' ? panelHeight(panel, context) : 0),
    0,
  );
  if (free === 0)
    return layOutRowParts(chart, [options], height)?.[0] ?? layOutRows(chart, options, leastRows);
  const plots = Math.max(leastPlots, (free + height - natural.height) / free);
  return layOutPanels(contextOf(chart, options, { ...asIs, plots }));
}

function layOutRows(chart: Chart, options: LayoutOptions, rows: number): Drawing {
  return layOutPanels(contextOf(chart, options, { ...asIs, rows }));
}

/**
 * Lays rows out in one or more parts that share a height and fill it as nearly as they may: the rows
 * of all parts are alike. Null where they cannot be so low.
 */
export function layOutRowParts(
  chart: Chart,
  parts: readonly LayoutOptions[],
  height: number,
): readonly Drawing[] | null {
  const stretched = (rows: number) => parts.map((options) => layOutRows(chart, options, rows));
  const fits = (rows: number) => stretched(rows).every((drawing) => drawing.height <= height);
  let [low, high] = [leastRows, mostRows];
  if (!fits(low)) return null;
  for (let round = 0; round < 9; round += 1) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return stretched(low);
}

/** Panels one under the other; those over time share their margins, so that their axes align. */
function layOutPanels(context: LayoutContext): Drawing {
  const { chart, em, width } = context;
  const parts = chart.panels.map((panel, index) => {
    if (panel.panel === 'rows')
      return {
        margins: { left: 0, right: 0 },
        gap: em,
        place: (place: PanelPlace) => layOutRowPanel(panel, context, place),
      };
    const time = timeContextOf(panel, context, index === 0 ? chart.eventMarks : []);
    return {
      margins: panelMargins(time),
      gap: panel.bareAxis === true ? 0 : em,
      place: (place: PanelPlace) => layOutTimePanel(time, place),
    };
  });
  const margins = {
    left: Math.max(0, ...parts.map((part) => part.margins.left)),
    right: Math.max(0, ...parts.map((part) => part.margins.right)),
  };
  const panels: PanelLayout[] = [];
  let [top, frame, bottom] = [context.named.length === 0 ? 0 : em * 1.7, 0, 0];
  for (const { gap, place } of parts) {
    const panel = place({ top, frame, margins });
    panels.push(panel);
    frame += panel.frames.length;
    bottom = Math.max(bottom, panel.bottom);
    top = panel.bottom + gap;
  }
  return {
    width,
    height: Math.ceil(bottom + 2),
    under: panels.flatMap(({ under }) => under),
    frames: panels.flatMap(({ frames }) => frames),
    over: [...nameShapes(context), ...panels.flatMap(({ over }) => over)],
    hitTargets: panels.flatMap(({ hitTargets }) => hitTargets),
  };
}

/** The names of few lines in a row above the plot, in the order of the chart. */
function nameShapes({ named, em, theme, fonts }: LayoutContext): readonly Shape[] {
  let x = em * 0.4;
  return named.flatMap(({ shortLabel, hue, symbol }) => {
    const at = x;
    x += measureText(shortLabel, fonts.strong) + em * 2;
    const colour = theme.hues[hue];
    const drawn = { symbol, size: em * 0.65, colour, paper: theme.paper, hollow: false };
    return [
      ...symbolShapes({ x: at, y: em * 0.65 }, drawn),
      textAt({ x: at + em * 0.7, y: em }, shortLabel, fonts.strong, colour),
    ];
  });
}
