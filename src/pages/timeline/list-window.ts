/** Places of a list, from the first up to but not including the end. */
export interface Places {
  readonly first: number;
  readonly end: number;
}

/** What of a list stands in its column: an entry, or the room of entries that are not mounted. */
export type Slot =
  | { readonly kind: 'entry'; readonly place: number }
  | { readonly kind: 'room'; readonly first: number; readonly height: number };

/**
 * The entries of a list that touch a band, in pixels from the top of the list. Empty, at the end
 * that is nearer, where the band lies outside.
 */
export function placesInBand(
  count: number,
  heightOf: (place: number) => number,
  band: { readonly top: number; readonly bottom: number },
): Places {
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
  isMounted: (place: number) => boolean,
  heightOf: (place: number) => number,
): readonly Slot[] {
  const slots: Slot[] = [];
  let room: { readonly first: number; height: number } | null = null;
  for (let place = 0; place < count; place += 1) {
    if (!isMounted(place)) {
      room ??= { first: place, height: 0 };
      room.height += heightOf(place);
      continue;
    }
    if (room !== null) slots.push({ kind: 'room', ...room });
    room = null;
    slots.push({ kind: 'entry', place });
  }
  if (room !== null) slots.push({ kind: 'room', ...room });
  return slots;
}
