import { fileNames } from '../../src/dataset/schema/dataset';
import { act, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { shipped } from '../charts/support/shipped';
import {
  addressBar,
  control,
  hook,
  hooks,
  openPage,
  patience,
  textOf,
} from '../journeys/app-support';
import { countByVerdict } from '../../src/selectors/claims';

const { claims } = shipped.claims;
const { sources } = shipped.sources;

const counts = countByVerdict(claims);

async function openLedger(address: string): Promise<void> {
  await openPage(address, 'Sources and claims');
  await waitFor(() => expect(hooks('.verdicts button')).toHaveLength(6), patience);
}

function claim(id: string): HTMLElement {
  return hook(`[data-claim="${id}"]`);
}

async function shows(count: number): Promise<void> {
  await waitFor(() => expect(hooks('[data-claim]')).toHaveLength(count), patience);
}

describe('the ledger of claims', () => {
  it('holds all claims with their verdicts, and counts them', async () => {
    await openLedger('/sources');
    await shows(claims.length);
    for (const [verdict, count] of Object.entries(counts)) {
      expect(hooks(`[data-claim][data-verdict="${verdict}"]`)).toHaveLength(count);
      const tally = hook(`.verdicts [data-verdict="${verdict}"][aria-pressed]`);
      expect(textOf(tally.querySelector('span'))).toBe(String(count));
    }
  });

  it('is reduced to one verdict, in the address, and back', async () => {
    await openLedger('/sources');
    act(() => hook('button[data-verdict="contradicted"]').click());
    await shows(counts.contradicted);
    expect(addressBar()).toBe('/sources?verdict=contradicted');
    act(() => hook('button[data-verdict="contradicted"]').click());
    await shows(claims.length);
    expect(addressBar()).toBe('/sources');
  });

  it('reads the verdict from the address, and tells of one that there is not', async () => {
    await openLedger('/sources?verdict=doubtful');
    await shows(claims.length);
    expect(textOf(hook('[data-notice]'))).toContain('No verdict is called “doubtful”.');
  });

  it('follows the topics', async () => {
    await openLedger('/sources?topics=trade');
    await shows(4);
  });

  it('opens a claim to its reason, its counts, its sources and its paragraph', async () => {
    await openLedger('/sources');
    const line = hook('[data-claim="a05-2"] summary');
    const details = hook('[data-claim="a05-2"] details');
    expect(details).not.toHaveAttribute('open');
    act(() => line.click());
    expect(details).toHaveAttribute('open');
    const opened = claim('a05-2');
    expect(opened).toHaveTextContent('It depends on whose statistics are read.');
    expect(within(opened).getAllByRole('listitem')).toHaveLength(7);
    expect(opened).toHaveTextContent(
      'Paragraph 5 of 14 in the article of asb-media.info, fingerprint 5184d0a68397',
    );
    await waitFor(
      () =>
        expect([...opened.querySelectorAll('[data-line] [data-figure]')].map(textOf)).toEqual([
          '3.39',
          '4.05',
          '4.1',
        ]),
      patience,
    );
    act(() => line.click());
    expect(details).not.toHaveAttribute('open');
  });

  it('holds the reason of each, which a browser opens without a script', async () => {
    await openLedger('/sources');
    const { claims } = shipped.claims;
    await waitFor(
      () => expect(hooks('[data-claim] details')).toHaveLength(claims.length),
      patience,
    );
    for (const { id, reason } of claims) expect(claim(id)).toHaveTextContent(reason);
  });

  it('follows a claim that the browser has opened', async () => {
    await openLedger('/sources');
    const details = claim('a05-2').querySelector('details');
    if (details === null) throw new Error('No details');
    details.open = true;
    await waitFor(() => expect(claim('a05-2')).toHaveAttribute('data-open', 'true'), patience);
    expect(claim('a05-2')).toHaveTextContent('fingerprint 5184d0a68397');
  });

  it('opens the claim that the address names', async () => {
    await openLedger('/sources#claim-a12-1');
    const details = hook('[data-claim="a12-1"] details');
    expect(details).toHaveAttribute('open');
    act(() => hook('[data-claim="a12-1"] summary').click());
    expect(details).not.toHaveAttribute('open');
  });

  it('tells that the filters hide the claim of the address', async () => {
    await openLedger('/sources?topics=agriculture#claim-a05-2');
    expect(textOf(hook('[data-notice]'))).toContain('The filters hide the claim of this address.');
    act(() => within(hook('[data-notice]')).getByRole('button').click());
    await shows(claims.length);
  });

  it('says which verdict is missing under the filters and offers the others', async () => {
    await openLedger('/sources?topics=agriculture&verdict=disputed');
    await waitFor(() => control('Show every verdict'), patience);
    expect(document.body).toHaveTextContent('No claim left by the filters is disputed.');
    act(() => control('Show every verdict').click());
    await shows(1);
  });

  it('maps every claim to its paragraph in its document', async () => {
    await openLedger('/sources');
    await waitFor(() => expect(hooks('[data-part="map"]')).toHaveLength(2), patience);
    expect(hooks('[data-part="map"] a')).toHaveLength(claims.length);
    expect(hooks('#doc-independence-day [data-part="map"] > li')).toHaveLength(14);
    expect(hooks('#doc-csis-panel [data-part="map"] > li')).toHaveLength(9);
  });
});

describe('the register of sources', () => {
  it('lists every source with its publisher, address, side and terms', async () => {
    await openLedger('/sources');
    await waitFor(
      () => expect(hooks('[data-part="register"] > li')).toHaveLength(sources.length),
      patience,
    );
    const census = hook('#source-us-census-goods-trade');
    expect(census).toHaveAttribute('data-source', 'us-census-goods-trade');
    expect(census.querySelector('a')).toHaveAttribute(
      'href',
      'https://www.census.gov/foreign-trade/balance/c4634.html',
    );
    expect(census).toHaveTextContent('United States');
    expect(census).toHaveTextContent('Terms: U.S. government work, public domain');
  });

  it('opens the folded part for a source that the address names', async () => {
    await openLedger('/sources#source-akorda-f9690b');
    await waitFor(
      () => expect(hook('#source-akorda-f9690b').closest('details')).toHaveAttribute('open'),
      patience,
    );
    expect(hooks('#register details[open]')).toHaveLength(1);
  });

  it('offers the files themselves', async () => {
    await openLedger('/sources');
    const files = hooks('#downloads li a').map((link) => link.getAttribute('href'));
    expect(files).toEqual([
      ...[...fileNames, 'schema'].map((name) => `/data/${name}.json`),
      '/data/CHANGELOG.md',
    ]);
  });
});
