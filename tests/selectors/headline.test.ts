import { describe, expect, it } from 'vitest';
import { noFilters, type Filters } from '../../src/selectors/filters/filters';
import { agreementOf, liesAbove, selectHeadline } from '../../src/selectors/headline';
import { shipped } from '../charts/support/shipped';

const { trade, claims } = shipped;
const formulas = { turnover: 'sum', change: 'change', deficit: 'difference' };

function headline(filters: Partial<Filters>) {
  return selectHeadline(trade, claims, { ...noFilters, ...filters }, formulas);
}

describe('the headline', () => {
  it('holds the claimed figure, the projection as an open bound, and both counts of the claimed year', () => {
    const { counts, claimed, projected } = headline({});
    expect(counts?.year).toBe(2023);
    expect(claimed?.observation).toMatchObject({ value: 4.1, unit: 'usd-billion', claim: 'a05-2' });
    expect(projected?.observation).toMatchObject({ kind: 'projected', value: 4.5, bound: 'over' });
  });

  it('keeps what the documents say alone', () => {
    const { counts, claimed } = headline({ origin: 'document' });
    expect(counts).toBeNull();
    expect(claimed).not.toBeNull();
  });

  it('keeps what the public record counts alone', () => {
    const { counts, claimed, projected } = headline({ origin: 'public-record' });
    expect(counts?.year).toBe(2023);
    expect(claimed).toBeNull();
    expect(projected).toBeNull();
  });

  it('falls back to another counted year where the claimed one is not chosen', () => {
    const { counts, claimed } = headline({ from: 2018, to: 2020 });
    expect(counts?.year).toBe(2020);
    expect(claimed).toBeNull();
  });

  it('steps aside for topics that are not trade', () => {
    expect(headline({ topics: ['agriculture'] }).counts).toBeNull();
    expect(headline({ topics: ['diplomacy', 'energy'] }).counts).not.toBeNull();
  });
});

describe('agreement of a claimed number with the counts', () => {
  it('finds that 4.1 is the Kazakh count told with one digit, and above the U.S. count', () => {
    const { counts, claimed } = headline({});
    if (counts === null || claimed === null) throw new Error('The shipped data has both.');
    expect(agreementOf(claimed.observation, counts)).toBe('kazakhstan');
    expect(liesAbove(claimed.observation, counts.unitedStates)).toBe(true);
  });

  it('finds none, one or both counts, to as many digits as the number gives', () => {
    const { counts, claimed } = headline({});
    if (counts === null || claimed === null) throw new Error('The shipped data has both.');
    const agreement = (value: number) => agreementOf({ ...claimed.observation, value }, counts);
    expect(agreement(3.4)).toBe('united-states');
    expect(agreement(4.2)).toBe('neither');
    expect(agreement(4.05)).toBe('kazakhstan');
    expect(agreement(4)).toBe('kazakhstan');
  });
});
