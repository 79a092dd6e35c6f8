import { drawnRows } from '../specs/cells';
import type { Chart } from '../specs/chart';
import { drawChart, drawRowParts } from '../specs/draw-chart';
import type { Drawing } from '../specs/drawing';
import type { Setting } from '../specs/setting';

/** A plot in one part, or a long list of rows in two beside one another. */
export interface Plot {
  readonly parts: readonly { readonly drawing: Drawing; readonly left: number }[];
  /** Units of the layout. */
  readonly height: number;
}

/** Rows from which on a list may stand in two parts, and the least width of a part in ems. */
const [longList, leastPart] = [14, 36];

/** Units between two parts of a list. */
const partGap = 48;

/** How low a plot over time may become against its natural height. */
const leastShare = 0.5;

function isRows(chart: Chart): boolean {
  return chart.panels.every(({ panel }) => panel === 'rows');
}

/** Where a list is cut in two: at the start of the group nearest to its middle, else in the middle. */
function cutOf(chart: Chart): number {
  const rows = drawnRows(chart);
  const middle = Math.ceil(rows.length / 2);
  const starts = rows.flatMap(({ group }, index) =>
    index > 0 && group !== rows[index - 1]?.group ? [index] : [],
  );
  const near = starts.filter((start) => Math.abs(start - middle) <= rows.length / 8);
  return (
    near.toSorted((one, other) => Math.abs(one - middle) - Math.abs(other - middle))[0] ?? middle
  );
}

function beside(drawings: readonly Drawing[], width: number): Plot {
  return {
    parts: drawings.map((drawing, index) => ({ drawing, left: index * (width + partGap) })),
    height: Math.max(...drawings.map(({ height }) => height)),
  };
}

/** Rows in the given height, in as few parts as it allows; null where they have no room. */
function rowPlot(chart: Chart, setting: Setting, height: number): Plot | null {
  const whole = drawRowParts(chart, [setting], height);
  if (whole !== null) return beside(whole, setting.width);
  const width = (setting.width - partGap) / 2;
  const { length } = drawnRows(chart);
  if (length < longList || width < leastPart * setting.textSize) return null;
  const cut = cutOf(chart);
  const halves = [
    { ...setting, width, rowsWithin: [0, cut] as const },
    { ...setting, width, rowsWithin: [cut, length] as const },
  ];
  const parts = drawRowParts(chart, halves, height);
  return parts === null ? null : beside(parts, width);
}

/** The plot of a chart in a height; null where it would be squeezed or would not fit. */
export function fitPlot(chart: Chart, setting: Setting, height: number): Plot | null {
  if (height <= 0) return null;
  if (isRows(chart)) return rowPlot(chart, setting, height);
  const natural = drawChart(chart, setting).height;
  if (height < natural * leastShare) return null;
  const drawing = drawChart(chart, { ...setting, height });
  return drawing.height > height + 2 ? null : beside([drawing], setting.width);
}

/** The plot at the least height it can take. */
export function leastPlot(chart: Chart, setting: Setting): Plot {
  return beside([drawChart(chart, { ...setting, height: 1 })], setting.width);
}
