import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { en } from '../../src/messages/en';
import { isFull } from '../setup/extent';
import { dataAddress } from './support/addresses';
import { expect, test } from './support/fixtures';
import { allPages, open, settle } from './support/pages';

// A table of four hundred months has rows that differ in their numbers alone.
const moreOfTheSame = '.chart-table tbody tr:nth-child(n + 40)';

/**
 * What axe finds wrong, a line each: by every rule, or by those that look at colours. Legacy mode looks
 * at this page alone: the site has no frames.
 */
async function violations(
  page: Page,
  where: string,
  rules: 'all' | 'colours' = 'all',
): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).exclude(moreOfTheSame);
  const only = rules === 'all' ? {} : { runOnly: ['color-contrast', 'link-in-text-block'] };
  const found = await axe.options({ resultTypes: ['violations'], ...only }).analyze();
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) =>
      [where, id, help, html.slice(0, 160), failureSummary ?? ''].join(' | '),
    ),
  );
}

/** Axe walks every element four times; a busy machine may need a while. */
const patience = 120_000;

const schemes = ['light', 'dark'] as const;

/** The ways in which a page is looked at: another theme changes its colours alone. */
const ways = [
  [1280, 'light', 'all'],
  [1280, 'dark', isFull ? 'all' : 'colours'],
  [360, 'light', 'all'],
  ...(isFull ? ([[360, 'dark', 'all']] as const) : []),
] as const;

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
      await page.emulateMedia({ colorScheme });
      await open(page, '/minerals?table=uranium-share');
      const figure = page.locator('figure#uranium-by-country');
      await figure.locator('[data-action="open-menu"]').click();
      await figure.locator('[data-action="show-sources"]').click();
      await figure.locator('[data-chart-plot]').focus();
      await page.keyboard.press('End');
      await expect(figure.locator('[data-value-panel]')).toBeVisible();
      expect(await violations(page, 'panel')).toEqual([]);

      await open(page, '/sources?from=2015&topics=trade#claim-a05-2');
      await page.locator('.disclosure summary').click();
      expect(await violations(page, 'claim')).toEqual([]);
      await open(page, '/timeline?topics=nonproliferation&from=2011&to=2011&origin=nobody');
      expect(await violations(page, 'empty and notice')).toEqual([]);
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
