import type { BarMark, Chart, GapMark, LineMark, StepMark, TimeMark } from '../specs/chart';
import { cellValue, isHollow, seriesOf, steppedRows, timedRows } from '../specs/cells';
import type { DrawnArea, DrawnBars, DrawnLine, DrawnMark, DrawnSteps, Paint } from './drawing';
import type { Setting } from './layout-options';
import type { Hue, Theme } from '../specs/theme';
import type { ObservationKind } from '../dataset/observation';

type Span = readonly [number, number];

/** The look of a bar by how its value was come by. */
export function paintOf(kind: ObservationKind, hue: Hue, theme: Theme, claimed: boolean): Paint {
  const look =
    kind === 'projected'
      ? 'projected'
      : claimed
        ? 'claimed'
        : kind === 'estimated'
          ? 'estimated'
          : 'reported';
  return { look, colour: theme.hues[hue], tint: theme.tints[hue], paper: theme.paper };
}

/** The marks of a time panel in data coordinates. `pitch` is the room of one period in pixels. */
export function drawTimeMark(
  mark: TimeMark,
  chart: Chart,
  span: Span,
  pitch: number,
  setting: Setting,
): readonly DrawnMark[] {
  switch (mark.mark) {
    case 'line':
      return [drawLine(mark, chart, span, setting)];
    case 'gap':
      return drawGap(mark, chart, span, setting);
    case 'bars':
      return [drawBars(mark, chart, span, pitch, setting)];
    case 'steps':
      return [drawSteps(mark, chart, span, setting)];
  }
}

const lineWidths = { strong: 2.5, normal: 2, thin: 1.25 } as const;

function drawLine(mark: LineMark, chart: Chart, span: Span, setting: Setting): DrawnLine {
  const { theme, textSize } = setting;
  const series = seriesOf(chart, mark.series);
  const rows = timedRows(chart, span).filter((row) => row.cells[mark.series] !== undefined);
  const last = rows.filter((row) => cellValue(row, mark.series) !== null).at(-1);
  const width = (lineWidths[mark.weight] * textSize) / 14;
  const size = textSize * (mark.weight === 'thin' ? 0.45 : 0.6);
  return {
    mark: 'line',
    id: mark.series,
    colour: theme.hues[series.hue],
    width,
    points: rows.map((row) => {
      const y = cellValue(row, mark.series);
      const shown = mark.symbols === 'all' || (mark.symbols === 'last' && row === last);
      const point = { key: row.key, x: row.position, y };
      if (y === null || !shown) return point;
      const hollow = isHollow(row.cells[mark.series]);
      const symbol = {
        symbol: series.symbol,
        size,
        colour: theme.hues[series.hue],
        paper: theme.paper,
        hollow,
      };
      return { ...point, symbol };
    }),
  };
}

interface GapPoint {
  readonly x: number;
  readonly first: number;
  readonly second: number;
}

/** Where two straight lines cross between two points, if they do. */
function crossing(one: GapPoint, other: GapPoint): GapPoint | undefined {
  const before = one.first - one.second;
  const after = other.first - other.second;
  if (before * after >= 0) return undefined;
  const share = before / (before - after);
  const x = one.x + (other.x - one.x) * share;
  const y = one.first + (other.first - one.first) * share;
  return { x, first: y, second: y };
}

function drawGap(
  mark: GapMark,
  chart: Chart,
  span: Span,
  { theme }: Setting,
): readonly DrawnArea[] {
  const [first, second] = mark.series;
  const pieces: { leader: string; points: GapPoint[] }[] = [];
  let previous: GapPoint | undefined;
  for (const row of timedRows(chart, span)) {
    const [one, two] = [cellValue(row, first), cellValue(row, second)];
    if (one === null || two === null) {
      previous = undefined;
      continue;
    }
    const point = { x: row.position, first: one, second: two };
    const leader = one >= two ? first : second;
    const met = previous === undefined ? undefined : crossing(previous, point);
    const piece = pieces.at(-1);
    if (previous === undefined || piece === undefined) pieces.push({ leader, points: [point] });
    else if (met !== undefined) {
      piece.points.push(met);
      pieces.push({ leader, points: [met, point] });
    } else piece.points.push(point);
    previous = point;
  }
  return pieces
    .filter(({ points }) => points.length > 1)
    .map(({ leader, points }, index) => ({
      mark: 'area',
      id: `gap-${String(index)}`,
      fill: theme.washes[seriesOf(chart, leader).hue],
      points: points.map(({ x, first: one, second: two }) => ({
        x,
        low: Math.min(one, two),
        high: Math.max(one, two),
      })),
    }));
}

function drawBars(
  mark: BarMark,
  chart: Chart,
  span: Span,
  pitch: number,
  setting: Setting,
): DrawnBars {
  const { theme } = setting;
  const series = seriesOf(chart, mark.series);
  const bars = timedRows(chart, span).flatMap((row) => {
    const cell = row.cells[mark.series];
    const value = cellValue(row, mark.series);
    if (cell === undefined || value === null) return [];
    const hue = value < 0 && mark.negativeHue !== undefined ? mark.negativeHue : series.hue;
    const { kind, claim } = cell.observation;
    const paint = paintOf(kind, hue, theme, claim !== undefined);
    const hollow = paint.look === 'reported' && isHollow(cell);
    const look = hollow ? 'estimated' : paint.look;
    return [{ key: row.key, at: row.position, value, paint: { ...paint, look } }];
  });
  const thickness = Math.min(setting.textSize * 2.4, Math.max(1, pitch * 0.72));
  return { mark: 'bars', id: mark.series, direction: 'upright', thickness, glyph: 'bar', bars };
}

function drawSteps(
  mark: StepMark,
  chart: Chart,
  span: Span,
  { theme, textSize }: Setting,
): DrawnSteps {
  const series = seriesOf(chart, mark.series);
  const points = steppedRows(chart, mark, span).flatMap((row) => {
    const y = cellValue(row, mark.series);
    return y === null ? [] : [{ x: row.from, y, to: row.to }];
  });
  const last = points.at(-1);
  return {
    mark: 'steps',
    id: mark.series,
    fill: theme.washes[series.hue],
    colour: theme.hues[series.hue],
    width: (2 * textSize) / 14,
    points: [
      ...points.map(({ x, y }) => ({ x, y })),
      ...(last === undefined ? [] : [{ x: last.to, y: last.y }]),
    ],
  };
}
