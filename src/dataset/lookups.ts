/** Entries by their identifier, in the order of the file. */
export type ById<Entry> = ReadonlyMap<string, Entry>;

/** Entries by identifier. */
export function indexById<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
): ById<Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
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
