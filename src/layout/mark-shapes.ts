import type { DrawnBar, DrawnBars, DrawnMark, Frame } from './drawing';
import { barGlyph, symbolShapes, type BarPlace } from './glyphs';
import { project } from './scale';
import type { Point, Shape } from './shape';

/** The shapes of one value, with the series and row that it belongs to. */
export interface ValueShapes {
  readonly series: string;
  /** Key of the row; absent for a shape that spans many rows. */
  readonly key?: string;
  readonly value?: number;
  readonly shapes: readonly Shape[];
}

type Axes = Pick<Frame, 'x' | 'y'>;

const round = (pixels: number): number => Math.round(pixels * 100) / 100;

/** A polyline through points; a null breaks it. */
function linePath(
  points: readonly { readonly x: number; readonly y: number | null }[],
  { x, y }: Axes,
): string {
  let path = '';
  let command = 'M';
  for (const point of points) {
    if (point.y === null) {
      command = 'M';
      continue;
    }
    path += `${command}${round(project(x, point.x))},${round(project(y, point.y))}`;
    command = 'L';
  }
  return path;
}

/** A step line that holds each value until the next. */
function stepPath(points: readonly Point[], { x, y }: Axes): string {
  return points
    .map((point, index) => {
      const [at, level] = [round(project(x, point.x)), round(project(y, point.y))];
      return index === 0 ? `M${at},${level}` : `H${at}V${level}`;
    })
    .join('');
}

/** Where a bar stands in its frame; Recharts may know better where its value ends. */
export function placeBar({ direction }: DrawnBars, bar: DrawnBar, { x, y }: Axes): BarPlace {
  const [along, across] = direction === 'upright' ? [y, x] : [x, y];
  return {
    across: project(across, bar.at),
    start: project(along, Math.max(0, along.domain[0])),
    value: project(along, bar.value),
    end: along.range[1],
  };
}

/** The shapes of a mark in the pixels of its drawing. */
export function markShapes(mark: DrawnMark, frame: Frame): readonly ValueShapes[] {
  const { x, y } = frame;
  const series = mark.id;
  switch (mark.mark) {
    case 'line': {
      const { points, colour, width } = mark;
      const path = linePath(points, frame);
      return [
        { series, shapes: [{ shape: 'path', path, stroke: colour, strokeWidth: width }] },
        ...points.flatMap(({ key, x: at, y: value, symbol }) => {
          if (value === null || symbol === undefined) return [];
          const point = { x: project(x, at), y: project(y, value) };
          return [{ series, key, value, shapes: symbolShapes(point, symbol) }];
        }),
      ];
    }
    case 'area': {
      const highs = mark.points.map(({ x: at, high }) => ({ x: at, y: high }));
      const lows = mark.points.map(({ x: at, low }) => ({ x: at, y: low })).reverse();
      const path = `${linePath(highs, frame)}L${linePath(lows, frame).slice(1)}Z`;
      return [{ series, shapes: [{ shape: 'path', path, fill: mark.fill }] }];
    }
    case 'steps': {
      const { points, colour, width, fill } = mark;
      const [first] = points;
      if (first === undefined) return [];
      const line = stepPath(points, frame);
      const area = `${line}V${round(project(y, 0))}H${round(project(x, first.x))}Z`;
      return [
        {
          series,
          shapes: [
            { shape: 'path', path: area, fill },
            { shape: 'path', path: line, stroke: colour, strokeWidth: width },
          ],
        },
      ];
    }
    case 'bars':
      return mark.bars.map((bar) => ({
        series,
        key: bar.key,
        value: bar.value,
        shapes: barGlyph(mark, bar, placeBar(mark, bar, frame)),
      }));
    case 'symbols':
      return mark.symbols.map(({ key, x: at, y: level, drawn }) => ({
        series,
        key,
        shapes: symbolShapes({ x: project(x, at), y: project(y, level) }, drawn),
      }));
  }
}
