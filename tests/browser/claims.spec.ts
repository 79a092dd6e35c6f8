import type { Page } from '@playwright/test';
import { en } from '../../src/messages/en/en';
import { expect, test } from './support/fixtures';
import { open } from './support/pages';
import { readShipped } from './support/shipped';

const { claims } = readShipped('claims');

/** The middle of a row's words in the chart, in the window. */
async function placeOf(page: Page, words: string) {
  const row = page.locator('[data-chart-plot="claims-by-verdict"]').getByText(words);
  await row.scrollIntoViewIfNeeded();
  const box = await row.boundingBox();
  if (box === null) throw new Error(`${words} is not drawn`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const ofVerdict = (wanted: string) => claims.filter(({ verdict }) => verdict === wanted).length;

test.describe('the chart of verdicts is the filter of the ledger', () => {
  test('by mouse: a bar keeps its claims, and gives the others back', async ({ page }) => {
    await open(page, '/sources');
    await expect(page.locator('[data-claim]')).toHaveCount(claims.length);
    const bar = await placeOf(page, en.verdicts.disputed.name);
    await page.mouse.click(bar.x, bar.y);
    await expect(page.locator('[data-claim]')).toHaveCount(ofVerdict('disputed'));
    await expect(page).toHaveURL(/\?verdict=disputed$/);
    await expect(page.locator('.verdicts [data-verdict="disputed"][aria-pressed]')).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await page.mouse.click(bar.x, bar.y);
    await expect(page.locator('[data-claim]')).toHaveCount(claims.length);
  });

  test('by keyboard', async ({ page }) => {
    await open(page, '/sources');
    await page.locator('[data-chart-plot="claims-by-verdict"]').focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-claim]')).toHaveCount(ofVerdict('opinion'));
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press(' ');
    await expect(page.locator('[data-claim]')).toHaveCount(ofVerdict('unverifiable'));
  });

  test.describe('by touch', () => {
    test.use({ hasTouch: true });
    test('a tap', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await open(page, '/sources');
      const bar = await placeOf(page, en.verdicts.contradicted.name);
      await page.touchscreen.tap(bar.x, bar.y);
      await expect(page.locator('[data-claim]')).toHaveCount(ofVerdict('contradicted'));
    });
  });
});

test('the kind of claim is a filter of the address', async ({ page }) => {
  await open(page, '/sources?topics=trade');
  await expect(page.locator('[data-part="ledger-state"]')).toContainText(
    'Only claims on the topic Trade.',
  );
  await page.locator('[data-filter="kind"]').selectOption('figure');
  await expect(page.locator('[data-claim]')).toHaveCount(
    claims.filter(({ kind, topic }) => kind === 'figure' && topic === 'trade').length,
  );
  await expect(page).toHaveURL(/topics=trade&kind=figure$/);
  await page.getByRole('button', { name: en.ledger.dropTopics(1) }).click();
  await expect(page.locator('[data-claim]')).toHaveCount(
    claims.filter(({ kind }) => kind === 'figure').length,
  );
  await open(page, '/sources?kind=rumour');
  await expect(page.locator('[data-notice]')).toContainText(en.ledger.badKind('rumour'));
});

test('a claim leads on to the charts and events that rest on its sources', async ({ page }) => {
  await open(page, '/sources#claim-a05-2');
  const claim = page.locator('[data-claim="a05-2"]');
  await expect(claim.locator('[data-bearings="charts"] a').first()).toHaveAttribute(
    'href',
    '/chart/trade-headline/',
  );
  await expect(claim.locator('[data-bearings="events"]')).toContainText('(2023)');
});

test('charts and events that rest on claims show their verdicts in words', async ({ page }) => {
  await open(page, '/trade');
  const chart = page.locator('figure#trade-headline [data-standing="claims"]');
  await expect(chart.locator('.verdict')).toHaveText([
    en.verdicts.disputed.name,
    en.verdicts.unverifiable.name,
  ]);
  await expect(chart.getByRole('link').first()).toHaveAttribute('href', '/sources/#claim-a05-2');
  await open(page, '/timeline#csis-global-south-panel-2024');
  const event = page.locator('[data-event="csis-global-south-panel-2024"]');
  await expect(event.locator('.verdict').first()).toHaveText(en.verdicts.corroborated.name);
});

test('each document says what it is, when it was written, and what does not fit', async ({
  page,
}) => {
  await open(page, '/sources#documents');
  const first = page.locator('#doc-independence-day');
  await expect(first).toContainText(en.ledger.undated);
  await expect(first.locator('[data-part="discrepancies"] .verdict')).toHaveText(
    claims
      .filter(
        ({ document, verdict }) =>
          document === 'doc-independence-day' && ['contradicted', 'disputed'].includes(verdict),
      )
      .map(({ verdict }) => en.verdicts[verdict].name),
  );
  await expect(page.locator('#doc-csis-panel')).toContainText(en.ledger.repeated('2 and 6'));
});
