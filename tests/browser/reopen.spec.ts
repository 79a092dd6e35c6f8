import { deflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { en } from '../../src/messages/en/en';
import type { RefusalReason } from '../../src/export/reopen/reading';
import { chunk } from '../export/png-file';
import { choose, drop, paste, type BroughtFile } from './support/arrivals';
import { subPathUrl } from './support/addresses';
import { requestFrames, save } from './support/downloads';
import { ofEachKind } from '../setup/extent';
import { expect, test } from './support/fixtures';
import { open } from './support/pages';

const words = en.reopen;

const resultOf = (page: Page) => page.locator('[data-reopen="result"]');

/** Saves a chart of a view as PNG or SVG. */
async function exported(page: Page, address: string, format: 'png' | 'svg'): Promise<BroughtFile> {
  await open(page, address);
  await requestFrames(page);
  const file = await save(page, page.locator('main figure[id]').first(), `export-${format}`);
  const type = format === 'png' ? 'image/png' : 'image/svg+xml';
  return { name: file.name, type, content: file.content };
}

const svgOf = (text: string, name = 'picture.svg'): BroughtFile => ({
  name,
  type: 'image/svg+xml',
  content: Buffer.from(text),
});

async function expectView(page: Page, address: string, name: string): Promise<void> {
  await expect(resultOf(page)).toHaveAttribute('data-outcome', 'reopened');
  await expect(page.locator('[data-changed]')).toHaveAttribute('data-changed', '0');
  await expect(resultOf(page)).toContainText(name);
  const { pathname, search } = new URL(page.url());
  expect(`${pathname}${search}`).toBe(address.replace('?', '/?'));
}

test.describe('an exported picture brings the same view back', () => {
  const views = [
    '/chart/trade-flows?topics=trade&from=2010&to=2020',
    '/chart/mineral-shares?sort=china',
    ...ofEachKind(
      [
        '/chart/trade-both-counts?from=2018&marks=on',
        '/chart/claims-by-verdict?topics=energy,security',
      ],
      [],
    ),
  ];
  for (const [index, address] of views.entries()) {
    test(address, async ({ page }) => {
      const formats = ['png', 'svg'] as const;
      for (const format of ofEachKind(formats, formats.slice(index % 2, (index % 2) + 1))) {
        const file = await exported(page, address, format);
        const subtitle = await page.locator('main [data-part="subtitle"]').first().innerText();
        // Each view comes back from another page, in each of the three ways.
        await open(page, index % 2 === 0 ? '/timeline' : '/sources?origin=document');
        await choose(page, file);
        await expectView(page, address, file.name);
        await expect(page.locator('main [data-part="subtitle"]').first()).toHaveText(subtitle);
        await open(page, '/');
        await drop(page.locator('main'), file);
        await expectView(page, address, file.name);
        await open(page, '/minerals');
        await paste(page, file);
        await expectView(page, address, file.name);
      }
    });
  }
});

test.describe('in a folder of its host', () => {
  test.use({ baseURL: subPathUrl });

  test('a picture from anywhere opens the chart of this site', async ({ page }) => {
    const file = await exported(page, `${subPathUrl}chart/tariff-steps?from=2025`, 'svg');
    const elsewhere = file.content
      .toString()
      .replace(/<dc:identifier>[^<]*\/chart\//, '<dc:identifier>https://example.org/old/chart/');
    expect(elsewhere).toContain('https://example.org/old/chart/tariff-steps');
    await open(page, `${subPathUrl}timeline`);
    await choose(page, svgOf(elsewhere));
    await expect(page.locator('[data-changed]')).toHaveAttribute('data-changed', '0');
    expect(page.url()).toBe(`${subPathUrl}chart/tariff-steps/?from=2025`);
  });
});

test('what the data have become since is told, value by value', async ({ page }) => {
  const file = await exported(page, '/chart/trade-flows?from=2015&to=2020', 'svg');
  const text = file.content.toString();
  const [, shown = ''] = / 2019=([\d.]+)/.exec(text) ?? [];
  expect(Number(shown)).toBeGreaterThan(0);
  const other = text.replace(` 2019=${shown}`, ' 2019=12.5');

  const old = other.replace(/<ledger:version>[^<]*/, '<ledger:version>2020.01.01-00000000');
  await open(page, '/');
  await choose(page, svgOf(old));
  await expect(page.locator('[data-changed]')).toHaveAttribute('data-changed', '1');
  await expect(resultOf(page)).toContainText('2020.01.01-00000000');
  const row = resultOf(page).locator('tbody tr');
  await expect(row).toHaveCount(1);
  await expect(row.locator('th')).toContainText('2019');
  await expect(row.locator('td').first()).toHaveText('12.5 million dollars');
  const now = await row.locator('td').last().innerText();
  expect(Number(now.replace(/[^\d.]/g, ''))).toBeCloseTo(Number(shown), 2);

  // Of the present version it cannot be true.
  await choose(page, svgOf(other));
  const version = String(await page.locator('html').getAttribute('data-data-version'));
  await expect(resultOf(page)).toContainText(words.altered(version, 1, '1'));

  await resultOf(page).getByRole('button', { name: words.dismiss }).click();
  await expect(resultOf(page)).toBeEmpty();
  expect(new URL(page.url()).search).toBe('?from=2015&to=2020');
});

test('what is hostile, foreign, stripped or broken says so and does nothing', async ({ page }) => {
  const png = await exported(page, '/chart/trade-flows', 'png');
  const svg = (await exported(page, '/chart/trade-flows', 'svg')).content.toString();
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await open(page, '/trade?from=2015');

  const signatureAndHeader = png.content.subarray(0, 33);
  const rest = png.content.subarray(png.content.indexOf('IDAT') - 4);
  const withChunk = (extra: Buffer) => Buffer.concat([signatureAndHeader, extra, rest]);
  const bomb = deflateSync(Buffer.alloc(30_000_000, 'a'));
  const lying = Buffer.from(png.content);
  lying.writeUInt32BE(0x7ffffff0, 33);
  const huge = Buffer.from(png.content);
  const header = Buffer.from(huge.subarray(16, 29));
  header.writeUInt32BE(60_000, 0);
  header.writeUInt32BE(60_000, 4);
  chunk('IHDR', header).copy(huge, 8);

  const pngs: readonly (readonly [string, Buffer, RefusalReason])[] = [
    ['stripped.png', withChunk(Buffer.alloc(0)), 'stripped'],
    [
      'bomb.png',
      withChunk(chunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), bomb]))),
      'packed',
    ],
    ['foreign.png', withChunk(chunk('tEXt', Buffer.from('Software\0Paint'))), 'foreign'],
    ['cut.png', png.content.subarray(0, png.content.length / 2), 'broken'],
    ['lying.png', lying, 'broken'],
    ['huge.png', huge, 'too-many-pixels'],
    ['photo.png', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'other-format'],
    ['nothing.png', Buffer.alloc(0), 'empty'],
    ['words.png', Buffer.from('words'), 'not-a-picture'],
    ['large.png', Buffer.concat([png.content, Buffer.alloc(25_000_000)]), 'too-large'],
  ];
  const svgs: readonly (readonly [string, string, RefusalReason])[] = [
    ['script.svg', svg.replace('</svg>', '<script>alert(1)</script></svg>'), 'active'],
    ['handler.svg', svg.replace('<svg ', '<svg onload="alert(1)" '), 'active'],
    ['entities.svg', `<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa">]>${svg}`, 'entities'],
    ['drawing.svg', '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>', 'foreign'],
    ['cut.svg', svg.slice(0, 4000), 'broken'],
    [
      'values.svg',
      svg.replace('<ledger:values>', `<ledger:values>a${' b=1'.repeat(1_500_000)}\n`),
      'too-much-text',
    ],
    ['blanks.svg', svg.replace('<svg ', `<svg fill="url(${' '.repeat(1_000_000)}x)" `), 'active'],
    [
      'away.svg',
      svg.replace(/<dc:identifier>[^<]*/, '<dc:identifier>https://example.org/'),
      'elsewhere',
    ],
  ];
  const files = [
    ...pngs.map(
      ([name, content, reason]) => [{ name, content, type: 'image/png' }, reason] as const,
    ),
    ...svgs.map(([name, text, reason]) => [svgOf(text, name), reason] as const),
  ];
  const kinds = /^(stripped|bomb|huge|large|script|entities|values)\./;
  const tried = files.filter(([{ name }]) => kinds.test(name));
  // Each of them is read by itself in read-picture.test.ts.
  for (const [file, reason] of ofEachKind(files, tried)) {
    await choose(page, file);
    await expect(resultOf(page)).toHaveAttribute('data-reason', reason);
    await expect(resultOf(page)).toContainText(words.refused[reason](file.name));
    await expect(resultOf(page)).toBeInViewport();
  }
  const { pathname, search } = new URL(page.url());
  expect(`${pathname}${search}`).toBe('/trade?from=2015');
  expect(dialogs).toEqual([]);
});

test('an article that is dropped is left to others', async ({ page }) => {
  await open(page, '/trade');
  const article = { name: 'article.txt', type: 'text/plain', content: Buffer.from('words') };
  await drop(page.locator('main'), article);
  await expect(resultOf(page)).toHaveAttribute('data-outcome', 'none');
});
