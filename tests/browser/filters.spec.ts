import type { Page } from '@playwright/test';
import { definitionOf } from '../../src/charts/catalogue';
import { chartRows } from '../../src/charts/chart-ids';
import { en } from '../../src/messages/en/en';
import { expect, test } from './support/fixtures';
import { open, settle } from './support/pages';
import { readShipped } from './support/shipped';

const { events } = readShipped('events');

function isAbout(topics: readonly string[], from: number, to: number) {
  return (event: (typeof events)[number]): boolean => {
    const year = Number(event.date.slice(0, 4));
    return event.topics.some((topic) => topics.includes(topic)) && year >= from && year <= to;
  };
}

/** Ids of the events that the timeline shows, in its order. */
function shownEvents(page: Page): Promise<(string | null)[]> {
  return page
    .locator('[data-event]')
    .evaluateAll((all) => all.map((event) => event.getAttribute('data-event')));
}

async function expectCount(page: Page, count: number): Promise<void> {
  await expect(page.locator('[data-count="events"]')).toHaveAttribute('data-value', String(count));
}

test('topics and years filter the timeline, and the address alone restores the view', async ({
  page,
}) => {
  await open(page, '/timeline');
  await page.locator('[data-filter="topics"] input[value="trade"]').check();
  await page.locator('[data-filter="topics"] input[value="investment"]').check();
  await page.locator('[data-filter="from"]').selectOption('2015');
  await page.locator('[data-filter="to"]').selectOption('2024');
  await expect(page).toHaveURL('/timeline?topics=trade,investment&from=2015&to=2024');

  const kept = events.filter(isAbout(['trade', 'investment'], 2015, 2024));
  await expectCount(page, kept.length);
  const shown = await shownEvents(page);
  expect([...shown].sort()).toEqual(kept.map(({ id }) => id).sort());
  const announced = en.filters.announcement(
    kept.length,
    String(kept.length),
    String(events.length),
  );
  await expect(page.getByRole('status').filter({ hasText: announced })).toHaveCount(1);

  await page.reload();
  await settle(page);
  await expectCount(page, kept.length);
  expect(await shownEvents(page)).toEqual(shown);
  await expect(page.locator('[data-filter="topics"] input:checked')).toHaveCount(2);
  await expect(page.locator('[data-filter="from"]')).toHaveValue('2015');
  await expect(page.locator('[data-filter="to"]')).toHaveValue('2024');

  await page.locator('[data-action="clear-filters"]').click();
  await expect(page).toHaveURL('/timeline');
  await expectCount(page, events.length);
});

test('the filters go along to the other pages and act on charts and claims', async ({ page }) => {
  await open(page, '/timeline?topics=trade&from=2015');
  const masthead = page.getByRole('navigation', { name: en.shell.pagesLabel });
  await masthead.getByRole('link', { name: en.shell.pages.minerals }).click();
  await expect(page).toHaveURL('/minerals/?topics=trade&from=2015');
  await settle(page);
  const without = chartRows.minerals.flat().filter(({ id }) => {
    const { topics } = definitionOf(id);
    return topics !== 'every' && !topics.includes('trade');
  });
  await expect(page.locator('[data-stepped-aside="topics"]')).toHaveAttribute(
    'data-value',
    String(without.length),
  );
  await expect(page.locator('figure#uranium-by-country')).toHaveCount(0);
  await expect(page.locator('figure#mineral-shares')).toBeVisible();

  await page.getByRole('button', { name: en.charts.view.bringBack }).click();
  await expect(page).toHaveURL('/minerals/?from=2015');
  const chart = page.locator('figure#uranium-by-country');
  await chart.locator('[data-action="show-table"]').click();
  await expect(chart.locator('table')).toBeVisible();
  const years = await chart.locator('tbody th[scope="row"]').allTextContents();
  expect(years.every((year) => Number(year) >= 2015)).toBe(true);
  expect(years).toContain('2015');

  await open(page, '/sources?topics=trade');
  const claims = readShipped('claims').claims.filter(({ topic }) => topic === 'trade');
  await expect(page.locator('[data-claim]')).toHaveCount(claims.length);
});

test('a control answers at once, however often it is pressed', async ({ page }) => {
  await open(page, '/timeline');
  const box = page.locator('[data-filter="topics"] input[value="trade"]');
  const answers = await box.evaluate(async (control) => {
    if (!(control instanceof HTMLInputElement)) throw new Error('No checkbox');
    const seen: boolean[] = [];
    for (let press = 0; press < 5; press += 1) {
      control.click();
      // What is shown after the event, long before the list can be drawn.
      await Promise.resolve();
      seen.push(control.checked);
    }
    return seen;
  });
  expect(answers).toEqual([true, false, true, false, true]);
  await expect(page).toHaveURL('/timeline?topics=trade');
  await expect(box).toBeChecked();

  await page.locator('input[type="radio"][value="oldest"]').check();
  await expect(page).toHaveURL('/timeline?topics=trade&order=oldest');
  await expect(page.locator('.year:not([aria-hidden]) h2').first()).toHaveText('1992');
  await open(page, '/minerals');
  await page.locator('#mineral-shares input[type="radio"][value="name"]').check();
  await expect(page).toHaveURL('/minerals?sort=name');
});

test('what a topic leaves out is neither seen nor heard, and the topic stands out in what it leaves', async ({
  page,
}) => {
  await open(page, '/timeline?topics=trade');
  const leftOut = page.locator('.year > ol > li[aria-hidden]');
  await expect(leftOut).not.toHaveCount(0);
  const heights = await leftOut.evaluateAll((items) => items.map((item) => item.clientHeight));
  expect(new Set(heights)).toEqual(new Set([0]));
  const shown = page.locator('[data-event]');
  expect(await page.getByRole('article').count()).toBe(await shown.count());
  for (const topic of await shown.first().locator('[data-topic]').all()) {
    const isChosen = (await topic.getAttribute('data-topic')) === 'trade';
    await expect(topic).toHaveCSS('text-shadow', isChosen ? /0px 0px$/ : 'none');
  }
});

test('the histogram chooses years by dragging, and a single year by a press', async ({ page }) => {
  await open(page, '/timeline');
  const plot = page.locator('[data-part="histogram"]');
  const box = await plot.boundingBox();
  if (box === null) throw new Error('There is no histogram.');
  const at = (year: number) => box.x + (box.width * (year - 1991 + 0.5)) / 36;
  const middle = box.y + box.height / 2;

  await page.mouse.move(at(2010), middle);
  await page.mouse.down();
  await page.mouse.move(at(2013), middle, { steps: 4 });
  await page.mouse.move(at(2016), middle, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL('/timeline?from=2010&to=2016');
  await expect(page.locator('[data-filter="from"]')).toHaveValue('2010');

  await page.mouse.click(at(2023), middle);
  await expect(page).toHaveURL('/timeline?from=2023&to=2023');
});

test('the search narrows while one types and leaves no trail in the history', async ({ page }) => {
  await open(page, '/timeline');
  const entries = await page.evaluate(() => history.length);
  await page.locator('[data-filter="text"]').pressSequentially('uranium', { delay: 20 });
  await expect(page).toHaveURL('/timeline?q=uranium');
  expect(await page.evaluate(() => history.length)).toBe(entries);
  const count = await page.locator('[data-event]').count();
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan(events.length);
  await expectCount(page, count);
  await open(page, '/timeline?q=uranium');
  await expectCount(page, count);
});

test('an empty result says why and offers a way that works', async ({ page }) => {
  await open(page, '/timeline?topics=nonproliferation&from=2011&to=2011');
  await expect(page.locator('[data-event]')).toHaveCount(0);
  const way = page.locator('[data-state="empty"] button').first();
  await expect(page.locator('[data-state="empty"] p:first-child')).not.toBeEmpty();
  const promised = Number(/\d+/.exec(await page.locator('[data-way] span').first().innerText()));
  await way.click();
  await expectCount(page, promised);
  await expect(page.locator('[data-event]')).toHaveCount(promised);
});

test('an event has an address of its own that shows it in its place', async ({ page }) => {
  const [event] = events.filter(({ date }) => date.startsWith('2015'));
  if (event === undefined) throw new Error('No event of 2015');
  await open(page, `/timeline#${event.id}`);
  const article = page.locator(`[data-event="${event.id}"] > article`);
  await expect(article).toBeInViewport();
  await expect(article).toBeFocused();
  await expect(article).toHaveAttribute('aria-current', 'location');

  // A link to an event that the filters hide tells so and clears them on demand.
  await open(page, `/timeline?from=2020#${event.id}`);
  await expect(page.getByText(en.timeline.hidden(event.title))).toBeVisible();
  await page.getByRole('button', { name: en.timeline.showHidden }).click();
  await expect(page).toHaveURL(`/timeline/#${event.id}`);
  await expect(article).toBeInViewport();
});

test('an event under a chart leads to the event on the timeline', async ({ page }) => {
  await open(page, '/chart/uranium-by-country?marks=on');
  const link = page.locator('[data-part="events"] a').first();
  const title = await link.locator('[data-part="name"]').innerText();
  await link.click();
  const event = events.find((candidate) => candidate.title === title);
  await expect(page).toHaveURL(`/timeline/?marks=on#${event?.id ?? 'none'}`);
  await expect(page.locator(`[data-event="${event?.id ?? 'none'}"]`)).toBeInViewport();
});

test('back and forward restore filters, tables, the page and the place on it', async ({ page }) => {
  await open(page, '/timeline');
  await page.locator('[data-filter="topics"] input[value="energy"]').check();
  await page.locator('[data-filter="from"]').selectOption('2010');
  await page.locator('.year').nth(4).scrollIntoViewIfNeeded();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(400);
  const index = await page.evaluate(() => window.scrollY);
  const count = await page.locator('[data-event]').count();

  await page.evaluate(() => {
    document.querySelector<HTMLElement>('header nav a[href*="/minerals"]')?.click();
  });
  await expect(page).toHaveURL('/minerals/?topics=energy&from=2010');
  await settle(page);
  const figure = page.locator('figure#uranium-by-country');
  await figure.locator('[data-action="show-table"]').click();
  await expect(page).toHaveURL('/minerals/?topics=energy&from=2010&table=uranium-by-country');
  await expect(figure.locator('[data-chart-plot]')).toHaveCount(0);

  await page.goBack();
  await expect(figure.locator('[data-chart-plot]')).toHaveCount(1);
  await page.goBack();
  await expect(page).toHaveURL('/timeline?topics=energy&from=2010');
  await expectCount(page, count);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeCloseTo(index, -1);
  await page.goBack();
  await expect(page).toHaveURL('/timeline?topics=energy');
  await expect(page.locator('[data-filter="from"]')).toHaveValue('1991');
  await page.goBack();
  await expectCount(page, events.length);

  await page.goForward();
  await page.goForward();
  await expectCount(page, count);
  await page.goForward();
  await page.goForward();
  await expect(page).toHaveURL('/minerals/?topics=energy&from=2010&table=uranium-by-country');
  await expect(figure.locator('table')).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the filters open as a sheet that says what it will show', async ({ page }) => {
    await open(page, '/timeline');
    await page.getByRole('button', { name: en.filters.name }).click();
    const sheet = page.getByRole('dialog', { name: en.filters.name });
    await sheet.locator('input[value="energy"]').check();
    const kept = events.filter(isAbout(['energy'], 1991, 2026)).length;
    await sheet.getByRole('button', { name: en.filters.show(kept, String(kept)) }).click();
    await expect(sheet).toBeHidden();
    await expect(page.locator('[data-event]')).toHaveCount(kept);
    await expect(page).toHaveURL('/timeline?topics=energy');
  });
});
