import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { parseAddress, type RejectedValue } from '../../src/selectors/filters/address';
import { FilterNotice } from '../../src/features/filters/filter-notice';
import { renderView } from '../ui/support';

const span = { first: 1991, last: 2026 };

function show(rejected: readonly RejectedValue[], onDismiss = vi.fn()) {
  renderView(<FilterNotice rejected={rejected} span={span} onDismiss={onDismiss} />);
  return onDismiss;
}

describe('FilterNotice', () => {
  it('is absent where nothing was set aside', () => {
    show([]);
    expect(screen.queryByRole('status')).not.toBeInTheDocument();
  });

  it('tells each value and why it was set aside', () => {
    const query =
      'topics=gold&from=abc&to=2050&origin=rumour&origin=x&order=up&marks=x&table=pie&sort=x';
    const { rejected } = parseAddress(new URLSearchParams(query), {
      topics: ['trade'],
      firstYear: 1991,
      lastYear: 2026,
      charts: [],
    });
    show(rejected);
    expect(screen.getByText('9 values of the address were set aside.')).toBeVisible();
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'There is no topic “gold”.',
      '“abc” is not a year.',
      '2050 is outside 1991 to 2026.',
      '“origin” is given twice; “x” was not used.',
      'There is no origin “rumour”.',
      'There is no order “up”.',
      'Event marks are on or off, not “x”.',
      'There is no chart “pie”.',
      'Nothing is sorted by “x”.',
    ]);
  });

  it('quotes only the beginning of a long value, and as text', () => {
    const value = `<img src=x>${'a'.repeat(500)}`;
    show([{ key: 'topics', value, reason: 'unknown-topic' }]);
    expect(screen.getByText('One value of the address was set aside.')).toBeVisible();
    const item = screen.getByRole('listitem');
    expect(item.textContent).toContain('<img src=x>aaa');
    expect(item.textContent.length).toBeLessThan(80);
    expect(item.querySelector('img')).toBeNull();
  });

  it('can be dismissed', async () => {
    const onDismiss = show([{ key: 'from', value: 'abc', reason: 'not-a-year' }]);
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(onDismiss).toHaveBeenCalledOnce();
  });
});
