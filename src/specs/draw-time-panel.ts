import { calloutHeight, drawCallout } from './callout';
import { steppedRows, timedRows } from './cells';
import type { Chart, SideWords, StepMark, TimePanel, ValueAxis } from './chart';
import type { Frame, Shape, Stop } from './drawing';
import { badgeRowHeight, drawBadges } from './event-badges';
import { drawGapLabels } from './gap-labels';
import { drawBarLabels, drawLineLabels } from './point-labels';
import { decimalsOf, place, roundTicks, type LinearScale } from './scale';
import { isNarrow, small, strong, type Setting } from './setting';
import { drawStepLabels } from './step-labels';
import { measureText, wrapText } from './text-measure';
import { monthTicks, yearTicks } from './time-axis';
import { drawEndLabels, endLabelRoom, type Axes } from './time-labels';
import { drawTimeMark } from './time-marks';

/** What one panel adds to a drawing. */
export interface DrawnPanel {
  readonly under: readonly Shape[];
  readonly over: readonly Shape[];
  readonly frames: readonly Frame[];
  readonly stops: readonly Stop[];
  /** Pixel below the panel. */
  readonly bottom: number;
}

/** Room that all time panels of a chart keep at their sides, so that their axes align. */
export interface Margins {
  readonly left: number;
  readonly right: number;
}

/** Into how many parts an axis of that height is cut at most. */
function tickCount(height: number, textSize: number): number {
  return Math.max(2, Math.min(5, Math.floor(height / (textSize * 3.2))));
}

function ticksOf(value: ValueAxis, count: number): readonly number[] {
  const [low, high] = value.domain;
  return roundTicks([low / value.divisor, high / value.divisor], count).map(
    (tick) => tick * value.divisor,
  );
}

function tickLabels(
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

function headingLines(panel: TimePanel, setting: Setting): readonly string[] {
  return panel.heading === undefined ? [] : wrapText(panel.heading, strong(setting), setting.width);
}

/** Height of everything above the plot: heading, callout, numbered marks, room for labels. */
function roomAbove(panel: TimePanel, x: LinearScale, badges: boolean, setting: Setting): number {
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
  return above + textSize * (carriesValues(panel) ? 1.3 : 0.7);
}

/** Whether values stand above marks, so that the greatest needs room over the plot. */
function carriesValues({ value, marks }: TimePanel): boolean {
  if (value.hidden === true) return true;
  return marks.some((mark) => {
    if (mark.mark === 'bars') return mark.labels === 'all' || mark.labels.length > 0;
    return mark.mark === 'line' && (mark.labels ?? []).length > 0;
  });
}

/** Ems of the line that names a small multiple, which on a narrow page stands above its plot. */
const labelHeight = 1.3;

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
const [axisHeight, bareHeight] = [1.7, 0.3];

/** Ems of a line of words above or below a plot that say what its side of zero means. */
const sideHeight = 1.5;

/**
 * Ems below the plot: labels of the axis, of bars that point down where no axis keeps room, and
 * the words for what lies below zero.
 */
function roomBelow({ bareAxis, value, sides }: TimePanel): number {
  const labels = value.hidden === true && value.domain[0] < 0 ? 1.5 : 0;
  const side = sides === undefined ? 0 : sideHeight;
  return labels + (bareAxis === true ? bareHeight : axisHeight) + side;
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
        : drawCallout(panel.callout, x, plotTop, { left: 0, right: width }, setting)),
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

function drawHeading(panel: TimePanel, top: number, setting: Setting): readonly Shape[] {
  return headingLines(panel, setting).map((text, line) => ({
    shape: 'text',
    x: 0,
    y: top + setting.textSize * (1 + line * 1.45),
    text,
    font: strong(setting),
    fill: setting.theme.hues.ink,
    anchor: 'start',
  }));
}

/** The name of a small multiple: at its left, on a narrow page in a line of its own above. */
function drawSideLabel({ label }: TimePanel, baseline: number, setting: Setting): readonly Shape[] {
  if (label === undefined) return [];
  const fill = setting.theme.hues[label.hue];
  return [
    {
      shape: 'text',
      x: 0,
      y: baseline,
      text: label.text,
      font: strong(setting),
      fill,
      anchor: 'start',
    },
  ];
}

/** The words at the top and at the foot of a panel that say what its two sides of zero mean. */
function drawSides(
  panel: TimePanel,
  top: number,
  bottom: number,
  { x }: Axes,
  setting: Setting,
): readonly Shape[] {
  if (panel.sides === undefined) return [];
  const { textSize, theme } = setting;
  const { above, below } = panel.sides;
  const heading = headingLines(panel, setting).length * textSize * 1.45;
  const words = ({ text, hue }: SideWords, y: number): Shape => ({
    shape: 'text',
    x: x.range[0],
    y,
    text,
    font: strong(setting),
    fill: theme.hues[hue],
    anchor: 'start',
  });
  return [words(above, top + heading + textSize), words(below, bottom - textSize * 0.25)];
}

function drawGrid(
  panel: TimePanel,
  ticks: readonly number[],
  { x, y }: Axes,
  setting: Setting,
): readonly Shape[] {
  const { theme, textSize } = setting;
  const [left, right] = x.range;
  const baseline = place(y, 0);
  const zero: Shape = {
    shape: 'line',
    x1: left,
    y1: baseline,
    x2: right,
    y2: baseline,
    stroke: theme.hues.ink,
    strokeWidth: 1.25,
  };
  if (panel.value.hidden === true) return [{ ...zero, stroke: theme.grid }];
  const labels = tickLabels(ticks, panel.value, setting);
  return ticks.flatMap((tick, index): readonly Shape[] => {
    const at = place(y, tick);
    const line: Shape = {
      shape: 'line',
      x1: left,
      y1: at,
      x2: right,
      y2: at,
      stroke: theme.grid,
      strokeWidth: 1,
    };
    const label: Shape = {
      shape: 'text',
      x: left - textSize * 0.6,
      y: at + textSize * 0.33,
      text: labels[index] ?? '',
      font: small(setting),
      fill: theme.hues.muted,
      anchor: 'end',
    };
    return [tick === 0 ? zero : line, label];
  });
}

function drawXAxis(panel: TimePanel, { x, y }: Axes, setting: Setting): readonly Shape[] {
  if (panel.bareAxis === true) return [];
  const { theme, textSize } = setting;
  const bottom = y.range[0];
  const ticks = panel.ticks === 'years' ? yearTicks(x, setting) : monthTicks(x, setting);
  return ticks.flatMap(({ tick, label, at }): readonly Shape[] => {
    const mark: Shape = {
      shape: 'line',
      x1: tick ?? at,
      y1: bottom,
      x2: tick ?? at,
      y2: bottom + textSize * 0.3,
      stroke: theme.edge,
      strokeWidth: 1,
    };
    const half = measureText(label, small(setting)) / 2;
    const inside = Math.min(Math.max(at, half), setting.width - half);
    const text: Shape = {
      shape: 'text',
      x: inside,
      y: bottom + textSize * 1.45,
      text: label,
      font: small(setting),
      fill: theme.hues.muted,
      anchor: 'middle',
    };
    return [...(tick === null ? [] : [mark]), ...(label === '' ? [] : [text])];
  });
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

/** A faint dash on the baseline where a small multiple has no published value. */
function drawGaps(
  panel: TimePanel,
  chart: Chart,
  { x, y }: Axes,
  setting: Setting,
): readonly Shape[] {
  if (panel.label === undefined) return [];
  const ids = panel.marks.flatMap((mark) => (mark.mark === 'bars' ? [mark.series] : []));
  return timedRows(chart, panel.domain).flatMap((row) =>
    ids
      .filter((id) => row.cells[id]?.observation.kind === 'missing')
      .map((): Shape => {
        const at = place(x, row.position);
        const base = y.range[0] - setting.textSize * 0.25;
        const half = setting.textSize * 0.2;
        return {
          shape: 'line',
          x1: at - half,
          y1: base,
          x2: at + half,
          y2: base,
          stroke: setting.theme.edge,
          strokeWidth: 1.25,
        };
      }),
  );
}

function timeStops(panel: TimePanel, chart: Chart, axes: Axes, frame: number): readonly Stop[] {
  const { x, y } = axes;
  const steps = panel.marks.find((mark) => mark.mark === 'steps');
  if (steps !== undefined) return stepStops(steps, chart, axes, frame);
  const ids = panel.marks.flatMap((mark) => (mark.mark === 'gap' ? [] : [mark.series]));
  const rows = timedRows(chart, panel.domain).filter((row) =>
    ids.some((id) => row.cells[id] !== undefined),
  );
  const places = rows.map(({ position }) => place(x, position));
  const [left, right] = x.range;
  const [bottom, top] = y.range;
  return rows.map((row, index) => {
    const at = places[index] ?? left;
    const before = places[index - 1];
    const after = places[index + 1];
    const from = before === undefined ? Math.min(left, at) : (before + at) / 2;
    const to = after === undefined ? Math.max(right, at) : (at + after) / 2;
    return {
      key: row.key,
      frame,
      x: at,
      y: top,
      along: 'x',
      region: { x: from, y: top, width: to - from, height: bottom - top },
    };
  });
}

/** Steps are met at their middles; each step's region is the stretch over which it holds. */
function stepStops(mark: StepMark, chart: Chart, { x, y }: Axes, frame: number): readonly Stop[] {
  const [bottom, top] = y.range;
  return steppedRows(chart, mark, x.domain).map(({ key, from, to }) => {
    const [left, right] = [place(x, from), place(x, to)];
    return {
      key,
      frame,
      x: (left + right) / 2,
      y: top,
      along: 'x',
      region: { x: left, y: top, width: right - left, height: bottom - top },
    };
  });
}
