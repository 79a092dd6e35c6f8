import { describe, expect, it } from 'vitest';
import { selectRelatedEvidence, selectClaimsOf } from '../../src/selectors/related-evidence';
import { groupClaims, selectDiscrepancies } from '../../src/selectors/claims';
import { shipped } from '../charts/support/shipped';

const { claims } = shipped.claims;
const { events } = shipped.events;

function found<Entry extends { readonly id: string }>(list: readonly Entry[], id: string): Entry {
  const entry = list.find((one) => one.id === id);
  if (entry === undefined) throw new Error(`No ${id}`);
  return entry;
}

const charts = [
  { id: 'states-it', claims: ['a05-2'], sources: [] },
  { id: 'same-source', claims: [], sources: ['us-census-goods-trade'] },
  { id: 'the-document-alone', claims: [], sources: ['doc-independence-day'] },
];

describe('what bears on a claim', () => {
  it('are charts that state it or draw on a source of its verdict, never on the document alone', () => {
    const relatedEvidence = selectRelatedEvidence(found(claims, 'a05-2'), charts, events);
    expect(relatedEvidence.charts).toEqual(['states-it', 'same-source']);
  });

  it('are events of its topic that rest on a source of its verdict', () => {
    const claim = found(claims, 'a02-2');
    const { events: bearing } = selectRelatedEvidence(claim, charts, events);
    expect(bearing.map(({ id }) => id)).toContain('nazarbayev-trump-2018');
    for (const { topics, sources } of bearing) {
      expect(topics).toContain(claim.topic);
      expect(sources.some((id) => claim.sources.includes(id))).toBe(true);
    }
  });

  it('is nothing where the verdict has no source', () => {
    expect(selectRelatedEvidence(found(claims, 'a03-3'), charts, events)).toEqual({
      charts: [],
      events: [],
    });
  });
});

describe('the claims in which a document tells of an event', () => {
  const claimIds = (id: string) =>
    selectClaimsOf(found(events, id), claims).map((claim) => claim.id);

  it('are claims of an event, or of a figure for its year', () => {
    expect(claimIds('us-recognition-1991')).toEqual(['a03-1', 'a03-2']);
    expect(claimIds('bilateral-trade-2023')).toEqual(['a05-2']);
    expect(claimIds('csis-global-south-panel-2024')).toContain('b04-2');
  });

  it('are none for an event of the public record', () => {
    expect(claimIds('nazarbayev-trump-2018')).toEqual([]);
  });
});

describe('groups of claims', () => {
  it('hold every claim once, by document and paragraph', () => {
    const groups = groupClaims(claims);
    expect(groups.map(({ document }) => document)).toEqual([
      'doc-independence-day',
      'doc-csis-panel',
    ]);
    const listed = groups.flatMap(({ paragraphs }) => paragraphs.flatMap((one) => one.claims));
    expect(listed).toEqual(claims);
    expect(groups[1]?.paragraphs.map(({ number }) => number)).toEqual([1, 4, 7, 9]);
  });
});

describe('what does not fit in a document', () => {
  it('are its contradicted and disputed claims, and paragraphs that it repeats', () => {
    const [first, second] = shipped.documents.documents.map((article) =>
      selectDiscrepancies(article, claims),
    );
    const discrepancies = (document: string) =>
      claims.filter(
        (claim) =>
          claim.document === document && ['contradicted', 'disputed'].includes(claim.verdict),
      );
    expect(first?.claims).toEqual(discrepancies('doc-independence-day'));
    expect(first?.repeated).toEqual([]);
    expect(second?.claims).toEqual(discrepancies('doc-csis-panel'));
    expect(second?.claims.length).toBeGreaterThan(0);
    expect(second?.repeated).toEqual([[2, 6]]);
  });
});
