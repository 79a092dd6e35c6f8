import { drawBracket, drawCallout, highestBar } from './callout';
import { timedRows } from '../specs/cells';
import type { Chart, TimePanel } from '../specs/chart';
import type { Frame, Shape, Stop } from './drawing';
import { drawBadges } from './event-badges';
import { drawGapLabels } from './gap-labels';
import { drawBarLabels, drawLineLabels } from './point-labels';
import { place, type LinearScale } from './scale';
import { isNarrow, type Setting } from './layout-options';
import { drawStepLabels } from './step-labels';
import { drawGaps, drawGrid, drawHeading, drawSideLabel, drawSides, drawXAxis } from './time-grid';
import { drawEndLabels, type Axes } from './time-labels';
import { drawTimeMark } from './time-marks';
import { carriesValues, roomAbove, roomBelow, tickCount, ticksOf, type Margins } from './time-room';
import { timeStops } from './time-stops';

/** What one panel adds to a drawing. */
export interface DrawnPanel {
  readonly under: readonly Shape[];
  readonly over: readonly Shape[];
  readonly frames: readonly Frame[];
  readonly stops: readonly Stop[];
  /** Pixel below the panel. */
  readonly bottom: number;
}

/** Lays out marks over time in a box as wide as the drawing. */
export function drawTimePanel(
  panel: TimePanel,
  chart: Chart,
  top: number,
  height: number,
  margins: Margins,
  badges: boolean,
  frame: number,
  setting: Setting,
): DrawnPanel {
  const { textSize, width } = setting;
  const x: LinearScale = {
    domain: panel.domain,
    range: [margins.left, width - Math.max(margins.right, textSize * 0.8)],
  };
  const plotTop = top + roomAbove(panel, x, badges, setting);
  const plotBottom = Math.max(plotTop + textSize * 2, top + height - textSize * roomBelow(panel));
  const ticks = ticksOf(panel.value, tickCount(plotBottom - plotTop, textSize));
  const domain: [number, number] = [
    ticks[0] ?? panel.value.domain[0],
    ticks.at(-1) ?? panel.value.domain[1],
  ];
  const y: LinearScale = {
    domain: panel.value.hidden === true ? panel.value.domain : domain,
    range: [plotBottom, plotTop],
  };
  const axes = { x, y };
  const pitch = pitchOf(panel, chart, x);
  const marks = panel.marks.flatMap((mark) =>
    drawTimeMark(mark, chart, panel.domain, pitch, setting),
  );
  const drawnBadges = badges
    ? drawBadges(
        chart.eventMarks.filter(
          ({ position }) => position >= x.domain[0] && position <= x.domain[1],
        ),
        x,
        carriesValues(panel) ? plotTop - textSize : plotTop,
        plotBottom,
        setting,
      )
    : [];
  const highest = panel.callout && highestBar(panel.callout, panel, chart);
  const isLine = (shape: Shape) => shape.shape === 'line';
  return {
    under: [
      ...drawnBadges.filter(isLine),
      ...drawGrid(panel, ticks, axes, setting),
      ...drawXAxis(panel, axes, setting),
    ],
    over: [
      ...drawHeading(panel, top, setting),
      ...drawSideLabel(
        panel,
        isNarrow(setting) ? top + textSize : plotBottom - textSize * 0.2,
        setting,
      ),
      ...drawSides(panel, top, top + height, axes, setting),
      ...drawLabels(panel, chart, pitch, axes, setting),
      ...(panel.callout === undefined
        ? []
        : [
            ...(highest === undefined ? [] : drawBracket(panel.callout, highest, axes, setting)),
            ...drawCallout(panel.callout, x, plotTop, { left: 0, right: width }, setting),
          ]),
      ...drawnBadges.filter((shape) => !isLine(shape)),
    ],
    frames: [
      {
        id: `${chart.id}-${String(frame)}`,
        left: x.range[0],
        top: plotTop,
        width: x.range[1] - x.range[0],
        height: plotBottom - plotTop,
        x,
        y,
        marks,
      },
    ],
    stops: timeStops(panel, chart, axes, frame),
    bottom: top + height,
  };
}

/** Pixels between neighbouring rows: the room of one bar. */
function pitchOf(panel: TimePanel, chart: Chart, x: LinearScale): number {
  const series = panel.marks.flatMap((mark) => (mark.mark === 'bars' ? [mark.series] : []));
  const places = timedRows(chart, panel.domain)
    .filter((row) => series.some((id) => row.cells[id] !== undefined))
    .map(({ position }) => place(x, position));
  const gaps = places.slice(1).map((at, index) => at - (places[index] ?? at));
  return Math.min(x.range[1] - x.range[0], ...gaps.filter((gap) => gap > 0));
}

function drawLabels(
  panel: TimePanel,
  chart: Chart,
  pitch: number,
  axes: Axes,
  setting: Setting,
): readonly Shape[] {
  const marked = panel.marks.flatMap((mark) => {
    if (mark.mark === 'line') return [];
    if (mark.mark === 'bars') return drawBarLabels(mark, chart, panel.domain, pitch, axes, setting);
    if (mark.mark === 'gap') return drawGapLabels(mark, chart, axes, setting);
    return drawStepLabels(mark, chart, axes, setting);
  });
  return [
    ...marked,
    ...drawLineLabels(panel, chart, axes, setting),
    ...drawEndLabels(panel, chart, axes, setting),
    ...drawGaps(panel, chart, axes, setting),
  ];
}
