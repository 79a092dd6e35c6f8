/** Words by an identifier of the dataset, which may grow: not every one need be here. */
export type Names = Readonly<Record<string, string>>;

/** Declares such words without fixing which there are. */
export function names(words: Names): Names {
  return words;
}

/**
 * What a table holds under an identifier of the dataset; undefined where it holds nothing. Every
 * object has a `constructor`, which is no word for a country of that name.
 */
export function entryOf<Entry>(
  table: Readonly<Partial<Record<string, Entry>>>,
  id: string,
): Entry | undefined {
  return Object.hasOwn(table, id) ? table[id] : undefined;
}
