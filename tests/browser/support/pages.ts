import { expect, type Page } from '@playwright/test';
import { isFull, testedCharts } from '../../setup/extent';

/** The pages of the masthead. */
export const pages = ['/', '/trade', '/minerals', '/timeline', '/sources'] as const;

/** Charts alone: every one, or one, since all of them stand on the pages above too. */
export const chartPages = (isFull ? testedCharts : testedCharts.slice(0, 1)).map(
  (id) => `/chart/${id}`,
);

/** The page that the footer leads to. */
export const aboutPage = '/about';

/** An address that leads nowhere. */
export const missingPage = '/no-such-page';

/** Every kind of page there is, with charts alone. */
export const allPages: readonly string[] = [...pages, aboutPage, ...chartPages, missingPage];

/** Waits until the page has its heading, its data and its fonts, and nothing is on its way. */
export async function settle(page: Page): Promise<void> {
  // Until then it is a drawing that nobody can press.
  await expect(page.locator('html')).toHaveAttribute('data-awake');
  // What the page does of itself once it is awake and idle: nothing is replaced after it.
  await expect(page.locator('.plot-ahead')).toHaveCount(0);
  await expect(page.locator('[data-rooms]')).toHaveCount(0);
  await expect(page.locator('h1')).toHaveCount(1);
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await page.evaluate(async () => {
    await document.fonts.ready;
    // Charts measure their room and are drawn again for it.
    for (let frame = 0; frame < 2; frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
}

/** Opens an address and waits until it stands still. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await settle(page);
}
