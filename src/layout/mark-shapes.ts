import type { DrawnBars, DrawnMark, Frame, Shape } from './drawing';
import { barShapes, boxBetween, stemShapes, symbolShapes } from './glyphs';
import { place, type LinearScale } from './scale';

/** The shapes of one value, with the series and row that it belongs to. */
export interface ValueShapes {
  readonly series: string;
  /** Key of the row; absent for a shape that spans many rows. */
  readonly key?: string;
  readonly value?: number;
  readonly shapes: readonly Shape[];
}

const round = (pixels: number): number => Math.round(pixels * 100) / 100;

/** A polyline through points; a null breaks it. */
export function linePath(
  points: readonly { readonly x: number; readonly y: number | null }[],
  x: LinearScale,
  y: LinearScale,
): string {
  let path = '';
  let drawing = false;
  for (const point of points) {
    if (point.y === null) {
      drawing = false;
      continue;
    }
    path += `${drawing ? 'L' : 'M'}${String(round(place(x, point.x)))},${String(round(place(y, point.y)))}`;
    drawing = true;
  }
  return path;
}

/** A step line that holds each value until the next. */
export function stepPath(
  points: readonly { readonly x: number; readonly y: number }[],
  x: LinearScale,
  y: LinearScale,
): string {
  return points
    .map((point, index) => {
      const at = round(place(x, point.x));
      const level = round(place(y, point.y));
      return index === 0 ? `M${String(at)},${String(level)}` : `H${String(at)}V${String(level)}`;
    })
    .join('');
}

/** The shapes of a bar or a stem whose value stands at `value` pixels along its axis. */
export function barGlyph(
  mark: DrawnBars,
  bar: DrawnBars['bars'][number],
  across: number,
  start: number,
  value: number,
  end: number,
): readonly Shape[] {
  if (mark.glyph === 'stem') return stemShapes(start, value, end, across, bar.bound, bar.paint);
  const half = mark.thickness / 2;
  const box =
    mark.direction === 'upright'
      ? boxBetween(across - half, start, across + half, value)
      : boxBetween(start, across - half, value, across + half);
  return barShapes(box, bar.paint, mark.direction);
}

function barValues(mark: DrawnBars, { x, y }: Frame): readonly ValueShapes[] {
  const [along, across] = mark.direction === 'upright' ? [y, x] : [x, y];
  const start = place(along, Math.max(0, along.domain[0]));
  return mark.bars.map((bar) => ({
    series: mark.id,
    key: bar.key,
    value: bar.value,
    shapes: barGlyph(
      mark,
      bar,
      place(across, bar.at),
      start,
      place(along, bar.value),
      along.range[1],
    ),
  }));
}

/** The shapes of a mark in the pixels of its drawing. */
export function markShapes(mark: DrawnMark, frame: Frame): readonly ValueShapes[] {
  const { x, y } = frame;
  switch (mark.mark) {
    case 'line':
      return [
        {
          series: mark.id,
          shapes: [
            {
              shape: 'path',
              path: linePath(mark.points, x, y),
              stroke: mark.colour,
              strokeWidth: mark.width,
            },
          ],
        },
        ...mark.points.flatMap((point): readonly ValueShapes[] =>
          point.y === null || point.symbol === undefined
            ? []
            : [
                {
                  series: mark.id,
                  key: point.key,
                  value: point.y,
                  shapes: symbolShapes(place(x, point.x), place(y, point.y), point.symbol),
                },
              ],
        ),
      ];
    case 'area': {
      const highs = mark.points.map(({ x: at, high }) => ({ x: at, y: high }));
      const lows = mark.points.map(({ x: at, low }) => ({ x: at, y: low })).reverse();
      const path = `${linePath(highs, x, y)}L${linePath(lows, x, y).slice(1)}Z`;
      return [{ series: mark.id, shapes: [{ shape: 'path', path, fill: mark.fill }] }];
    }
    case 'steps': {
      const first = mark.points[0];
      const last = mark.points.at(-1);
      if (first === undefined || last === undefined) return [];
      const line = stepPath(mark.points, x, y);
      const base = round(place(y, 0));
      const area = `${line}V${String(base)}H${String(round(place(x, first.x)))}Z`;
      return [
        {
          series: mark.id,
          shapes: [
            { shape: 'path', path: area, fill: mark.fill },
            { shape: 'path', path: line, stroke: mark.colour, strokeWidth: mark.width },
          ],
        },
      ];
    }
    case 'bars':
      return barValues(mark, frame);
    case 'symbols':
      return mark.symbols.map(({ key, x: at, y: level, drawn }) => ({
        series: mark.id,
        key,
        shapes: symbolShapes(place(x, at), place(y, level), drawn),
      }));
  }
}
