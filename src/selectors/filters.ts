import type { Origin } from '../dataset/schema/events';

/** The one set of filters, on every page and in the address. */
export interface Filters {
  /** Any of these topics; none means all. */
  readonly topics: readonly string[];
  /** First year, or null for no limit. */
  readonly from: number | null;
  /** Last year, or null for no limit. */
  readonly to: number | null;
  readonly origin: 'all' | Origin;
  /** Search text of the timeline, as typed. */
  readonly text: string;
}

export const noFilters: Filters = { topics: [], from: null, to: null, origin: 'all', text: '' };

/** Every choice of origin, in the order in which they are offered. */
export const origins: readonly Filters['origin'][] = ['all', 'document', 'public-record'];
