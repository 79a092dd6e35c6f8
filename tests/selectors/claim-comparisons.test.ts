import { describe, expect, it } from 'vitest';
import { valueOf } from '../../src/dataset/observation';
import { selectComparisons } from '../../src/selectors/claim-comparisons';
import { shipped } from '../charts/support/shipped';

const { trade, claims } = shipped;

function claimOf(id: string) {
  const claim = claims.claimById.get(id);
  if (claim === undefined) throw new Error(`No claim ${id}`);
  return claim;
}

describe('counts beside a claim', () => {
  it('gives each count that the claim names, sums where it names a sum', () => {
    const counts = selectComparisons(trade, claimOf('a05-2'), 'sum');
    expect(counts.map(({ counter }) => counter)).toEqual(['united-states', 'kazakhstan']);
    expect(counts.map(({ observation }) => valueOf(observation)?.toFixed(1))).toEqual([
      '3393.4',
      '4052.9',
    ]);
    expect(counts[0]?.observation).toMatchObject({ kind: 'derived', formula: 'sum' });
  });

  it('gives none where the claim compares with nothing', () => {
    expect(selectComparisons(trade, claimOf('a05-3'), 'sum')).toEqual([]);
    expect(selectComparisons(trade, claimOf('a01-1'), 'sum')).toEqual([]);
  });

  it('leaves out a sum of which one part is not counted in that period', () => {
    const compareWith = ['census-exports+no-such-series'];
    expect(selectComparisons(trade, { ...claimOf('a05-2'), compareWith }, 'sum')).toEqual([]);
  });
});
