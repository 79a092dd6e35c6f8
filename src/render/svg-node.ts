import { gapAfterSpace, type Font } from '../layout/text-measure';
import type { Hatch, Shape, Stroke, TextRun, TextShape } from '../layout/shape';

/** An element of SVG as a value: what is written as text and what React makes of it are the same. */
export interface SvgNode {
  readonly name: string;
  /** By the names that React has for them, in the order in which they are written. */
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly children?: readonly (SvgNode | string)[];
}

/** Families as they stand in a picture: the embedded fonts first, then what a system may have. */
export const families = {
  sans: "'Source Sans 3 Variable','Source Sans 3','Noto Sans',sans-serif",
  serif: "'Source Serif 4 Variable','Source Serif 4','Noto Serif',serif",
} as const;

/** To a hundredth of a unit. */
const round = (value: number) => Math.round(value * 100) / 100;

/** Remembers the hatchings of a picture, so that each is defined once. */
export class Hatches {
  readonly #known = new Map<string, Hatch>();
  readonly #prefix: string;

  /** Pictures that stand in one page need prefixes of their own: an id may stand there once. */
  constructor(prefix = 'hatch') {
    this.#prefix = prefix;
  }

  /** The paint of a fill; that of a hatching refers to its definition. */
  paint(fill: string | Hatch = 'none'): string {
    if (typeof fill === 'string') return fill;
    const id = `${this.#prefix}-${fill.hatch}-${fill.ground}`.replace(/[^\w-]/g, '');
    this.#known.set(id, fill);
    return `url(#${id})`;
  }

  /** The definitions, in the order in which they were first used. */
  definitions(): readonly SvgNode[] {
    const size = { width: 8, height: 8 };
    return [...this.#known].map(([id, { hatch, ground }]) => ({
      name: 'pattern',
      attributes: { id, patternUnits: 'userSpaceOnUse', ...size, patternTransform: 'rotate(45)' },
      children: [
        { name: 'rect', attributes: { ...size, fill: ground } },
        { name: 'path', attributes: { d: 'M1 0V8', stroke: hatch, strokeWidth: 1.6 } },
      ],
    }));
  }
}

function strokeOf({ stroke, strokeWidth, dash }: Partial<Stroke>): SvgNode['attributes'] {
  if (stroke === undefined || strokeWidth === undefined) return {};
  return {
    stroke,
    strokeWidth: round(strokeWidth),
    strokeDasharray: dash?.map(round).join(' '),
    strokeLinecap: 'butt',
    strokeLinejoin: 'round',
  };
}

/** A path with its numbers as every other number is written: sums leave many digits in it. */
function pathOf(path: string): string {
  return path.replace(/-?\d+(?:\.\d+)?e[-+]?\d+|-?\d+\.\d{3,}/g, (digits) =>
    String(round(Number(digits))),
  );
}

/** What differs from the ordinary face of a picture. */
function fontOf({ face, weight, size }: Font): SvgNode['attributes'] {
  return {
    fontFamily: face === 'sans' ? undefined : families.serif,
    fontSize: round(size),
    fontWeight: weight === 400 ? undefined : weight,
  };
}

/** Words after others: a true space stands between them, so that they are read apart. */
function runOf({ text, font, fill, gap }: TextRun): SvgNode {
  const { face, weight, size } = font;
  return {
    name: 'tspan',
    attributes: {
      dx: round(gapAfterSpace(gap, font)),
      fontFamily: families[face],
      fontSize: round(size),
      fontWeight: weight,
      fill,
    },
    children: [` ${text}`],
  };
}

/** Width of the outline that makes a halo, in pixels; half of it lies outside the letters. */
const haloWidth = 3;

/**
 * Words in the order in which they are painted: the halo as outlines of its own beneath, then the
 * letters. Drawing programs that do not know `paint-order` would lay a stroke of the same text over
 * the letters and hide them.
 */
function textNodes(shape: TextShape): readonly SvgNode[] {
  const { x, y, font, fill, text, anchor, halo, then = [] } = shape;
  const node = (paint: string, outline: SvgNode['attributes']): SvgNode => ({
    name: 'text',
    attributes: {
      x: round(x),
      y: round(y),
      ...fontOf(font),
      fill: paint,
      textAnchor: anchor === 'start' ? undefined : anchor,
      ...outline,
    },
    children: [text, ...then.map(runOf)],
  });
  if (halo === undefined) return [node(fill, {})];
  const outline = { stroke: halo, strokeWidth: haloWidth, strokeLinejoin: 'round' };
  return [node('none', outline), node(fill, {})];
}

/** The elements of one shape, with literal attributes. */
export function shapeToSvg(shape: Shape, hatches: Hatches): readonly SvgNode[] {
  switch (shape.shape) {
    case 'line': {
      const { x1, y1, x2, y2 } = shape;
      const ends = { x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2) };
      return [{ name: 'line', attributes: { ...ends, ...strokeOf(shape) } }];
    }
    case 'path': {
      const [d, fill] = [pathOf(shape.path), hatches.paint(shape.fill)];
      return [{ name: 'path', attributes: { d, fill, ...strokeOf(shape) } }];
    }
    case 'rectangle': {
      const [x, y] = [round(shape.x), round(shape.y)];
      const [width, height] = [round(shape.width), round(shape.height)];
      const fill = hatches.paint(shape.fill);
      return [{ name: 'rect', attributes: { x, y, width, height, fill, ...strokeOf(shape) } }];
    }
    case 'circle': {
      const place = { cx: round(shape.x), cy: round(shape.y), r: round(shape.radius) };
      const fill = hatches.paint(shape.fill);
      return [{ name: 'circle', attributes: { ...place, fill, ...strokeOf(shape) } }];
    }
    case 'text':
      return textNodes(shape);
  }
}
