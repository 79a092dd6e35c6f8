/** Words by an identifier of the dataset, which may grow: not every one need be here. */
export type Names = Readonly<Record<string, string>>;

/** Declares such words without fixing which there are. */
export function names(words: Names): Names {
  return words;
}
