import { en } from '../../src/messages/en/en';
import { chartIds, chartRows, type ChartId, type PlacedChart } from '../../src/charts/chart-ids';
import { expect, test } from './support/fixtures';
import { open, pages, settle } from './support/pages';
import { expectDrawn } from './support/plots';
import { readShipped } from './support/shipped';

type PagePath = (typeof pages)[number];

function placedOn(rows: readonly (readonly PlacedChart[])[]): readonly ChartId[] {
  return rows.flat().map(({ id }) => id);
}

/** What must stand on each page: its heading, its charts. */
const content: Readonly<
  Record<
    PagePath,
    { readonly heading: RegExp; readonly title: string; readonly charts: readonly ChartId[] }
  >
> = {
  '/': {
    heading: /^Kazakhstan counted .+ dollars of trade with the United States in \d{4}/,
    title: 'Overview',
    charts: placedOn(chartRows.overview),
  },
  '/trade': {
    heading: /^Trade in goods$/,
    title: 'Trade in goods',
    charts: placedOn(chartRows.trade),
  },
  '/minerals': {
    heading: /^Critical minerals$/,
    title: 'Critical minerals',
    charts: placedOn(chartRows.minerals),
  },
  '/timeline': { heading: /^Timeline$/, title: 'Timeline', charts: [] },
  '/sources': {
    heading: /^Sources and claims$/,
    title: 'Sources and claims',
    charts: placedOn(chartRows.sources),
  },
};

test.describe('a page opens with its heading, its title and its charts', () => {
  for (const address of pages) {
    const { heading, title, charts } = content[address];
    test(address, async ({ page }) => {
      await open(page, address);
      await expect(page.locator('h1')).toHaveText(heading);
      await expect(page).toHaveTitle(en.shell.title(title));
      const shown = page.locator('main figure.figure');
      const ids = await shown.evaluateAll((figures) => figures.map(({ id }) => id));
      expect([...ids].sort()).toEqual([...charts].sort());
      for (const id of charts) await expectDrawn(page.locator(`figure#${id}`));
    });
  }

  test('the timeline and the sources hold the whole record', async ({ page }) => {
    const { events } = readShipped('events');
    await open(page, '/timeline');
    await expect(page.locator('[data-event]')).toHaveCount(events.length);
    await open(page, '/sources');
    await expect(page.locator('[data-claim]')).toHaveCount(readShipped('claims').claims.length);
    await expect(page.locator('#register li')).toHaveCount(readShipped('sources').sources.length);
  });
});

test('the masthead leads to every page, and the focus goes to its heading', async ({ page }) => {
  await open(page, '/');
  const masthead = page.getByRole('navigation', { name: en.shell.pagesLabel });
  for (const [name, address] of [
    [en.shell.pages.trade, '/trade/'],
    [en.shell.pages.minerals, '/minerals/'],
    [en.shell.pages.timeline, '/timeline/'],
    [en.shell.pages.sources, '/sources/'],
    [en.shell.pages.overview, '/'],
  ] as const) {
    await masthead.getByRole('link', { name }).click();
    await expect(page).toHaveURL(address);
    await settle(page);
    await expect(page.locator('h1')).toBeFocused();
    await expect(masthead.getByRole('link', { name })).toHaveAttribute('aria-current', 'page');
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  }
});

test('the footer leads to the page about the record', async ({ page }) => {
  await open(page, '/trade');
  await page.getByRole('link', { name: en.shell.footer.about }).click();
  await expect(page).toHaveURL('/about/');
  await settle(page);
  await expect(page.locator('h1')).toHaveText(en.pages.about.title);
  await expect(page.locator('h1')).toBeFocused();
  await expect(page).toHaveTitle(en.shell.title(en.pages.about.title));
  await expect(page.locator('[data-holding="bns-turnover"]')).toBeVisible();
});

test('an address that leads nowhere says so and lists every chart', async ({ page }) => {
  await open(page, '/no-such-page');
  await expect(page.locator('h1')).toHaveText(en.shell.notFound.title);
  await expect(page.getByText(en.shell.notFound.sentence('/no-such-page'))).toBeVisible();
  await open(page, '/chart/no-such-chart');
  await expect(page.getByText(en.shell.notFound.chart('no-such-chart'))).toBeVisible();
  const links = page.locator('main a[href^="/chart/"]');
  const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect([...hrefs].sort()).toEqual(chartIds.map((id) => `/chart/${id}/`).sort());
  await page.getByRole('link', { name: en.shell.notFound.home }).click();
  await expect(page).toHaveURL('/');
});
