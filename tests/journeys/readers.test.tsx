import { waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { addressBar, control, hook, hooks, openPage, patience, textOf } from './app-support';
import { breakDataFiles, mend } from '../server';
import { shipped } from '../charts/support/shipped';

const { events: all } = shipped.events;

describe('a journalist who doubts a number', () => {
  it('goes from the number to the claim, its verdict, its reason and its sources', async () => {
    const user = userEvent.setup();
    await openPage('/', /^Kazakhstan counted/);
    const [stated] = hooks('h1 + p [data-reference="claim/a05-2"]');
    expect(stated?.dataset['value']).toBe('4.1');
    if (stated !== undefined) await user.click(stated);
    await waitFor(() => expect(addressBar()).toBe('/?figure=claim/a05-2'), patience);
    const toClaim = () => hook('[data-panel="source"] a[href$="#claim-a05-2"]');
    await waitFor(toClaim, patience);
    await user.click(toClaim());
    await waitFor(() => expect(addressBar()).toBe('/sources/#claim-a05-2'), patience);
    await waitFor(() => expect(hook('#claim-a05-2').dataset['open']).toBe('true'), patience);
    const claim = hook('#claim-a05-2');
    expect(textOf(claim)).toContain('Why this verdict');
    expect(claim.querySelectorAll('[data-source]').length).toBeGreaterThan(1);
  });
});

describe('a reader of the timeline whose list of sources is lost', () => {
  it('reads on without the names, and has them after trying again', async () => {
    const user = userEvent.setup();
    breakDataFiles('not-found', ['sources']);
    await openPage('/timeline?from=2024', 'Timeline');
    await waitFor(() => control('Try again'), patience);
    const text = () => textOf(document.querySelector('main'));
    expect(text()).toContain('The list of sources did not arrive.');
    expect(text()).toContain('Events go on without the names of their sources.');
    const events = hooks('[data-event]').length;
    expect(events).toBeGreaterThan(5);

    mend();
    await user.click(control('Try again'));
    const names = () => hooks('[data-event] a[data-source][href^="https://"]');
    await waitFor(() => expect(names().length).toBeGreaterThan(events), patience);
    expect(hooks('[data-notice]')).toEqual([]);
    expect(hooks('[data-event]')).toHaveLength(events);
  });
});

describe('a student who looks for minerals', () => {
  it('searches the timeline, sharpens by topic, and is told what is left', async () => {
    const user = userEvent.setup();
    await openPage('/timeline', 'Timeline');
    const count = () => Number(hook('[data-count="events"]').dataset['value']);
    await waitFor(() => expect(count()).toBe(all.length), patience);
    await user.type(hook('[data-filter="text"]'), 'washington');
    await waitFor(() => expect(addressBar()).toBe('/timeline?q=washington'), patience);
    await waitFor(() => expect(count()).toBeLessThan(all.length), patience);
    expect(hooks('[data-event]')).toHaveLength(count());
    const found = count();
    expect(found).toBeGreaterThan(0);
    for (const event of hooks('[data-event]')) {
      expect(textOf(event).toLowerCase()).toMatch(/washington/);
    }

    await user.click(hook('[data-filter="topics"] input[value="critical-minerals"]'));
    await waitFor(() => expect(count()).toBeLessThan(found), patience);
    expect(count()).toBeGreaterThan(0);
    expect(hooks('[data-event]')).toHaveLength(count());
    expect(addressBar()).toBe('/timeline?topics=critical-minerals&q=washington');
    await user.click(hook('[data-action="clear-filters"]'));
    await waitFor(() => expect(count()).toBe(all.length), patience);
    expect(addressBar()).toBe('/timeline');
  });
});
