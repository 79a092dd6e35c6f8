import { execFileSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { chartIds, type ChartId } from '../../src/charts/chart-ids';
import { requestFrames, save } from './support/downloads';
import { isFull, ofEachKind } from '../setup/extent';
import { expect, test } from './support/fixtures';
import { open } from './support/pages';
import { readPng } from './support/png';

/** Writes pictures without a window, by the command that readers have. */
function exportCharts(folder: string, site: string, ...parameters: readonly string[]): void {
  const tsx = ['--import', 'tsx', 'src/commands/export-charts.ts', '--out', folder];
  execFileSync(process.execPath, [...tsx, ...parameters], {
    stdio: 'pipe',
    env: { ...process.env, SITE_URL: site },
  });
}

/** Words that leave the canvas or meet others, as the browser measures them; in pixels of the picture. */
function misplaced(page: Page, svg: string): Promise<readonly string[]> {
  return page.evaluate(async (text) => {
    document.body.innerHTML = text;
    const root = document.querySelector('svg');
    if (root === null) return ['no picture'];
    // Asking for a size makes the browser want the fonts; then they can be waited for.
    root.getBoundingClientRect();
    await document.fonts.ready;
    const canvas = root.getBoundingClientRect();
    const ratio = canvas.width / root.viewBox.baseVal.width;
    const boxes = [...root.querySelectorAll('text:not([fill="none"])')].flatMap((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      // A line is higher than its letters: capitals and descenders reach so far of it.
      const size = Number(element.getAttribute('font-size')) * ratio;
      const slack = Math.max(0, bottom - top - size * 0.88) / 2;
      const box = { words: element.textContent, left, right };
      return [{ ...box, top: top + slack, bottom: bottom - slack }];
    });
    const outside = boxes.filter(
      ({ left, right, top, bottom }) =>
        left < canvas.left || right > canvas.right || top < canvas.top || bottom > canvas.bottom,
    );
    const met = boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (other) =>
            one.left < other.right &&
            other.left < one.right &&
            one.top < other.bottom &&
            other.top < one.bottom,
        )
        .map((other) => `${one.words} meets ${other.words}`),
    );
    return [...outside.map(({ words }) => `${words} leaves the canvas`), ...met];
  }, svg);
}

const presets = ofEachKind(['wide', 'square', 'portrait', 'full-hd', 'a4-landscape'], ['wide']);

test.describe('every chart in both themes', () => {
  for (const size of presets) {
    test(`keeps its words apart and inside, measured in the browser: ${size}`, async ({
      page,
    }, info) => {
      const reader = await page.context().newPage();
      await reader.setViewportSize({ width: 1200, height: 1200 });
      for (const theme of ofEachKind(['light', 'dark'], ['light'])) {
        const folder = info.outputPath(theme);
        exportCharts(folder, '', '--format', 'svg', '--size', size, '--theme', theme);
        const files = await readdir(folder);
        expect(files).toHaveLength(chartIds.length);
        for (const file of files) {
          const svg = await readFile(`${folder}/${file}`, 'utf8');
          expect(await misplaced(reader, svg), `${file}, ${theme}`).toEqual([]);
        }
      }
    });
  }
});

test('words that meet or leave the canvas would be found', async ({ page }) => {
  const reader = await page.context().newPage();
  const svg = (...words: readonly string[]) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="100" viewBox="0 0 300 100">${words.join('')}</svg>`;
  const text = (x: number, y: number, words: string) =>
    `<text x="${String(x)}" y="${String(y)}" font-size="20">${words}</text>`;
  expect(await misplaced(reader, svg(text(5, 30, 'one'), text(5, 60, 'two')))).toEqual([]);
  expect(await misplaced(reader, svg(text(5, 30, 'one'), text(20, 34, 'two')))).toEqual([
    'one meets two',
  ]);
  expect(await misplaced(reader, svg(text(280, 30, 'one')))).toEqual(['one leaves the canvas']);
});

/** One chart of each kind: rows with a projection, two panels with events, a long list, multiples. */
const kinds: readonly ChartId[] = [
  'trade-headline',
  'trade-both-counts',
  'mineral-shares',
  'us-uranium-origin',
];

test('the command writes the same SVG as the page, to the byte', async ({ page }, info) => {
  test.setTimeout(180_000);
  const folder = info.outputPath('command');
  // The page gives its pictures the address that it was opened at, the command that of the setting.
  await open(page, '/chart/trade-headline');
  exportCharts(folder, new URL(page.url()).origin, '--format', 'svg');
  for (const id of ofEachKind(kinds, kinds.slice(1, 3))) {
    await open(page, `/chart/${id}`);
    const figure = page.locator(`figure#${id}`);
    await expect(figure.locator('[data-chart-plot]')).toBeVisible();
    const file = await save(page, figure, 'export-svg');
    const written = await readFile(`${folder}/${file.name}`);
    expect(written.equals(file.content), id).toBe(true);
  }
});

/** What draws a picture in the page, as one script that needs nothing of the site. */
async function drawingScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: 'src/export/image/png.ts', formats: ['iife'], name: 'picture' },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [];
  const chunk = bundle?.output.find(({ type }) => type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('No script was built');
  return `${chunk.code}; window.drawPicture = async (image, size) => {
    const bytes = new Uint8Array(await (await picture.drawPng(image, size)).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  };`;
}

test('the first picture on a fresh page is right each time', async ({ browser }, info) => {
  test.setTimeout(180_000);
  const folder = info.outputPath('command');
  exportCharts(folder, '', '--format', 'svg', '--chart', 'claims-by-verdict');
  const [name = 'no file'] = await readdir(folder);
  const svg = await readFile(`${folder}/${name}`, 'utf8');
  const told = [
    'chart',
    'title',
    'description',
    'address',
    'version',
    'released',
    'licence',
    'citation',
  ];
  const facts = {
    ...Object.fromEntries(told.map((fact) => [fact, fact])),
    sources: [],
    values: [],
  };
  const image = { svg, width: 1200, height: 675, facts };
  const draw = `drawPicture(${JSON.stringify(image)}, { width: 1200, height: 675 })`;
  const script = await drawingScript();
  const pictures: string[] = [];
  const tries = isFull ? 50 : 2;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await requestFrames(page);
    await page.evaluate(script);
    pictures.push(String(await page.evaluate(draw)));
    // The last page draws once more, when nothing has to be waited for any longer.
    if (attempt === tries - 1) pictures.push(String(await page.evaluate(draw)));
    await context.close();
  }
  expect(pictures).toHaveLength(tries + 1);
  expect(readPng(Buffer.from(pictures[0] ?? '', 'base64'))).toMatchObject({ width: 1200 });
  expect(new Set(pictures).size).toBe(1);
});

test('the head of the page names a picture that the site has', async ({ page, request }) => {
  await open(page, '/');
  const named = (selector: string) => page.locator(selector).getAttribute('content');
  const image = await named('meta[property="og:image"]');
  expect(await named('meta[name="twitter:image"]')).toBe(image);
  expect(await named('meta[name="twitter:card"]')).toBe('summary_large_image');
  const answer = await request.get(image ?? 'none');
  expect(readPng(await answer.body())).toMatchObject({ width: 1200, height: 630 });
  for (const id of chartIds) {
    const picture = await request.get(`/social/chart-${id}.png`);
    expect(readPng(await picture.body())).toMatchObject({ width: 1200, height: 630 });
  }
});
