import type { Shape } from '../specs/drawing';
import { wrapText, type Font } from '../specs/text-measure';

export const margin = 48;

/** Share of a line that words may fill: renderers that ignore embedded fonts set a wider face. */
export const lineShare = 0.82;

export const fonts = {
  title: { face: 'serif', weight: 600, size: 38 },
  subtitle: { face: 'sans', weight: 400, size: 21 },
  key: { face: 'sans', weight: 400, size: 18 },
  note: { face: 'sans', weight: 400, size: 17 },
  lead: { face: 'sans', weight: 600, size: 17 },
  wordmark: { face: 'serif', weight: 700, size: 25 },
} as const satisfies Record<string, Font>;

export interface Block {
  readonly shapes: readonly Shape[];
  /** Pixels. */
  readonly height: number;
}

/** Where a block starts, and how wide it may be, in pixels. */
export interface Place {
  readonly top: number;
  readonly width: number;
}

export function text(words: string, x: number, y: number, font: Font, fill: string): Shape {
  return { shape: 'text', x, y, text: words, font, fill, anchor: 'start' };
}

export function paragraph(
  words: string,
  { top, width }: Place,
  font: Font,
  lineHeight: number,
  fill: string,
): Block {
  const lines = wrapText(words, font, width * lineShare);
  const shapes = lines.map((line, index) =>
    text(line, margin, top + font.size + index * lineHeight, font, fill),
  );
  return { shapes, height: lines.length * lineHeight };
}

/** One under the other; each is told where it starts. */
export function stack(
  top: number,
  width: number,
  parts: readonly ((place: Place) => Block)[],
): Block {
  const shapes: Shape[] = [];
  let y = top;
  for (const part of parts) {
    const block = part({ top: y, width });
    shapes.push(...block.shapes);
    y += block.height;
  }
  return { shapes, height: y - top };
}

export const space = (height: number) => (): Block => ({ shapes: [], height });

export function rule(color: string, right: number) {
  return ({ top }: Place): Block => ({
    shapes: [
      { shape: 'line', x1: margin, y1: top, x2: right, y2: top, stroke: color, strokeWidth: 1.5 },
    ],
    height: 0,
  });
}
