import { isHollow } from '../charts/cells';
import type { Cell, PointSymbol } from '../charts/chart';
import type { Hue, Theme } from '../charts/theme';
import type { DrawnBar, DrawnBars, DrawnSymbol, Paint } from './drawing';
import { lineBetween, rectangleBetween, type Point, type Rectangle, type Shape } from './shape';

/** How the bar of a value looks by how the value was come by. */
export function lookOf(cell: Cell): Paint['look'] {
  const { kind, claim } = cell.observation;
  if (kind === 'projected') return 'projected';
  if (claim !== undefined) return 'claimed';
  return isHollow(cell) ? 'estimated' : 'reported';
}

export function paintOf(look: Paint['look'], hue: Hue, theme: Theme): Paint {
  return { look, colour: theme.hues[hue], tint: theme.tints[hue], paper: theme.paper };
}

/**
 * A bar. Reported: solid. Estimated and claimed: tinted with an outline. Projected: hatched, dashed,
 * without an end wall, since only a lower bound is known. Zero: a tick on the baseline.
 */
export function barShapes(
  box: Rectangle,
  { look, colour, tint, paper }: Paint,
  direction: 'upright' | 'sideways',
): readonly Shape[] {
  const { x, y, width, height } = box;
  const [right, bottom] = [x + width, y + height];
  const isUpright = direction === 'upright';
  if ((isUpright ? height : width) < 0.5)
    return [lineBetween(box, isUpright ? { x: right, y } : { x, y: bottom }, colour, 2)];
  if (look === 'reported') return [{ shape: 'rectangle', ...box, fill: colour }];
  if (look === 'projected') {
    const path = isUpright
      ? `M${x} ${y}V${bottom}H${right}V${y}`
      : `M${right} ${y}H${x}V${bottom}H${right}`;
    return [
      { shape: 'rectangle', ...box, fill: { hatch: colour, ground: paper } },
      { shape: 'path', path, stroke: colour, strokeWidth: 1.5, dash: [5, 4] },
    ];
  }
  const inset = Math.min(0.75, width / 4, height / 4);
  return [
    {
      shape: 'rectangle',
      x: x + inset,
      y: y + inset,
      width: width - 2 * inset,
      height: height - 2 * inset,
      fill: tint,
      stroke: colour,
      strokeWidth: 2 * inset,
    },
  ];
}

/** An arrow to the right that says a value is open above; the font has no such character. */
export function openEndShapes(
  { x, y }: Point,
  length: number,
  reach: number,
  colour: string,
): readonly Shape[] {
  const [head, end] = [reach / 3, x + length];
  const path = `M${x + 6} ${y}H${end}M${end - head} ${y - head}L${end} ${y}L${end - head} ${y + head}`;
  return [
    lineBetween({ x, y: y - reach }, { x, y: y + reach }, colour, 2.5),
    { shape: 'path', path, stroke: colour, strokeWidth: 2 },
  ];
}

/** Where a bar or a stem stands along its axis and across it, in pixels. */
export interface BarPlace {
  readonly across: number;
  readonly start: number;
  readonly value: number;
  /** Of the axis. */
  readonly end: number;
}

/**
 * A point on a stalk. An exact value is a filled square; a bound is hollow, with a dotted run into
 * the side that is open: to the end for "over", back to the start for "under".
 */
function stemShapes({ across: y, start, value, end }: BarPlace, bar: DrawnBar): readonly Shape[] {
  const { bound, paint } = bar;
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
  const line = lineBetween({ x: start, y }, { x: value, y }, paint.colour, 1.5);
  if (bound === undefined) return [line, square];
  if (bound === 'under') return [{ ...line, ...dotted }, square];
  const open = { ...lineBetween({ x: value, y }, { x: end, y }, paint.colour), ...dotted };
  const path = `M${end - 4} ${y - 3.5}L${end} ${y}L${end - 4} ${y + 3.5}`;
  return [line, open, { shape: 'path', path, ...stalk }, square];
}

/** The shapes of a bar or a stem. */
export function barGlyph(
  { glyph, direction, thickness }: DrawnBars,
  bar: DrawnBar,
  place: BarPlace,
): readonly Shape[] {
  if (glyph === 'stem') return stemShapes(place, bar);
  const { across, start, value } = place;
  const [low, high] = [across - thickness / 2, across + thickness / 2];
  const box =
    direction === 'upright'
      ? rectangleBetween({ x: low, y: start }, { x: high, y: value })
      : rectangleBetween({ x: start, y: low }, { x: value, y: high });
  return barShapes(box, bar.paint, direction);
}

/** Path of a symbol's outline or of its sign within, by its centre and half of its size. */
const paths: Readonly<
  Record<
    Exclude<PointSymbol, 'circle' | 'square' | 'unverifiable'>,
    (x: number, y: number, half: number) => string
  >
> = {
  diamond: (x, y, half) =>
    `M${x} ${y - half * 1.2}L${x + half * 1.2} ${y}L${x} ${y + half * 1.2}L${x - half * 1.2} ${y}Z`,
  corroborated: (x, y, half) =>
    `M${x - half * 0.45} ${y}L${x - half * 0.1} ${y + half * 0.38}L${x + half * 0.5} ${y - half * 0.36}`,
  disputed: (x, y, half) => {
    const radius = half - 0.65;
    return `M${x} ${y - half + 0.65}A${radius} ${radius} 0 0 0 ${x} ${y + half - 0.65}Z`;
  },
  contradicted: (x, y, half) => {
    const arm = half * 0.4;
    return `M${x - arm} ${y - arm}L${x + arm} ${y + arm}M${x + arm} ${y - arm}L${x - arm} ${y + arm}`;
  },
  opinion: (x, y, half) =>
    `M${x - half * 0.9} ${y - half * 0.75}H${x + half * 0.9}V${y + half * 0.4}H${x - half * 0.05}L${x - half * 0.45} ${y + half * 0.9}V${y + half * 0.4}H${x - half * 0.9}Z`,
};

/** The shape of a symbol centred on a point. */
export function symbolShapes({ x, y }: Point, drawn: DrawnSymbol): readonly Shape[] {
  const { symbol, size, colour, paper, hollow } = drawn;
  const half = size / 2;
  const look = {
    fill: hollow ? paper : colour,
    stroke: hollow ? colour : paper,
    strokeWidth: hollow ? 1.5 : 1,
  };
  const outline = { stroke: colour, strokeWidth: 1.3 };
  const pen = { stroke: paper, strokeWidth: Math.max(1.2, size / 8) };
  const side = size * 0.9;
  const circle = { shape: 'circle', x, y, radius: half } as const;
  const ring = { ...circle, radius: half - 0.65, ...outline };
  const square = {
    shape: 'rectangle',
    x: x - half * 0.9,
    y: y - half * 0.9,
    width: side,
    height: side,
  } as const;
  if (symbol === 'circle') return [{ ...circle, ...look }];
  if (symbol === 'square') return [{ ...square, ...look }];
  if (symbol === 'unverifiable') return [{ ...ring, dash: [2.2, 1.9] }];
  const path = { shape: 'path', path: paths[symbol](x, y, half) } as const;
  switch (symbol) {
    case 'diamond':
      return [{ ...path, ...look }];
    case 'corroborated':
      return [
        { ...circle, fill: colour },
        { ...path, ...pen },
      ];
    case 'disputed':
      return [
        { ...ring, fill: paper },
        { ...path, fill: colour },
      ];
    case 'contradicted':
      return [
        { ...square, fill: colour },
        { ...path, ...pen },
      ];
    case 'opinion':
      return [{ ...path, ...outline }];
  }
}
