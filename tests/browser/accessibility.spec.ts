import type { Page } from '@playwright/test';
import { en } from '../../src/messages/en/en';
import { isFull } from '../setup/extent';
import { violations as violationsIn, type AxeRules } from './support/axe';
import { dataAddress } from './support/addresses';
import { expect, test } from './support/fixtures';
import { allPages, open, settle } from './support/pages';

// A table of four hundred months has rows that differ in their numbers alone, and long lists many
// entries of one kind.
const moreOfTheSame = [
  '.chart-table tbody tr:nth-child(n + 40)',
  ...(isFull ? [] : ['.year:nth-of-type(n + 8)', '#register li:nth-child(n + 20)']),
];

/** What axe finds wrong in a page as it stands. */
function violations(page: Page, where: string, rules: AxeRules = 'all') {
  return violationsIn(page, where, { rules, without: moreOfTheSame });
}

/** Axe walks every element four times; a busy machine may need a while. */
const patience = 120_000;

const schemes = ['light', 'dark'] as const;

/** The ways in which a page is looked at: another theme changes its colours alone. */
const ways: readonly (readonly [
  width: number,
  scheme: (typeof schemes)[number],
  rules: AxeRules,
])[] = isFull
  ? [
      [1280, 'light', 'all'],
      [1280, 'dark', 'all'],
      [360, 'light', 'all'],
      [360, 'dark', 'all'],
    ]
  : [
      [1280, 'light', 'all'],
      [360, 'dark', 'colours'],
    ];

test.describe('axe finds nothing, in both themes, on desktop and phone', () => {
  for (const address of allPages) {
    test(address, async ({ page }) => {
      test.setTimeout(patience);
      await open(page, address);
      const found: string[] = [];
      for (const [width, colorScheme, rules] of ways) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        await settle(page);
        found.push(...(await violations(page, `${String(width)} ${colorScheme}`, rules)));
      }
      expect(found).toEqual([]);
    });
  }
});

test.describe('axe finds nothing in what opens', () => {
  for (const colorScheme of schemes) {
    test(`value panel, image menu, table, sources, topics and a claim, ${colorScheme}`, async ({
      page,
    }) => {
      test.setTimeout(patience);
      const rules = isFull || colorScheme === 'light' ? 'all' : 'colours';
      await page.emulateMedia({ colorScheme });
      await open(page, '/minerals?table=uranium-share');
      const figure = page.locator('figure#uranium-by-country');
      await figure.locator('[data-action="open-menu"]').click();
      await figure.locator('[data-action="show-sources"]').click();
      await figure.locator('[data-chart-plot]').focus();
      await page.keyboard.press('End');
      await expect(figure.locator('[data-value-panel]')).toBeVisible();
      expect(await violations(page, 'panel', rules)).toEqual([]);

      await open(page, '/sources?from=2015&topics=trade#claim-a05-2');
      await page.locator('[data-part="topics"] summary').click();
      expect(await violations(page, 'claim', rules)).toEqual([]);
      await open(page, '/timeline?topics=nonproliferation&from=2011&to=2011&origin=nobody');
      expect(await violations(page, 'empty and notice', rules)).toEqual([]);
    });
  }

  test('the sheets of the phone', async ({ page }) => {
    test.setTimeout(patience);
    await page.setViewportSize({ width: 360, height: 740 });
    await open(page, '/timeline?from=2024');
    await page.getByRole('button', { name: en.shell.menu }).click();
    expect(await violations(page, 'menu')).toEqual([]);
    await page.getByRole('button', { name: en.filters.name }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await violations(page, 'filters')).toEqual([]);
  });

  test('a failure', async ({ page, noise }) => {
    noise.expect(/404/);
    await page.route(dataAddress('trade'), (route) => route.fulfill({ status: 404, body: '' }));
    await open(page, '/trade');
    await expect(page.getByRole('alert').first()).toBeVisible();
    expect(await violations(page, 'failure')).toEqual([]);
  });
});
