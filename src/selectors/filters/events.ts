import type { DatedEvent } from '../../dataset/ledger';
import { spanOfEvents } from './event-groups';
import { type Filters, isInYears, passesKind, passesOrigin, passesTopics } from './filters';
import { searchTextOf, searchWords } from './search-text';

/** One of the filters. Each can be left out when the others are counted. */
export type Facet = 'topics' | 'years' | 'origin' | 'kind' | 'text';

/** One year of the histogram. */
export interface YearCount {
  readonly year: number;
  /** Events of the year, whatever the filters. */
  readonly all: number;
  /** Events of the year that pass topics, origin and text. */
  readonly matching: number;
  /** Whether the year lies inside the chosen years. */
  readonly chosen: boolean;
}

/** What each option of each filter would leave, under the other filters. */
export interface FacetCounts {
  /** All events, whatever the filters. */
  readonly total: number;
  /** Events that pass all filters. */
  readonly kept: number;
  /** By topic: what it alone would leave. */
  readonly topics: Tally<string>;
  readonly origins: Readonly<Record<Filters['origin'], number>>;
  /** By kind: what it alone would leave; under `all` those of every kind and of none. */
  readonly kinds: Tally<Filters['kind']>;
  /** Every year from the first to the last event, those without an event included. */
  readonly years: readonly YearCount[];
}

/** Which filters the events of a dataset fail, in their order, one bit a filter. */
interface Match {
  readonly events: readonly DatedEvent[];
  readonly failed: Uint8Array;
  /** Those that fail none: listed once, so that what is drawn from equal filters is drawn once. */
  readonly kept: readonly DatedEvent[];
}

const bits: Readonly<Record<Facet, number>> = { topics: 1, years: 2, origin: 4, kind: 8, text: 16 };

/**
 * Matched once for each dataset and filters, however many counts are then asked for. The newest few
 * are kept, by what the filters say: the controls and the page hold equal ones, not the same.
 */
const matches = new WeakMap<readonly DatedEvent[], Map<string, Match>>();
const matchesKept = 4;

/** Counted once for each match. */
const facetCounts = new WeakMap<Match, FacetCounts>();

/** The events that pass all filters, in the order of the data file. */
export function selectEvents(
  events: readonly DatedEvent[],
  filters: Filters,
): readonly DatedEvent[] {
  return match(events, filters).kept;
}

/** The number of events that would be left without some of the filters. */
export function countWithout(
  events: readonly DatedEvent[],
  filters: Filters,
  without: readonly Facet[],
): number {
  const { failed } = match(events, filters);
  const strict = ~ignore(without);
  return failed.reduce((count, bit) => ((bit & strict) === 0 ? count + 1 : count), 0);
}

/** For each topic, the number of events that it alone would leave under the other filters. */
export function countByTopic(events: readonly DatedEvent[], filters: Filters): Tally<string> {
  const left = leavingOut(match(events, filters), ['topics']);
  return new Tally(left.flatMap(({ topics }) => topics));
}

/** For each choice of origin, the number of events that it would leave under the other filters. */
export function countByOrigin(
  events: readonly DatedEvent[],
  filters: Filters,
): FacetCounts['origins'] {
  const left = leavingOut(match(events, filters), ['origin']);
  const documents = left.filter(({ origin }) => origin === 'document').length;
  return {
    all: left.length,
    document: documents,
    'public-record': left.length - documents,
  };
}

/** For each kind, the number of events that it alone would leave under the other filters. */
export function countByKind(
  events: readonly DatedEvent[],
  filters: Filters,
): Tally<Filters['kind']> {
  const left = leavingOut(match(events, filters), ['kind']);
  return new Tally(left.flatMap(({ eventKind = [] }) => ['all' as const, eventKind].flat()));
}

/** The histogram: every year from the first to the last event. */
export function countByYear(events: readonly DatedEvent[], filters: Filters): readonly YearCount[] {
  const span = spanOfEvents(events);
  if (span === null) return [];
  const all = new Tally(events.map(({ period }) => period.year));
  const left = leavingOut(match(events, filters), ['years']);
  const matching = new Tally(left.map(({ period }) => period.year));
  return Array.from({ length: span.last - span.first + 1 }, (_, index) => {
    const year = span.first + index;
    return {
      year,
      all: all.of(year),
      matching: matching.of(year),
      chosen: isInYears(year, filters),
    };
  });
}

/** All counts that the filter bar shows. */
export function countFacets(events: readonly DatedEvent[], filters: Filters): FacetCounts {
  const matched = match(events, filters);
  const known = facetCounts.get(matched);
  if (known !== undefined) return known;
  const counts = {
    total: events.length,
    kept: matched.kept.length,
    topics: countByTopic(events, filters),
    origins: countByOrigin(events, filters),
    kinds: countByKind(events, filters),
    years: countByYear(events, filters),
  };
  facetCounts.set(matched, counts);
  return counts;
}

/** Events of the histogram that match in these years, both included. */
export function sumYears(years: readonly YearCount[], from: number, to: number): number {
  return years
    .filter(({ year }) => year >= from && year <= to)
    .reduce((sum, { matching }) => sum + matching, 0);
}

function match(events: readonly DatedEvent[], filters: Filters): Match {
  const ofDataset = matches.get(events) ?? new Map<string, Match>();
  matches.set(events, ofDataset);
  const key = JSON.stringify(filters);
  const known = ofDataset.get(key);
  if (known !== undefined) return known;
  const [oldest] = ofDataset.keys();
  if (oldest !== undefined && ofDataset.size >= matchesKept) ofDataset.delete(oldest);
  const failed = failuresOf(events, filters);
  const made = { events, failed, kept: events.filter((_, index) => failed[index] === 0) };
  ofDataset.set(key, made);
  return made;
}

function failuresOf(events: readonly DatedEvent[], filters: Filters): Uint8Array {
  const chosen = new Set(filters.topics);
  const words = searchWords(filters.text);
  const failed = new Uint8Array(events.length);
  for (const [index, event] of events.entries()) {
    failed[index] =
      (passesTopics(event.topics, chosen) ? 0 : bits.topics) |
      (isInYears(event.period.year, filters) ? 0 : bits.years) |
      (passesOrigin(event.origin, filters) ? 0 : bits.origin) |
      (passesKind(event.eventKind, filters) ? 0 : bits.kind) |
      (passesText(event, words) ? 0 : bits.text);
  }
  return failed;
}

function passesText(event: DatedEvent, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = searchTextOf(event);
  return words.every((word) => text.includes(word));
}

function leavingOut({ events, failed }: Match, without: readonly Facet[]): readonly DatedEvent[] {
  const strict = ~ignore(without);
  return events.filter((_, index) => (Number(failed[index]) & strict) === 0);
}

/** The bits of filters that an event may fail. */
function ignore(facets: readonly Facet[]): number {
  return facets.reduce((mask, facet) => mask | bits[facet], 0);
}

/** How often each key was counted. A key that never was counted zero times: that is no gap. */
class Tally<Key> {
  readonly #counts = new Map<Key, { times: number }>();

  constructor(keys: Iterable<Key>) {
    const counts = this.#counts;
    for (const key of keys) {
      const count = counts.get(key);
      if (count === undefined) counts.set(key, { times: 1 });
      else count.times += 1;
    }
  }

  of(key: Key): number {
    const count = this.#counts.get(key);
    return count === undefined ? 0 : count.times;
  }
}
