import { act, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import type { Fault } from '../../mocks/faults';
import { breakDataFiles, mend, server } from '../server';
import { control, findHeading, hasHeading, hooks, openPage, patience, textOf } from './app-support';
import { shipped } from '../charts/support/shipped';

const { claims } = shipped.claims;

/** What stands in the alerts of the page. */
function alerts(): string {
  return hooks('[role="alert"]').map(textOf).join(' ');
}

const sentences: readonly (readonly [Fault, string])[] = [
  ['not-found', 'The host has no file trade.json. The host answered with status 404.'],
  ['server', 'The host failed to give the file trade.json. The host answered with status 500.'],
  ['network', 'The file trade.json could not be read: no connection.'],
  ['html', 'In place of the file trade.json a web page came.'],
  ['truncated', 'The file trade.json breaks off before its end.'],
  ['empty', 'The file trade.json is empty.'],
  ['schema', 'The file trade.json does not have the form that was agreed.'],
];

describe('a document that does not arrive', () => {
  it.each(sentences)('%s: says what, why and a way on, which works', async (fault, why) => {
    breakDataFiles(fault, ['trade']);
    await openPage('/', 'What Kazakhstan and the United States trade, mine and agree on');
    await waitFor(() => expect(alerts()).toContain(why), patience);
    expect(alerts()).toContain('The trade data did not arrive.');
    mend();
    act(() => control('Try again').click());
    await findHeading(/^Kazakhstan counted/, 'h1');
  });

  it('names the file and the path of every schema fault', async () => {
    breakDataFiles('schema', ['trade']);
    await openPage('/trade', 'Trade in goods');
    await waitFor(() => expect(hooks('[data-faults] code').length).toBeGreaterThan(0), patience);
    expect(hooks('[data-faults] code').map(textOf)).toContain('trade.json series[0].id');
  });

  it('leaves the rest of the page as it is', async () => {
    breakDataFiles('not-found', ['minerals']);
    await openPage('/', /^Kazakhstan counted/);
    await waitFor(() => expect(alerts()).toContain('The minerals data did not arrive.'), patience);
    expect(hooks('[data-event]')).toHaveLength(5);
    expect(hasHeading('Latest events')).toBe(true);
  });

  it('keeps the findings that do not need it', async () => {
    breakDataFiles('not-found', ['trade']);
    await openPage('/', 'What Kazakhstan and the United States trade, mine and agree on');
    await waitFor(() => expect(hooks('[data-part="finding"]')).toHaveLength(2), patience);
  });

  it('is told once in each part that needs it, however many are missing', async () => {
    breakDataFiles('html');
    await openPage('/minerals', 'Critical minerals');
    await waitFor(() => expect(hooks('[role="alert"]').length).toBeGreaterThan(1), patience);
    for (const alert of hooks('[role="alert"]')) {
      const told = [...alert.querySelectorAll('p')].map(textOf).join(' ');
      expect(told.split('The minerals data did not arrive').length).toBeLessThanOrEqual(2);
      expect(alert.querySelectorAll('button')).toHaveLength(1);
    }
  });

  it('tells of the filters too when the events are missing, and goes on without them', async () => {
    breakDataFiles('html', ['events']);
    await openPage('/trade?topics=trade', 'Trade in goods');
    await waitFor(() => expect(alerts()).toContain('The events did not arrive.'), patience);
    await findHeading(/^\d{4} as both sides count it$/);
  });

  it('is asked for a second time by itself where the fault may pass', async () => {
    const fetches = vi.spyOn(globalThis, 'fetch');
    server.use(http.get('*/data/trade.json', () => HttpResponse.error(), { once: true }));
    await openPage('/trade', 'Trade in goods');
    await findHeading(/^\d{4} as both sides count it$/);
    expect(alerts()).toBe('');
    const ofTrade = fetches.mock.calls.filter(([address]) => address === '/data/trade.json');
    expect(ofTrade.map(([, init]) => init?.cache)).toEqual(['default', 'reload']);
  });

  it('is loaded once a visit, however many pages need it', async () => {
    const fetches = vi.spyOn(globalThis, 'fetch');
    await openPage('/sources', 'Sources and claims');
    await waitFor(() => expect(hooks('[data-claim]')).toHaveLength(claims.length), patience);
    act(() => control('Timeline').click());
    await waitFor(() => expect(hooks('[data-event]').length).toBeGreaterThan(100), patience);
    act(() => control('Sources').click());
    await waitFor(() => expect(hooks('[data-claim]')).toHaveLength(claims.length), patience);
    const asked = fetches.mock.calls.flatMap(([address]) =>
      typeof address === 'string' ? [address] : [],
    );
    expect(asked.filter((address) => address.includes('claims.json'))).toHaveLength(1);
    expect(asked.filter((address) => address.includes('events.json'))).toHaveLength(1);
  });
});
