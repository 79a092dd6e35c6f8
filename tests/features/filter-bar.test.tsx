import { act, fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { en } from '../../src/messages/en/en';
import { countFacets, selectEvents } from '../../src/selectors/filters/events';
import { noFilters, type Filters } from '../../src/selectors/filters/filters';
import { FilterBar } from '../../src/features/filters/filter-bar';
import { LanguageProvider } from '../../src/state/language';
import { shipped } from '../charts/support/shipped';
import { hook, renderView } from '../ui/support';

const { events, topics } = shipped.events;

function Bar(props: {
  readonly start?: Partial<Filters>;
  readonly layout?: 'bar' | 'panel';
  readonly isNarrow?: boolean;
  readonly onChange?: (filters: Filters) => void;
  readonly onSearchEnd?: () => void;
}) {
  const [filters, setFilters] = useState<Filters>({ ...noFilters, ...props.start });
  const change = (next: Filters) => {
    props.onChange?.(next);
    setFilters(next);
  };
  const search =
    props.layout === 'panel' ? { onSearch: (text: string) => change({ ...filters, text }) } : {};
  const end = props.onSearchEnd === undefined ? {} : { onSearchEnd: props.onSearchEnd };
  return (
    <FilterBar
      layout={props.layout ?? 'bar'}
      listsEvents
      isNarrow={props.isNarrow ?? false}
      topics={topics}
      span={{ first: 1991, last: 2026 }}
      filters={filters}
      counts={countFacets(events, filters)}
      onChange={change}
      {...search}
      {...end}
    />
  );
}

function topicBox(id: string): HTMLElement {
  return hook(`[data-filter="topics"] input[type="checkbox"][value="${id}"]`);
}

/** Lets milliseconds pass on the fake clock. */
function wait(milliseconds: number): void {
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
}

function kept(): string | undefined {
  return hook('[data-count="events"]').dataset['value'];
}

describe.each([
  { layout: 'bar', isNarrow: false },
  { layout: 'bar', isNarrow: true },
  { layout: 'panel', isNarrow: false },
  { layout: 'panel', isNarrow: true },
] as const)('the stable hooks, $layout, narrow: $isNarrow', ({ layout, isNarrow }) => {
  it('exist once each', () => {
    renderView(<Bar layout={layout} isNarrow={isNarrow} />);
    const boxes = hook('[data-filter="topics"]').querySelectorAll('input[type="checkbox"]');
    expect([...boxes].map((box) => box.getAttribute('value'))).toEqual(topics.map(({ id }) => id));
    expect(hook('[data-filter="from"]')).toBeInstanceOf(HTMLSelectElement);
    expect(hook('[data-filter="to"]')).toBeInstanceOf(HTMLSelectElement);
    expect(hook('[data-filter="origin"]')).toBeInstanceOf(HTMLSelectElement);
    expect(hook('[data-action="clear-filters"]')).toBeInstanceOf(HTMLButtonElement);
    expect(kept()).toBe(String(events.length));
    expect(document.querySelectorAll('[data-filter="text"]')).toHaveLength(
      layout === 'panel' ? 1 : 0,
    );
  });
});

describe('topics', () => {
  it('are chosen together, in the order of the vocabulary', () => {
    const onChange = vi.fn();
    renderView(<Bar layout="panel" onChange={onChange} />);
    fireEvent.click(topicBox('critical-minerals'));
    fireEvent.click(topicBox('trade'));
    expect(onChange).toHaveBeenLastCalledWith({
      ...noFilters,
      topics: ['trade', 'critical-minerals'],
    });
    expect(topicBox('trade')).toBeChecked();
  });

  it('say how many events each would leave, and mute those that would leave none', () => {
    renderView(<Bar layout="panel" start={{ topics: ['trade'], from: 2023, to: 2024 }} />);
    expect(screen.getByRole('checkbox', { name: 'Trade, 9 events' })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: 'Technology, 1 event' })).not.toBeChecked();
    const none = screen.getByRole('checkbox', { name: 'Nonproliferation, 0 events' });
    expect(none).toBeEnabled();
    expect(none.closest('label')).toHaveClass('text-muted');
  });

  it('are folded away in the bar, named by what is chosen', () => {
    renderView(<Bar start={{ topics: ['trade', 'energy'] }} />);
    const disclosure = topicBox('trade').closest('details');
    expect(disclosure).not.toHaveAttribute('open');
    expect(disclosure?.querySelector('summary')).toHaveTextContent('Topics 2 of 12');
  });

  it('fold away again on Escape and when something else is pressed', async () => {
    const user = userEvent.setup();
    renderView(<Bar />);
    const disclosure = topicBox('trade').closest('details');
    const summary = disclosure?.querySelector('summary');
    if (!summary) throw new Error('The disclosure has no summary.');
    await user.click(summary);
    expect(disclosure).toHaveAttribute('open');
    await user.click(topicBox('trade'));
    expect(disclosure).toHaveAttribute('open');
    await user.keyboard('{Escape}');
    expect(disclosure).not.toHaveAttribute('open');
    expect(summary).toHaveFocus();
    await user.click(summary);
    await user.click(document.body);
    expect(disclosure).not.toHaveAttribute('open');
  });
});

describe('years', () => {
  it('move together where they would cross', () => {
    const onChange = vi.fn();
    renderView(<Bar start={{ from: 2015, to: 2016 }} onChange={onChange} />);
    fireEvent.change(hook('[data-filter="from"]'), { target: { value: '2020' } });
    expect(onChange).toHaveBeenLastCalledWith({ ...noFilters, from: 2020, to: 2020 });
    expect(hook('[data-filter="to"]')).toHaveValue('2020');
  });

  it('are no filter at the ends of the span', () => {
    const onChange = vi.fn();
    renderView(<Bar start={{ from: 2015 }} onChange={onChange} />);
    fireEvent.change(hook('[data-filter="from"]'), { target: { value: '1991' } });
    expect(onChange).toHaveBeenLastCalledWith(noFilters);
  });

  it('say how many events each would leave with the other', () => {
    renderView(<Bar start={{ topics: ['trade', 'critical-minerals'], to: 2024 }} />);
    const from = within(hook('[data-filter="from"]'));
    expect(from.getByRole('option', { name: '2023 (12)' })).toBeInTheDocument();
    expect(from.getByRole('option', { name: '2024 (5)' })).toBeInTheDocument();
  });
});

describe('kind of event', () => {
  it('is every kind or one, each with what it would leave', () => {
    const onChange = vi.fn();
    renderView(<Bar onChange={onChange} />);
    const kind = hook('[data-filter="event-kind"]');
    const deals = events.filter((event) => event.eventKind === 'deal').length;
    expect(kind).toHaveTextContent(`Every kind (${String(events.length)})`);
    expect(kind).toHaveTextContent(`Deal (${String(deals)})`);
    fireEvent.change(kind, { target: { value: 'deal' } });
    expect(onChange).toHaveBeenLastCalledWith({ ...noFilters, kind: 'deal' });
  });
});

describe('origin', () => {
  it('is everything, the documents or the public record', () => {
    const onChange = vi.fn();
    renderView(<Bar onChange={onChange} />);
    const { origins } = countFacets(events, noFilters);
    const origin = hook('[data-filter="origin"]');
    expect(
      within(origin)
        .getAllByRole('option')
        .map((option) => option.textContent),
    ).toEqual([
      `Everything (${String(origins.all)})`,
      `Articles only (${String(origins.document)})`,
      `Public record (${String(origins['public-record'])})`,
    ]);
    fireEvent.change(origin, { target: { value: 'document' } });
    expect(onChange).toHaveBeenLastCalledWith({ ...noFilters, origin: 'document' });
    expect(kept()).toBe(String(origins.document));
  });
});

describe('the state line', () => {
  const start: Partial<Filters> = {
    topics: ['trade', 'critical-minerals'],
    from: 2023,
    to: 2024,
    origin: 'public-record',
    text: ' trade ',
  };

  it('says the filters as a sentence', () => {
    const left = selectEvents(events, { ...noFilters, ...start });
    renderView(<Bar layout="panel" start={start} />);
    const line = hook('[data-count="events"]').parentElement;
    const words = [...(line?.children ?? [])]
      .filter((part) => !part.matches('[data-action], [role="status"]'))
      .map((part) => part.textContent);
    expect(words.join(' ')).toBe(
      `${String(left.length)} of ${String(events.length)} events on Trade or Critical minerals from 2023 to 2024 in the public record with “trade”`,
    );
  });

  it.each([
    ['Trade', { topics: ['critical-minerals'] }],
    ['2023 to 2024', { from: null, to: null }],
    ['the public record', { origin: 'all' }],
    ['“trade”', { text: '' }],
  ])('drops %s by its chip, and keeps the focus in the line', async (name, change) => {
    const onChange = vi.fn();
    renderView(<Bar layout="panel" start={start} onChange={onChange} />);
    await userEvent.click(screen.getByRole('button', { name: `${name}: drop this filter` }));
    expect(onChange).toHaveBeenLastCalledWith({ ...noFilters, ...start, ...change });
    expect(hook('[data-count="events"]').parentElement).toHaveFocus();
  });

  it('clears everything, and offers it only where there is something to clear', async () => {
    const onChange = vi.fn();
    renderView(<Bar start={start} onChange={onChange} />);
    await userEvent.click(hook('[data-action="clear-filters"]'));
    expect(onChange).toHaveBeenLastCalledWith(noFilters);
    expect(hook('[data-action="clear-filters"]')).not.toBeVisible();
    expect(kept()).toBe(String(events.length));
  });

  it('announces the count once it has settled, and nothing when the page opens', () => {
    vi.useFakeTimers();
    try {
      renderView(<Bar layout="panel" />);
      const status = screen.getByRole('status');
      wait(5000);
      expect(status).toBeEmptyDOMElement();
      fireEvent.click(topicBox('trade'));
      wait(500);
      fireEvent.click(topicBox('energy'));
      wait(650);
      expect(status).toBeEmptyDOMElement();
      wait(100);
      const left = selectEvents(events, { ...noFilters, topics: ['trade', 'energy'] });
      expect(status).toHaveTextContent(
        `${String(left.length)} of ${String(events.length)} events are left.`,
      );
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('where scripts are switched off', () => {
  it('it is said that the filters of the address do not act', () => {
    const drawn = renderToStaticMarkup(
      <LanguageProvider messages={en}>
        <Bar layout="panel" />
      </LanguageProvider>,
    );
    expect(/<noscript>(.*?)<\/noscript>/.exec(drawn)?.[1]).toContain(en.filters.withoutScript);
  });
});

describe('the text search', () => {
  it('follows each letter, and tells when the typing ends', () => {
    const onChange = vi.fn();
    const onSearchEnd = vi.fn();
    renderView(<Bar layout="panel" onChange={onChange} onSearchEnd={onSearchEnd} />);
    const field = hook('[data-filter="text"]');
    fireEvent.change(field, { target: { value: 'ura' } });
    expect(field).toHaveValue('ura');
    expect(onChange).toHaveBeenLastCalledWith({ ...noFilters, text: 'ura' });
    expect(onSearchEnd).not.toHaveBeenCalled();
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(onSearchEnd).toHaveBeenCalledTimes(1);
    fireEvent.blur(field);
    expect(onSearchEnd).toHaveBeenCalledTimes(2);
  });

  it('forgets what was typed when all filters are cleared', async () => {
    const onChange = vi.fn();
    renderView(<Bar layout="panel" start={{ topics: ['trade'] }} onChange={onChange} />);
    await userEvent.type(hook('[data-filter="text"]'), 'uran');
    await userEvent.click(hook('[data-action="clear-filters"]'));
    expect(hook('[data-filter="text"]')).toHaveValue('');
    expect(onChange).toHaveBeenLastCalledWith(noFilters);
  });

  it('follows a change that was made elsewhere', async () => {
    renderView(<Bar layout="panel" start={{ text: 'uranium' }} />);
    expect(hook('[data-filter="text"]')).toHaveValue('uranium');
    await userEvent.click(screen.getByRole('button', { name: '“uranium”: drop this filter' }));
    expect(hook('[data-filter="text"]')).toHaveValue('');
  });
});

describe('the sheet of the phone', () => {
  it('announces what a choice leaves inside, where it is heard', () => {
    vi.useFakeTimers();
    renderView(<Bar layout="panel" isNarrow />);
    const dialog = hook('dialog');
    const status = () => within(dialog).getByRole('status', { hidden: true });
    expect(status()).toBeEmptyDOMElement();
    fireEvent.click(topicBox('trade'));
    wait(2000);
    const left = countFacets(events, { ...noFilters, topics: ['trade'] }).kept;
    expect(status()).toHaveTextContent(
      en.filters.announcement(left, String(left), String(events.length)),
    );
    vi.useRealTimers();
  });

  it('opens from one button and says how many events it will show', async () => {
    renderView(<Bar layout="panel" isNarrow start={{ topics: ['trade'], from: 2023, to: 2024 }} />);
    const dialog = document.querySelector('dialog');
    expect(dialog).not.toHaveAttribute('open');
    await userEvent.click(screen.getByRole('button', { name: 'Filters 1 topic, 2023 to 2024' }));
    expect(dialog).toHaveAttribute('open');
    fireEvent.click(topicBox('critical-minerals'));
    await userEvent.click(screen.getByRole('button', { name: 'Show 12 events' }));
    expect(dialog).not.toHaveAttribute('open');
  });
});
