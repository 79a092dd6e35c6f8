import { act, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { addressBar, control, findHeading, hook, hooks, openPage, patience } from './app-support';

async function isOpen(claim: string): Promise<void> {
  const details = `[data-claim="${claim}"] details`;
  await waitFor(() => expect(hook(details)).toHaveAttribute('open'), patience);
}

describe('an address whose hash has a broken escape', () => {
  it.each([
    ['/nowhere#%', 'Page not found'],
    ['/sources#%E0%A4%A', 'Sources and claims'],
    ['/sources#claim-%', 'Sources and claims'],
    ['/sources#source-%C3%28', 'Sources and claims'],
    ['/timeline#%C3%28', 'Timeline'],
  ])('shows its page: %s', async (address, heading) => {
    await openPage(address, heading);
    await waitFor(() => expect(hooks('[aria-busy="true"]')).toEqual([]), patience);
    expect(hooks('[role="alert"]')).toEqual([]);
  });
});

describe('the place of an address', () => {
  it('stays while a source panel opens and closes, and so does the claim that it names', async () => {
    await openPage('/sources?figure=a05-2/none#claim-a05-2', 'Sources and claims');
    await isOpen('a05-2');
    await waitFor(() => hook('[data-panel="source"]'), patience);
    act(() => hook('.source-panel > button').click());
    await waitFor(() => expect(hooks('[data-panel="source"]')).toEqual([]), patience);
    expect(addressBar()).toBe('/sources#claim-a05-2');
    await isOpen('a05-2');
    await waitFor(() => expect(hooks('[data-claim="a05-2"] a.num')).not.toEqual([]), patience);
    act(() => hooks('[data-claim="a05-2"] a.num')[0]?.click());
    await waitFor(() => hook('[data-panel="source"]'), patience);
    expect(addressBar()).toMatch(/^\/sources\/\?figure=.+#claim-a05-2$/);
    await isOpen('a05-2');
  });

  it('leaves a claim closed that was closed by hand', async () => {
    await openPage('/sources#claim-a05-2', 'Sources and claims');
    await isOpen('a05-2');
    act(() => hook('[data-claim="a05-2"] summary').click());
    act(() => hook('button[data-verdict="disputed"]').click());
    await waitFor(() => expect(addressBar()).toContain('verdict=disputed'), patience);
    expect(hook('[data-claim="a05-2"] details')).not.toHaveAttribute('open');
  });

  it('leaves the filters of the page as they are', async () => {
    await openPage('/trade?from=2019&to=2024', /trade/i);
    await waitFor(() => expect(hooks('[data-part="index"] a').length).toBeGreaterThan(1), patience);
    act(() => control('Sold each way').click());
    await waitFor(() => expect(addressBar()).toContain('#'), patience);
    expect(addressBar()).toBe('/trade?from=2019&to=2024#trade-flows');
  });

  it('takes the focus along, within a page and from another', async () => {
    await openPage('/trade', /trade/i);
    await waitFor(() => hook('figure#tariff-steps'), patience);
    act(() => {
      control('Added duty').focus();
      control('Added duty').click();
    });
    await waitFor(() => expect(hook('figure#tariff-steps')).toHaveFocus(), patience);
    act(() => hook('main').focus());
    expect(hook('figure#tariff-steps')).not.toHaveAttribute('tabindex');
    act(() => control('How to cite').click());
    await findHeading('Sources and claims', 'h1');
    await waitFor(() => expect(document.activeElement).toBe(hook('#cite')), patience);
  });
});
