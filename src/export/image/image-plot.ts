import { drawnRows } from '../../charts/cells';
import type { Chart } from '../../charts/chart';
import { layOut, layOutRowParts } from '../../layout/chart-layout';
import type { Drawing } from '../../layout/drawing';
import type { LayoutOptions } from '../../layout/layout-context';
import { overlappingPairs, textBoxes } from '../../layout/overlaps';

/** A plot in one part, or a long list of rows in two beside one another. */
export interface Plot {
  readonly parts: readonly { readonly drawing: Drawing; readonly left: number }[];
  /** Units of the layout. */
  readonly height: number;
}

/** Rows from which on a list may stand in two parts, and the least width of a part in ems. */
const [longList, leastPart] = [14, 36];

/** The share of a part's width that its marks have beside all words. */
const leastMarks = 0.33;

/** Units between two parts of a list. */
const partGap = 48;

/**
 * How low a plot over time may become against its natural height: rows of small multiples keep theirs,
 * and words that stand beside marks need room down to the axis.
 */
const leastShares = { plain: 0.5, many: 0.62, callout: 0.85, multiples: 0.92 } as const;

/** From this share on panels stand one under the other; below it, beside one another where they may. */
const stackedShare = 0.85;

/** The least width of a plot with panels beside one another, in ems, and the share of the first. */
const [leastBeside, firstShare] = [56, 0.56];

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
    [...near].sort((one, other) => Math.abs(one - middle) - Math.abs(other - middle))[0] ?? middle
  );
}

function beside(drawings: readonly Drawing[], width: number): Plot {
  return {
    parts: drawings.map((drawing, index) => ({ drawing, left: index * (width + partGap) })),
    height: Math.max(...drawings.map(({ height }) => height)),
  };
}

/** Rows in the given height, in as few parts as it allows; null where they have no room. */
function rowPlot(chart: Chart, setting: LayoutOptions, height: number): Plot | null {
  const whole = layOutRowParts(chart, [setting], height);
  if (whole !== null) return beside(whole, setting.width);
  const width = (setting.width - partGap) / 2;
  const { length } = drawnRows(chart);
  if (length < longList || width < leastPart * setting.textSize) return null;
  const cut = cutOf(chart);
  const halves = [
    { ...setting, width, rowsWithin: [0, cut] as const },
    { ...setting, width, rowsWithin: [cut, length] as const },
  ];
  const parts = layOutRowParts(chart, halves, height);
  const isDrawn = parts?.every(({ frames }) => {
    const marks = frames.reduce((sum, frame) => sum + frame.width, 0);
    return marks >= width * leastMarks;
  });
  return parts === null || isDrawn !== true ? null : beside(parts, width);
}

function leastShare({ panels }: Chart): number {
  const time = panels.flatMap((panel) => (panel.panel === 'time' ? [panel] : []));
  if (time.some(({ label }) => label !== undefined)) return leastShares.multiples;
  return time.some(({ callout }) => callout !== undefined)
    ? leastShares.callout
    : leastShares.plain;
}

/** Whether no words of a drawing run into others or leave it at a side. */
function isClear({ under, over, width }: Drawing): boolean {
  const boxes = textBoxes([...under, ...over]);
  return (
    boxes.every(({ left, right }) => left >= -1 && right <= width + 1) &&
    overlappingPairs(boxes).length === 0
  );
}

/** Marks over time in a height of at least a share of their own; null where they have no room. */
function fitTime(
  chart: Chart,
  setting: LayoutOptions,
  height: number,
  share: number,
): Drawing | null {
  if (height < layOut(chart, setting).height * share) return null;
  const drawing = layOut(chart, { ...setting, height });
  return drawing.height <= height + 2 && isClear(drawing) ? drawing : null;
}

/** The first panel at the left, the others at its right; null where they do not stand alone. */
function fitBeside(chart: Chart, setting: LayoutOptions, height: number): Plot | null {
  const [first, ...rest] = chart.panels;
  const standAlone = chart.panels.every(
    (panel) => panel.panel === 'time' && panel.label === undefined && panel.bareAxis !== true,
  );
  if (first === undefined || rest.length === 0 || !standAlone) return null;
  if (setting.width < leastBeside * setting.textSize) return null;
  const room = setting.width - partGap;
  const halves = [
    { chart: { ...chart, panels: [first] }, width: room * firstShare },
    { chart: { ...chart, panels: rest, eventMarks: [] }, width: room * (1 - firstShare) },
  ];
  const parts = halves.flatMap((half) => {
    const drawing = fitTime(
      half.chart,
      { ...setting, width: half.width },
      height,
      Math.max(leastShare(half.chart), half.chart.panels.length > 1 ? leastShares.many : 0),
    );
    return drawing === null ? [] : [drawing];
  });
  const [left, right] = parts;
  if (left === undefined || right === undefined) return null;
  return {
    parts: [
      { drawing: left, left: 0 },
      { drawing: right, left: room * firstShare + partGap },
    ],
    height: Math.max(left.height, right.height),
  };
}

/** The plot of a chart in a height; null where it would be squeezed or would not fit. */
export function fitPlot(chart: Chart, setting: LayoutOptions, height: number): Plot | null {
  if (height <= 0) return null;
  if (isRows(chart)) return rowPlot(chart, setting, height);
  const share = leastShare(chart);
  const isMany = chart.panels.length > 1;
  const stacked = fitTime(chart, setting, height, Math.max(share, stackedShare));
  if (stacked !== null) return beside([stacked], setting.width);
  const aside = fitBeside(chart, setting, height);
  if (aside !== null) return aside;
  const low = fitTime(chart, setting, height, Math.max(share, isMany ? leastShares.many : 0));
  return low === null ? null : beside([low], setting.width);
}

/** The plot at the least height it can take. */
export function leastPlot(chart: Chart, setting: LayoutOptions): Plot {
  return beside([layOut(chart, { ...setting, height: 1 })], setting.width);
}
