import { parsePeriod } from '../dataset/period';
import type { EventEntry } from '../dataset/schema/events';
import { fold } from './fold';

/** An event with what the filters and the order compare, computed once. */
export interface IndexedEvent {
  readonly event: EventEntry;
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

const indexed = new WeakMap<EventEntry, IndexedEvent>();
const indexes = new WeakMap<readonly EventEntry[], readonly IndexedEvent[]>();
const spans = new WeakMap<readonly EventEntry[], YearSpan | null>();
const haystacks = new WeakMap<EventEntry, string>();

/** The events with their years and ranks, in the order given; computed once an event and a list. */
export function indexEvents(events: readonly EventEntry[]): readonly IndexedEvent[] {
  const known = indexes.get(events);
  if (known !== undefined) return known;
  const index = events.map(indexEvent);
  indexes.set(events, index);
  return index;
}

function indexEvent(event: EventEntry): IndexedEvent {
  const known = indexed.get(event);
  if (known !== undefined) return known;
  const entry = {
    event,
    year: parsePeriod(event.date).year,
    rank: rankOf(event.date),
    topics: [...new Set(event.topics)],
  };
  indexed.set(event, entry);
  return entry;
}

/** What the text search reads of an event: title, summary, actors and places, folded once. */
export function haystackOf(event: EventEntry): string {
  const known = haystacks.get(event);
  if (known !== undefined) return known;
  const haystack = fold([event.title, event.summary, ...event.actors, ...event.places].join('\n'));
  haystacks.set(event, haystack);
  return haystack;
}

/** First and last year in which an event began; null where there is no event. */
export function spanOfEvents(events: readonly EventEntry[]): YearSpan | null {
  const known = spans.get(events);
  if (known !== undefined) return known;
  const span = measureSpan(events);
  spans.set(events, span);
  return span;
}

function measureSpan(events: readonly EventEntry[]): YearSpan | null {
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
function rankOf(date: string): number {
  const { year, quarter, month, day } = parsePeriod(date);
  if (quarter !== undefined) return rank(year, quarter * 3 - 2, 0);
  if (month === undefined) return rank(year, 0, 0);
  return rank(year, month, day === undefined ? 1 : day + 1);
}

function rank(year: number, month: number, place: number): number {
  return (year * 13 + month) * 33 + place;
}
