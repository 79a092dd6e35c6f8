import type { Chart } from '../../charts/chart';
import type { Shape } from '../../layout/shape';
import { emptyBlock, type Place } from './image-blocks';
import { baseSize } from './image-options';
import {
  details,
  eventLegend,
  footer,
  header,
  legendRows,
  textSize,
  themeOf,
  type Detail,
} from './image-parts';
import { fitPlot, leastPlot, type Plot } from './image-plot';
import type { ImageContext } from './image-context';

/** A picture laid out, in units that its `viewBox` scales to pixels. */
export interface ImageLayout {
  readonly width: number;
  readonly height: number;
  /** Header, key, events, footer. */
  readonly around: readonly Shape[];
  readonly plot: Plot;
  readonly plotLeft: number;
  readonly plotTop: number;
}

/** Units that a picture of this area is tall and wide by the mean: 1200 × 675 pixels are 1200 × 675 units. */
const meanSide = 900;

/** By how much each step makes the words smaller, and how small they may become before words are left out. */
const [shrink, smallest] = [0.96, 0.6];

/** Pixels, at scale 1, under which no words become before some are left out. */
const leastPixels = 9;

/** The least share of the height that the plot takes. */
const leastPlotShare = 0.36;

/** Room between the plot and what stands around it, in units. */
const [gapAbove, gapBelow] = [6, 18];

/** Room kept for a wider face beside labels of the plot: kerning and hinting differ between engines. */
const plotSpare = 1.06;

/** Pixels, at scale 1, that chart text has in a small picture where there is room. */
const smallFull = 12;

/** Pixels to a unit at which words have their full size: they grow with the picture. */
function fullUnit({ width, height }: { readonly width: number; readonly height: number }): number {
  const grown = Math.min(Math.sqrt(width * height) / meanSide, width / 640);
  return Math.max(grown, smallFull / textSize);
}

function sheetOf(setting: ImageContext, unit: number) {
  const { width, height } = baseSize(setting.options);
  const margin = setting.options.plain ? 20 : Math.min(48, (width / unit) * 0.05);
  return {
    width: width / unit,
    height: height / unit,
    margin,
    edge: setting.options.plain ? 20 : 36,
    inner: width / unit - 2 * margin,
  };
}

/** How large words are and how much they say; a forced one takes as low a plot as there is. */
interface Attempt {
  /** Pixels to a unit. */
  readonly unit: number;
  readonly detail: Detail;
  readonly isForced?: boolean;
}

/** Lays a picture out at a size of words; null where the plot has too little room. */
function attempt(
  chart: Chart,
  setting: ImageContext,
  { unit, detail, isForced = false }: Attempt,
): ImageLayout | null {
  const { width, height, margin, edge, inner } = sheetOf(setting, unit);
  const { plain } = setting.options;
  const spare = setting.fallback ?? 1;
  const at = (top: number): Place => ({ left: margin, top, width: inner, spare });
  const head = plain ? emptyBlock : header(chart, setting, at(edge));
  const keys = legendRows(chart.legend, at(edge + head.height), setting);
  const plotTop = edge + head.height + keys.height + gapAbove;
  const events = eventLegend(chart, at(0), setting, detail);
  const foot = plain ? emptyBlock : footer(chart, setting, at(0), detail);
  const end = height - (plain ? edge : 28);
  const room = end - foot.height - events.height - gapBelow - plotTop;
  const drawn = {
    width: inner,
    theme: themeOf(setting),
    format: setting.format,
    textSize,
    spare: plotSpare * spare,
  };
  const isTooLow = room < height * leastPlotShare;
  const fitted = isTooLow && !isForced ? null : fitPlot(chart, drawn, room);
  const plot = fitted ?? (isForced ? leastPlot(chart, drawn) : null);
  if (plot === null) return null;
  const footTop = Math.max(end - foot.height, plotTop + plot.height + gapBelow + events.height);
  return {
    width,
    height,
    around: [
      ...head.shapes,
      ...keys.shapes,
      ...eventLegend(chart, at(footTop - events.height), setting, detail).shapes,
      ...(plain ? [] : footer(chart, setting, at(footTop), detail).shapes),
    ],
    plot,
    plotLeft: margin,
    plotTop,
  };
}

/**
 * Lays a picture out at exactly the size asked for. Title, notes and sources wrap by their measured
 * width and the plot takes what is left. Where that is too little, all words become smaller together,
 * never under three fifths; only then sources, then notes and events are shortened, with a word that
 * says so. A size too small even for that gets words as small as it takes: nothing is ever cut off.
 */
export function layOutImage(chart: Chart, setting: ImageContext): ImageLayout {
  const full = fullUnit(baseSize(setting.options));
  const least = Math.max(full * smallest, leastPixels / textSize);
  for (const detail of details) {
    for (let unit = full; unit >= least; unit *= shrink) {
      const layout = attempt(chart, setting, { unit, detail });
      if (layout !== null) return layout;
    }
  }
  const tiny = least / 4;
  for (let unit = Math.min(full, least); unit > tiny; unit *= shrink) {
    const layout = attempt(chart, setting, { unit, detail: 'no-notes' });
    if (layout !== null) return layout;
  }
  const last = attempt(chart, setting, { unit: tiny, detail: 'no-notes', isForced: true });
  if (last === null) throw new RangeError(`${chart.id} cannot be laid out`);
  return last;
}
