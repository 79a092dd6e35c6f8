import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { App } from '../../src/shell/app';
import { shipped } from '../charts/support/shipped';
import { findHeading } from '../journeys/app-support';

describe('the app with its documents given', () => {
  it('shows a page of a fixed address without asking for anything', async () => {
    render(<App address="/trade?from=2018&to=2020" ledger={shipped} />);
    await findHeading('2020 as both sides count it');
    expect(window.location.pathname).toBe('/');
  });
});
