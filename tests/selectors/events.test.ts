import { describe, expect, it } from 'vitest';
import { spanOfEvents } from '../../src/selectors/filters/event-groups';
import {
  countByOrigin,
  countByTopic,
  countByYear,
  countFacets,
  countWithout,
  selectEvents,
  sumYears,
} from '../../src/selectors/filters/events';
import { eventKinds } from '../../src/dataset/schema/event-kinds';
import { noFilters, type Filters } from '../../src/selectors/filters/filters';
import { idsOf, inventEvent } from './invented-events';
import { shipped } from '../charts/support/shipped';

const { events: recorded, topics } = shipped.events;

const invented = [
  inventEvent({ id: 'a', date: '2019-01-01', topics: ['trade'], origin: 'document' }),
  inventEvent({ id: 'b', date: '2020', precision: 'year', topics: ['trade', 'energy'] }),
  inventEvent({ id: 'c', date: '2020-12-30', endDate: '2021-01-02', topics: ['energy'] }),
  inventEvent({ id: 'd', date: '2022-05', precision: 'month', topics: ['security'] }),
];

function select(filters: Partial<Filters>) {
  return idsOf(selectEvents(invented, { ...noFilters, ...filters }));
}

describe('kinds of events', () => {
  it('keep what is of the kind, and say what each would leave', () => {
    const { kinds: counted } = countFacets(recorded, { ...noFilters, kind: 'deal' });
    const left = selectEvents(recorded, { ...noFilters, kind: 'deal' });
    expect(left.length).toBeGreaterThan(0);
    expect(new Set(left.map((event) => event.eventKind))).toEqual(new Set(['deal']));
    expect(counted.of('deal')).toBe(left.length);
    // One of no kind passes only where every kind is asked for.
    expect(counted.of('all')).toBe(recorded.length);
    const named = eventKinds.reduce((sum, kind) => sum + counted.of(kind), 0);
    expect(named).toBe(recorded.filter((event) => event.eventKind !== undefined).length);
  });
});

describe('selectEvents', () => {
  it('keeps everything without filters, in the order of the document', () => {
    expect(selectEvents(recorded, noFilters)).toEqual(recorded);
  });

  it('keeps events of any chosen topic', () => {
    expect(select({ topics: ['energy', 'security'] })).toEqual(['b', 'c', 'd']);
  });

  it('takes the years inclusively, by the year in which an event began', () => {
    expect(select({ from: 2020, to: 2020 })).toEqual(['b', 'c']);
    expect(select({ from: 2021 })).toEqual(['d']);
    expect(select({ to: 2019 })).toEqual(['a']);
  });

  it('keeps one origin', () => {
    expect(select({ origin: 'document' })).toEqual(['a']);
    expect(select({ origin: 'public-record' })).toEqual(['b', 'c', 'd']);
  });

  it('asks for every filter at once', () => {
    expect(select({ topics: ['trade'], origin: 'public-record' })).toEqual(['b']);
  });

  it('searches title, summary, actors and places for every word', () => {
    const recorded = [
      inventEvent({ id: 'title', title: 'Uranium sale' }),
      inventEvent({ id: 'summary', summary: 'A sale of uranium.' }),
      inventEvent({ id: 'actor', actors: ['Uranium Board'], title: 'A sale' }),
      inventEvent({ id: 'place', places: ['Uranium City'], title: 'A sale' }),
      inventEvent({ id: 'note', note: 'uranium sale' }),
      inventEvent({ id: 'one-word', title: 'Uranium' }),
    ];
    const found = selectEvents(recorded, { ...noFilters, text: 'SALE uranium' });
    expect(idsOf(found)).toEqual(['title', 'summary', 'actor', 'place']);
  });

  it.each([
    ['charge d’affaires', 'us-embassy-alma-ata-1992'],
    ['Jackson-Vanik Titus', 'panetta-letter-2023'],
    ['us embassy alma-ata', 'us-embassy-alma-ata-1992'],
  ])('finds in the recorded events what is typed as %j', (text, id) => {
    const found = idsOf(selectEvents(recorded, { ...noFilters, text }));
    expect(found).toContain(id);
    expect(found.length).toBeLessThan(10);
  });

  it('finds C5+1 typed with a Cyrillic letter', () => {
    const latin = selectEvents(recorded, { ...noFilters, text: 'C5+1' });
    expect(selectEvents(recorded, { ...noFilters, text: 'с5+1' })).toEqual(latin);
    expect(latin.length).toBeGreaterThan(5);
  });
});

describe('counts', () => {
  const filters: Filters = {
    ...noFilters,
    topics: ['trade', 'critical-minerals'],
    from: 2023,
    to: 2024,
  };

  it('say what choosing the option alone would leave', () => {
    for (const { id } of topics) {
      const alone = selectEvents(recorded, { ...filters, topics: [id] });
      expect(countByTopic(recorded, filters).of(id)).toBe(alone.length);
    }
    for (const origin of ['all', 'document', 'public-record'] as const) {
      const alone = selectEvents(recorded, { ...filters, origin });
      expect(countByOrigin(recorded, filters)[origin]).toBe(alone.length);
    }
    for (const { year, matching } of countByYear(recorded, filters)) {
      const alone = selectEvents(recorded, { ...filters, from: year, to: year });
      expect(matching).toBe(alone.length);
    }
  });

  it('count an event once where it names a topic twice', () => {
    const events = [inventEvent({ id: 'twice', topics: ['trade', 'trade'] })];
    expect(countByTopic(events, noFilters).of('trade')).toBe(1);
  });

  it('cover every year from the first to the last event, also those without one', () => {
    const years = countByYear(recorded, noFilters);
    expect(years.map(({ year }) => year)).toEqual(
      Array.from({ length: 36 }, (_, index) => 1991 + index),
    );
    expect(years.find(({ year }) => year === 1998)?.all).toBe(0);
    expect(years.reduce((sum, { all }) => sum + all, 0)).toBe(recorded.length);
    expect(years.every(({ chosen }) => chosen)).toBe(true);
  });

  it('sum the matching events of years', () => {
    const years = countByYear(recorded, filters);
    expect(sumYears(years, 2023, 2024)).toBe(selectEvents(recorded, filters).length);
    expect(sumYears(years, 2025, 2024)).toBe(0);
  });

  it('leave out the facets asked for', () => {
    expect(countWithout(recorded, filters, ['topics', 'years'])).toBe(recorded.length);
    expect(countWithout(recorded, filters, [])).toBe(selectEvents(recorded, filters).length);
  });

  it('are empty without events', () => {
    expect(countFacets([], filters)).toMatchObject({ total: 0, kept: 0, years: [] });
    expect(spanOfEvents([])).toBeNull();
  });
});
