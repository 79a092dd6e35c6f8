import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { control, findHeading, hasHeading, hooks, openPage, patience, textOf } from './app-support';
import { shipped } from '../charts/support/shipped';

/** Numbers that stand on the page and come from the public record. */
function recordFigures(): readonly HTMLElement[] {
  return hooks('[data-figure]').filter(
    (figure) =>
      figure.closest('figure') === null && figure.dataset['source']?.startsWith('doc-') !== true,
  );
}

describe('documents only', () => {
  it.each([
    ['/', /^An article on asb-media.info puts trade/],
    ['/trade', 'Trade in goods'],
    ['/minerals', 'Critical minerals'],
  ])('leaves no number of the public record on %s', async (path, heading) => {
    await openPage(`${path}?origin=document`, heading);
    await waitFor(() => expect(hooks('main .verdict').length).toBeGreaterThan(0), patience);
    expect(recordFigures()).toEqual([]);
  });

  it('leaves the two figures that the document states, without the counts beside them', async () => {
    await openPage('/?origin=document', /^An article on asb-media.info puts trade/);
    const lede = textOf(document.querySelector('h1 + p'));
    expect(lede).toContain('expected over 4.5 billion dollars by mid-2025');
    expect(lede).not.toContain('Kazakhstan’s count');
    expect(hooks('main table')).toEqual([]);
    expect(hasHeading('Minerals at a glance')).toBe(false);
  });

  it('leaves what the documents say of each mineral', async () => {
    await openPage('/minerals?origin=document', 'Critical minerals');
    await findHeading('Lithium');
    expect(hasHeading('Measured')).toBe(false);
    expect(hasHeading('Announced, not measured')).toBe(false);
  });
});

describe('public record only', () => {
  it('hides the claims and keeps the counts', async () => {
    await openPage('/?origin=public-record', /^Kazakhstan counted/);
    await waitFor(() => expect(hooks('[data-part="finding"]')).toHaveLength(2), patience);
    expect(hooks('.num[data-source^="doc-"]')).toEqual([]);
    expect(hooks('[data-part="finding"] .verdict')).toEqual([]);
  });

  it('says on the ledger why no claim is left, and brings them back', async () => {
    await openPage('/sources?origin=public-record', 'Sources and claims');
    await screen.findByText(/Every claim comes from an article/, {}, patience);
    expect(hooks('[data-claim]')).toEqual([]);
    act(() => control('Show everything').click());
    await waitFor(
      () => expect(hooks('[data-claim]')).toHaveLength(shipped.claims.claims.length),
      patience,
    );
  });
});
