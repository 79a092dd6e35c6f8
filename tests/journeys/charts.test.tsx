import { waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { addressBar, control, hook, hooks, openPage, patience, textOf } from './app-support';
import { definitionOf } from '../../src/charts/catalogue';
import { pages } from '../../src/pages/pages';
import { shipped } from '../charts/support/shipped';

/** The charts of the trade page, and those of them that are about any of some topics. */
const all = pages.trade.charts.flat().map(({ id }) => id);
const others = String(all.length - 1);
const about = (...topics: readonly string[]) =>
  all.filter((id) => topics.some((topic) => definitionOf(id).topics.includes(topic)));

/** Ids of the charts that are shown, and of those that say why they are not. */
function charts(): readonly string[] {
  return hooks('figure.figure').map(({ id }) => id);
}

async function openTrade(query: string): Promise<void> {
  await openPage(`/trade${query}`, 'Trade in goods');
  await waitFor(() => expect(hooks('#trade-flows [aria-busy]')).toEqual([]), patience);
  await waitFor(
    () => expect(hooks('figure.figure, [data-figure="empty"]')).not.toEqual([]),
    patience,
  );
}

/** Texts of the first cells of a chart's table. */
function rowHeads(id: string): readonly string[] {
  return hooks(`#${id} tbody th[scope="row"]`).map(
    (head) => head.firstChild?.textContent ?? 'no words',
  );
}

describe('charts under the filters', () => {
  it('step aside where they have none of the chosen topics, and come back', async () => {
    const user = userEvent.setup();
    await openTrade('');
    await waitFor(() => expect(charts()).toEqual(all), patience);

    await user.click(hook('[data-filter="topics"] input[value="legislation"]'));
    await waitFor(() => expect(charts()).toEqual(about('legislation')), patience);
    const aside = hook('[data-stepped-aside="topics"]');
    expect(aside.dataset['value']).toBe(others);
    expect(textOf(aside)).toContain(
      `${others} charts have nothing on these topics and are not shown.`,
    );

    // Topics add up: any of them keeps a chart.
    await user.click(hook('[data-filter="topics"] input[value="investment"]'));
    await waitFor(() => expect(charts()).toEqual(about('investment', 'legislation')), patience);
    expect(addressBar()).toBe('/trade?topics=investment,legislation');

    await user.click(control('Bring them back'));
    await waitFor(() => expect(charts()).toEqual(all), patience);
    expect(addressBar()).toBe('/trade');
    expect(hooks('[data-stepped-aside]')).toEqual([]);
  });

  it('follow the years, and the events are counted along', async () => {
    const user = userEvent.setup();
    await openTrade('?topics=trade');
    const count = () => hook('[data-count="events"]').dataset['value'];
    const { events } = shipped.events;
    const about = events.filter(({ topics }) => topics.includes('trade'));
    expect(count()).toBe(String(about.length));

    await user.selectOptions(hook('[data-filter="from"]'), '2018');
    await user.selectOptions(hook('[data-filter="to"]'), '2020');
    const kept = about.filter(({ period: { year } }) => year >= 2018 && year <= 2020);
    await waitFor(() => expect(count()).toBe(String(kept.length)), patience);

    await user.click(hook('#trade-flows [data-action="show-table"]'));
    await waitFor(
      () => expect(rowHeads('trade-flows')).toEqual(['2018', '2019', '2020']),
      patience,
    );
    expect(textOf(hook('#trade-flows [data-part="subtitle"]'))).toContain('2018 to 2020');
  });

  it('offer their own years where the chosen ones hold nothing', async () => {
    const user = userEvent.setup();
    await openTrade('?from=1992&to=1995');
    const empty = () => hook('#trade-both-counts');
    await waitFor(() => expect(empty().dataset['figure']).toBe('empty'), patience);
    expect(textOf(empty())).toContain('nothing in the chosen years');
    expect(textOf(empty())).toContain('This chart has values for 2017 to 2025.');

    await user.click(control('Show 2017 to 2025'));
    await waitFor(() => expect(charts()).toContain('trade-both-counts'), patience);
    expect(addressBar()).toBe('/trade?from=2017&to=2025');
  });

  it('keep what the documents say alone when the documents alone are asked for', async () => {
    const user = userEvent.setup();
    await openTrade('?table=trade-headline');
    const before = rowHeads('trade-headline').length;

    await user.selectOptions(hook('[data-filter="origin"]'), 'document');
    await waitFor(() => expect(charts()).toEqual(['trade-headline']), patience);
    expect(rowHeads('trade-headline')).toHaveLength(2);
    expect(before).toBeGreaterThan(2);
    const values = hooks('#trade-headline td[data-figure]').map(({ dataset }) => dataset['value']);
    expect(values).toEqual(['4.1', '4.5']);
    expect(hook('[data-stepped-aside="origin"]').dataset['value']).toBe(others);

    await user.click(control('Bring them back'));
    await waitFor(() => expect(charts()).toEqual(all), patience);
  });
});

describe('the table twin of a chart', () => {
  it('holds the values of the dataset, keeps to the address, and leads to their source', async () => {
    const user = userEvent.setup();
    await openPage('/minerals', 'Critical minerals');
    await waitFor(() => hook('figure#uranium-by-country'), patience);
    await user.click(hook('#uranium-by-country [data-action="show-table"]'));
    await waitFor(() => hook('#uranium-by-country table'), patience);
    expect(addressBar()).toBe('/minerals?table=uranium-by-country');

    const { uraniumProduction } = shipped.minerals;
    const kazakhstan = uraniumProduction.series.find(({ country }) => country === 'kazakhstan');
    for (const each of kazakhstan?.observations ?? []) {
      const cell = hook(`#uranium-by-country td[data-figure="kazakhstan/${each.period.text}"]`);
      expect(cell.dataset['value']).toBe('value' in each ? String(each.value) : '');
      expect(cell.dataset['unit']).toBe('tonnes');
      expect(cell.dataset['kind']).toBe(each.kind);
    }

    await user.click(hook('#uranium-by-country td[data-figure="kazakhstan/2024"] a'));
    const panel = () => hook('[data-panel="source"]');
    await waitFor(
      () =>
        expect(panel().querySelector(`[data-source="${uraniumProduction.source}"]`)).not.toBeNull(),
      patience,
    );
    expect(addressBar()).toBe(
      '/minerals/?table=uranium-by-country&figure=uranium-production-kazakhstan/2024',
    );
  });
});

describe('the shares of minerals', () => {
  it('are sorted by each of their columns, as the address says', async () => {
    const user = userEvent.setup();
    await openPage('/minerals?table=mineral-shares', 'Critical minerals');
    await waitFor(() => hook('#mineral-shares table'), patience);
    const first = rowHeads('mineral-shares');
    expect(first).toHaveLength(24);
    await user.click(hook('#mineral-shares input[value="name"]'));
    await waitFor(() => expect(addressBar()).toContain('sort=name'), patience);
    await waitFor(() => expect(rowHeads('mineral-shares')).not.toEqual(first), patience);
    expect([...rowHeads('mineral-shares')].sort()).toEqual([...first].sort());
    await user.click(hook('#mineral-shares input[value="kazakhstan"]'));
    await waitFor(() => expect(rowHeads('mineral-shares')).toEqual(first), patience);
  });
});

describe('the numbered events of a chart', () => {
  it('follow the filters where a reader asks for them, which the address keeps', async () => {
    const user = userEvent.setup();
    await openTrade('?from=2015&marks=on');
    const marked = () => hooks('#trade-flows [data-part="events"] li').map(textOf);
    await waitFor(() => expect(marked()).not.toEqual([]), patience);
    for (const year of hooks('#trade-flows [data-part="events"] [data-part="year"]').map(textOf)) {
      expect(Number(year)).toBeGreaterThanOrEqual(2015);
    }
    expect(textOf(hook('#trade-flows [data-part="events"]'))).toContain('In the same year');

    await user.click(hook('#trade-flows [data-action="switch-events"]'));
    await waitFor(() => expect(marked()).toEqual([]), patience);
    expect(addressBar()).toBe('/trade?from=2015');
    await user.click(hook('#trade-flows [data-action="switch-events"]'));
    await waitFor(() => expect(marked()).not.toEqual([]), patience);
  });
});
