import { countOf } from '../dataset/arithmetic';
import type { DatedEvent } from '../dataset/ledger';
import type { DerivedObservation } from '../dataset/observation';
import { periodOfYear } from '../dataset/period';
import { spanOfEvents, type YearSpan } from './filters/event-groups';
import { selectEvents } from './filters/events';
import type { Filters } from './filters/filters';

/** How many events fall in each year. */
export interface EventsByYear {
  readonly span: YearSpan;
  /** Every year from the first to the last of the events, those without an event included. */
  readonly years: readonly DerivedObservation[];
  readonly all: DerivedObservation;
  /** The years with most events, in the order of time. */
  readonly greatest: readonly DerivedObservation[];
}

/** Under all filters but the text search; null where they leave no event. `formula` says in words what is counted. */
export function selectEventsByYear(
  events: readonly DatedEvent[],
  filters: Filters,
  formula: string,
): EventsByYear | null {
  const kept = selectEvents(events, { ...filters, text: '' });
  const span = spanOfEvents(kept);
  if (span === null) return null;
  const countIn = (year: number, some: readonly DatedEvent[]) =>
    countOf(some.length, {
      formula,
      period: periodOfYear(year),
      sources: sourcesOf(some.length === 0 ? kept : some),
    });
  const years = Array.from({ length: span.last - span.first + 1 }, (_, index) => {
    const year = span.first + index;
    return countIn(
      year,
      kept.filter(({ period }) => period.year === year),
    );
  });
  const most = Math.max(...years.map(({ value }) => value));
  return {
    span,
    years,
    all: countIn(span.last, kept),
    greatest: years.filter(({ value }) => value === most),
  };
}

/** A number of events cites their sources; where there are none, those of all events that were looked at. */
function sourcesOf(events: readonly DatedEvent[]): readonly string[] {
  return [...new Set(events.flatMap(({ sources }) => sources))];
}
