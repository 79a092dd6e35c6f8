import { en } from '../../src/messages/en/en';
import { subPathUrl } from './support/addresses';
import { requestFrames, save } from './support/downloads';
import { expect, test } from './support/fixtures';
import { open, settle } from './support/pages';
import { readPng } from './support/png';

test.use({ baseURL: subPathUrl, permissions: ['clipboard-read', 'clipboard-write'] });

/** The site in a folder of its host: everything it asks for and links to lies in that folder. */
test.describe('in a folder of a host', () => {
  test('pages, data, fonts and links stay in the folder', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await open(page, '');
    await expect(page.locator('figure#trade-headline [data-chart-plot]')).toBeVisible();
    const masthead = page.getByRole('navigation', { name: en.shell.pagesLabel });
    for (const name of [en.shell.pages.trade, en.shell.pages.timeline, en.shell.pages.sources]) {
      await masthead.getByRole('link', { name }).click();
      await settle(page);
      expect(page.url().startsWith(subPathUrl)).toBe(true);
      const links = await page
        .locator('a[href]')
        .evaluateAll((all) =>
          all.flatMap((link) => (link instanceof HTMLAnchorElement ? [link.href] : [])),
        );
      const own = links.filter((link) => new URL(link).origin === new URL(subPathUrl).origin);
      expect(own.filter((link) => !link.startsWith(subPathUrl))).toEqual([]);
    }
    const kinds = ['.json', '.woff2', '.css', '.js'];
    for (const kind of kinds) expect(asked.some((url) => url.endsWith(kind))).toBe(true);
    expect(asked.filter((url) => !url.startsWith(subPathUrl))).toEqual([]);
  });

  test('an address within it opens, filters, reloads and goes back', async ({ page }) => {
    await open(page, 'timeline?topics=trade&from=2015');
    const count = await page.locator('[data-event]').count();
    expect(count).toBeGreaterThan(5);
    await page.locator('[data-filter="to"]').selectOption('2020');
    await expect(page).toHaveURL(`${subPathUrl}timeline?topics=trade&from=2015&to=2020`);
    await page.reload();
    await settle(page);
    expect(await page.locator('[data-event]').count()).toBeLessThan(count);
    await page.goBack();
    await expect(page.locator('[data-event]')).toHaveCount(count);
  });

  test('links to charts and events, and pictures, name the folder', async ({ page }) => {
    await open(page, 'trade');
    const figure = page.locator('figure#trade-flows');
    await figure.locator('[data-action="copy-link"]').click();
    await expect(figure.getByText(en.charts.actions.linkCopied)).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(`${subPathUrl}chart/trade-flows/`);
    await open(page, link);
    await requestFrames(page);
    const alone = page.locator('figure#trade-flows');
    expect(readPng((await save(page, alone, 'export-png')).content).width).toBe(2400);

    await alone.locator('[data-action="switch-events"]').click();
    await alone.locator('[data-part="events"] a').first().click();
    expect(page.url().startsWith(`${subPathUrl}timeline/?marks=on#`)).toBe(true);
    await expect(page.locator('[data-event] > [aria-current="location"]')).toBeInViewport();
  });
});
