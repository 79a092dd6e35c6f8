import type { Page } from '@playwright/test';
import { oldestBrowsers } from '../../src/commands/site/oldest-browsers';
import { en } from '../../src/messages/en/en';
import { ofEachKind } from '../setup/extent';
import { expect, test } from './support/fixtures';
import { dataAddress } from './support/addresses';
import { settle } from './support/pages';
import { readShipped } from './support/shipped';

const words = en.prerendered.start;

/** What a browser itself says of files that do not come. */
const missingFiles = [
  /answer 404/,
  /failed request/,
  /Failed to load resource/,
  /dynamically imported module/,
  /Unable to preload/,
];

const again = (page: Page) => page.locator('[data-action="start-again"]');
const counted = (page: Page) => page.locator('[data-count="events"]');

/** The parts of the code without which no page begins. */
const startParts = [
  'index-',
  'preload-',
  'react-',
  'hydrate-',
  'page-',
  'ledger-',
  'timeline-page-',
];

/** On a slow machine Chromium tells of files that nothing came to use. */
const unusedPreload = /was preloaded using link preload but not used/;

const failures = ['abort', 'missing'] as const;

async function failPart(page: Page, part: string, failure: (typeof failures)[number]) {
  await page.route(`**/assets/${part}*.js`, (route) =>
    failure === 'abort' ? route.abort() : route.fulfill({ status: 404, body: 'Not found' }),
  );
}

test.describe('a part of the code does not come', () => {
  for (const [place, part] of ofEachKind(
    startParts,
    startParts.filter((_, at) => at % 3 === 0),
  ).entries())
    for (const failure of ofEachKind(failures, failures.slice(place % 2, (place % 2) + 1)))
      test(`${part} (${failure}): the drawn page stays and says so, and is mended by one press`, async ({
        page,
        noise,
      }) => {
        noise.expect(...missingFiles, unusedPreload);
        await failPart(page, part, failure);
        await page.goto('/timeline');
        await expect(page.getByRole('alert')).toHaveText([words.plain.failed]);
        await expect(page.locator('h1')).toHaveText(en.timeline.title);
        await expect(counted(page)).toHaveAttribute(
          'data-value',
          String(readShipped('events').events.length),
        );
        await page.unrouteAll();
        await again(page).click();
        await settle(page);
        await expect(page.locator('.start-notice')).toBeHidden();
      });

  test('and what the address asks for is never replaced by something else', async ({
    page,
    noise,
  }) => {
    noise.expect(...missingFiles, unusedPreload);
    await failPart(page, 'hydrate-', 'missing');
    await page.clock.install();
    for (const address of ['/timeline?q=uranium', '/minerals?origin=document']) {
      await page.goto(address);
      await expect(page.getByRole('alert')).toHaveText([words.asked.failed]);
      await page.clock.fastForward(60_000);
      await expect(page.locator('h1')).toBeHidden();
    }
    await page.goto('/timeline?q=uranium');
    await page.getByRole('link', { name: words.wholePage }).click();
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.getByRole('alert')).toHaveText([words.plain.failed]);
  });
});

test('a view whose code is late is told after eight seconds, and shown when it comes', async ({
  page,
}) => {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/hydrate-*.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.clock.install();
  await page.goto('/timeline?q=uranium');
  await page.clock.runFor(7000);
  await expect(page.locator('.start-notice')).toBeHidden();
  await page.clock.runFor(2000);
  await expect(page.getByRole('alert')).toHaveText([words.asked.late]);
  await expect(page.locator('h1')).toBeHidden();
  release();
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('.start-notice')).toBeHidden();
  const all = readShipped('events').events.length;
  expect(Number(await counted(page).getAttribute('data-value'))).toBeLessThan(all);
});

test('data that hang are told, asked for again, and then said not to have come', async ({
  page,
  noise,
}) => {
  noise.expect(/failed request/);
  let asked = 0;
  await page.route(dataAddress('trade'), () => {
    asked += 1;
  });
  await page.clock.install();
  await page.goto('/trade');
  await expect.poll(() => asked).toBeGreaterThan(0);
  await page.clock.runFor(8500);
  await expect(page.getByRole('alert')).toHaveText([words.plain.late]);
  for (let second = 0; second < 12; second += 1) await page.clock.runFor(1000);
  await expect(page.getByText(en.states.failed.trade).first()).toBeVisible();
  expect(asked).toBeGreaterThan(1);
  await page.unrouteAll();
  await page.getByRole('button', { name: en.states.tryAgain }).first().click();
  await expect(page.locator('figure#trade-flows [data-chart-plot]')).toBeVisible();
});

/** What a browser lacks, taken away before any script of the page runs. */
const older: Readonly<Record<string, () => void>> = {
  'before modules': () => {
    Reflect.deleteProperty(HTMLScriptElement.prototype, 'noModule');
  },
  'of 2021': () => {
    Reflect.deleteProperty(Object, 'hasOwn');
  },
  'without dialogs': () => {
    Reflect.deleteProperty(window, 'HTMLDialogElement');
  },
};

for (const [name, takeAway] of Object.entries(older))
  test(`a browser ${name} keeps the drawn page, which says so`, async ({ page }) => {
    await page.addInitScript(takeAway);
    await page.goto('/timeline');
    await expect(page.getByRole('alert')).toHaveText([words.plain.oldBrowser(oldestBrowsers)]);
    await expect(page.locator('[data-event]').first()).toBeVisible();
    await expect(page.locator('.filters select').first()).toBeHidden();
    await expect(again(page)).toBeHidden();
    await page.goto('/?figure=kz-share');
    await expect(page.getByRole('alert')).toHaveText([words.asked.oldBrowser(oldestBrowsers)]);
    await expect(page.locator('h1')).toBeHidden();
    await page.getByRole('link', { name: words.wholePage }).click();
    await expect(page.locator('h1')).toBeVisible();
  });

/** What the oldest browsers of the site lack of the one that runs the tests. */
function becomeOldest(): void {
  for (const name of ['toSorted', 'toReversed', 'toSpliced', 'with'])
    Reflect.deleteProperty(Array.prototype, name);
  for (const name of ['canParse', 'parse']) Reflect.deleteProperty(URL, name);
  for (const name of ['any', 'timeout']) Reflect.deleteProperty(AbortSignal, name);
  for (const name of ['groupBy', 'fromEntriesAsync']) Reflect.deleteProperty(Object, name);
  for (const name of ['withResolvers', 'try']) Reflect.deleteProperty(Promise, name);
  Reflect.deleteProperty(Array, 'fromAsync');
  Reflect.deleteProperty(window, 'requestIdleCallback');
}

test('the oldest browsers come to life on every page', async ({ page }) => {
  await page.addInitScript(becomeOldest);
  for (const address of ['/', '/trade', '/minerals', '/timeline?q=u.s.', '/sources']) {
    await page.goto(address);
    await settle(page);
    await expect(page.locator('h1')).not.toHaveText(en.shell.broken.title);
    await expect(page.locator('.start-notice')).toBeHidden();
  }
});
