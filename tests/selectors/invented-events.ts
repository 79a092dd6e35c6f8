import { readEvent, type DatedEvent } from '../../src/dataset/ledger';
import type { EventEntry } from '../../src/dataset/schema/events';

/** An event of which only what matters to the test is told. */
export function inventEvent(given: Partial<EventEntry> & { readonly id: string }): DatedEvent {
  return readEvent({
    date: '2020-06-15',
    precision: 'day',
    title: `Title of ${given.id}`,
    summary: 'A summary.',
    topics: ['trade'],
    actors: [],
    places: [],
    sources: ['some-source'],
    origin: 'public-record',
    confidence: 'high',
    ...given,
  });
}

export function idsOf(events: readonly DatedEvent[]): readonly string[] {
  return events.map(({ id }) => id);
}
