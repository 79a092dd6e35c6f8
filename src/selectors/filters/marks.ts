import type { DatedEvent } from '../../dataset/ledger';
import { sortEvents, type YearSpan } from './event-groups';
import { selectEvents } from './events';
import type { Filters } from './filters';

/** Events to be numbered along the top of a time chart. */
export interface EventMarks {
  /** At most one a year, in the order of time. */
  readonly marks: readonly DatedEvent[];
  /** How many events qualified before one a year and the most were applied. */
  readonly qualified: number;
}

/**
 * Chooses events for a time chart: those that pass the filters, began in the years of the chart
 * and share a topic with it. The best sourced come first (number of sources, then the earliest),
 * at most one a year and at most `most`. That an event stands beside a number says only that
 * both are of the same year.
 */
export function selectEventMarks(
  events: readonly DatedEvent[],
  filters: Filters,
  topics: readonly string[],
  { first, last, most }: YearSpan & { readonly most: number },
): EventMarks {
  const ofChart = new Set(topics);
  const qualified = selectEvents(events, filters).filter(
    (event) =>
      event.period.year >= first &&
      event.period.year <= last &&
      event.topics.some((topic) => ofChart.has(topic)),
  );
  const bestFirst = [...sortEvents(qualified, 'oldest')].sort(
    (one, other) => other.sources.length - one.sources.length,
  );
  const byYear = new Map<number, DatedEvent>();
  for (const event of bestFirst) {
    const { year } = event.period;
    if (byYear.size < most && !byYear.has(year)) byYear.set(year, event);
  }
  return { marks: sortEvents([...byYear.values()], 'oldest'), qualified: qualified.length };
}
