import type { Point, Shape } from './shape';
import { measureText } from './text-measure';

/** Corners of a room, in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A label along one axis: its middle and its extent. */
export interface Extent {
  readonly at: number;
  readonly size: number;
}

export function overlaps(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

/** Whether a straight line between two points passes through a box: clipped to its sides, some of it is left. */
export function crosses(box: Box, from: Point, to: Point): boolean {
  let [start, end] = [0, 1];
  const sides = [
    [from.x, to.x, box.left, box.right],
    [from.y, to.y, box.top, box.bottom],
  ] as const;
  for (const [one, other, low, high] of sides) {
    const length = other - one;
    if (length === 0) {
      if (one < low || one > high) return false;
      continue;
    }
    const [first, second] = [(low - one) / length, (high - one) / length];
    start = Math.max(start, Math.min(first, second));
    end = Math.min(end, Math.max(first, second));
  }
  return start < end;
}

/**
 * Moves labels along one axis until none overlaps another, as little as possible, within bounds.
 * Gives the new middles in the order of the input.
 */
export function dodge(
  labels: readonly Extent[],
  [low, high]: readonly [number, number],
): readonly number[] {
  const placed = labels
    .map(({ at, size }, index) => ({ at, size, index }))
    .sort((one, other) => one.at - other.at);
  let end = low;
  for (const label of placed) {
    label.at = Math.max(label.at, end + label.size / 2);
    end = label.at + label.size / 2;
  }
  let limit = high;
  for (const label of [...placed].reverse()) {
    label.at = Math.min(label.at, limit - label.size / 2);
    limit = label.at - label.size / 2;
  }
  return placed.sort((one, other) => one.index - other.index).map(({ at }) => at);
}

/** Keeps the labels that have room, the first in the list first: two kept ones never overlap. */
export function keepApart<Label extends Extent>(
  labels: readonly Label[],
  space: number,
): readonly Label[] {
  const kept: Label[] = [];
  for (const label of labels) {
    const isFree = kept.every(
      (other) => Math.abs(other.at - label.at) >= (other.size + label.size) / 2 + space,
    );
    if (isFree) kept.push(label);
  }
  return kept;
}

/** Shares of the size of a font that capitals rise above and descenders hang below the baseline. */
const [rise, hang] = [0.7, 0.18];

/** The room that each line of words among shapes takes. */
export function textBoxes(shapes: readonly Shape[]): readonly (Box & { readonly words: string })[] {
  return shapes.flatMap((shape) => {
    if (shape.shape !== 'text' || shape.text === '') return [];
    const { text: words, font, y, anchor, then = [] } = shape;
    const after = then.map((run) => run.gap + measureText(run.text, run.font));
    const width = after.reduce((sum, each) => sum + each, measureText(words, font));
    const left = shape.x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
    return [
      { words, left, right: left + width, top: y - font.size * rise, bottom: y + font.size * hang },
    ];
  });
}

/** Pairs of boxes that run into one another. */
export function overlappingPairs<Room extends Box>(
  boxes: readonly Room[],
): readonly (readonly [Room, Room])[] {
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => overlaps(one, other))
      .map((other) => [one, other] as const),
  );
}
