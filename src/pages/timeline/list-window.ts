/** Places of a list, from the first up to but not including the end. */
export interface Hrefs {
  readonly first: number;
  readonly end: number;
}

/** What of a list stands in its column: an entry, or the room of entries that are not mounted. */
export type Slot =
  | { readonly kind: 'entry'; readonly index: number }
  | { readonly kind: 'spacer'; readonly first: number; readonly height: number };

/**
 * The entries of a list that touch a band, in pixels from the top of the list. Empty, at the end
 * that is nearer, where the band lies outside.
 */
export function placesInBand(
  count: number,
  heightOf: (index: number) => number,
  band: { readonly top: number; readonly bottom: number },
): Hrefs {
  let bottom = 0;
  let first = 0;
  while (first < count && bottom + heightOf(first) < band.top) {
    bottom += heightOf(first);
    first += 1;
  }
  let end = first;
  while (end < count && bottom < band.bottom) {
    bottom += heightOf(end);
    end += 1;
  }
  return { first, end };
}

/** Every place of a list as an entry, where it is mounted, or as part of a room as high as its entries. */
export function slotsOf(
  count: number,
  isMounted: (index: number) => boolean,
  heightOf: (index: number) => number,
): readonly Slot[] {
  const slots: Slot[] = [];
  let spacer: { readonly first: number; height: number } | null = null;
  for (let index = 0; index < count; index += 1) {
    if (!isMounted(index)) {
      spacer ??= { first: index, height: 0 };
      spacer.height += heightOf(index);
      continue;
    }
    if (spacer !== null) slots.push({ kind: 'spacer', ...spacer });
    spacer = null;
    slots.push({ kind: 'entry', index });
  }
  if (spacer !== null) slots.push({ kind: 'spacer', ...spacer });
  return slots;
}
