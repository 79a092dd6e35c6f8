import { ofEachKind } from '../setup/extent';
import { expect, test } from './support/fixtures';
import { allPages, open, settle } from './support/pages';
import { contentWidth, wordsOutside } from './support/plots';

/** The narrowest page, both sides of each change of layout, and the widest. */
const widths = ofEachKind([320, 360, 719, 720, 1024, 1920], [320, 360, 719, 720, 1920]);

test.describe('no page scrolls sideways, and no chart lets go of its words', () => {
  for (const address of allPages) {
    test(address, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 800 });
      await open(page, address);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        await settle(page);
        expect(await contentWidth(page), `at ${String(width)} px`).toBeLessThanOrEqual(width);
        expect(await wordsOutside(page), `at ${String(width)} px`).toEqual([]);
      }
    });
  }
});

test('nor does what opens at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await open(page, '/minerals?table=mineral-shares,us-uranium-origin');
  const figure = page.locator('figure#uranium-by-country');
  await figure.locator('[data-action="open-menu"]').click();
  await figure.locator('[data-action="show-sources"]').click();
  await figure.locator('[data-chart-plot]').focus();
  for (const key of ['Home', 'End']) {
    await page.keyboard.press(key);
    await expect(figure.locator('[data-value-panel]')).toBeVisible();
    expect(await contentWidth(page)).toBeLessThanOrEqual(320);
  }
  await page.locator('[aria-controls="masthead-panel"]').click();
  expect(await contentWidth(page)).toBeLessThanOrEqual(320);
  await page.locator('.filter-button').click();
  expect(await contentWidth(page)).toBeLessThanOrEqual(320);

  await open(page, '/sources?topics=trade,critical-minerals&from=2015&to=2024#claim-a05-2');
  expect(await contentWidth(page)).toBeLessThanOrEqual(320);
  await open(page, '/timeline?topics=trade&from=1999&to=1999&origin=nobody&q=nothing');
  expect(await contentWidth(page)).toBeLessThanOrEqual(320);
});

test('words twice their size still fit a window of 640 px', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 800 });
  for (const address of ofEachKind(
    ['/', '/trade', '/timeline', '/sources'],
    ['/trade', '/sources'],
  )) {
    await open(page, address);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await settle(page);
    expect(await contentWidth(page), address).toBeLessThanOrEqual(640);
  }
});

for (const width of [1280, 800, 390]) {
  test(`with letters twice as large nothing of the masthead meets at ${String(width)} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, '/trade');
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    const meeting = await page.getByRole('banner').evaluate((masthead) => {
      const parts = [...masthead.querySelectorAll('a, button, [data-control="theme"]')]
        .filter((part) => part.getClientRects().length > 0)
        .map((part) => ({ name: part.textContent, box: part.getBoundingClientRect() }));
      const outside = parts.filter(({ box }) => box.left < 0 || box.right > innerWidth);
      const pairs = parts.flatMap((one, index) =>
        parts
          .slice(index + 1)
          .filter(
            ({ box }) =>
              box.left < one.box.right - 1 &&
              box.right > one.box.left + 1 &&
              box.top < one.box.bottom - 1 &&
              box.bottom > one.box.top + 1,
          )
          .map(({ name }) => `${one.name} and ${name}`),
      );
      return [...pairs, ...outside.map(({ name }) => `${name} leaves the window`)];
    });
    expect(meeting).toEqual([]);
  });
}
