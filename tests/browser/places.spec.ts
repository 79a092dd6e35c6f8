import { en } from '../../src/messages/en/en';
import { expect, test } from './support/fixtures';
import { open, settle } from './support/pages';

test('a link takes the focus to its place, below what is laid out when it comes near', async ({
  page,
}) => {
  await open(page, '/trade?from=2019');
  const link = page.locator('[data-part="index"]').getByRole('link', {
    name: en.pages.indexNames['tariff-steps'],
  });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('figure#tariff-steps')).toBeFocused();
  await expect(page.locator('figure#tariff-steps')).toBeInViewport();
  await expect(page).toHaveURL('/trade?from=2019#tariff-steps');
  await page.keyboard.press('Tab');
  expect(
    await page.evaluate(() => document.activeElement?.closest('figure#tariff-steps') !== null),
  ).toBe(true);
});

test('a link to a place on another page takes the focus there once it is drawn', async ({
  page,
}) => {
  await open(page, '/');
  await page.getByRole('link', { name: en.citing.how }).click();
  await settle(page);
  await expect(page.locator('#cite')).toBeFocused();
  await expect(page.locator('#cite')).toBeInViewport();
});

test('an address that names a place gives it the focus', async ({ page }) => {
  await open(page, '/trade/#tariff-steps');
  await expect(page.locator('figure#tariff-steps')).toBeFocused();
  await expect(page.locator('figure#tariff-steps')).toBeInViewport();
});
