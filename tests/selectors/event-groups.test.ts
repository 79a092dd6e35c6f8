import { describe, expect, it } from 'vitest';
import { groupByYear, sortEvents } from '../../src/selectors/filters/event-groups';
import { idsOf, inventEvent } from './invented-events';
import { shipped } from '../charts/support/shipped';

const mixed = [
  inventEvent({ id: 'day-2', date: '2023-05-02' }),
  inventEvent({ id: 'year', date: '2023', precision: 'year' }),
  inventEvent({ id: 'same-day-first', date: '2023-05-01' }),
  inventEvent({ id: 'month', date: '2023-05', precision: 'month' }),
  inventEvent({ id: 'same-day-second', date: '2023-05-01' }),
  inventEvent({ id: 'april', date: '2023-04-30' }),
  inventEvent({ id: 'quarter', date: '2023-Q2' }),
  inventEvent({ id: 'next-year', date: '2024', precision: 'year' }),
];

describe('groupByYear', () => {
  it('puts a partial date before every exact date of its period, oldest first', () => {
    const [first, second] = groupByYear(mixed, 'oldest');
    expect(first?.year).toBe(2023);
    expect(idsOf(first?.events ?? [])).toEqual([
      'year',
      'quarter',
      'april',
      'month',
      'same-day-first',
      'same-day-second',
      'day-2',
    ]);
    expect(second?.year).toBe(2024);
  });

  it('puts a partial date after every exact date of its period, newest first', () => {
    const [first, second] = groupByYear(mixed, 'newest');
    expect(first?.year).toBe(2024);
    expect(idsOf(second?.events ?? [])).toEqual([
      'day-2',
      'same-day-first',
      'same-day-second',
      'month',
      'april',
      'quarter',
      'year',
    ]);
  });

  it('has a year for each year with an event, and no other', () => {
    const { events } = shipped.events;
    const groups = groupByYear(events, 'newest');
    expect(groups[0]?.year).toBe(2026);
    expect(groups.at(-1)?.year).toBe(1991);
    expect(groups.map(({ year }) => year)).not.toContain(1998);
    expect(groups.flatMap((group) => group.events)).toHaveLength(events.length);
    const years = groups.map(({ year }) => year);
    expect(years).toEqual([...years].sort((one, other) => other - one));
  });

  it('leaves the events as they were', () => {
    const before = idsOf(mixed);
    groupByYear(mixed, 'oldest');
    sortEvents(mixed, 'newest');
    expect(idsOf(mixed)).toEqual(before);
  });
});
