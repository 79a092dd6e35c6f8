import { describe, expect, it } from 'vitest';
import { noFilters } from '../../src/selectors/filters/filters';
import { selectEventMarks } from '../../src/selectors/filters/marks';
import { idsOf, inventEvent } from './invented-events';
import { shipped } from '../charts/support/shipped';

const span = { first: 2019, last: 2022 };

const events = [
  inventEvent({ id: 'one-source-2020', date: '2020-01-01', sources: ['a'] }),
  inventEvent({ id: 'three-sources-2020', date: '2020-06-01', sources: ['a', 'b', 'c'] }),
  inventEvent({ id: 'late-2021', date: '2021-06-01', sources: ['a', 'b'] }),
  inventEvent({ id: 'early-2021', date: '2021-02-01', sources: ['a', 'b'] }),
  inventEvent({ id: 'one-source-2019', date: '2019-01-01', sources: ['a'] }),
  inventEvent({ id: 'energy-2022', date: '2022-01-01', topics: ['energy'] }),
  inventEvent({ id: 'too-early', date: '2018-12-31', sources: ['a', 'b', 'c', 'd'] }),
];

describe('selectEventMarks', () => {
  it('takes the best sourced of each year, then the earliest, in the order of time', () => {
    const { marks, qualified } = selectEventMarks(events, noFilters, ['trade'], {
      ...span,
      most: 9,
    });
    expect(idsOf(marks)).toEqual(['one-source-2019', 'three-sources-2020', 'early-2021']);
    expect(qualified).toBe(5);
  });

  it('keeps the best sourced where the limit is short', () => {
    const { marks, qualified } = selectEventMarks(events, noFilters, ['trade'], {
      ...span,
      most: 2,
    });
    expect(idsOf(marks)).toEqual(['three-sources-2020', 'early-2021']);
    expect(qualified).toBe(5);
  });

  it('follows the filters', () => {
    const filters = { ...noFilters, from: 2021 };
    expect(idsOf(selectEventMarks(events, filters, ['trade'], { ...span, most: 9 }).marks)).toEqual(
      ['early-2021'],
    );
  });

  it('marks nothing where no event shares a topic, or none is wanted', () => {
    expect(selectEventMarks(events, noFilters, ['security'], { ...span, most: 9 })).toEqual({
      marks: [],
      qualified: 0,
    });
    expect(selectEventMarks(events, noFilters, ['trade'], { ...span, most: 0 }).marks).toEqual([]);
  });

  it('finds nine marks for the trade charts in the shipped events', () => {
    const recorded = shipped.events.events;
    const { marks, qualified } = selectEventMarks(recorded, noFilters, ['trade'], {
      first: 1992,
      last: 2024,
      most: 9,
    });
    expect(marks).toHaveLength(9);
    expect(qualified).toBeGreaterThan(9);
    const dates = marks.map(({ period }) => period.text);
    expect(dates).toEqual([...dates].sort());
    expect(new Set(dates.map((date) => date.slice(0, 4))).size).toBe(9);
    expect(marks.every(({ topics }) => topics.includes('trade'))).toBe(true);
  });
});
