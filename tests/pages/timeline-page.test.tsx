import { act, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { App } from '../../src/shell/app';
import { selectEvents } from '../../src/selectors/filters/events';
import { noFilters, type Filters } from '../../src/selectors/filters/filters';
import { shipped } from '../charts/support/shipped';
import { hook } from '../ui/support';

// The whole list is drawn many times over, on machines that do other things too.
vi.setConfig({ testTimeout: 30_000 });

/** Opens the site at an address, as a browser does. */
async function open(address: string): Promise<void> {
  window.history.replaceState(null, '', address);
  render(<App ledger={shipped} />);
  await vi.waitFor(() => hook('[data-count="events"]'), { timeout: 50_000 });
}

function address(): string {
  const { pathname, search, hash } = window.location;
  return `${pathname}${search}${hash}`;
}

/** The address follows what is shown. */
function expectAddress(wanted: string): Promise<void> {
  return vi.waitFor(() => expect(address()).toBe(wanted));
}

function shown(): readonly (string | undefined)[] {
  return [...document.querySelectorAll<HTMLElement>('[data-event]')].map(
    ({ dataset }) => dataset['event'],
  );
}

/** How many events of the record some filters leave. */
function countOf(filters: Partial<Filters>): string {
  return String(selectEvents(shipped.events.events, { ...noFilters, ...filters }).length);
}

function kept(): string | undefined {
  return hook('[data-count="events"]').dataset['value'];
}

async function leaves(count: string): Promise<void> {
  await vi.waitFor(() => expect(kept()).toBe(count), { timeout: 50_000 });
}

function topicBox(id: string): HTMLElement {
  return hook(`[data-filter="topics"] input[value="${id}"]`);
}

describe('the timeline', () => {
  it('restores the whole view from the address alone', async () => {
    await open('/timeline?topics=trade,critical-minerals&from=2023&to=2024&order=oldest');
    expect(kept()).toBe('12');
    expect(shown()).toHaveLength(12);
    expect(shown().at(0)).toBe('bilateral-trade-2023');
    expect(topicBox('trade')).toBeChecked();
    expect(topicBox('energy')).not.toBeChecked();
    expect(hook('[data-filter="from"]')).toHaveValue('2023');
    expect(hook('[data-filter="to"]')).toHaveValue('2024');
    expect(hook('input[value="oldest"]')).toBeChecked();
  });

  it('writes what differs from the default into the address, and carries unknown keys along', async () => {
    await open('/timeline?topics=technology&ref=mail');
    fireEvent.click(topicBox('energy'));
    fireEvent.change(hook('[data-filter="from"]'), { target: { value: '2015' } });
    fireEvent.change(hook('[data-filter="origin"]'), { target: { value: 'public-record' } });
    fireEvent.click(hook('input[value="oldest"]'));
    await expectAddress(
      '/timeline?topics=energy,technology&from=2015&origin=public-record&order=oldest&ref=mail',
    );
    fireEvent.click(hook('[data-action="clear-filters"]'));
    await expectAddress('/timeline?order=oldest&ref=mail');
    expect(kept()).toBe(String(shipped.events.events.length));
  });

  it('goes back and forward through the choices', async () => {
    await open('/timeline?from=2024');
    fireEvent.click(topicBox('energy'));
    const left = countOf({ topics: ['energy'], from: 2024 });
    expect(kept()).toBe(left);
    await expectAddress('/timeline?topics=energy&from=2024');
    act(() => window.history.back());
    await leaves(countOf({ from: 2024 }));
    expect(topicBox('energy')).not.toBeChecked();
    act(() => window.history.forward());
    await leaves(left);
  });

  it('searches as one types', async () => {
    await open('/timeline');
    await userEvent.type(hook('[data-filter="text"]'), 'c5+1 samarkand');
    await expectAddress('/timeline?q=c5%2B1+samarkand');
    expect(kept()).toBe(String(shown().length));
    expect(hook('[data-filter="text"]')).toHaveValue('c5+1 samarkand');
  });

  it('follows each letter at once, and the address when the typing pauses or ends', async () => {
    await open('/timeline');
    const all = shown().length;
    const field = hook('[data-filter="text"]');
    fireEvent.change(field, { target: { value: 'uran' } });
    const left = shown().length;
    expect(left).toBeLessThan(all);
    expect(kept()).toBe(String(left));
    expect(address()).toBe('/timeline');
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(address()).toBe('/timeline?q=uran');
    fireEvent.change(field, { target: { value: 'ur' } });
    await expectAddress('/timeline?q=ur');
    fireEvent.change(field, { target: { value: 'uz' } });
    fireEvent.click(hook('[data-action="clear-filters"]'));
    expect(field).toHaveValue('');
    await expectAddress('/timeline');
    expect(shown()).toHaveLength(all);
  });

  it('draws no event anew that the filters leave out and give back', async () => {
    await open('/timeline?topics=agriculture');
    const [first = ''] = shown();
    // When nothing else is to be done, the others are mounted too.
    const all = shipped.events.events.length;
    await vi.waitFor(() => expect(document.querySelectorAll('article')).toHaveLength(all), {
      timeout: 50_000,
    });
    expect(shown().length).toBeLessThan(all);
    const article = hook(`#${first}`);
    fireEvent.change(hook('[data-filter="text"]'), { target: { value: 'no such word' } });
    expect(shown()).toEqual([]);
    expect(article.closest('li[aria-hidden="true"]')).not.toBeNull();
    fireEvent.click(hook('[data-action="clear-filters"]'));
    expect(shown()).toHaveLength(all);
    expect(hook(`#${first}`)).toBe(article);
    expect(article).toBeVisible();
    await expectAddress('/timeline');
  });

  it('focuses and marks the event that the address names', async () => {
    await open('/timeline#bilateral-trade-2023');
    expect(hook('#bilateral-trade-2023')).toHaveFocus();
    expect(hook('#bilateral-trade-2023')).toHaveAttribute('aria-current', 'location');
  });

  it('says that the filters hide the event of the address, and shows it without them', async () => {
    await open('/timeline?topics=security#bilateral-trade-2023');
    expect(document.getElementById('bilateral-trade-2023')).toBeNull();
    const notice = screen.getByText(/^The filters hide the event of this address/);
    expect(notice).toHaveTextContent('Trade for 2023 put at');
    fireEvent.click(screen.getByText('Clear all filters'));
    expect(address()).toBe('/timeline/#bilateral-trade-2023');
    await vi.waitFor(() => expect(hook('#bilateral-trade-2023')).toHaveFocus());
  });

  it('says that no event has the address', async () => {
    await open('/timeline#no-such-event');
    expect(screen.getByText(/^No event has this address/)).toBeVisible();
    expect(kept()).toBe(String(shipped.events.events.length));
  });

  it('follows the address of an event, keeps the filters and copies it', async () => {
    const user = userEvent.setup();
    await open('/timeline?topics=trade&from=2023&to=2023');
    await user.click(hook('#bilateral-trade-2023 .event-link a'));
    expect(address()).toBe('/timeline?topics=trade&from=2023&to=2023#bilateral-trade-2023');
    expect(await navigator.clipboard.readText()).toBe(
      new URL('/timeline/#bilateral-trade-2023', window.location.href).href,
    );
    expect(hook('#bilateral-trade-2023 [role="status"]')).toHaveTextContent('Link copied');
  });

  it('shows a way out of an empty result, and takes it', async () => {
    await open('/timeline?topics=technology&from=1996&to=1998');
    expect(kept()).toBe('0');
    expect(screen.getByText('No event of these years is about technology.')).toBeVisible();
    fireEvent.click(screen.getByText('Drop the topic'));
    await expectAddress('/timeline?from=1996&to=1998');
    expect(shown()).toHaveLength(2);
  });

  it('sets bad values aside with a notice, which can be dismissed', async () => {
    await open('/timeline?topics=trade,gold&from=2030&x=1');
    expect(kept()).toBe(countOf({ topics: ['trade'] }));
    expect(screen.getByText('There is no topic “gold”.')).toBeVisible();
    expect(screen.getByText('2030 is outside 1991 to 2026.')).toBeVisible();
    fireEvent.click(screen.getByText('Dismiss'));
    await expectAddress('/timeline?topics=trade&x=1');
    expect(screen.queryByText(/set aside/)).not.toBeInTheDocument();
  });

  it('moves the years by a grip of the histogram', async () => {
    await open('/timeline');
    const [grip] = document.querySelectorAll<SVGElement>('[role="slider"]');
    act(() => grip?.focus());
    await userEvent.keyboard('{PageUp}');
    await expectAddress('/timeline?from=1996');
    expect(grip).toHaveAttribute('aria-valuenow', '1996');
  });
});
