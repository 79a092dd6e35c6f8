import { cellValue, isHollow } from '../charts/cells';
import type { BarMark, GapMark, LineMark, StepMark } from '../charts/chart';
import type { DrawnArea, DrawnBars, DrawnLine, DrawnMark, DrawnSteps } from './drawing';
import { lookOf, paintOf } from './glyphs';
import { barWidth, steppedRows, type PlotContext } from './time-context';

/** The marks of a panel over time, in data coordinates. */
export function timeMarks(context: PlotContext): readonly DrawnMark[] {
  return context.panel.marks.flatMap((mark): readonly DrawnMark[] => {
    switch (mark.mark) {
      case 'line':
        return [drawnLine(mark, context)];
      case 'gap':
        return drawnGap(mark, context);
      case 'bars':
        return [drawnBars(mark, context)];
      case 'steps':
        return [drawnSteps(mark, context)];
    }
  });
}

/** In pixels, for text of 14. */
const lineWidths = { strong: 2.5, normal: 2, thin: 1.25 } as const;

function drawnLine(mark: LineMark, { seriesOf, timed, theme, em }: PlotContext): DrawnLine {
  const { hue, symbol } = seriesOf(mark.series);
  const colour = theme.hues[hue];
  const rows = timed.filter((row) => row.cells[mark.series] !== undefined);
  const last = rows.filter((row) => cellValue(row, mark.series) !== null).at(-1);
  const size = em * (mark.weight === 'thin' ? 0.45 : 0.6);
  return {
    mark: 'line',
    id: mark.series,
    colour,
    width: (lineWidths[mark.weight] * em) / 14,
    points: rows.map((row) => {
      const y = cellValue(row, mark.series);
      const isShown = mark.symbols === 'all' || (mark.symbols === 'last' && row === last);
      const point = { key: row.key, x: row.position, y };
      if (y === null || !isShown) return point;
      const hollow = isHollow(row.cells[mark.series]);
      return { ...point, symbol: { symbol, size, colour, paper: theme.paper, hollow } };
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

/** The room between two lines, cut where they cross or a value is missing. */
function drawnGap(mark: GapMark, { timed, seriesOf, theme }: PlotContext): readonly DrawnArea[] {
  const [first, second] = mark.series;
  const pieces: { leader: string; points: GapPoint[] }[] = [];
  let previous: GapPoint | undefined;
  for (const row of timed) {
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
      id: `gap-${first}-${String(index)}`,
      fill: theme.washes[seriesOf(leader).hue],
      points: points.map(({ x, first: one, second: two }) => ({
        x,
        low: Math.min(one, two),
        high: Math.max(one, two),
      })),
    }));
}

function drawnBars(mark: BarMark, { timed, seriesOf, theme, em, step }: PlotContext): DrawnBars {
  const { hue: own } = seriesOf(mark.series);
  const bars = timed.flatMap((row) => {
    const cell = row.cells[mark.series];
    const value = cellValue(row, mark.series);
    if (cell === undefined || value === null) return [];
    const hue = value < 0 ? (mark.negativeHue ?? own) : own;
    return [{ key: row.key, at: row.position, value, paint: paintOf(lookOf(cell), hue, theme) }];
  });
  const thickness = barWidth({ em, step });
  return { mark: 'bars', id: mark.series, direction: 'upright', thickness, glyph: 'bar', bars };
}

function drawnSteps(mark: StepMark, context: PlotContext): DrawnSteps {
  const { seriesOf, theme, em } = context;
  const { hue } = seriesOf(mark.series);
  const steps = steppedRows(context, mark);
  const points = steps.map(({ from, value }) => ({ x: from, y: value }));
  const last = steps.at(-1);
  return {
    mark: 'steps',
    id: mark.series,
    fill: theme.washes[hue],
    colour: theme.hues[hue],
    width: (2 * em) / 14,
    points: last === undefined ? points : [...points, { x: last.to, y: last.value }],
  };
}
