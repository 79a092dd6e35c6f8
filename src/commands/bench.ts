/**
 * `npm run bench`: what the site takes, measured and printed; it asserts nothing and is no test.
 * `--only <part>` runs one part, `--runs <number>` sets how often a page is loaded (five at least for
 * figures that are to be compared).
 */
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { printTimes } from './bench/charts';
import { printExports } from './bench/exports';
import { printFilters } from './bench/filters';
import { writeFloor } from './bench/floor';
import { printLighthouse } from './bench/lighthouse';
import { printLoads } from './bench/loads';
import { openBrowser } from './bench/phone';
import { printPictureTimes } from './bench/pictures';
import { serveFolder } from './site/static-server';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { kilobytes } from './bench/statistics';

const outDir = 'dist-bench';
const parts = ['sizes', 'charts', 'pictures', 'loads', 'filters', 'exports', 'lighthouse'] as const;

const { values } = parseArgs({
  options: { only: { type: 'string' }, runs: { type: 'string', default: '5' } },
});
const runs = Number(values.runs);
const { only } = values;
if (only !== undefined && !parts.some((part) => part === only)) {
  throw new Error(`No part is called ${only}. There are: ${parts.join(', ')}.`);
}
const isWanted = (part: (typeof parts)[number]) => only === undefined || only === part;

if (isWanted('charts')) await printTimes();
if (isWanted('pictures')) await printPictureTimes();
if (only !== 'charts' && only !== 'pictures') {
  await build({ logLevel: 'error', build: { outDir, emptyOutDir: true } });
  if (isWanted('sizes')) await printSizes(outDir);
  await writeFloor(outDir);
  const server = await serveFolder(outDir);
  const browser = await openBrowser();
  try {
    if (isWanted('loads')) await printLoads(browser, server.url, runs);
    if (isWanted('filters')) await printFilters(browser, server.url);
    if (isWanted('exports')) await printExports(browser, server.url);
    if (isWanted('lighthouse')) await printLighthouse(server.url, runs);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Sizes of the build by file and by kind. */
async function printSizes(outDir: string): Promise<void> {
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
