import { appendFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { writeServiceWorker } from '../../src/commands/site/service-worker-plugin';
import { serveFolder, type StaticServer } from '../../src/commands/site/static-server';
import { en } from '../../src/messages/en/en';
import { save } from './support/downloads';
import { expect, test as base } from './support/fixtures';
import { allPages, open, settle } from './support/pages';
import { expectDrawn } from './support/plots';
import { readPng } from './support/png';

/** A copy of the build with a server of its own, so that a test can put a newer version in its place. */
const test = base.extend<{ readonly site: { readonly folder: string } & StaticServer }>({
  site: async ({ browserName }, use) => {
    const folder = await mkdtemp(join(tmpdir(), `steppe-ledger-${browserName}-`));
    await cp('dist', folder, { recursive: true });
    const server = await serveFolder(folder, 0, 0);
    await use({ ...server, folder });
    await server.close();
    await rm(folder, { recursive: true });
  },
  baseURL: async ({ site }, use) => {
    await use(site.url);
  },
});

test.use({ serviceWorkers: 'allow' });

/** Waits until the site is kept whole and the worker answers for this page. */
async function keep(page: Page): Promise<void> {
  await open(page, '/');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state))
    .toBe('activated');
  await settle(page);
}

/** How far the site's own typefaces are, of those that the page may use. */
function faceStates(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.fonts]
      .filter(({ family }) => family.includes('Source'))
      .map(({ status }) => status),
  );
}

/** Puts a newer version in place: other files, so that the worker is another one. */
async function publish(folder: string): Promise<void> {
  await appendFile(join(folder, 'sw.js'), '\n// newer\n');
}

test('a second visit needs no network: every page opens', async ({ page, context }) => {
  await keep(page);
  await context.setOffline(true);
  for (const address of allPages) {
    await page.goto(address);
    await settle(page);
    await expect(page.locator('h1')).not.toBeEmpty();
    await expect(page.getByText(/There is no connection/)).toBeVisible();
    const plots = page.locator('figure:has([data-chart-plot])');
    if (address.startsWith('/chart/')) await expectDrawn(plots.first());
  }
});

test('what is shown without a connection says its version and date', async ({ page, context }) => {
  await keep(page);
  await expect(page.getByText(/There is no connection/)).toHaveCount(0);
  await context.setOffline(true);
  const version = await page.locator('html').getAttribute('data-data-version');
  await expect(page.getByText(/There is no connection/)).toContainText(String(version));
  await context.setOffline(false);
  await expect(page.getByText(/There is no connection/)).toHaveCount(0);
});

test('filters, a link with filters, and an export need no network', async ({ page, context }) => {
  await keep(page);
  await context.setOffline(true);
  await open(page, '/timeline?topics=energy&from=2010');
  await expect(page.locator('[data-filter="topics"] input[value="energy"]')).toBeChecked();
  await open(page, '/trade');
  const file = await save(page, page.locator('figure#trade-both-counts'), 'export-png');
  expect(readPng(file.content).width).toBeGreaterThan(1000);
});

test('a newer version is announced, waits, and comes when asked for', async ({ page, site }) => {
  await keep(page);
  await publish(site.folder);
  await open(page, '/timeline?topics=energy');
  const bar = page.getByText(en.offline.ready);
  await expect(bar).toBeVisible();
  // Nothing is forced: the page goes on with what it has.
  await page.locator('[data-filter="topics"] input[value="trade"]').check();
  await expect(page).toHaveURL('/timeline?topics=trade,energy');
  const reloaded = page.waitForEvent('load');
  await page.locator('[data-action="reload-site"]').click();
  await reloaded;
  await settle(page);
  await expect(page).toHaveURL('/timeline?topics=trade,energy');
  await expect(page.locator('[data-filter="topics"] input[value="trade"]')).toBeChecked();
  await expect(bar).toHaveCount(0);
});

/** Asks for a newer version; resolves with what becomes of its worker. */
function update(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    return new Promise<string>((resolve) => {
      registration.addEventListener(
        'updatefound',
        () => {
          const worker = registration.installing;
          worker?.addEventListener('statechange', () => resolve(worker.state));
        },
        { once: true },
      );
      // A worker that cannot be installed also ends the request for it.
      registration.update().catch(() => undefined);
    });
  });
}

test('in the middle of a deploy the version before goes on whole, and the newer one comes after it', async ({
  page,
  context,
  site,
  noise,
}) => {
  await keep(page);
  const file = join(site.folder, 'trade', 'index.html');
  const before = await readFile(file, 'utf8');
  const after = before.replace('<body', '<body data-deploy="after"');
  await writeFile(file, after);
  await writeServiceWorker(site.folder);

  // The newer worker stands on the host before the page that it names.
  await writeFile(file, before);
  noise.expect(/trade\/index\.html/, /integrity/, /bad-precaching-response|ServiceWorker/);
  expect(await update(page)).toBe('redundant');
  await expect(page.getByText(en.offline.ready)).toHaveCount(0);
  await context.setOffline(true);
  await open(page, '/trade');
  await expectDrawn(page.locator('figure:has([data-chart-plot])').first());
  await context.setOffline(false);

  await writeFile(file, after);
  expect(await update(page)).toBe('installed');
  await expect(page.getByText(en.offline.ready)).toBeVisible();
  const reloaded = page.waitForEvent('load');
  await page.locator('[data-action="reload-site"]').click();
  await reloaded;
  await settle(page);
  await expect(page.locator('body')).toHaveAttribute('data-deploy', 'after');
});

test('a part that a deploy has removed leaves no blank page', async ({ page, site, noise }) => {
  await open(page, '/?topics=energy');
  const assets = join(site.folder, 'assets');
  for (const name of await readdir(assets)) {
    if (name.startsWith('timeline-page')) await rm(join(assets, name));
  }
  noise.expect(/timeline-page/, /404/, /Failed to fetch dynamically imported module/);
  await page.getByRole('link', { name: en.shell.pages.timeline }).first().click();
  await expect(page.getByText(en.offline['missing-part'])).toBeVisible();
  await expect(page.locator('h1')).toHaveText(en.shell.broken.title);
  await expect(page).toHaveURL('/timeline/?topics=energy');
});

/** Lets a page note on `<html>` what became of its worker: refused at once, or given up while it was installed. */
function noteOutcome(isForbidden: boolean): void {
  const note = (outcome: string) => document.documentElement.setAttribute('data-worker', outcome);
  const container = navigator.serviceWorker;
  const register = container.register.bind(container);
  container.register = async (...parameters) => {
    if (isForbidden) {
      note('refused');
      throw new DOMException('The settings forbid it.', 'SecurityError');
    }
    const registration = await register(...parameters);
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => note(worker.state));
    return registration;
  };
}

test.describe('where the browser keeps nothing', () => {
  test('because workers are forbidden, the site works all the same', async ({ page }) => {
    await page.addInitScript(noteOutcome, true);
    await open(page, '/trade');
    await expect(page.locator('html')).toHaveAttribute('data-worker', 'refused');
    await expect(page.locator('[data-notice]')).toHaveCount(0);
    await expectDrawn(page.locator('figure:has([data-chart-plot])').first());
  });

  test('because the storage is full, the site works all the same', async ({ page, site }) => {
    const worker = join(site.folder, 'sw.js');
    const full =
      'Cache.prototype.put = () => Promise.reject(new DOMException("Full.", "QuotaExceededError"));';
    await writeFile(worker, `${full}\n${await readFile(worker, 'utf8')}`);
    await page.addInitScript(noteOutcome, false);
    await open(page, '/');
    await expect(page.locator('html')).toHaveAttribute('data-worker', 'redundant');
    await expect(page.locator('[data-notice]')).toHaveCount(0);
    await open(page, '/trade');
    await expectDrawn(page.locator('figure:has([data-chart-plot])').first());
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the first visit does without typefaces, every other has them', async ({ page }) => {
    await page.goto('/trade');
    await settle(page);
    expect(await faceStates(page)).toEqual([]);
    await keep(page);
    await page.goto('/trade');
    await settle(page);
    expect(await faceStates(page)).toContain('loaded');
  });
});
