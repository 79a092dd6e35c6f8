import type { Drawing, Hatch, Shape, Stroke, TextRun } from '../layout/drawing';
import { paintedText, type PaintedText } from './halo';
import { markShapes } from '../layout/mark-shapes';
import { gapAfterSpace, type Font } from '../layout/text-measure';
import { escapeXml } from './plain-characters';

/** Families as they stand in a picture: the embedded fonts first, then what a system may have. */
export const families = {
  sans: "'Source Sans 3 Variable','Source Sans 3','Noto Sans',sans-serif",
  serif: "'Source Serif 4 Variable','Source Serif 4','Noto Serif',serif",
} as const;

function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Remembers the hatchings of a picture, so that each is defined once. */
export class Hatches {
  readonly #known = new Map<string, Hatch>();
  readonly #prefix: string;

  /** Pictures that stand in one page need prefixes of their own: an id may stand there once. */
  constructor(prefix = 'hatch') {
    this.#prefix = prefix;
  }

  /** The paint that refers to a hatching. */
  reference(hatch: Hatch): string {
    const id = `${this.#prefix}-${hatch.hatch}-${hatch.ground}`.replace(/[^\w-]/g, '');
    this.#known.set(id, hatch);
    return `url(#${id})`;
  }

  /** The definitions, in the order in which they were first used. */
  definitions(): string {
    return [...this.#known]
      .map(
        ([id, { hatch, ground }]) =>
          `<pattern id="${id}" patternUnits="userSpaceOnUse" width="8" height="8" patternTransform="rotate(45)"><rect width="8" height="8" fill="${ground}"/><path d="M1 0V8" stroke="${hatch}" stroke-width="1.6"/></pattern>`,
      )
      .join('');
  }
}

function fillOf(fill: string | Hatch | undefined, hatches: Hatches): string {
  if (fill === undefined) return ' fill="none"';
  return ` fill="${typeof fill === 'string' ? fill : hatches.reference(fill)}"`;
}

function strokeOf({ stroke, strokeWidth, dash }: Partial<Stroke>): string {
  if (stroke === undefined || strokeWidth === undefined) return '';
  const dashes = dash === undefined ? '' : ` stroke-dasharray="${dash.map(number).join(' ')}"`;
  return ` stroke="${stroke}" stroke-width="${number(strokeWidth)}"${dashes} stroke-linecap="butt" stroke-linejoin="round"`;
}

/** A path with its numbers as every other number is written: sums leave many digits in it. */
function pathOf(path: string): string {
  return path.replace(/-?\d+(?:\.\d+)?e[-+]?\d+|-?\d+\.\d{3,}/g, (digits) =>
    number(Number(digits)),
  );
}

function fontOf({ face, weight, size }: Font): string {
  const family = face === 'sans' ? '' : ` font-family="${families.serif}"`;
  const heavy = weight === 400 ? '' : ` font-weight="${String(weight)}"`;
  return `${family} font-size="${number(size)}"${heavy}`;
}

/** Words after others: a true space stands between them, so that they are read apart. */
function runOf({ text, font, fill, gap }: TextRun): string {
  const { face, weight, size } = font;
  return `<tspan dx="${number(gapAfterSpace(gap, font))}" font-family="${families[face]}" font-size="${number(size)}" font-weight="${String(weight)}" fill="${fill}"> ${escapeXml(text)}</tspan>`;
}

function writeText(painted: PaintedText): string {
  const { x, y, font, fill, text, then = [], stroke, strokeWidth } = painted;
  const anchor = painted.anchor === 'start' ? '' : ` text-anchor="${painted.anchor}"`;
  const outline =
    stroke === undefined || strokeWidth === undefined
      ? ''
      : ` stroke="${stroke}" stroke-width="${number(strokeWidth)}" stroke-linejoin="round"`;
  return `<text x="${number(x)}" y="${number(y)}"${fontOf(font)} fill="${fill}"${anchor}${outline}>${escapeXml(text)}${then.map(runOf).join('')}</text>`;
}

/** One shape as SVG elements with literal attributes. */
export function writeShape(shape: Shape, hatches: Hatches): string {
  switch (shape.shape) {
    case 'line':
      return `<line x1="${number(shape.x1)}" y1="${number(shape.y1)}" x2="${number(shape.x2)}" y2="${number(shape.y2)}"${strokeOf(shape)}/>`;
    case 'path':
      return `<path d="${pathOf(shape.path)}"${fillOf(shape.fill, hatches)}${strokeOf(shape)}/>`;
    case 'rectangle':
      return `<rect x="${number(shape.x)}" y="${number(shape.y)}" width="${number(shape.width)}" height="${number(shape.height)}"${fillOf(shape.fill, hatches)}${strokeOf(shape)}/>`;
    case 'circle':
      return `<circle cx="${number(shape.x)}" cy="${number(shape.y)}" r="${number(shape.radius)}"${fillOf(shape.fill, hatches)}${strokeOf(shape)}/>`;
    case 'text':
      return paintedText(shape).map(writeText).join('');
  }
}

/** The inside of a drawing: grid, marks, labels. Marks name their series, row and value. */
export function writeDrawing(drawing: Drawing, hatches: Hatches): string {
  const shapes = (list: readonly Shape[]) =>
    list.map((shape) => writeShape(shape, hatches)).join('');
  const marks = drawing.frames.map((frame) => {
    const values = frame.marks.flatMap((mark) => markShapes(mark, frame));
    const written = values.map(({ series, key, value, shapes: parts }) => {
      const row = key === undefined ? '' : ` data-key="${escapeXml(key)}"`;
      const amount = value === undefined ? '' : ` data-value="${String(value)}"`;
      return `<g data-series="${escapeXml(series)}"${row}${amount}>${shapes(parts)}</g>`;
    });
    return `<g data-frame="${escapeXml(frame.id)}">${written.join('')}</g>`;
  });
  return `<g>${shapes(drawing.under)}</g>${marks.join('')}<g>${shapes(drawing.over)}</g>`;
}
