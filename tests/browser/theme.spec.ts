import type { Page } from '@playwright/test';
import { en } from '../../src/messages/en/en';
import { themes, type Theme } from '../../src/charts/theme';
import { expect, test } from './support/fixtures';
import { open, settle } from './support/pages';

/** A `#rrggbb` colour as computed styles write it. */
function rgb(colour: string): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return `rgb(${channels.join(', ')})`;
}

/** The page and its charts are on the same paper. */
async function expectTheme(page: Page, name: Theme['name']): Promise<void> {
  const { paper, hues } = themes[name];
  await expect(page.locator('html')).toHaveAttribute('data-theme', name);
  await expect(page.locator('html')).toHaveCSS('background-color', rgb(paper));
  await expect(page.locator('h1')).toHaveCSS('color', rgb(hues.ink));
  const words = page.locator('[data-chart-plot="events-by-year"] text');
  const fills = await words.evaluateAll((all) => all.map((text) => text.getAttribute('fill')));
  expect(fills).toContain(hues.muted);
}

function themeChoice(page: Page) {
  return page.getByRole('combobox', { name: en.shell.theme.label });
}

test('the page follows the system, also while it is open', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, '/');
  await expectTheme(page, 'dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await expectTheme(page, 'light');
});

test('a choice wins over the system and is there before the first paint of the next visit', async ({
  page,
}) => {
  await page.addInitScript(() => {
    // The first frame comes before the scripts of the page have drawn anything.
    const record = () => {
      const seen = document.documentElement.dataset['theme'];
      if (seen === undefined) requestAnimationFrame(record);
      else
        sessionStorage.setItem(
          'first',
          `${seen}, ${document.documentElement.dataset['awake'] ?? 'asleep'}`,
        );
    };
    new MutationObserver((_records, observer) => {
      if (document.documentElement.dataset['theme'] === undefined) return;
      observer.disconnect();
      record();
    }).observe(document, { attributes: true, subtree: true });
  });
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, '/');
  await themeChoice(page).selectOption('dark');
  await expectTheme(page, 'dark');

  await page.reload();
  await settle(page);
  await expectTheme(page, 'dark');
  expect(await page.evaluate(() => sessionStorage.getItem('first'))).toBe('dark, asleep');

  await themeChoice(page).selectOption('system');
  await expectTheme(page, 'light');
  await page.reload();
  await settle(page);
  await expectTheme(page, 'light');
  await expect(themeChoice(page)).toHaveValue('system');
});

test('where storage is forbidden everything works, and a choice holds for the visit', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('The reader forbids storage.', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, { get: refuse });
    }
  });
  await open(page, '/');
  await themeChoice(page).selectOption('dark');
  await expectTheme(page, 'dark');
  const masthead = page.getByRole('navigation', { name: en.shell.pagesLabel });
  await masthead.getByRole('link', { name: en.shell.pages.timeline }).click();
  await settle(page);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.locator('[data-filter="topics"] input[value="energy"]').check();
  await expect(page).toHaveURL('/timeline/?topics=energy');
});

test('an image saved by one press is light, whatever the theme of the page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, '/chart/trade-balance');
  const figure = page.locator('figure#trade-balance');
  await figure.locator('[data-action="open-menu"]').click();
  const coming = page.waitForEvent('download');
  await figure.locator('[data-action="export-svg"]').click();
  const chunks = await (await coming).createReadStream();
  const svg = (await chunks.toArray()).map(String).join('');
  expect(svg).toContain(`fill="${themes.light.paper}"`);
  expect(svg).not.toContain(`fill="${themes.dark.paper}"`);
});

test('nothing is kept on the device but the choice of the theme', async ({ page, context }) => {
  await open(page, '/timeline?topics=energy');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await themeChoice(page).selectOption('dark');
  expect(await page.evaluate(() => Object.keys(localStorage))).toHaveLength(1);
  expect(await context.cookies()).toEqual([]);
});
