import { act, fireEvent, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { chartIds } from '../../src/charts/chart-ids';
import {
  addressBar,
  control,
  findHeading,
  hook,
  hooks,
  openPage,
  patience,
  textOf,
} from '../journeys/app-support';

function choose(selector: string, value: string): void {
  fireEvent.change(hook(selector), { target: { value } });
}

async function filtersStand(): Promise<void> {
  await waitFor(() => hook('[data-filter="from"]'), patience);
}

describe('the address', () => {
  it('keeps the filters from page to page, and what it does not know', async () => {
    await openPage('/sources?topics=trade&from=2015&shared=mail', 'Sources and claims');
    act(() => control('Timeline').click());
    await findHeading('Timeline', 'h1');
    expect(addressBar()).toBe('/timeline/?topics=trade&from=2015&shared=mail');
  });

  it('makes a history entry of each choice, which the way back undoes', async () => {
    await openPage('/?topics=agriculture', /^What Kazakhstan and the United States trade/);
    await filtersStand();
    choose('[data-filter="from"]', '2018');
    await waitFor(() => expect(addressBar()).toBe('/?topics=agriculture&from=2018'), patience);
    choose('[data-filter="to"]', '2020');
    await waitFor(
      () => expect(addressBar()).toBe('/?topics=agriculture&from=2018&to=2020'),
      patience,
    );
    act(() => window.history.back());
    await waitFor(() => expect(hook('[data-filter="to"]')).toHaveValue('2026'), patience);
    expect(hook('[data-filter="from"]')).toHaveValue('2018');
    expect(addressBar()).toBe('/?topics=agriculture&from=2018');
  });

  it('sets a bad value aside with a notice, and takes it out when asked to', async () => {
    await openPage('/sources?topics=trade,trolls&from=1800', 'Sources and claims');
    await waitFor(() => expect(hooks('[data-notice]')).toHaveLength(1), patience);
    expect(textOf(hook('[data-notice]'))).toContain('There is no topic “trolls”.');
    expect(textOf(hook('[data-notice]'))).toContain('1800 is outside 1991 to 2026.');
    act(() => control('Dismiss').click());
    await waitFor(() => expect(hooks('[data-notice]')).toEqual([]), patience);
    expect(addressBar()).toBe('/sources?topics=trade');
  });

  it('names the document after the page and moves the focus to the heading of a new one', async () => {
    const first = await openPage('/sources', 'Sources and claims');
    expect(document.title).toBe('Sources and claims · Steppe Ledger');
    expect(document.activeElement).not.toBe(first);
    act(() => control('Timeline').click());
    const second = await findHeading('Timeline', 'h1');
    expect(document.title).toBe('Timeline · Steppe Ledger');
    expect(document.activeElement).toBe(second);
  });

  it('leaves the focus where it is when a filter changes', async () => {
    await openPage('/sources', 'Sources and claims');
    await filtersStand();
    hook('[data-filter="from"]').focus();
    choose('[data-filter="from"]', '2018');
    await waitFor(() => expect(addressBar()).toBe('/sources?from=2018'), patience);
    expect(document.activeElement).toBe(hook('[data-filter="from"]'));
  });
});

describe('an address that leads nowhere', () => {
  it('says so, and lists every chart', async () => {
    await openPage('/nowhere', 'Page not found');
    expect(textOf(hook('h1 + p'))).toBe(
      'There is no page at /nowhere. The address may be old or mistyped.',
    );
    expect(hooks('[data-part="charts"] a')).toHaveLength(chartIds.length);
    act(() => control('Go to the overview').click());
    await findHeading(/^Kazakhstan counted/, 'h1');
    expect(addressBar()).toBe('/');
  });

  it('says of a chart that there is none of that name', async () => {
    await openPage('/chart/unknown?from=2015', 'Page not found');
    expect(textOf(hook('h1 + p'))).toContain('There is no chart called “unknown”.');
    const [first] = hooks('[data-part="charts"] a');
    expect(first).toHaveAttribute('href', '/chart/trade-headline/?from=2015');
  });
});
