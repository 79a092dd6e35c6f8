/** A label that wants to stand at `at`; `size` is its extent along the axis. */
export interface WantedLabel {
  readonly at: number;
  readonly size: number;
}

/**
 * Moves labels along one axis until none overlaps another, as little as possible, within bounds.
 * Gives the new middles in the order of the input.
 */
export function pushApart(
  wanted: readonly WantedLabel[],
  [low, high]: readonly [number, number],
): readonly number[] {
  const order = wanted
    .map((label, index) => ({ ...label, index }))
    .sort((one, other) => one.at - other.at);
  const placed: { at: number; size: number; index: number }[] = [];
  for (const label of order) {
    const before = placed.at(-1);
    const least =
      before === undefined ? low + label.size / 2 : before.at + (before.size + label.size) / 2;
    placed.push({ ...label, at: Math.max(label.at, least) });
  }
  let limit = high;
  for (const label of [...placed].reverse()) {
    label.at = Math.min(label.at, limit - label.size / 2);
    limit = label.at - label.size / 2;
  }
  const result = wanted.map(({ at }) => at);
  for (const { at, index } of placed) result[index] = at;
  return result;
}

/** Keeps the labels that have room, the first in the list first: two kept ones never overlap. */
export function keepApart<Label extends WantedLabel>(
  labels: readonly Label[],
  space: number,
): readonly Label[] {
  const kept: Label[] = [];
  for (const label of labels) {
    const free = kept.every(
      (other) => Math.abs(other.at - label.at) >= (other.size + label.size) / 2 + space,
    );
    if (free) kept.push(label);
  }
  return kept;
}
