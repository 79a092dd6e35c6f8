import type { DatedEvent } from '../../dataset/ledger';
import { countWithout, type Facet } from './events';
import { activeFacets, withoutFacet } from './filter-changes';
import { noFilters, type Filters } from './filters';

/** A change of the filters that would show something, and how much. */
export interface WayOut {
  /** The filter that is dropped, or `everything`. */
  readonly drop: Facet | 'everything';
  readonly filters: Filters;
  /** Events that would be shown. */
  readonly count: number;
}

/** Why the filters leave no event. */
export interface EmptyResult {
  /**
   * The filter without which events would be shown; where several would do, the narrowest in the
   * order text, topics, kind, origin, years. Null where no single filter is responsible.
   */
  readonly responsible: Facet | null;
  /** Dropping the responsible filter, then each other one in use, then all of them. */
  readonly ways: readonly WayOut[];
}

const narrowestFirst: readonly Facet[] = ['text', 'topics', 'kind', 'origin', 'years'];

/** Explains an empty result; null where the filters leave events, or none is in use. */
export function explainEmpty(events: readonly DatedEvent[], filters: Filters): EmptyResult | null {
  const active = activeFacets(filters);
  if (active.length === 0 || countWithout(events, filters, []) > 0) return null;
  const single = active.map((facet) => ({
    drop: facet,
    filters: withoutFacet(filters, facet),
    count: countWithout(events, filters, [facet]),
  }));
  const productive = new Set(single.filter(({ count }) => count > 0).map(({ drop }) => drop));
  const responsible = narrowestFirst.find((facet) => productive.has(facet)) ?? null;
  const others = single
    .filter(({ drop }) => drop !== responsible)
    .sort((one, other) => other.count - one.count);
  const ways: readonly WayOut[] = [...single.filter(({ drop }) => drop === responsible), ...others];
  const everything: WayOut = { drop: 'everything', filters: noFilters, count: events.length };
  return { responsible, ways: active.length === 1 ? ways : [...ways, everything] };
}
