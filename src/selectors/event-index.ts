import type { DatedEvent } from '../dataset/ledger';
import type { Period } from '../dataset/period';
import { fold } from './fold';

/** An event with what the filters and the order compare, computed once. */
export interface IndexedEvent {
  readonly event: DatedEvent;
  /** The year in which it began. An event belongs to one year, also where it ended in the next. */
  readonly year: number;
  /** Grows with time; a partial date stands before every exact date of its period. */
  readonly rank: number;
  /** Each of its topics once. */
  readonly topics: readonly string[];
}

/** First and last year of the events. */
export interface YearSpan {
  readonly first: number;
  readonly last: number;
}

const indexed = new WeakMap<DatedEvent, IndexedEvent>();
const indexes = new WeakMap<readonly DatedEvent[], readonly IndexedEvent[]>();
const spans = new WeakMap<readonly DatedEvent[], YearSpan | null>();
const haystacks = new WeakMap<DatedEvent, string>();

/** The events with their years and ranks, in the order given; computed once an event and a list. */
export function indexEvents(events: readonly DatedEvent[]): readonly IndexedEvent[] {
  const known = indexes.get(events);
  if (known !== undefined) return known;
  const index = events.map(indexEvent);
  indexes.set(events, index);
  return index;
}

function indexEvent(event: DatedEvent): IndexedEvent {
  const known = indexed.get(event);
  if (known !== undefined) return known;
  const entry = {
    event,
    year: event.period.year,
    rank: rankOf(event.period),
    topics: [...new Set(event.topics)],
  };
  indexed.set(event, entry);
  return entry;
}

/** What the text search reads of an event: title, summary, actors and places, folded once. */
export function haystackOf(event: DatedEvent): string {
  const known = haystacks.get(event);
  if (known !== undefined) return known;
  const haystack = fold([event.title, event.summary, ...event.actors, ...event.places].join('\n'));
  haystacks.set(event, haystack);
  return haystack;
}

/** First and last year in which an event began; null where there is no event. */
export function spanOfEvents(events: readonly DatedEvent[]): YearSpan | null {
  const known = spans.get(events);
  if (known !== undefined) return known;
  const span = measureSpan(events);
  spans.set(events, span);
  return span;
}

function measureSpan(events: readonly DatedEvent[]): YearSpan | null {
  const [start, ...rest] = indexEvents(events);
  if (start === undefined) return null;
  return rest.reduce<YearSpan>(
    (span, { year }) => ({ first: Math.min(span.first, year), last: Math.max(span.last, year) }),
    { first: start.year, last: start.year },
  );
}

/**
 * A whole number that orders dates. What is known only to the year stands before its January, what
 * is known only to the month before the first of that month: the place of "not before".
 */
function rankOf({ year, quarter, month, day }: Period): number {
  if (quarter !== undefined) return rank(year, quarter * 3 - 2, 0);
  if (month === undefined) return rank(year, 0, 0);
  return rank(year, month, day === undefined ? 1 : day + 1);
}

function rank(year: number, month: number, place: number): number {
  return (year * 13 + month) * 33 + place;
}
