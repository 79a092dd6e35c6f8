import type { YearSpan } from './event-groups';
import type { Facet } from './events';
import { noFilters, type Filters } from './filters';
import { searchWords } from './search-text';

/** The filters that are in use, in the order in which the pages name them. */
export function activeFacets(filters: Filters): readonly Facet[] {
  const active: Readonly<Record<Facet, boolean>> = {
    topics: filters.topics.length > 0,
    years: filters.from !== null || filters.to !== null,
    origin: filters.origin !== 'all',
    kind: filters.kind !== 'all',
    text: searchWords(filters.text).length > 0,
  };
  const order: readonly Facet[] = ['topics', 'years', 'origin', 'kind', 'text'];
  return order.filter((facet) => active[facet]);
}

/** The filters with one of them at its default. */
export function withoutFacet(filters: Filters, facet: Facet): Filters {
  switch (facet) {
    case 'topics':
      return { ...filters, topics: noFilters.topics };
    case 'years':
      return { ...filters, from: noFilters.from, to: noFilters.to };
    case 'origin':
      return { ...filters, origin: noFilters.origin };
    case 'kind':
      return { ...filters, kind: noFilters.kind };
    case 'text':
      return { ...filters, text: noFilters.text };
  }
}

/** Chooses or drops a topic. The topics stay in the order of the vocabulary, so that one choice has one address. */
export function withTopic(
  filters: Filters,
  topic: string,
  chosen: boolean,
  vocabulary: readonly string[],
): Filters {
  const topics = vocabulary.filter((known) =>
    known === topic ? chosen : filters.topics.includes(known),
  );
  return { ...filters, topics };
}

/** Sets both years, in either order. A limit at the end of the span is no limit. */
export function withYears(filters: Filters, one: number, other: number, span: YearSpan): Filters {
  const from = Math.min(one, other);
  const to = Math.max(one, other);
  return {
    ...filters,
    from: from <= span.first ? null : from,
    to: to >= span.last ? null : to,
  };
}

/** Sets the first year; a last year before it moves with it. */
export function withFrom(filters: Filters, year: number, span: YearSpan): Filters {
  return withYears(filters, year, Math.max(year, chosenYears(filters, span).last), span);
}

/** Sets the last year; a first year after it moves with it. */
export function withTo(filters: Filters, year: number, span: YearSpan): Filters {
  return withYears(filters, Math.min(year, chosenYears(filters, span).first), year, span);
}

/** The years that the filters leave, where no limit means the end of the span. */
export function chosenYears(filters: Filters, span: YearSpan): YearSpan {
  return {
    first: filters.from ?? span.first,
    last: filters.to ?? span.last,
  };
}
