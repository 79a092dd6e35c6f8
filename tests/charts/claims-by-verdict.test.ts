import { describe, expect, it } from 'vitest';
import { claimsByVerdict } from '../../src/charts/record/claims-by-verdict';
import { plainText } from '../../src/charts/rich-text';
import {
  buildEmpty,
  buildShown,
  findCell,
  contextOf,
  numberAt,
  shipped,
  shippedBut,
  record,
} from './support/shipped';
import { chartFaults } from './support/soundness';

const chart = buildShown(claimsByVerdict);
const { claims } = shipped.claims;

describe('claims-by-verdict', () => {
  it('counts the claims of each verdict, in the order of the verdicts', () => {
    expect(chart.rows.map(({ key }) => key)).toEqual([
      'corroborated',
      'disputed',
      'contradicted',
      'unverifiable',
      'opinion',
    ]);
    for (const { key } of chart.rows) {
      const bearing = claims.filter(({ verdict }) => verdict === key);
      expect(numberAt(chart, key, 'claims')).toBe(bearing.length);
    }
  });

  it('cites the documents of the claims', () => {
    expect(chart.citations.map(({ id, kind }) => [id, kind])).toEqual([
      ['doc-independence-day', 'document'],
      ['doc-csis-panel', 'document'],
    ]);
  });

  it('follows the topics, and keeps a verdict that no claim bears at zero', () => {
    const minerals = buildShown(claimsByVerdict, contextOf({ topics: ['critical-minerals'] }));
    const of = claims.filter(({ topic }) => topic === 'critical-minerals');
    expect(minerals.subtitle).toBe(`${String(of.length)} claims from 2 articles, one symbol each`);
    expect(findCell(minerals, 'contradicted', 'claims')).toMatchObject({
      text: '0',
      observation: { kind: 'derived', value: 0 },
    });
    expect(chartFaults(minerals)).toEqual([]);
  });

  it('tells how many bear each verdict', () => {
    const some = record.claims.claims.filter(({ id }) =>
      ['a05-1', 'a05-2', 'a05-3', 'a09-2', 'a14-1'].includes(id),
    );
    const few = some.map((claim, index) => ({
      ...claim,
      verdict:
        (['corroborated', 'disputed', 'disputed', 'opinion', 'opinion'] as const)[index] ??
        claim.verdict,
    }));
    const small = buildShown(claimsByVerdict, contextOf(), shippedBut('claims', { claims: few }));
    expect(plainText(small.finding)).toBe('Of 5 claims 1 are corroborated');
    expect(plainText(small.deck)).toBe('The others: 2 disputed and 2 opinions.');
    const one = buildShown(claimsByVerdict, contextOf({ topics: ['agriculture'] }));
    expect(plainText(one.finding)).toBe('Of one claim 0 is corroborated');
    expect(plainText(one.deck)).toBe('The others: 1 unverifiable.');
    expect(one.subtitle).toBe('1 claim from one article, one symbol each');
  });

  it('leaves out claims whose figure is of another year', () => {
    const later = buildShown(claimsByVerdict, contextOf({ from: 2024 }));
    const all = later.rows.map(({ key }) => numberAt(later, key, 'claims'));
    expect(all.reduce((sum, count) => sum + count, 0)).toBe(
      claims.filter(({ observation }) => observation === null || observation.period.year >= 2024)
        .length,
    );
  });

  it('is empty without the documents', () => {
    const empty = buildEmpty(claimsByVerdict, contextOf({ origin: 'public-record' }));
    expect(empty.available).toEqual([2023, 2025]);
    expect(claimsByVerdict.origins).toEqual(['document']);
  });
});
