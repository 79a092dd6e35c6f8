import type { EventsLedger } from '../dataset/ledger';
import type { ValidValues } from '../selectors/filters/address';
import { spanOfEvents } from '../selectors/filters/event-groups';
import { chartIds } from '../charts/chart-ids';

/** Years that every year of an address lies between, while the years of the dataset are not known. */
const anyYears = { first: 0, last: 10_000 };

/**
 * What the values of the address are checked against. Topics and years are those of `events.json`;
 * until it has arrived, or where it does not, every topic that the address names is taken for known,
 * so that a filtered view never first shows as an unfiltered one.
 */
export function validValues(
  events: EventsLedger | undefined,
  search: URLSearchParams,
): ValidValues {
  const span = events === undefined ? null : spanOfEvents(events.events);
  const years = span ?? anyYears;
  return {
    topics: events === undefined ? namedTopics(search) : events.topics.map(({ id }) => id),
    firstYear: years.first,
    lastYear: years.last,
    charts: chartIds,
  };
}

function namedTopics(search: URLSearchParams): readonly string[] {
  return search.getAll('topics').flatMap((value) => value.split(','));
}
