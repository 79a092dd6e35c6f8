/**
 * `npm run budgets`: what a reader has to fetch, in bytes as brotli sends them, against what they may
 * be. Reads what `vite build` left in `dist`. Fails where one is over, and reports what is to spare of each.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { checkBudgets, type Budget } from './site/budget';

const folder = 'dist';

function packed(file: string): number {
  const content = readFileSync(join(folder, file));
  return file.endsWith('.woff2') ? content.length : brotliCompressSync(content).length;
}

/** What stands in a page between tags, as it would be sent alone. */
function packedInside(html: string, tag: RegExp): number {
  const inside = [...html.matchAll(tag)].map(([, text = '']) => text).join('\n');
  return brotliCompressSync(inside).length;
}

const html = readFileSync(join(folder, 'index.html'), 'utf8');
const assets = readdirSync(join(folder, 'assets')).map((name) => `assets/${name}`);
const sum = (files: readonly string[]): number =>
  [...new Set(files)].reduce((total, file) => total + packed(file), 0);

/** Files of the build that a tag or an attribute of a page names. */
const named = (found: RegExp, page = html): readonly string[] =>
  [...page.matchAll(found)]
    .flatMap(([, addresses = '']) => addresses.split(' '))
    .map((address) => address.replace(/^\//, ''));

const early = /<(?:script type="module"|link rel="modulepreload")[^>]* (?:src|href)="([^"]+)"/g;
const untilHydrated = / data-scripts="([^"]+)"/g;
const before = named(early);
const inlineScript = packedInside(html, /<script>([\s\S]*?)<\/script>/g);
const inlineStyle = packedInside(html, /<style\b[^>]*>([\s\S]*?)<\/style>/g);
const hydrated = [...before, ...named(untilHydrated)];
// A page without a chart, which must not load what lays charts out.
const timeline = readFileSync(join(folder, 'timeline', 'index.html'), 'utf8');
const timelineHydrated = [...named(early, timeline), ...named(untilHydrated, timeline)];
const fonts = assets.filter(
  (file) => file.endsWith('.woff2') && html.includes(`${file}" as="font"`),
);

const budgets: readonly Budget[] = [
  {
    name: 'First route: page itself, with its style sheet',
    bytes: packed('index.html'),
    limit: 26_000,
  },
  {
    name: 'First route: script before the page has been painted',
    bytes: inlineScript + sum(before),
    limit: 100_000,
  },
  {
    name: 'First route: script until it is hydrated',
    bytes: inlineScript + sum(hydrated),
    limit: 191_500,
  },
  {
    name: 'Timeline: script until it is hydrated',
    bytes: packedInside(timeline, /<script>([\s\S]*?)<\/script>/g) + sum(timelineHydrated),
    limit: 160_500,
  },
  {
    name: 'Whole script, every feature used',
    bytes: inlineScript + sum([...before, ...assets.filter((file) => file.endsWith('.js'))]),
    limit: 344_500,
  },
  {
    name: 'Style sheets, in the page and after it',
    bytes: inlineStyle + sum(assets.filter((file) => file.endsWith('.css'))),
    limit: 11_000,
  },
  { name: 'Fonts of an English page', bytes: sum(fonts), limit: 66_000 },
  {
    name: 'Dataset of the overview',
    bytes: sum(named(/ data-files="([^"]+)"/g)),
    limit: 42_000,
  },
];

const { lines, isWithin } = checkBudgets(budgets);
for (const line of lines) console.log(line);
process.exitCode = isWithin ? 0 : 1;
