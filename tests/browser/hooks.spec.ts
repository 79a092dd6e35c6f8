import type { Locator, Page } from '@playwright/test';
import { chartIds } from '../../src/charts/chart-ids';
import { expect, test } from './support/fixtures';
import { open } from './support/pages';
import { testedCharts } from '../setup/extent';
import { readShipped } from './support/shipped';

// The stable hooks on which other programs rely, as the README lists them. A change here is a
// change to what embedders, automation and checks may count on.

/** Actions of every figure of a page, whether they stand open or in the menu. */
const actions = [
  'export-png',
  'export-svg',
  'export-csv',
  'export-json',
  'copy-image',
  'copy-link',
  'cite',
  'show-table',
  'show-sources',
  'open-menu',
] as const;

async function attributes(all: Locator, name: string): Promise<string[]> {
  return all.evaluateAll(
    (elements, attribute) => elements.map((element) => element.getAttribute(attribute) ?? ''),
    name,
  );
}

async function expectCharts(page: Page): Promise<void> {
  const figures = page.locator('main figure[id]');
  const ids = await attributes(figures, 'id');
  expect(ids.length).toBeGreaterThan(0);
  for (const id of ids) {
    expect(chartIds.some((known) => known === id)).toBe(true);
    for (const action of actions) {
      await expect(page.locator(`figure#${id} [data-action="${action}"]`)).toHaveCount(1);
    }
  }
}

test('every stable hook exists as it is written down', async ({ page, request, baseURL }) => {
  test.setTimeout(120_000);

  // The version of the dataset, and the dataset itself beside the page.
  await open(page, '/trade');
  const version = await page.locator('html').getAttribute('data-data-version');
  expect(version).toMatch(/\S/);
  for (const name of ['sources', 'documents', 'trade', 'minerals', 'events', 'claims', 'schema']) {
    const answer = await request.get(new URL(`data/${name}.json`, baseURL).href);
    expect(answer.headers()['content-type']).toContain('application/json');
    expect(typeof (await answer.json())).toBe('object');
  }

  // Figures by chart id, with their actions; the table's way back; the menu.
  await expectCharts(page);
  const figure = page.locator('figure#trade-flows');
  await figure.locator('[data-action="open-menu"]').click();
  for (const action of ['export-png', 'export-svg', 'copy-image', 'image-options']) {
    await expect(figure.locator(`[data-action="${action}"]`)).toBeVisible();
  }
  await figure.locator('[data-action="show-table"]').click();
  await figure.locator('[data-action="show-chart"]').click();
  await figure.locator('[data-action="show-sources"]').click();
  expect(await figure.locator('[data-source]').count()).toBeGreaterThan(0);
  for (const id of testedCharts) {
    await open(page, `/chart/${id}`);
    await expect(page.locator(`figure#${id}`)).toHaveCount(1);
    await expectCharts(page);
  }

  // Filters: native controls, one of each.
  const { events, topics } = readShipped('events');
  await open(page, '/timeline?topics=energy');
  const boxes = page.locator('[data-filter="topics"] input[type="checkbox"]');
  expect(await attributes(boxes, 'value')).toEqual(topics.map(({ id }) => id));
  for (const name of ['from', 'to', 'origin', 'event-kind', 'text']) {
    const control = page.locator(`[data-filter="${name}"]`);
    await expect(control).toHaveCount(1);
    expect(await control.evaluate(({ localName }) => localName)).toMatch(/^(input|select)$/);
  }
  expect(await attributes(page.locator('[data-filter="origin"] option'), 'value')).toEqual([
    'all',
    'document',
    'public-record',
  ]);

  // Events and their count.
  const kept = events.filter((event) => event.topics.includes('energy')).map(({ id }) => id);
  const shown = await attributes(page.locator('[data-event]'), 'data-event');
  expect([...shown].sort()).toEqual([...kept].sort());
  const count = page.locator('[data-count="events"]');
  await expect(count).toHaveAttribute('data-value', String(kept.length));
  await page.locator('[data-action="clear-filters"]').click();
  await expect(count).toHaveAttribute('data-value', String(events.length));

  // Claims with their verdicts; sources by their ids.
  const { claims } = readShipped('claims');
  await open(page, '/sources');
  const ledger = page.locator('[data-claim]');
  expect([...(await attributes(ledger, 'data-claim'))].sort()).toEqual(
    claims.map(({ id }) => id).sort(),
  );
  for (const [index, id] of (await attributes(ledger, 'data-claim')).entries()) {
    const claim = claims.find((candidate) => candidate.id === id);
    await expect(ledger.nth(index)).toHaveAttribute('data-verdict', claim?.verdict ?? 'none');
  }
  const named = new Set(await attributes(page.locator('[data-source]'), 'data-source'));
  const { sources } = readShipped('sources');
  expect(sources.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);

  // Numbers outside charts: value, unit, and a control around them or beside that opens the source.
  for (const address of ['/', '/trade', '/minerals']) {
    await open(page, address);
    const numbers = page.locator('main [data-figure]');
    expect(await numbers.count()).toBeGreaterThan(5);
    const faults = await numbers.evaluateAll((all) =>
      all
        .filter((number) => {
          const value = number.getAttribute('data-value') ?? 'absent';
          const isPlain = /^(-?\d+(\.\d+)?)?$/.test(value);
          const hasUnit = /\S/.test(number.getAttribute('data-unit') ?? '');
          const control =
            number.closest('a[href], button') ?? number.querySelector('a[href], button');
          return !isPlain || !hasUnit || control === null;
        })
        .map((number) => number.outerHTML.slice(0, 160)),
    );
    expect(faults).toEqual([]);
  }

  // A picture that comes back, from every page.
  for (const address of ['/', '/sources', '/chart/trade-flows']) {
    await open(page, address);
    await expect(page.locator('input[type="file"][data-reopen="input"]')).toHaveCount(1);
    await expect(page.locator('[data-reopen="result"]')).toHaveCount(1);
  }
});
