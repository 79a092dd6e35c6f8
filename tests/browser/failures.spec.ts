import type { Page } from '@playwright/test';
import { faultNames, type Fault } from '../../mocks/faults';
import type { DatasetFaultKind } from '../../src/dataset/load';
import { fileNames, type FileName } from '../../src/dataset/schema/dataset';
import { en } from '../../src/messages/en/en';
import { ofEachKind } from '../setup/extent';
import { dataAddress } from './support/addresses';
import { breakData, mendData } from './support/broken-data';
import { expect, test, type Noise } from './support/fixtures';
import { open, settle } from './support/pages';
import { readShipped } from './support/shipped';

const { events } = readShipped('events');

/** What a browser itself says of requests that fail: the page can do nothing about it. */
const failedRequests = [/answer (404|500)/, /failed request/, /Failed to load resource/];

/** Which sentence tells of a fault of the data. */
const kinds: Readonly<Partial<Record<Fault, DatasetFaultKind>>> = {
  'not-found': 'not-found',
  server: 'server',
  network: 'network',
  timeout: 'timeout',
  html: 'html',
  truncated: 'truncated',
  empty: 'empty',
  schema: 'schema',
};

/** Opens a page while the trade data is broken. The page may try a second time by itself. */
async function openBroken(page: Page, noise: Noise, fault: Fault): Promise<void> {
  noise.expect(...failedRequests);
  await breakData(page, fault, ['trade']);
  await page.clock.install();
  const asked = page.waitForRequest(dataAddress('trade'));
  await page.goto('/');
  await asked;
  await expect(page.locator('[data-chart-plot="claims-by-verdict"]')).toBeVisible();
  if (fault !== 'timeout') return;
  // In short steps: what follows from a timer is told to the page between two of them.
  for (let step = 0; step < 15; step += 1) await page.clock.runFor(4000);
  // Whatever else waits for a timer goes on by itself.
  await page.clock.resume();
}

test.describe('a document that does not arrive is told, the rest goes on, and a retry mends it', () => {
  for (const fault of ofEachKind(faultNames, ['not-found', 'network', 'timeout', 'schema'])) {
    const kind = kinds[fault];
    if (kind === undefined) continue;
    test(fault, async ({ page, noise }) => {
      await openBroken(page, noise, fault);
      const chart = page.locator('section#trade-headline');
      const alert = chart.getByRole('alert');
      await expect(alert).toContainText(en.states.failed.trade, { timeout: 10_000 });
      await expect(alert).toContainText(en.states.causes[kind]('trade.json'));
      if (fault === 'schema') {
        await alert.getByText(en.states.details).click();
        await expect(alert.locator('code').first()).toContainText('trade.json series[0]');
      }

      await expect(page.locator('figure#claims-by-verdict')).toBeVisible();
      await expect(page.locator('#latest-events [data-event]')).toHaveCount(5);
      await expect(page.locator('[data-count="events"]')).toHaveAttribute(
        'data-value',
        String(events.length),
      );

      await mendData(page);
      await alert.getByRole('button', { name: en.states.tryAgain }).click();
      await expect(page.locator('figure#trade-headline [data-chart-plot]')).toBeVisible();
      await expect(page.getByRole('alert')).toHaveCount(0);
      await expect(page.locator('h1')).toHaveText(/^Kazakhstan counted/);
    });
  }
});

test('a document that is slow is waited for, and says so', async ({ page }) => {
  let release: (() => void) | undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(dataAddress('trade'), async (route) => {
    await released;
    await route.continue();
  });
  // The plain view is prerendered and need not wait; this one is filtered.
  await page.goto('/?from=2000');
  const chart = page.locator('#trade-headline');
  await expect(chart.getByText(en.states.loading.trade)).toBeVisible();
  release?.();
  await expect(chart.locator('[data-chart-plot]')).toBeVisible();
});

/** What still stands on a page when one document is missing. */
const goesOn: Readonly<Record<FileName, readonly [address: string, rest: string]>> = {
  sources: ['/timeline', '[data-event]'],
  documents: ['/timeline', '[data-event]'],
  trade: ['/minerals', 'figure#uranium-share [data-chart-plot]'],
  context: ['/trade', 'figure#trade-flows [data-chart-plot]'],
  minerals: ['/trade', 'figure#trade-flows [data-chart-plot]'],
  events: ['/minerals', 'figure#uranium-share [data-chart-plot]'],
  claims: ['/', 'figure#events-by-year [data-chart-plot]'],
};

test('without any one document no page is empty', async ({ page, noise }) => {
  noise.expect(...failedRequests);
  for (const name of ofEachKind(fileNames, ['sources', 'trade'])) {
    await breakData(page, 'not-found', [name]);
    const [address, rest] = goesOn[name];
    await open(page, address);
    await expect(page.locator(rest).first()).toBeVisible();
    await mendData(page);
  }
});

test('without any document the pages say so, and one press brings everything', async ({
  page,
  noise,
}) => {
  noise.expect(...failedRequests);
  await breakData(page, 'not-found');
  await open(page, '/timeline');
  await expect(page.getByText(en.states.failed.events).first()).toBeVisible();
  await mendData(page);
  await page.getByRole('button', { name: en.states.tryAgain }).first().click();
  await expect(page.locator('[data-event]')).toHaveCount(events.length);
});

test.describe('the network is lost', () => {
  test('after a page is open: it goes on, says what it cannot fetch, and recovers', async ({
    page,
    context,
    noise,
  }) => {
    noise.expect(...failedRequests, /dynamically imported module/, /preload/);
    await open(page, '/');
    await context.setOffline(true);
    // What is here stays in use: the filters, the charts, their tables.
    await page.locator('[data-filter="from"]').selectOption('2015');
    await expect(page).toHaveURL('/?from=2015');
    const figure = page.locator('figure#events-by-year');
    await figure.locator('[data-action="show-table"]').click();
    await expect(figure.locator('table')).toBeVisible();

    // The code of another page is not.
    const masthead = page.getByRole('navigation', { name: en.shell.pagesLabel });
    await masthead.getByRole('link', { name: en.shell.pages.timeline }).click();
    await expect(page.locator('h1')).toHaveText(en.shell.broken.title);
    await context.setOffline(false);
    await page.getByRole('button', { name: en.shell.broken.reload }).click();
    await settle(page);
    await expect(page).toHaveURL('/timeline/?from=2015');
    await expect(page.locator('h1')).toHaveText(en.timeline.title);
    expect(await page.locator('[data-event]').count()).toBeGreaterThan(10);
  });

  test('before its data came: it says so and a retry mends it', async ({ page, noise }) => {
    noise.expect(...failedRequests);
    await breakData(page, 'network');
    await page.goto('/trade');
    const alert = page.locator('section#trade-flows').getByRole('alert');
    await expect(alert).toContainText(en.states.causes.network('trade.json'), { timeout: 10_000 });
    await mendData(page);
    await alert.getByRole('button', { name: en.states.tryAgain }).click();
    await expect(page.locator('figure#trade-flows [data-chart-plot]')).toBeVisible();
  });

  test('while a picture is made: it says what stands in the way and works again later', async ({
    page,
    context,
    noise,
  }) => {
    noise.expect(...failedRequests, /dynamically imported module/, /preload/);
    await open(page, '/chart/trade-flows');
    const figure = page.locator('figure#trade-flows');
    await context.setOffline(true);
    await figure.locator('[data-action="open-menu"]').click();
    await figure.locator('[data-action="export-svg"]').click();
    const answer = figure.locator('[data-part="acts"] [role="status"]');
    // Which of the two is missing depends on what the browser has fetched ahead in idle time.
    const { partMissing, fontsFailed } = en.charts.actions;
    await expect
      .poll(async () => [partMissing, fontsFailed].includes(await answer.innerText()))
      .toBe(true);
    await context.setOffline(false);
    const coming = page.waitForEvent('download');
    await figure.locator('[data-action="export-svg"]').click();
    await coming;
  });
});

test('a part whose code is gone fails alone, and the reader goes on', async ({ page, noise }) => {
  noise.expect(/answer 404/, ...failedRequests, /dynamically imported module/, /preload/);
  await page.route('**/assets/source-panel-slot-*.js', (route) =>
    route.fulfill({ status: 404, body: 'Not found' }),
  );
  await open(page, '/trade?figure=trade-flows/exports/2023');
  const panel = page.locator('[data-panel="source"]');
  await expect(panel.getByRole('alert')).toContainText(en.shell.failedPart);
  await expect(page.locator('h1')).toHaveText(en.pages.trade.title);
  await expect(page.locator('figure#trade-flows [data-chart-plot]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
});
