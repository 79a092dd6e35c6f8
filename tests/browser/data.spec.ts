import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import * as z from 'zod/mini';
import { en } from '../../src/messages/en/en';
import { save } from './support/downloads';
import { expect, test } from './support/fixtures';
import { open } from './support/pages';
import { packageName } from '../../src/dataset/version';
import { readShipped } from './support/shipped';

// What a reader takes away: data of a chart, the whole dataset, citations. And what the page says
// of its dataset to search engines.

const root = join(import.meta.dirname, '..', '..');

test('the whole dataset comes as one ZIP, the same bytes that the command writes', async ({
  page,
}) => {
  await open(page, '/sources#downloads');
  const version = (await page.locator('html').getAttribute('data-data-version')) ?? '';
  const { name, content } = await save(page, page.locator('#downloads'), 'download-dataset');
  expect(name).toBe(packageName(version));
  const kilobytes = Math.round(content.byteLength / 1000);
  await expect(page.locator('#downloads [data-part="all"]')).toContainText(`${kilobytes} kB`);

  const files = unzipSync(content);
  const claims = strFromU8(files['data/claims.csv'] ?? new Uint8Array());
  for (const { id, verdict } of readShipped('claims').claims) {
    expect(claims).toContain(id);
    expect(claims).toContain(verdict);
  }
  expect(strFromU8(files['README.md'] ?? new Uint8Array())).toContain(version);

  const folder = mkdtempSync(join(tmpdir(), 'steppe-ledger-export-'));
  try {
    const command = ['tsx', 'src/commands/export-dataset.ts', '--out', folder];
    execFileSync('npx', command, { cwd: root });
    expect(Buffer.compare(readFileSync(join(folder, name)), content)).toBe(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('search engines find the ZIP at the address that the page gives', async ({ page }) => {
  await open(page, '/sources');
  const description: unknown = JSON.parse(
    (await page.locator('script[type="application/ld+json"]').textContent()) ?? '',
  );
  const { distribution } = z.parse(
    z.object({ distribution: z.array(z.object({ contentUrl: z.string() })) }),
    description,
  );
  for (const { contentUrl } of distribution) {
    const answer = await page.request.get(contentUrl);
    expect(answer.status(), contentUrl).toBe(200);
    expect((await answer.body()).byteLength, contentUrl).toBeGreaterThan(1000);
  }
});

test('the footer of every page saves the whole dataset', async ({ page }) => {
  await open(page, '/trade');
  const { name } = await save(page, page.locator('footer'), 'download-dataset');
  expect(name).toMatch(/^steppe-ledger_data_.*\.zip$/);
  await page.locator('footer').getByRole('link', { name: en.citing.how }).click();
  await expect(page.locator('#cite')).toBeInViewport();
});

test('the JSON of a chart holds what is shown under the filters', async ({ page }) => {
  await open(page, '/chart/trade-flows/?from=2019&to=2021');
  const version = await page.locator('html').getAttribute('data-data-version');
  const figure = page.locator('figure#trade-flows');
  const { name, content } = await save(page, figure, 'export-json');
  expect(name).toMatch(/^steppe-ledger_trade-flows_2019-2021_\d{4}-\d{2}-\d{2}\.json$/);
  const file = z.parse(
    z.object({
      dataset: z.object({ version: z.string(), address: z.string(), citation: z.string() }),
      values: z.array(z.object({ period: z.string(), value: z.nullable(z.number()) })),
    }),
    JSON.parse(content.toString()),
  );
  expect(file.dataset.version).toBe(version);
  expect(file.dataset.address).toContain('/chart/trade-flows/?from=2019&to=2021');
  expect(file.dataset.citation).toContain(file.dataset.address);
  const shown = await figure
    .locator('table td[data-figure]')
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-value') ?? ''));
  expect(file.values.map(({ value }) => String(value ?? '')).sort()).toEqual([...shown].sort());
  expect(new Set(file.values.map(({ period }) => period))).toEqual(
    new Set(['2019', '2020', '2021']),
  );
});

test.describe('citations', () => {
  test('of a chart: every form, copied and saved, by keyboard', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, '/chart/investment-stock/?from=2015');
    const version = (await page.locator('html').getAttribute('data-data-version')) ?? '';
    const figure = page.locator('figure#investment-stock');
    const { title } = en.charts['investment-stock'];
    await figure.locator('[data-action="cite"]').focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: en.citing.title });
    await expect(dialog).toBeVisible();
    for (const form of ['short', 'full', 'bibtex', 'ris', 'csl'] as const) {
      const block = dialog.locator(`[data-citation="${form}"]`);
      await expect(block.locator('pre')).toContainText(title);
      await expect(block.locator('pre')).toContainText(version);
      if (form !== 'short') {
        await expect(block.locator('pre')).toContainText('/chart/investment-stock/?from=2015');
      }
    }
    await dialog.locator('[data-citation="bibtex"] [data-action="copy-citation"]').click();
    await expect(dialog.getByRole('status')).toHaveText(en.citing.copied(en.citing.forms.bibtex));
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^@misc\{steppe-ledger-/);
    expect(copied).toContain(title);
    const coming = page.waitForEvent('download');
    await dialog.locator('[data-citation="ris"] [data-action="save-citation"]').click();
    const download = await coming;
    expect(download.suggestedFilename()).toMatch(/-investment-stock\.ris$/);
    expect(await readFile(await download.path(), 'utf8')).toMatch(/^TY {2}- FIGURE\r\n/);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(figure.locator('[data-action="cite"]')).toBeFocused();
  });

  test('of the dataset stand on the page of sources', async ({ page }) => {
    await open(page, '/sources#cite');
    const version = (await page.locator('html').getAttribute('data-data-version')) ?? '';
    const section = page.locator('#cite');
    await expect(section).toContainText(version);
    await section.locator('[data-action="cite"]').click();
    const dialog = page.getByRole('dialog', { name: en.citing.title });
    await expect(dialog.locator('[data-citation="ris"] pre')).toContainText('TY  - DATA');
    // The build under test does not know its address: that of the page at hand stands.
    await expect(dialog.locator('[data-citation="full"] pre')).toContainText(
      new URL('/sources', page.url()).href,
    );
    await dialog.getByRole('button', { name: en.citing.close, exact: true }).click();
    await expect(dialog).toHaveCount(0);
  });

  test('can be read where the browser does not copy', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('refused')) },
      });
    });
    await open(page, '/sources');
    await page.locator('#cite [data-action="cite"]').click();
    const dialog = page.getByRole('dialog', { name: en.citing.title });
    await dialog.locator('[data-citation="csl"] [data-action="copy-citation"]').click();
    await expect(dialog.getByRole('status')).toHaveText(en.citing.notCopied(en.citing.forms.csl));
    const selected = await page.evaluate(() => window.getSelection()?.toString());
    expect(selected).toContain('"type": "dataset"');
  });
});

test('the page of sources describes the dataset in a block of data, which the policy lets stand', async ({
  page,
}) => {
  await open(page, '/sources');
  const blocks = page.locator('script[type="application/ld+json"]');
  await expect(blocks).toHaveCount(1);
  const description = z.parse(
    z.object({ '@type': z.literal('Dataset'), version: z.string(), name: z.string() }),
    JSON.parse((await blocks.textContent()) ?? ''),
  );
  expect(description.version).toBe(await page.locator('html').getAttribute('data-data-version'));
});

test('the changelog is beside the data', async ({ page, request, baseURL }) => {
  await open(page, '/sources');
  const link = page.locator('#downloads').getByRole('link', { name: en.dataFiles.changesLink });
  const address = new URL((await link.getAttribute('href')) ?? '', baseURL).href;
  const text = await (await request.get(address)).text();
  expect(text).toContain((await page.locator('html').getAttribute('data-data-version')) ?? 'none');
});
