import type { Page } from '@playwright/test';
import { en } from '../../src/messages/en/en';
import { generateEvents } from '../fixtures/generated-events';
import { isFull } from '../setup/extent';
import { dataAddress } from './support/addresses';
import { test, expect } from './support/fixtures';
import { open } from './support/pages';
import { readShipped } from './support/shipped';

/** Of ten thousand the list is told in many-events.test.ts. */
const many = isFull ? 10_000 : 2000;
const generated = generateEvents(readShipped('events'), many);
const body = JSON.stringify(generated);

/** Elements that the page may hold, however many events there are. */
const mostElements = 3000;

/** Lets the page load so many events in place of the shipped ones. */
async function loadMany(page: Page): Promise<void> {
  await page.route(dataAddress('events'), (route) =>
    route.fulfill({ contentType: 'application/json', body }),
  );
}

function elementsOf(page: Page): Promise<number> {
  return page.evaluate(() => document.getElementsByTagName('*').length);
}

/** Ids of events of which any part stands in the window, from the top. */
function eventsInWindow(page: Page): Promise<readonly string[]> {
  return page.locator('[data-event]').evaluateAll((articles) =>
    articles
      .filter((article) => {
        const { top, bottom } = article.getBoundingClientRect();
        return bottom > 0 && top < window.innerHeight;
      })
      .map(({ id }) => id),
  );
}

const count = '[data-count="events"]';

test.beforeEach(({ page }) => loadMany(page));

/** Not the plain address: its page was prerendered from the events that ship, not from these. */
const newestFirst = '/timeline?order=newest';

test(`${String(many)} events: every part of the list is there, in few elements`, async ({
  page,
}) => {
  await open(page, newestFirst);
  await expect(page.locator(count)).toHaveAttribute('data-value', String(many));
  expect(await elementsOf(page)).toBeLessThan(mostElements);
  for (const share of [0.1, 0.5, 0.9, 1]) {
    await page.evaluate((part) => window.scrollTo(0, document.body.scrollHeight * part), share);
    await expect.poll(async () => (await eventsInWindow(page)).length).toBeGreaterThan(1);
    expect(await elementsOf(page)).toBeLessThan(mostElements);
  }
  const rooms = page.locator('.timeline-room');
  await expect(rooms.first()).toBeAttached();
  // No room that stands in for events is seen.
  expect(
    await rooms.evaluateAll((list) =>
      list.filter((room) => {
        const { top, bottom } = room.getBoundingClientRect();
        return bottom > 0 && top < window.innerHeight && bottom - top > 1;
      }),
    ),
  ).toEqual([]);
});

test('every filter counts what it leaves', async ({ page }) => {
  await open(page, newestFirst);
  const trade = generated.events.filter(({ topics }) => topics.includes('trade'));
  await page.locator('[data-filter="topics"] input[value="trade"]').check();
  await expect(page.locator(count)).toHaveAttribute('data-value', String(trade.length));
  await page.locator('[data-filter="from"]').selectOption('2015');
  const since = trade.filter(({ date }) => Number(date.slice(0, 4)) >= 2015);
  await expect(page.locator(count)).toHaveAttribute('data-value', String(since.length));
  await page.locator('[data-filter="origin"]').selectOption('document');
  const documents = since.filter(({ origin }) => origin === 'document');
  await expect(page.locator(count)).toHaveAttribute('data-value', String(documents.length));
  await page.locator('[data-action="clear-filters"]').click();
  await page.locator('[data-filter="text"]').fill('Generated 1711:');
  await expect(page.locator(count)).toHaveAttribute('data-value', '1');
  await expect(page.locator('[data-event]')).toHaveCount(1);
  await expect(page.locator('#generated-event-1711')).toBeVisible();
});

test('the address of an event far away leads to it', async ({ page }) => {
  const [middle] = generated.events.filter(({ date }) => date.startsWith('2003-06'));
  if (middle === undefined) throw new Error('No event in June 2003');
  await open(page, `${newestFirst}#${middle.id}`);
  await expect(page.locator(`#${middle.id}`)).toBeInViewport();
  await expect(page.locator(`#${middle.id}`)).toBeFocused();
  await expect.poll(async () => (await eventsInWindow(page)).length).toBeGreaterThan(1);
});

test('back and forward return to the events that were read', async ({ page }) => {
  await open(page, newestFirst);
  await page.mouse.move(600, 500);
  for (let turn = 0; turn < 6; turn += 1) await page.mouse.wheel(0, 700);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(4200);
  await expect.poll(async () => (await eventsInWindow(page)).length).toBeGreaterThan(1);
  const read = await eventsInWindow(page);
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('header a[href^="/trade"]')?.click();
  });
  await expect(page).toHaveURL('/trade/');
  await expect(page.locator('h1')).not.toHaveText(en.timeline.title);
  await page.goBack();
  await expect.poll(() => eventsInWindow(page)).toEqual(read);
});

test('by keyboard the next event is always reached', async ({ page }) => {
  await open(page, newestFirst);
  const link = (index: number) =>
    page.locator(`li[aria-posinset="${String(index)}"] .event-link a`).first();
  await link(1).focus();
  let last = 1;
  for (let key = 0; key < 120; key += 1) {
    await page.keyboard.press('Tab');
    const index = await page.evaluate(() =>
      Number(document.activeElement?.closest('[aria-posinset]')?.getAttribute('aria-posinset')),
    );
    // From one event to the next, never past one.
    expect([last, last + 1]).toContain(index);
    last = index;
  }
  expect(last).toBeGreaterThan(15);
});

test('what holds the focus stays, however far the page is scrolled', async ({ page }) => {
  await open(page, newestFirst);
  await page.locator('.event-link a').first().focus();
  await page.evaluate(() => window.scrollTo(0, 500_000));
  await expect.poll(async () => (await eventsInWindow(page)).length).toBeGreaterThan(1);
  await expect(page.locator('.event-link a').first()).toBeFocused();
});

test('the whole list is there for the asking, and on paper', async ({ page }) => {
  await page.unroute(dataAddress('events'));
  const some = generateEvents(readShipped('events'), 600);
  await page.route(dataAddress('events'), (route) => route.fulfill({ json: some }));
  await open(page, newestFirst);
  await expect(page.getByText(en.timeline.long.part('600'))).toBeVisible();
  expect(await page.locator('[data-event]').count()).toBeLessThan(40);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-event]')).toHaveCount(600);
  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('[data-event]')).not.toHaveCount(600);
  await page.getByRole('button', { name: en.timeline.long.showWhole('600') }).click();
  await expect(page.locator('[data-event]')).toHaveCount(600);
  await page.getByRole('button', { name: en.timeline.long.showPart }).click();
  await expect(page.locator('[data-event]')).not.toHaveCount(600);
});
