import { describe, expect, it } from 'vitest';
import { en } from '../../src/messages/en/en';
import { countByVerdict, countClaims, selectClaims } from '../../src/selectors/claims';
import { noFilters } from '../../src/selectors/filters/filters';
import { shipped } from '../charts/support/shipped';

const { claims } = shipped.claims;

describe('selectClaims', () => {
  it('keeps all of them without filters', () => {
    expect(selectClaims(claims, noFilters)).toEqual(claims);
  });

  it('keeps all of them for documents only, and none for the public record', () => {
    expect(selectClaims(claims, { ...noFilters, origin: 'document' })).toEqual(claims);
    expect(selectClaims(claims, { ...noFilters, origin: 'public-record' })).toEqual([]);
  });

  it('keeps the claims of the chosen topics', () => {
    const left = selectClaims(claims, { ...noFilters, topics: ['trade'] });
    expect(left.length).toBeGreaterThan(0);
    expect(left.every(({ topic }) => topic === 'trade')).toBe(true);
  });

  it('applies years to claims with a figure, and keeps those without', () => {
    const left = selectClaims(claims, { ...noFilters, from: 2024 });
    const dropped = claims.filter((claim) => !left.includes(claim));
    expect(dropped.map(({ id }) => id)).toContain('a05-2');
    expect(left.map(({ id }) => id)).toContain('a05-3');
    expect(dropped.every(({ observation }) => observation !== null)).toBe(true);
    expect(left.filter(({ observation }) => observation === null)).toHaveLength(
      claims.filter(({ observation }) => observation === null).length,
    );
  });

  it('leaves the search of the timeline out of it', () => {
    expect(selectClaims(claims, { ...noFilters, text: 'zzz' })).toEqual(claims);
  });
});

describe('countClaims', () => {
  it('counts claims and the documents that make them, so that a sentence fits any record', () => {
    const [first] = claims;
    if (first === undefined) throw new Error('The record has claims.');
    const third = { ...first, id: 'c01-1', document: 'doc-third' };
    const told = (of: typeof claims) => en.ledger.lede({ ...countClaims(of), sources: '9' });
    expect(told([...claims, third])).toMatch(
      new RegExp(`^${String(claims.length + 1)} claims of 3 articles are weighed`),
    );
    expect(told([first])).toMatch(/^One claim is weighed/);
    expect(told([first, { ...first, id: 'a01-9' }])).toMatch(/^2 claims of one article are/);
  });
});

describe('countByVerdict', () => {
  it('counts every verdict, also one that no claim bears', () => {
    const all = countByVerdict(claims);
    expect(Object.values(all).reduce((sum, count) => sum + count, 0)).toBe(claims.length);
    expect(countByVerdict([])).toEqual({
      corroborated: 0,
      disputed: 0,
      contradicted: 0,
      unverifiable: 0,
      opinion: 0,
    });
  });
});
