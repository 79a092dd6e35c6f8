import * as fc from 'fast-check';
import { anyAddress, type AnyAddress } from '../fixtures/any-address';
import { isFull } from '../setup/extent';
import { expect, test } from './support/fixtures';

/** Addresses, in so many parts of equal size: a page is loaded for each. */
const addresses = isFull ? 300 : 16;
const parts = isFull ? 6 : 1;

/** The same each time; a part that fails names its address. */
const seed = 20261130;

function write({ path, query, hash }: AnyAddress): string {
  return `${path}${query === '' ? '' : `?${query}`}${hash === '' ? '' : `#${hash}`}`;
}

const known: readonly string[] = [
  '/#%',
  '/sources#%E0%A4%A',
  '/timeline#%C3%28',
  '/sources?figure=%E0%A4%A#claim-%',
  '//host/?from=2015',
  '///host/trade?topics=trade#trade-flows',
  '/%',
  '/chart/%E0%A4%A',
];

const sampled = fc.sample(anyAddress, { numRuns: addresses - known.length, seed }).map(write);
const all = [...known, ...sampled];

for (let part = 0; part < parts; part += 1) {
  test(`no address empties the site, part ${String(part + 1)}`, async ({
    page,
    noise,
    baseURL,
  }) => {
    test.setTimeout(240_000);
    // What the host says of an address that it does not know or cannot read is no fault of the page.
    noise.expect(/^answer 4\d\d: /, /status of 4\d\d/, /could not be decoded/);
    const origin = new URL(baseURL ?? '').origin;
    for (const address of all.filter((_, index) => index % parts === part)) {
      const answer = await page.goto(`${origin}${address}`, { waitUntil: 'domcontentloaded' });
      const type = answer?.headers()['content-type'] ?? 'text/html';
      // A host that refuses what it cannot read, or gives a file, gives no page.
      if (answer?.status() === 400 || !type.startsWith('text/html')) continue;
      await expect(page.locator('html'), address).toHaveAttribute('data-awake');
      await expect(page.locator('main h1'), address).toHaveCount(1);
      await expect(page.locator('main [role="alert"] h1'), address).toHaveCount(0);
      expect(new URL(page.url()).origin, address).toBe(origin);
      const foreign = await page.evaluate((own) => {
        const links = [...document.querySelectorAll<HTMLAnchorElement>('header a, a.num')];
        return links.map(({ href }) => href).filter((href) => new URL(href).origin !== own);
      }, origin);
      expect(foreign, address).toEqual([]);
    }
  });
}

test('buttons work at an address with two slashes', async ({ page, noise, baseURL }) => {
  noise.expect(/^answer 404: /, /status of 404/);
  await page.goto(`${new URL(baseURL ?? '').origin}//host/?from=x`);
  await page.locator('[data-notice] button').click();
  await expect(page.locator('[data-notice]')).toHaveCount(0);
  await expect(page).toHaveURL('/host/');
});
