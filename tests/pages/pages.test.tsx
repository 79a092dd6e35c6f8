import { waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/messages/en/en';
import { chartIds } from '../../src/charts/chart-ids';
import { createFormatter } from '../../src/charts/format';
import { valueOf } from '../../src/dataset/observation';
import { noFilters } from '../../src/selectors/filters/filters';
import { findDatum } from '../../src/selectors/find-datum';
import { selectHeadline } from '../../src/selectors/headline';
import { shipped } from '../charts/support/shipped';
import {
  findHeading,
  hasHeading,
  hooks,
  openPage,
  patience,
  textOf,
} from '../journeys/app-support';

const pages = [
  { path: '/', heading: /^Kazakhstan counted/, name: 'Overview', ready: '[data-part="finding"]' },
  {
    path: '/trade',
    heading: 'Trade in goods',
    name: 'Trade',
    ready: '[aria-labelledby="entry-title"]',
  },
  { path: '/minerals', heading: 'Critical minerals', name: 'Minerals', ready: '[data-shares]' },
  { path: '/timeline', heading: 'Timeline', name: 'Timeline', ready: '[data-event]' },
  { path: '/sources', heading: 'Sources and claims', name: 'Sources', ready: '[data-claim]' },
] as const;

/** Levels of all headings in the order of the page. */
function headingLevels(): readonly number[] {
  return hooks('h1, h2, h3, h4, h5, h6')
    .filter((heading) => heading.closest('dialog') === null)
    .map((heading) => Number(heading.tagName.slice(1)));
}

describe.each(pages)('$path', ({ path, heading, name, ready }) => {
  it('stands with one main heading, its name in the masthead, and no level of heading left out', async () => {
    await openPage(path, heading);
    await waitFor(() => expect(hooks(ready).length).toBeGreaterThan(0), patience);
    expect(hooks('nav[aria-label="Pages"] [aria-current="page"]').map(textOf)).toEqual([name]);
    expect(document.title).toContain('Steppe Ledger');
    const levels = headingLevels();
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, index) => {
      const before = levels[index - 1];
      if (before !== undefined) expect(level - before).toBeLessThanOrEqual(1);
    });
  });

  it('gives every number outside a chart a value, a unit and a way to its source', async () => {
    await openPage(path, heading);
    await waitFor(() => expect(hooks(ready).length).toBeGreaterThan(0), patience);
    for (const figure of hooks('[data-figure]').filter((one) => one.closest('figure') === null)) {
      expect(figure.dataset['value']).toMatch(/^(-?\d+(\.\d+)?)?$/);
      expect(figure.dataset['unit']).toMatch(/^[a-z0-9-]+$/);
      expect(figure.dataset['source']).toMatch(/^[a-z0-9-]+$/);
      expect(figure.getAttribute('href')).toMatch(/[?&]figure=[a-z0-9-]+\//);
    }
  });
});

describe('the overview', () => {
  it('says the newest count, what the article said, and both counts of the last years', async () => {
    const heading = await openPage('/', /^Kazakhstan counted/);
    const { recent } = selectHeadline(shipped.trade, shipped.claims, noFilters, en.pages.formulas);
    const newest = recent.at(-1);
    if (newest === undefined) throw new Error('Kazakhstan counts some year.');
    const [turnover, change] = within(heading).getAllByRole('link');
    expect(turnover).toHaveAttribute('data-value', String(valueOf(newest.kazakhstan.turnover)));
    expect(Number(change?.dataset['value'])).toBeLessThan(0);
    expect(heading).toHaveTextContent(/dollars of trade .+ in \d{4}, down .+% on \d{4}$/);
    expect(textOf(document.querySelector('h1 + p'))).toContain(
      'An article on asb-media.info expected over 4.5 billion dollars by mid-2025 and names no source. By Kazakhstan’s count that was not reached: 4.22 billion in 2024 and ',
    );
    const rows = hooks('main table')[0]?.querySelectorAll('tbody tr') ?? [];
    expect([...rows].map((row) => textOf(row.querySelector('th')))).toEqual(
      recent.map(({ year }) => String(year)),
    );
    expect(textOf(rows[0] ?? null)).toBe('20234.05up 32.7%3.39down 10.4%');
    expect(textOf(rows[rows.length - 1] ?? null)).toContain('not in this record');
  });

  it('has a finding on minerals, with the verdicts on the claims about it, and one on diplomacy', async () => {
    await openPage('/', /^Kazakhstan counted/);
    await waitFor(() => expect(hooks('[data-part="finding"]')).toHaveLength(2), patience);
    const [minerals, diplomacy] = hooks('[data-part="finding"]');
    expect(textOf(minerals ?? null)).toMatch(
      /^MineralsKazakhstan mined 38\.6% of the world’s uranium in \d{4}, more than any other country/,
    );
    const verdicts = [...(minerals?.querySelectorAll('.verdict') ?? [])].map(textOf);
    expect(verdicts).toEqual(['Corroborated', 'Unverifiable']);
    expect(textOf(diplomacy ?? null)).toMatch(/^Diplomacy\d+ events in \d{4}: no year since 1991/);
  });

  it('names the last five events, the latest first', async () => {
    await openPage('/', /^Kazakhstan counted/);
    await waitFor(() => expect(hooks('[data-event]')).toHaveLength(5), patience);
    const dates = hooks('#latest-events li time').map((time) => time.getAttribute('datetime'));
    expect(dates).toEqual([...dates].sort().reverse());
  });
});

describe('the trade page', () => {
  it('sets the last year that both sides count side by side, as the record has it', async () => {
    await openPage('/trade', 'Trade in goods');
    const { seriesById } = shipped.trade;
    const valueOf = (id: string, year: number) => {
      const found = findDatum(`${id}/${String(year)}`, shipped)?.observation;
      return found !== undefined && 'value' in found ? found.value : Number.NaN;
    };
    const countOf = (id: string) => seriesById.get(id)?.observations.length;
    expect(countOf('bns-turnover')).toBeGreaterThan(0);
    const years = Array.from({ length: 50 }, (_, index) => 2049 - index);
    const year = years.find((each) =>
      ['bns-exports', 'census-exports'].every((id) => !Number.isNaN(valueOf(id, each))),
    );
    if (year === undefined) throw new Error('Both sides count some year.');
    const section = (await findHeading(`${String(year)} as both sides count it`)).closest(
      'section',
    );
    const table = section?.querySelector('table') ?? document.body;
    const rows = within(table)
      .getAllByRole('row')
      .slice(1)
      .map((row) => within(row).getAllByRole('cell').map(textOf));
    const told = (value: number) => createFormatter(en).number(value, 1);
    expect(rows.slice(0, 2)).toEqual([
      [told(valueOf('bns-exports', year)), told(valueOf('census-imports', year))],
      [told(valueOf('bns-imports', year)), told(valueOf('census-exports', year))],
    ]);
  });

  it('takes another year where the claimed one is not chosen', async () => {
    await openPage('/trade?from=2018&to=2020', 'Trade in goods');
    await findHeading('2020 as both sides count it');
    expect(hasHeading('What the article says')).toBe(false);
  });
});

describe('the minerals page', () => {
  it('keeps what is claimed, measured and announced apart', async () => {
    await openPage('/minerals', 'Critical minerals');
    const heading = await findHeading('Rare earths', 'h2');
    const card = heading.closest('article');
    if (card === null) throw new Error('The mineral has no card.');
    const parts = within(card).getAllByRole('heading', { level: 3 }).map(textOf);
    expect(parts).toEqual(['The articles say', 'Measured', 'Only announced']);
    expect(card).toHaveTextContent('Kazakhstan: no output listed');
    expect(card).toHaveTextContent('China refines 92% of the magnet rare earths (2023).');
    expect(card).toHaveTextContent('20 million tonnes');
    expect(card).toHaveTextContent('Announced, not confirmed');
  });

  it('lists the sixty minerals, those with a published Kazakh output and those added in 2025', async () => {
    await openPage('/minerals', 'Critical minerals');
    await waitFor(() => expect(hooks('#critical-list li')).toHaveLength(60), patience);
    expect(hooks('[data-mined="true"]')).toHaveLength(15);
    expect(hooks('[data-added="true"]')).toHaveLength(10);
  });

  it('marks every announcement as what it is', async () => {
    const announced = shipped.minerals.announcements;
    await openPage('/minerals', 'Critical minerals');
    await waitFor(
      () => expect(hooks('[data-announcement]')).toHaveLength(announced.length),
      patience,
    );
    const tags = hooks('[data-announcement] [data-status]').map(textOf);
    const names = en.pages.minerals.statuses;
    expect(new Set(tags)).toEqual(new Set(announced.map(({ status }) => names[status])));
  });
});

describe('one chart alone', () => {
  it('is a page whose heading is the chart, with a way to all others', async () => {
    await openPage('/chart/uranium-share', /uranium/i);
    expect(hooks('nav[aria-label="All charts"] a')).toHaveLength(chartIds.length);
  });
});
