import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { DatedEvent } from '../../src/dataset/ledger';
import { explainEmpty } from '../../src/selectors/filters/empty-result';
import { selectEvents } from '../../src/selectors/filters/events';
import { noFilters, type Filters } from '../../src/selectors/filters/filters';
import { TimelineEmpty } from '../../src/pages/timeline/timeline-empty';
import { inventEvent } from '../selectors/invented-events';
import { shipped } from '../charts/support/shipped';
import { renderView } from '../ui/support';

const { events: recorded, topics } = shipped.events;

const all = String(recorded.length);

/** How many events of the record some filters leave. */
function countOf(filters: Partial<Filters>): string {
  return String(selectEvents(recorded, { ...noFilters, ...filters }).length);
}

function show(told: Partial<Filters>, events: readonly DatedEvent[] = recorded) {
  const filters = { ...noFilters, ...told };
  const result = explainEmpty(events, filters);
  if (result === null) throw new Error('These filters leave events.');
  const onChange = vi.fn();
  renderView(
    <TimelineEmpty
      result={result}
      filters={filters}
      topics={topics}
      span={{ first: 1991, last: 2026 }}
      onChange={onChange}
    />,
  );
  return onChange;
}

function ways(): readonly string[] {
  return screen.getAllByRole('listitem').map(({ textContent }) => textContent);
}

describe('an empty timeline', () => {
  it('names the filter responsible and each way out with its count', async () => {
    const onChange = show({ topics: ['technology'], from: 1996, to: 1998 });
    expect(screen.getByText('No event of these years is about technology.')).toBeVisible();
    expect(
      screen.getByText(
        `Without this filter there are ${countOf({ from: 1996, to: 1998 })} events.`,
      ),
    ).toBeVisible();
    expect(ways()).toEqual([
      `Drop the topic${countOf({ from: 1996, to: 1998 })} events`,
      `Show all years${countOf({ topics: ['technology'] })} events`,
      `Clear all filters${all} events`,
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Show all years' }));
    expect(onChange).toHaveBeenLastCalledWith({ ...noFilters, topics: ['technology'] });
    await userEvent.click(screen.getByRole('button', { name: 'Clear all filters' }));
    expect(onChange).toHaveBeenLastCalledWith(noFilters);
  });

  it.each<[string, Partial<Filters>, readonly string[]]>([
    ['No event holds the words “zzz”.', { text: 'zzz' }, [`Drop the search${all} events`]],
    [
      'No event left by the other filters falls in 1998.',
      { from: 1998, to: 1998 },
      [`Show all years${all} events`],
    ],
    [
      'No event left by the other filters comes from the articles.',
      { origin: 'document', from: 2005, to: 2010 },
      [
        `Show every origin${countOf({ from: 2005, to: 2010 })} events`,
        `Show all years${countOf({ origin: 'document' })} events`,
        `Clear all filters${all} events`,
      ],
    ],
  ])('says %s', (head, filters, expected) => {
    show(filters);
    expect(screen.getByText(head)).toBeVisible();
    expect(ways()).toEqual(expected);
  });

  it('offers no way that leads nowhere', () => {
    show({ topics: ['energy'], origin: 'document' }, [
      inventEvent({ id: 'only', date: '2020-01-01', topics: ['trade'] }),
    ]);
    expect(screen.getByText('These filters together leave no event.')).toBeVisible();
    expect(ways()).toEqual(['Clear all filters1 event']);
  });
});
