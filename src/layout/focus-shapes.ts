import type { Drawing, Shape, Stop } from './drawing';
import { symbolShapes } from './glyphs';
import { place } from './scale';
import type { Theme } from '../specs/theme';

/** What shows which row is pointed at: bands beneath the marks, a hair line and rings above them. */
export interface FocusShapes {
  readonly under: readonly Shape[];
  readonly over: readonly Shape[];
}

function band({ region }: Stop, theme: Theme): Shape {
  return { shape: 'rectangle', ...region, fill: theme.tint };
}

/** The shapes for the stops of one row, in every plot that has it. */
export function focusShapes(drawing: Drawing, key: string, theme: Theme): FocusShapes {
  const stops = drawing.stops.filter((stop) => stop.key === key);
  const under: Shape[] = [];
  const over: Shape[] = [];
  for (const stop of stops) {
    const frame = drawing.frames[stop.frame];
    if (frame === undefined) continue;
    const barred = frame.marks.some(({ mark }) => mark === 'bars' || mark === 'symbols');
    if (stop.along === 'y' || barred) under.push(band(stop, theme));
    if (stop.along === 'y') continue;
    const bottom = frame.top + frame.height;
    if (!barred)
      over.push({
        shape: 'line',
        x1: stop.x,
        y1: frame.top,
        x2: stop.x,
        y2: bottom,
        stroke: theme.hues.ink,
        strokeWidth: 1,
      });
    for (const mark of frame.marks) {
      if (mark.mark !== 'line') continue;
      const point = mark.points.find((candidate) => candidate.key === key);
      if (point === undefined || point.y === null) continue;
      const symbol = {
        symbol: point.symbol?.symbol ?? 'circle',
        size: 11,
        colour: mark.colour,
        paper: theme.paper,
        hollow: point.symbol?.hollow ?? false,
      } as const;
      over.push(...symbolShapes(place(frame.x, point.x), place(frame.y, point.y), symbol));
    }
  }
  return { under, over };
}
