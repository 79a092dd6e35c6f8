import type { Page } from '@playwright/test';
import { isFull } from '../setup/extent';
import { violations } from './support/axe';
import { expect, test } from './support/fixtures';
import { chartPages, open, pages } from './support/pages';

const panel = (page: Page) => page.locator('[data-panel="source"]');
const turnover = 'bns-turnover/2023';

test('a number opens its source beside it by mouse; Escape gives the focus back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, '/');
  const number = page.locator(`[data-reference="${turnover}"]`).first();
  await number.click();
  await expect(panel(page)).toContainText('659.6');
  await expect(panel(page)).toContainText('16.3%');
  expect(new URL(page.url()).searchParams.get('figure')).toBe(turnover);
  const [one, other] = [await panel(page).boundingBox(), await number.boundingBox()];
  if (one === null || other === null) throw new Error('Not shown');
  const isApart =
    one.x >= other.x + other.width ||
    one.x + one.width <= other.x ||
    one.y >= other.y + other.height ||
    one.y + one.height <= other.y;
  expect(isApart).toBe(true);
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(number).toBeFocused();
});

test('opens by keyboard from a number and from a point; back closes', async ({ page }) => {
  await open(page, '/chart/trade-both-counts');
  await page.locator('[data-chart-plot]').focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(panel(page).locator('h2')).toBeVisible();
  await expect(panel(page)).toBeFocused();
  await page.goBack();
  await expect(panel(page)).toHaveCount(0);
});

test('an address opened cold works, also where its chart is not on the page', async ({ page }) => {
  for (const reference of [
    turnover,
    'trade-monthly/summary/0',
    'claim/a05-2',
    `${turnover}/input/9`,
    'no/such',
  ]) {
    await open(page, `/?figure=${reference}`);
    await expect(panel(page).locator('h2')).toBeVisible();
    const isFound = !reference.includes('input') && reference !== 'no/such';
    await expect(panel(page).locator('[data-part="sources"] li')).toHaveCount(isFound ? 1 : 0);
  }
  await open(page, '/?figure=nonsense');
  await expect(page.getByText('No number has the address “nonsense”.')).toBeVisible();
});

test('a computed number leads on to its inputs and back', async ({ page }) => {
  await open(page, '/?figure=overview/turnover-united-states');
  await panel(page).locator('[data-input="1"]').click();
  await expect(panel(page)).toContainText('Feb 2025');
  await panel(page).locator('[data-action="back-to-computed"]').click();
  await expect(panel(page).locator('[data-part="formula"]')).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('a tap opens a sheet from below that leaves the number in sight', async ({ page }) => {
    await open(page, '/');
    const number = page.locator('h1 + p [data-reference="claim/a05-2"]');
    await number.tap();
    await expect(panel(page).locator('h2')).toBeVisible();
    await expect
      .poll(async () => {
        const [sheet, box] = [await panel(page).boundingBox(), await number.boundingBox()];
        return sheet !== null && box !== null && box.y >= 0 && box.y + box.height <= sheet.y;
      })
      .toBe(true);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the open panel, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await open(page, `/?figure=${turnover}`);
    await expect(panel(page).locator('[data-part="others"]')).toBeVisible();
    const rules = isFull || colorScheme === 'light' ? 'all' : 'colours';
    const scope = { rules, within: ['[data-panel="source"]'] } as const;
    expect(await violations(page, colorScheme, scope)).toEqual([]);
  });
}

test('every number with a value on every page has an address and a source', async ({ page }) => {
  test.setTimeout(240_000);
  for (const address of [...pages, ...chartPages]) {
    await open(page, address);
    const faults = await page.locator('[data-figure]').evaluateAll((figures) =>
      figures.flatMap((figure) => {
        const link = figure.matches('a') ? figure : figure.querySelector('a');
        const reference = link?.getAttribute('data-reference') ?? '';
        const href = link?.getAttribute('href') ?? '';
        const isWhole =
          href.includes(`figure=${reference}`) && (link?.getAttribute('data-source') ?? '') !== '';
        return reference !== '' && isWhole ? [] : [figure.outerHTML];
      }),
    );
    expect(faults, address).toEqual([]);
  }
});
