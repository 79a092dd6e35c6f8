import type { Shape } from './drawing';
import { measureText } from './text-measure';

/** The room that a line of words takes, in the units of its drawing. */
export interface TextBox {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Shares of the size of a font that capitals rise above and descenders hang below the baseline. */
const [rise, hang] = [0.7, 0.18];

/** The boxes of all words among shapes. */
export function textBoxes(shapes: readonly Shape[]): readonly TextBox[] {
  return shapes.flatMap((shape) => {
    if (shape.shape !== 'text' || shape.text === '') return [];
    const after = (shape.then ?? []).map(({ text, font, gap }) => gap + measureText(text, font));
    const width = after.reduce((sum, each) => sum + each, measureText(shape.text, shape.font));
    const left = shape.x - width * { start: 0, middle: 0.5, end: 1 }[shape.anchor];
    const { size } = shape.font;
    return [
      {
        words: shape.text,
        left,
        right: left + width,
        top: shape.y - size * rise,
        bottom: shape.y + size * hang,
      },
    ];
  });
}

/** Pairs of words that run into one another. */
export function meetings(boxes: readonly TextBox[]): readonly (readonly [TextBox, TextBox])[] {
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      )
      .map((other) => [one, other] as const),
  );
}
