import type { Theme } from '../charts/theme';
import type { Drawing } from './drawing';
import { symbolShapes } from './glyphs';
import { project } from './scale';
import { lineBetween, type Shape } from './shape';

/** What shows which row is pointed at: bands beneath the marks, a hair line and rings above them. */
export interface FocusShapes {
  readonly under: readonly Shape[];
  readonly over: readonly Shape[];
}

/** The shapes for one row, in every plot that has it. */
export function focusShapes(drawing: Drawing, key: string, theme: Theme): FocusShapes {
  const under: Shape[] = [];
  const over: Shape[] = [];
  for (const target of drawing.hitTargets) {
    const frame = drawing.frames[target.frame];
    if (target.key !== key || frame === undefined) continue;
    const isRow = target.along === 'y';
    const isBarred = frame.marks.some(({ mark }) => mark === 'bars' || mark === 'symbols');
    if (isRow || isBarred) under.push({ shape: 'rectangle', ...target.region, fill: theme.tint });
    if (isRow) continue;
    const { x } = target;
    const [top, bottom] = [frame.top, frame.top + frame.height];
    if (!isBarred) over.push(lineBetween({ x, y: top }, { x, y: bottom }, theme.hues.ink));
    for (const mark of frame.marks) {
      const point = mark.mark === 'line' ? mark.points.find((each) => each.key === key) : undefined;
      if (mark.mark !== 'line' || point === undefined || point.y === null) continue;
      const place = { x: project(frame.x, point.x), y: project(frame.y, point.y) };
      const { symbol = 'circle', hollow = false } = point.symbol ?? {};
      const { colour } = mark;
      over.push(...symbolShapes(place, { symbol, size: 11, colour, paper: theme.paper, hollow }));
    }
  }
  return { under, over };
}
