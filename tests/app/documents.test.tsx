import { render, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { App } from '../../src/app/app';
import { buildLedger } from '../../src/dataset/ledger';
import { readShipped } from '../selectors/shipped';
import { findHeading, hooks, patience, textOf } from './support';

function readShippedDataset() {
  return {
    sources: readShipped('sources'),
    documents: readShipped('documents'),
    trade: readShipped('trade'),
    minerals: readShipped('minerals'),
    events: readShipped('events'),
    claims: readShipped('claims'),
  };
}

describe('the app with its documents given', () => {
  it('shows a page of a fixed address without asking for anything', async () => {
    render(
      <App address="/trade?from=2018&to=2020" documents={buildLedger(readShippedDataset())} />,
    );
    await findHeading('2020 in both books');
    expect(window.location.pathname).toBe('/');
  });

  it('tells every contradiction of the dataset with its place, and goes on', async () => {
    const dataset = readShippedDataset();
    const [first] = dataset.claims.claims;
    if (first === undefined) throw new Error('The shipped data has claims.');
    first.sources = ['no-such-source'];
    render(<App address="/trade" documents={buildLedger(dataset)} />);
    await findHeading(/^\d{4} in both books$/);
    await waitFor(() => expect(hooks('.notice')).toHaveLength(1), patience);
    expect(hooks('.notice .faults code').map(textOf)).toContain('claims.json claims[0].sources[0]');
  });
});
