/** A place in one list that holds the same as a place in another. */
export type Pair = readonly [left: number, right: number];

/**
 * The longest way to pair equal entries of two lists without crossing: what a text and a document
 * have in common, in the order of both. Needs room for one number for each pair of entries.
 */
export function alignEqual(left: readonly string[], right: readonly string[]): readonly Pair[] {
  const width = right.length + 1;
  // `longest[i * width + j]`: pairs that can be made of what begins at i and at j.
  const longest = new Uint32Array((left.length + 1) * width);
  const at = (i: number, j: number) => Number(longest[i * width + j]);
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      longest[i * width + j] =
        left[i] === right[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    if (left[i] === right[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}
