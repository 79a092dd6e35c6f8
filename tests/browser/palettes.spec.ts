import type { Locator, Page } from '@playwright/test';
import { themes } from '../../src/charts/theme';
import { contrast } from '../charts/support/colour-sight';
import { expect, test } from './support/fixtures';
import { open } from './support/pages';

/** A computed colour, `rgb(1, 2, 3)`, as `#rrggbb`. */
function hex(colour: string): string {
  const channels = colour.match(/\d+/g) ?? [];
  return `#${channels
    .slice(0, 3)
    .map((channel) => Number(channel).toString(16).padStart(2, '0'))
    .join('')}`;
}

function computed(locator: Locator, property: string): Promise<string> {
  return locator.evaluate(
    (element, name) => getComputedStyle(element).getPropertyValue(name),
    property,
  );
}

/** The least contrast of the words of a plot on the ground that it stands on. */
async function leastContrast(plot: Locator): Promise<number> {
  const ground = hex(await computed(plot, 'background-color'));
  const fills = await plot
    .locator('text')
    .evaluateAll((all) => all.map((text) => getComputedStyle(text).fill));
  expect(fills.length).toBeGreaterThan(3);
  return Math.min(...fills.map((fill) => contrast(hex(fill), ground)));
}

async function storeTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.addInitScript((name) => {
    localStorage.setItem('steppe-ledger.theme', name);
  }, theme);
}

test.describe('a palette that the system forces on the page', () => {
  for (const { system, chosen } of [
    { system: 'dark', chosen: 'light' },
    { system: 'light', chosen: 'dark' },
  ] as const) {
    test(`keeps marks, choices and charts, ${system} against a chosen ${chosen}`, async ({
      page,
    }) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme: system });
      await storeTheme(page, chosen);
      await open(page, '/sources');

      // The tick and the cross stand out of the shapes that they are drawn in.
      const paper = hex(await computed(page.locator('html'), 'background-color'));
      for (const verdict of ['corroborated', 'contradicted']) {
        const mark = page.locator(`.verdicts [data-verdict="${verdict}"] .mark`);
        const shape = hex(await computed(mark.locator('circle, rect'), 'fill'));
        expect(
          contrast(hex(await computed(mark.locator('path'), 'stroke')), shape),
        ).toBeGreaterThan(4);
        expect(contrast(shape, paper)).toBeGreaterThan(4);
      }

      const buttons = page.locator('.verdicts button');
      await buttons.nth(1).click();
      await expect(buttons.nth(1)).toHaveAttribute('aria-pressed', 'true');
      await page.locator('h1').click();
      expect(await computed(buttons.nth(1), 'outline-style')).toBe('solid');
      expect(await computed(buttons.nth(2), 'outline-style')).toBe('none');

      const current = page.locator('#masthead-panel nav [aria-current]');
      const other = page.locator('#masthead-panel nav a:not([aria-current])').first();
      expect(contrast(hex(await computed(current, 'border-bottom-color')), paper)).toBeGreaterThan(
        3,
      );
      expect(await computed(other, 'border-bottom-color')).toBe('rgba(0, 0, 0, 0)');

      expect(await leastContrast(page.locator('[data-chart-plot]'))).toBeGreaterThan(4.5);
      const plot = page.locator('[data-chart-plot]');
      await plot.focus();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      const help = page.locator('[data-part="help"]').first();
      await expect(help).toBeVisible();
      const [words, ground] = [
        await computed(help, 'color'),
        await computed(help, 'background-color'),
      ];
      expect(contrast(hex(words), hex(ground))).toBeGreaterThan(7);
    });
  }
});

test('who asks for more contrast reads ink, not grey, on the page and in charts', async ({
  page,
}) => {
  await page.emulateMedia({ contrast: 'more', colorScheme: 'light' });
  await open(page, '/chart/trade-flows');
  const subtitle = hex(await computed(page.locator('[data-part="subtitle"]').first(), 'color'));
  expect(contrast(subtitle, themes.light.paper)).toBeGreaterThan(15);
  const fills = await page
    .locator('[data-chart-plot] text')
    .evaluateAll((all) => all.map((text) => text.getAttribute('fill')));
  expect(fills).not.toContain(themes.light.hues.muted);
  expect(fills).toContain(themes.light.hues.ink);
});
