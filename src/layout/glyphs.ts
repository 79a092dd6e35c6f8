import type { Bound } from '../dataset/schema/observation';
import type { DrawnSymbol, Paint, Shape } from './drawing';

/** A rectangle in pixels; `width` and `height` are never negative. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The rectangle of a bar between two corners, whichever way it points. */
export function boxBetween(x1: number, y1: number, x2: number, y2: number): Box {
  return {
    x: Math.min(x1, x2),
    y: Math.min(y1, y2),
    width: Math.abs(x2 - x1),
    height: Math.abs(y2 - y1),
  };
}

/**
 * A bar. Reported: solid. Estimated and claimed: tinted with an outline. Projected: hatched, dashed,
 * without an end wall, since only a lower bound is known. Zero: a tick on the baseline.
 */
export function barShapes(
  box: Box,
  paint: Paint,
  direction: 'upright' | 'sideways',
): readonly Shape[] {
  const { colour, tint, paper } = paint;
  const length = direction === 'upright' ? box.height : box.width;
  if (length < 0.5) return [zeroTick(box, colour, direction)];
  if (paint.look === 'reported') return [{ shape: 'rectangle', ...box, fill: colour }];
  if (paint.look === 'projected') return projectedBar(box, colour, paper, direction);
  const inset = Math.min(0.75, box.width / 4, box.height / 4);
  return [
    {
      shape: 'rectangle',
      x: box.x + inset,
      y: box.y + inset,
      width: box.width - 2 * inset,
      height: box.height - 2 * inset,
      fill: tint,
      stroke: colour,
      strokeWidth: 2 * inset,
    },
  ];
}

function zeroTick(box: Box, colour: string, direction: 'upright' | 'sideways'): Shape {
  const across = direction === 'upright';
  return {
    shape: 'line',
    x1: box.x,
    y1: box.y,
    x2: box.x + (across ? box.width : 0),
    y2: box.y + (across ? 0 : box.height),
    stroke: colour,
    strokeWidth: 2,
  };
}

function projectedBar(
  box: Box,
  colour: string,
  paper: string,
  direction: 'upright' | 'sideways',
): readonly Shape[] {
  const { x, y, width, height } = box;
  const [right, bottom] = [x + width, y + height];
  const outline =
    direction === 'sideways'
      ? `M${right} ${y}H${x}V${bottom}H${right}`
      : `M${x} ${y}V${bottom}H${right}V${y}`;
  return [
    { shape: 'rectangle', ...box, fill: { hatch: colour, ground: paper } },
    { shape: 'path', path: outline, stroke: colour, strokeWidth: 1.5, dash: [5, 4] },
  ];
}

/** An arrow to the right that says a value is open above; the font has no such character. */
export function openEndShapes(
  x: number,
  y: number,
  length: number,
  reach: number,
  colour: string,
): readonly Shape[] {
  const head = reach / 3;
  return [
    { shape: 'line', x1: x, y1: y - reach, x2: x, y2: y + reach, stroke: colour, strokeWidth: 2.5 },
    {
      shape: 'path',
      path: `M${x + 6} ${y}H${x + length}M${x + length - head} ${y - head}L${x + length} ${y}L${x + length - head} ${y + head}`,
      stroke: colour,
      strokeWidth: 2,
    },
  ];
}

/**
 * A point on a stalk. An exact value is a filled square; a bound is hollow, with a dotted run into
 * the side that is open: to `end` for "over", back to the start for "under".
 */
export function stemShapes(
  start: number,
  value: number,
  end: number,
  y: number,
  bound: Bound | undefined,
  paint: Paint,
): readonly Shape[] {
  const size = 7;
  const stalk = { stroke: paint.colour, strokeWidth: 1.5 };
  const dotted = { ...stalk, dash: [2, 3] };
  const square: Shape = {
    shape: 'rectangle',
    x: value - size / 2,
    y: y - size / 2,
    width: size,
    height: size,
    fill: bound === undefined ? paint.colour : paint.paper,
    ...stalk,
  };
  const line = { shape: 'line', x1: start, y1: y, x2: value, y2: y } as const;
  if (bound === undefined) return [{ ...line, ...stalk }, square];
  if (bound === 'under') return [{ ...line, ...dotted }, square];
  return [
    { ...line, ...stalk },
    { shape: 'line', x1: value, y1: y, x2: end, y2: y, ...dotted },
    { shape: 'path', path: `M${end - 4} ${y - 3.5}L${end} ${y}L${end - 4} ${y + 3.5}`, ...stalk },
    square,
  ];
}

/** The shape of a symbol centred on a point. */
export function symbolShapes(x: number, y: number, drawn: DrawnSymbol): readonly Shape[] {
  const { size, colour, paper, hollow } = drawn;
  const half = size / 2;
  const look = {
    fill: hollow ? paper : colour,
    stroke: hollow ? colour : paper,
    strokeWidth: hollow ? 1.5 : 1,
  };
  const outline = { stroke: colour, strokeWidth: 1.3 };
  const pen = { stroke: paper, strokeWidth: Math.max(1.2, size / 8) };
  switch (drawn.symbol) {
    case 'circle':
      return [{ shape: 'circle', x, y, radius: half, ...look }];
    case 'square':
      return [
        {
          shape: 'rectangle',
          x: x - half * 0.9,
          y: y - half * 0.9,
          width: size * 0.9,
          height: size * 0.9,
          ...look,
        },
      ];
    case 'diamond':
      return [
        {
          shape: 'path',
          path: `M${x} ${y - half * 1.2}L${x + half * 1.2} ${y}L${x} ${y + half * 1.2}L${x - half * 1.2} ${y}Z`,
          ...look,
        },
      ];
    case 'corroborated':
      return [
        { shape: 'circle', x, y, radius: half, fill: colour },
        {
          shape: 'path',
          path: `M${x - half * 0.45} ${y}L${x - half * 0.1} ${y + half * 0.38}L${x + half * 0.5} ${y - half * 0.36}`,
          ...pen,
        },
      ];
    case 'disputed':
      return [
        { shape: 'circle', x, y, radius: half - 0.65, fill: paper, ...outline },
        {
          shape: 'path',
          path: `M${x} ${y - half + 0.65}A${half - 0.65} ${half - 0.65} 0 0 0 ${x} ${y + half - 0.65}Z`,
          fill: colour,
        },
      ];
    case 'contradicted':
      return [
        {
          shape: 'rectangle',
          x: x - half * 0.9,
          y: y - half * 0.9,
          width: size * 0.9,
          height: size * 0.9,
          fill: colour,
        },
        {
          shape: 'path',
          path: `M${x - half * 0.4} ${y - half * 0.4}L${x + half * 0.4} ${y + half * 0.4}M${x + half * 0.4} ${y - half * 0.4}L${x - half * 0.4} ${y + half * 0.4}`,
          ...pen,
        },
      ];
    case 'unverifiable':
      return [{ shape: 'circle', x, y, radius: half - 0.65, ...outline, dash: [2.2, 1.9] }];
    case 'opinion':
      return [
        {
          shape: 'path',
          path: `M${x - half * 0.9} ${y - half * 0.75}H${x + half * 0.9}V${y + half * 0.4}H${x - half * 0.05}L${x - half * 0.45} ${y + half * 0.9}V${y + half * 0.4}H${x - half * 0.9}Z`,
          ...outline,
        },
      ];
  }
}
