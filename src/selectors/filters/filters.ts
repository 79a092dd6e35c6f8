import { eventKinds, type EventKind } from '../../dataset/schema/event-kinds';
import type { Origin } from '../../dataset/schema/events';

/** The one set of filters, on every page and in the address. */
export interface Filters {
  /** Any of these topics; none means all. */
  readonly topics: readonly string[];
  /** First year, or null for no limit. */
  readonly from: number | null;
  /** Last year, or null for no limit. */
  readonly to: number | null;
  readonly origin: 'all' | Origin;
  /** Kind of the events. */
  readonly kind: 'all' | EventKind;
  /** Search text of the timeline, as typed. */
  readonly text: string;
}

export const noFilters: Filters = {
  topics: [],
  from: null,
  to: null,
  origin: 'all',
  kind: 'all',
  text: '',
};

/** Every choice of origin, in the order in which they are offered. */
export const origins: readonly Filters['origin'][] = ['all', 'document', 'public-record'];

/** Every choice of kind, in the order in which they are offered. */
export const kinds: readonly Filters['kind'][] = ['all', ...eventKinds];

/** Whether one of the topics is among the chosen ones; none chosen means all. */
export function passesTopics(topics: readonly string[], chosen: ReadonlySet<string>): boolean {
  return chosen.size === 0 || topics.some((topic) => chosen.has(topic));
}

/** Whether a year lies inside the years of the filters. */
export function isInYears(year: number, filters: Pick<Filters, 'from' | 'to'>): boolean {
  return reachesYears([year, year], filters);
}

export function passesOrigin(origin: Origin, filters: Pick<Filters, 'origin'>): boolean {
  return filters.origin === 'all' || origin === filters.origin;
}

/** An event whose title names acts of different kinds is of none. */
export function passesKind(kind: EventKind | undefined, filters: Pick<Filters, 'kind'>): boolean {
  return filters.kind === 'all' || kind === filters.kind;
}

/** Whether a stretch of years reaches into the chosen ones. */
export function reachesYears(
  [first, last]: readonly [number, number],
  { from, to }: Pick<Filters, 'from' | 'to'>,
): boolean {
  return (from === null || last >= from) && (to === null || first <= to);
}
