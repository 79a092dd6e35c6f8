import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { citationsOf } from '../../src/dataset/citations';
import type { DatedEvent } from '../../src/dataset/ledger';
import { groupByYear } from '../../src/selectors/filters/event-groups';
import type { EventContext } from '../../src/pages/timeline/event-context';
import { TimelineList } from '../../src/pages/timeline/timeline-list';
import { inventEvent } from '../selectors/invented-events';
import { shipped } from '../charts/support/shipped';
import { hook, renderView } from '../ui/support';

const { events } = shipped.events;
const of2023 = events.filter(({ period }) => period.text.startsWith('2023'));
const cited = citationsOf(shipped.sources, shipped.documents);

function show(listed: readonly DatedEvent[], given: Partial<EventContext> = {}) {
  const context: EventContext = {
    topics: shipped.events.topicById,
    cited,
    target: null,
    linkTo: (id) => `/timeline#${id}`,
    onFollow: () => Promise.resolve(true),
    ...given,
  };
  return renderView(<TimelineList groups={groupByYear(listed, 'newest')} context={context} />);
}

function dateOf(id: string): string {
  return hook(`#${id} time`).textContent;
}

describe('the list', () => {
  it('shows every event once, under the heading of its year', () => {
    show(events);
    expect(document.querySelectorAll('[data-event] > article')).toHaveLength(events.length);
    for (const { id, period, title } of events) {
      const article = document.getElementById(id);
      expect(article?.parentElement?.dataset['event']).toBe(id);
      expect(article?.getElementsByTagName('h3')[0]?.textContent).toBe(title);
      const heading = article?.closest('section')?.getElementsByTagName('h2')[0];
      expect(heading?.textContent).toBe(String(period.year));
    }
    expect(hook('[aria-labelledby="year-2023"] header')).toHaveTextContent('20237 events');
    expect(hook('[aria-labelledby="year-2012"] header')).toHaveTextContent('20121 event');
  });
});

describe('a date', () => {
  it.each([
    ['a day', { date: '2024-05-31' }, '31 May'],
    ['a month', { date: '2023-05', precision: 'month' }, 'Mayday not known'],
    ['a year', { date: '2023', precision: 'year' }, 'Year only'],
    ['days of one month', { date: '2024-03-13', endDate: '2024-03-15' }, '13–15 March'],
    ['days of two months', { date: '2024-02-28', endDate: '2024-03-02' }, '28 February to 2 March'],
    [
      'days of two years',
      { date: '2023-12-30', endDate: '2024-01-02' },
      '30 December 2023 to 2 January 2024',
    ],
    [
      'our own conclusion',
      { date: '2020-12', precision: 'month', dateStatus: 'inferred' },
      'Decemberday not knownour inference',
    ],
  ] as const)('is as exact as known: %s', (_, given, text) => {
    show([inventEvent({ id: 'dated', ...given })]);
    expect(dateOf('dated')).toBe(text);
    expect(hook('#dated time')).toHaveAttribute('datetime', given.date);
  });

  it('is given once where the event above is of the same day', () => {
    show(of2023);
    expect(dateOf('blinken-astana-2023')).toBe('28 February');
    const same = hook('#panetta-letter-2023 time');
    expect(same.querySelector('[aria-hidden]')).toHaveTextContent('same day');
    expect(same.querySelector('.sr-only')).toHaveTextContent('28 February');
  });
});

describe('an event', () => {
  it('names two sources and folds the others', async () => {
    show(of2023);
    const article = hook('#blinken-astana-2023');
    const line = article.querySelector('.event-sources');
    if (!(line instanceof HTMLElement)) throw new Error('There is no line of sources.');
    expect(line.querySelectorAll('[data-source]')).toHaveLength(2);
    await userEvent.click(within(line).getByRole('button', { name: '2 more' }));
    expect(line.querySelectorAll('[data-source]')).toHaveLength(4);
    await userEvent.click(within(line).getByRole('button', { name: 'fewer' }));
    expect(line.querySelectorAll('[data-source]')).toHaveLength(2);
  });

  it('links each source to its own address and each document to the register', () => {
    show(events);
    for (const { id, sources } of events) {
      const lines = [
        ...(document.getElementById(id)?.getElementsByClassName('event-sources') ?? []),
      ];
      const links = [...(lines.at(-1)?.getElementsByTagName('a') ?? [])];
      expect(links.map(({ dataset }) => dataset['source'])).toEqual(sources);
      for (const link of links) {
        const source = link.dataset['source'] ?? '';
        const named = cited.get(source);
        if (named?.kind === 'source') {
          expect(link.getAttribute('href')).toBe(named.entry.url);
          expect(link.rel).toBe('noreferrer');
        } else {
          expect(named?.kind).toBe('document');
          expect(link.getAttribute('href')).toBe(`/sources#source-${source}`);
        }
      }
    }
  });

  it('says where it comes from, what it is about and how sure it is', () => {
    show(of2023);
    const first = within(hook('#bilateral-trade-2023'));
    expect(first.getAllByText('asb-media.info')).not.toHaveLength(0);
    expect(first.getByText('Medium confidence')).toBeVisible();
    expect(first.getByText('Trade').dataset['topic']).toBe('trade');
    const second = within(hook('#blinken-astana-2023'));
    expect(second.getByText('Public record')).toBeVisible();
    expect(second.getByText('Diplomacy').dataset['topic']).toBe('diplomacy');
    expect(second.queryByText(/confidence/)).not.toBeInTheDocument();
  });

  it('folds who took part and where', async () => {
    show([inventEvent({ id: 'met', actors: ['A', 'B', 'C'], places: ['Astana'] })]);
    const normalizeText = screen.getByText('Who and where');
    expect(screen.getByText('A, B and C')).not.toBeVisible();
    await userEvent.click(normalizeText);
    expect(screen.getByText('A, B and C')).toBeVisible();
    expect(screen.getByText('Astana')).toBeVisible();
  });

  it('has an address of its own, which pressing it copies', async () => {
    const onFollow = vi.fn(() => Promise.resolve(true));
    show([inventEvent({ id: 'an-event', title: 'A visit' })], { onFollow });
    const link = screen.getByRole('link', { name: 'Link to A visit' });
    expect(link).toHaveAttribute('href', '/timeline#an-event');
    await userEvent.click(link);
    expect(onFollow).toHaveBeenCalledExactlyOnceWith('an-event');
    expect(screen.getByText('Link copied')).toBeVisible();
  });

  it('says so where the address could not be copied', async () => {
    show([inventEvent({ id: 'an-event' })], { onFollow: () => Promise.resolve(false) });
    await userEvent.click(screen.getByRole('link', { name: /^Link to/ }));
    expect(screen.getByText('The link stands in the address bar.')).toBeVisible();
  });

  it('is focused and marked where the address names it', () => {
    show(of2023, { target: 'blinken-astana-2023' });
    const article = hook('#blinken-astana-2023');
    expect(article).toHaveFocus();
    expect(article).toHaveAttribute('aria-current', 'location');
    expect(document.querySelectorAll('[aria-current]')).toHaveLength(1);
  });

  it('goes on where the names of its sources have not arrived', () => {
    show([inventEvent({ id: 'an-event', sources: ['some-source'] })], { cited: new Map() });
    expect(hook('#an-event [data-source="some-source"]')).toHaveAttribute(
      'href',
      '/sources#source-some-source',
    );
  });
});
