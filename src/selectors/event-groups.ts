import type { DatedEvent } from '../dataset/ledger';
import type { EventOrder } from './address';
import { indexEvents, type IndexedEvent } from './event-index';

/** The events of one year, in the order asked for. */
export interface YearGroup {
  readonly year: number;
  readonly events: readonly DatedEvent[];
}

/**
 * Groups events by the year in which they began.
 *
 * A date known only to the year stands before every other date of that year, one known only to
 * the month before every day of that month; newest first is the reverse, so there they come last.
 * Events of the same date keep the order of the document, whichever the direction.
 */
export function groupByYear(
  events: readonly DatedEvent[],
  order: EventOrder,
): readonly YearGroup[] {
  const groups = new Map<number, DatedEvent[]>();
  for (const { year, event } of sorted(indexEvents(events), order)) {
    const group = groups.get(year);
    if (group === undefined) groups.set(year, [event]);
    else group.push(event);
  }
  return [...groups].map(([year, ofYear]) => ({ year, events: ofYear }));
}

/** Events from the oldest to the newest, by the rule of `groupByYear`. */
export function sortEvents(events: readonly DatedEvent[]): readonly DatedEvent[] {
  return sorted(indexEvents(events), 'oldest').map(({ event }) => event);
}

function sorted(index: readonly IndexedEvent[], order: EventOrder): readonly IndexedEvent[] {
  const direction = order === 'oldest' ? 1 : -1;
  return [...index].sort((one, other) => direction * (one.rank - other.rank));
}
