import { describe, expect, it } from 'vitest';
import { explainEmpty } from '../../src/selectors/filters/empty-result';
import { selectEvents } from '../../src/selectors/filters/events';
import { noFilters, type Filters } from '../../src/selectors/filters/filters';
import { inventEvent } from './invented-events';
import { shipped } from '../charts/support/shipped';

const { events: recorded } = shipped.events;

/** How many events some filters leave. */
function countOf(filters: Partial<Filters>): number {
  return selectEvents(recorded, { ...noFilters, ...filters }).length;
}

function waysOf(filters: Partial<Filters>) {
  const explained = explainEmpty(recorded, { ...noFilters, ...filters });
  return explained?.ways.map(({ drop, count }) => [drop, count]);
}

describe('explainEmpty', () => {
  it('is silent where events are left or no filter is in use', () => {
    expect(explainEmpty(recorded, { ...noFilters, topics: ['trade'] })).toBeNull();
    expect(explainEmpty([], noFilters)).toBeNull();
  });

  it('blames the topic for technology in 1996 to 1998, as it should', () => {
    const filters = { ...noFilters, topics: ['technology'], from: 1996, to: 1998 };
    expect(explainEmpty(recorded, filters)?.responsible).toBe('topics');
    expect(waysOf(filters)).toEqual([
      ['topics', countOf({ from: 1996, to: 1998 })],
      ['years', countOf({ topics: ['technology'] })],
      ['everything', recorded.length],
    ]);
  });

  it('blames the search before the other filters', () => {
    const filters = { ...noFilters, topics: ['trade'], text: 'no such word' };
    expect(explainEmpty(recorded, filters)?.responsible).toBe('text');
    expect(waysOf(filters)?.[0]).toEqual(['text', countOf({ topics: ['trade'] })]);
  });

  it('offers one way where one filter is in use', () => {
    expect(waysOf({ text: 'zzz' })).toEqual([['text', recorded.length]]);
  });

  it('blames no single filter where only dropping several helps', () => {
    const events = [inventEvent({ id: 'a', date: '2020-01-01', topics: ['trade'] })];
    const filters: Filters = { ...noFilters, topics: ['energy'], origin: 'document' };
    const explained = explainEmpty(events, filters);
    expect(explained?.responsible).toBeNull();
    expect(explained?.ways.map(({ drop, count }) => [drop, count])).toEqual([
      ['topics', 0],
      ['origin', 0],
      ['everything', 1],
    ]);
  });

  it('promises exactly what each way would show', () => {
    const filters: Filters = {
      topics: ['agriculture'],
      from: 1996,
      to: 2000,
      origin: 'document',
      kind: 'deal',
      text: 'uranium',
    };
    const explained = explainEmpty(recorded, filters);
    expect(explained?.ways).toHaveLength(6);
    for (const way of explained?.ways ?? []) {
      expect(selectEvents(recorded, way.filters)).toHaveLength(way.count);
    }
  });
});
