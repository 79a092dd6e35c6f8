import type { Page } from '@playwright/test';
import { chartIds } from '../../src/charts/chart-ids';
import { themes } from '../../src/charts/theme';
import { expect, test } from './support/fixtures';
import { open, settle } from './support/pages';
import { contentWidth, wordsOutside } from './support/plots';

/** A4 upright with margins of a centimetre, at 96 pixels an inch. */
const paper = { width: 718, height: 1046 };

/** What does not belong on paper. */
const controls = [
  'button',
  'select',
  'input',
  '.filters',
  '[data-action]',
  '[data-filter]',
  'a[href="#content"]',
  'header nav',
].join(', ');

async function visibleControls(page: Page): Promise<string[]> {
  return page.locator(controls).evaluateAll((all) =>
    all
      .filter((control) => {
        // What a claim and a verdict are told in, on paper as on a screen, happens to be pressable.
        const isContent = control.matches('[data-claim] summary, .verdicts button');
        const { width, height } = control.getBoundingClientRect();
        const isSeen = control.checkVisibility({ visibilityProperty: true });
        return isSeen && width > 1 && height > 1 && !isContent;
      })
      .map((control) => control.outerHTML.slice(0, 120)),
  );
}

test.use({ viewport: paper });

for (const [address, ids] of [
  ['/', ['trade-headline', 'claims-by-verdict', 'events-by-year']],
  ['/trade', chartIds.filter((id) => /^trade-|^tariff|^investment/.test(id))],
  ['/minerals', ['mineral-shares', 'uranium-by-country', 'us-uranium-origin']],
] as const) {
  test(`${address} prints charts and tables without controls`, async ({ page }) => {
    await open(page, address);
    await page.emulateMedia({ media: 'print' });
    await settle(page);
    for (const id of ids) {
      const figure = page.locator(`figure#${id}`);
      await expect(figure.locator('[data-chart-plot]')).toBeVisible();
      await expect(figure.locator('table')).toBeVisible();
      expect(await figure.locator('tbody tr').count()).toBeGreaterThan(1);
      await expect(figure.locator('[data-part="source-line"]')).toBeVisible();
    }
    expect(await visibleControls(page)).toEqual([]);
    expect(await contentWidth(page)).toBeLessThanOrEqual(paper.width);
    expect(await wordsOutside(page)).toEqual([]);
  });
}

for (const [address, entries] of [
  ['/timeline?topics=energy', '[data-event]'],
  ['/sources', '[data-claim]'],
] as const) {
  test(`${address} prints its entries without controls`, async ({ page }) => {
    await open(page, address);
    const count = await page.locator(entries).count();
    await page.emulateMedia({ media: 'print' });
    await settle(page);
    await expect(page.locator(`${entries} >> visible=true`)).toHaveCount(count);
    expect(await visibleControls(page)).toEqual([]);
    expect(await contentWidth(page)).toBeLessThanOrEqual(paper.width);
  });
}

test('a chart drawn for a wide screen fits the paper even where it is not drawn again', async ({
  page,
}) => {
  await page.addInitScript(() => {
    // A browser may lay out the page for paper without telling any observer of it.
    window.ResizeObserver = class {
      observe() {
        return undefined;
      }
      unobserve() {
        return undefined;
      }
      disconnect() {
        return undefined;
      }
    };
  });
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, '/trade');
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(paper);
  expect(await contentWidth(page)).toBeLessThanOrEqual(paper.width);
  expect(await wordsOutside(page)).toEqual([]);
});

test('what is printed is on light paper, whatever the theme', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, '/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await settle(page);
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(page.locator('h1')).toHaveCSS('color', 'rgb(28, 36, 48)');
  const words = page.locator('[data-chart-plot="events-by-year"] text');
  const fills = await words.evaluateAll((all) => all.map((text) => text.getAttribute('fill')));
  expect(fills).toContain(themes.light.hues.muted);
  expect(fills).not.toContain(themes.dark.hues.muted);

  await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
  await expect(page.locator('html')).not.toHaveCSS('background-color', 'rgb(255, 255, 255)');
});

test('the browser makes a document of pages out of it', async ({ page }) => {
  await open(page, '/trade');
  const file = await page.pdf({ format: 'A4', printBackground: true });
  expect(file.toString('latin1', 0, 5)).toBe('%PDF-');
  const sheets = file.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
  expect(sheets.length).toBeGreaterThan(4);
});
