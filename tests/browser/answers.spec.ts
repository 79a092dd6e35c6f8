import type { Page } from '@playwright/test';
import { en } from '../../src/messages/en/en';
import { expect, test } from './support/fixtures';
import { open } from './support/pages';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Height of the page, and where each figure of it stands. */
function layoutOf(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => [
    document.documentElement.scrollHeight,
    ...[...document.querySelectorAll('main figure, main h2')]
      .filter((element) => element.getClientRects().length > 0)
      .map((element) => element.getBoundingClientRect().top + window.scrollY),
  ]);
}

test('the link of an event says that it was copied, while the event has the focus', async ({
  page,
}) => {
  await open(page, '/timeline?from=2024');
  const event = page.locator('[data-event] > article').nth(2);
  await event.locator('.event-link a').click();
  await expect(event).toBeFocused();
  await expect(event.locator('.event-link')).toContainText(en.timeline.copied);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('/timeline/#');
  // It is no lasting mark: it goes when the reader goes on.
  await page.locator('[data-event]').nth(4).locator('.event-link a').focus();
  await expect(event.locator('.event-link')).not.toContainText(en.timeline.copied);
});

for (const width of [1280, 360]) {
  test(`what a button answers moves nothing at ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, '/trade');
    const before = await layoutOf(page);
    const figure = page.locator('figure#trade-flows');
    await figure.locator('[data-action="copy-link"]').click();
    await expect(figure.getByText(en.charts.actions.linkCopied)).toBeVisible();
    expect(await layoutOf(page)).toEqual(before);

    await open(page, '/sources');
    const still = await layoutOf(page);
    const citing = page.locator('#cite');
    await citing.locator('[data-action="copy-citation"]').click();
    await expect(citing.getByRole('status')).not.toBeEmpty();
    expect(await layoutOf(page)).toEqual(still);
  });
}
