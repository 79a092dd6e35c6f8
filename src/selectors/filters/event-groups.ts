import type { DatedEvent } from '../../dataset/ledger';
import type { EventOrder } from './address';

/** The events of one year, in the order asked for. */
export interface YearGroup {
  readonly year: number;
  readonly events: readonly DatedEvent[];
}

/** First and last year of the events. */
export interface YearSpan {
  readonly first: number;
  readonly last: number;
}

/**
 * Groups events by the year in which they began. An event belongs to one year, also where it ended
 * in the next.
 *
 * A date known only to the year stands before every other date of that year, one known only to
 * the month before every day of that month; newest first is the reverse, so there they come last.
 * Events of the same date keep the order of the data file, whichever the direction.
 */
export function groupByYear(
  events: readonly DatedEvent[],
  order: EventOrder,
): readonly YearGroup[] {
  const groups = new Map<number, DatedEvent[]>();
  for (const event of sortEvents(events, order)) {
    const group = groups.get(event.period.year);
    if (group === undefined) groups.set(event.period.year, [event]);
    else group.push(event);
  }
  return [...groups].map(([year, ofYear]) => ({ year, events: ofYear }));
}

/** Events by the rule of `groupByYear`. */
export function sortEvents(
  events: readonly DatedEvent[],
  order: EventOrder,
): readonly DatedEvent[] {
  const direction = order === 'oldest' ? 1 : -1;
  return [...events].sort((one, other) => direction * (one.rank - other.rank));
}

/** First and last year in which an event began; null where there is no event. */
export function spanOfEvents(events: readonly DatedEvent[]): YearSpan | null {
  if (events.length === 0) return null;
  let [first, last] = [Infinity, -Infinity];
  for (const { period } of events) {
    first = Math.min(first, period.year);
    last = Math.max(last, period.year);
  }
  return { first, last };
}
