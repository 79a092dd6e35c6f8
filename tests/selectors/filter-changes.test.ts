import { describe, expect, it } from 'vitest';
import {
  activeFacets,
  chosenYears,
  withFrom,
  withTo,
  withTopic,
  withYears,
  withoutFacet,
} from '../../src/selectors/filters/filter-changes';
import { noFilters, type Filters } from '../../src/selectors/filters/filters';

const span = { first: 1991, last: 2026 };
const vocabulary = ['diplomacy', 'trade', 'investment'];

describe('topics', () => {
  it('stand in the order of the vocabulary, whichever was chosen first', () => {
    const one = withTopic(noFilters, 'investment', true, vocabulary);
    const two = withTopic(one, 'diplomacy', true, vocabulary);
    expect(two.topics).toEqual(['diplomacy', 'investment']);
    expect(withTopic(two, 'investment', false, vocabulary).topics).toEqual(['diplomacy']);
  });
});

describe('years', () => {
  it('are taken in either order', () => {
    expect(withYears(noFilters, 2024, 2015, span)).toMatchObject({ from: 2015, to: 2024 });
  });

  it('are no limit at the ends of the span, or beyond', () => {
    expect(withYears(noFilters, 1980, 2030, span)).toEqual(noFilters);
    expect(withYears(noFilters, 1991, 2000, span)).toMatchObject({ from: null, to: 2000 });
  });

  it('move together where they would cross', () => {
    const filters: Filters = { ...noFilters, from: 2015, to: 2016 };
    expect(withFrom(filters, 2020, span)).toMatchObject({ from: 2020, to: 2020 });
    expect(withTo(filters, 2010, span)).toMatchObject({ from: 2010, to: 2010 });
    expect(withFrom(filters, 2016, span)).toMatchObject({ from: 2016, to: 2016 });
  });

  it('fall back to the span where there is no limit', () => {
    expect(chosenYears({ ...noFilters, from: 2000 }, span)).toEqual({ first: 2000, last: 2026 });
  });
});

describe('filters in use', () => {
  const all: Filters = {
    topics: ['trade'],
    from: null,
    to: 2020,
    origin: 'document',
    kind: 'deal',
    text: 'uranium',
  };

  it('are named in a fixed order', () => {
    expect(activeFacets(all)).toEqual(['topics', 'years', 'origin', 'kind', 'text']);
    expect(activeFacets(noFilters)).toEqual([]);
    expect(activeFacets({ ...noFilters, text: ' , ' })).toEqual([]);
  });

  it.each(['topics', 'years', 'origin', 'kind', 'text'] as const)('can be dropped: %s', (facet) => {
    const left = activeFacets(withoutFacet(all, facet));
    expect(left).toEqual(activeFacets(all).filter((other) => other !== facet));
  });
});
