/**
 * `npm run bench`: sizes of the build by chunk, and the time to build, lay out and compose each chart.
 * Not a test: it prints medians and the ratio to the fastest, and fails nothing.
 */
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { parseDocument } from '../dataset/parse';
import type { Dataset, FileName } from '../dataset/schema/dataset';
import { en } from '../messages/en';
import { noFilters } from '../selectors/filters';
import { buildChart } from '../specs/build-chart';
import { chartDefinitions } from '../specs/catalogue';
import type { Chart } from '../specs/chart';
import { drawChart } from '../specs/draw-chart';
import { createFormatter } from '../specs/format';
import { themes } from '../specs/theme';
import { composeImage } from '../writers/compose-image';
import type { FontReader } from '../writers/image-fonts';
import { defaultImageOptions, pixelSize } from '../writers/image-options';
import { chartOf, readShipped, settingOf } from './pictures/dataset';
import { readFontFile } from './pictures/font-files';
import { renderPng } from './pictures/render-png';

const runs = 15;
const outDir = 'dist-bench';

async function readDocument<Name extends FileName>(name: Name): Promise<Dataset[Name]> {
  const parsed = parseDocument(
    name,
    await readFile(join('public', 'data', `${name}.json`), 'utf8'),
  );
  if (!parsed.ok) throw new Error(`${name}.json has faults`);
  return parsed.document;
}

const require = createRequire(import.meta.url);

const readFont: FontReader = async ({ family, subset }) => {
  const name = family === 'Source Sans 3 Variable' ? 'source-sans-3' : 'source-serif-4';
  const path = require.resolve(
    `@fontsource-variable/${name}/files/${name}-${subset}-wght-normal.woff2`,
  );
  return (await readFile(path)).toString('base64');
};

function median(times: readonly number[]): number {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The median time of an act, in milliseconds. */
async function timed(act: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await act();
    times.push(performance.now() - start);
  }
  return median(times);
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1).padStart(8);

async function printSizes(): Promise<void> {
  await build({ logLevel: 'error', build: { outDir, emptyOutDir: true } });
  const files = await readdir(outDir, { recursive: true, withFileTypes: true });
  console.log('\nBuild, kB            raw    gzip  brotli');
  const totals = new Map<string, number>();
  for (const file of files.filter((entry) => entry.isFile())) {
    const path = join(file.parentPath, file.name);
    const content = await readFile(path);
    const packed = brotliCompressSync(content).length;
    const ending = path.split('.').at(-1) ?? '';
    const total = totals.get(ending);
    totals.set(ending, total === undefined ? packed : total + packed);
    if (/\.(js|css|html|json)$/.test(path)) {
      console.log(
        `${kilobytes(content.length)}${kilobytes(gzipSync(content).length)}${kilobytes(packed)}  ${path.slice(outDir.length + 1)}`,
      );
    }
  }
  for (const [ending, total] of totals)
    console.log(`all .${ending}: ${(total / 1000).toFixed(1)} kB brotli`);
}

async function printTimes(): Promise<void> {
  const dataset: Dataset = {
    sources: await readDocument('sources'),
    documents: await readDocument('documents'),
    trade: await readDocument('trade'),
    minerals: await readDocument('minerals'),
    events: await readDocument('events'),
    claims: await readDocument('claims'),
  };
  const format = createFormatter(en);
  const context = { filters: noFilters, mineralSort: 'kazakhstan', messages: en, format } as const;
  const theme = themes.light;
  const image = {
    options: defaultImageOptions,
    messages: en,
    format,
    address: '/',
    version: 'bench',
    released: '',
  };
  const rows: { id: string; build: number; draw: number; compose: number; svg: number }[] = [];
  for (const definition of chartDefinitions) {
    const make = (): Chart => {
      const built = buildChart(definition, dataset, context, true);
      if (built?.state !== 'shown') throw new Error(`${definition.id} is not shown`);
      return built.chart;
    };
    const chart = make();
    rows.push({
      id: definition.id,
      build: await timed(make),
      draw: await timed(() => drawChart(chart, { width: 720, theme, format, textSize: 14 })),
      compose: await timed(() => composeImage(chart, image, readFont)),
      svg: (await composeImage(chart, image, readFont)).svg.length,
    });
  }
  const fastest = Math.min(...rows.map(({ compose }) => compose));
  console.log(
    `\nCharts, median of ${String(runs)} runs, ms: value, layout, image; ratio to the fastest image; SVG kB`,
  );
  for (const { id, build: value, draw, compose, svg } of rows) {
    const cells = [value, draw, compose].map((time) => time.toFixed(1).padStart(7)).join('');
    console.log(`${cells}${(compose / fastest).toFixed(1).padStart(6)}${kilobytes(svg)}  ${id}`);
  }
}

/** Where one of a hundred parts of the sorted times ends. */
function percentile(times: readonly number[], hundredth: number): number {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.ceil((sorted.length * hundredth) / 100) - 1] ?? Number.NaN;
}

const pngRuns = 20;

/** The whole way of each chart to a PNG of 1200 × 675 at twice its size, without a browser. */
async function printPictureTimes(): Promise<void> {
  const shipped = await readShipped();
  const size = pixelSize(defaultImageOptions);
  console.log(
    `\nPNG of ${String(size.width)} × ${String(size.height)} pixels without a browser, ${String(pngRuns)} runs: median and 95th percentile in ms, kB`,
  );
  for (const { id } of chartDefinitions) {
    const times: number[] = [];
    let bytes = Number.NaN;
    for (let run = 0; run < pngRuns; run += 1) {
      const start = performance.now();
      const setting = settingOf(id, shipped, en, defaultImageOptions, '');
      const image = await composeImage(chartOf(id, shipped, en), setting, readFontFile);
      bytes = (await renderPng(image, size)).length;
      times.push(performance.now() - start);
    }
    const cells = [median(times), percentile(times, 95)].map((time) => time.toFixed(0).padStart(7));
    console.log(`${cells.join('')}${kilobytes(bytes)}  ${id}`);
  }
}

await printSizes();
await printTimes();
await printPictureTimes();
