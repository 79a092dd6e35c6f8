import { describe, expect, it } from 'vitest';
import { pageNameOf, pages } from '../../src/pages/pages';
import { drawPage, missingPath, prerenderedPaths } from '../../src/prerender/prerender';
import { checkDataset } from '../../src/dataset/check';
import { buildLedger, type Ledger } from '../../src/dataset/ledger';
import { formatFault } from '../../src/dataset/fault';
import { parseDataFile } from '../../src/dataset/parse';
import { fileNames, type Dataset } from '../../src/dataset/schema/dataset';
import { en } from '../../src/messages/en/en';
import { definitionOf } from '../../src/charts/catalogue';
import { chartIds } from '../../src/charts/chart-ids';
import { entryAt } from '../fixtures/dataset/flaws';
import {
  cliffNames,
  makeRecord,
  makeRecordOf,
  makeWrongRecord,
  recordSizes,
  wrongNames,
} from '../fixtures/dataset/made-records';
import { readShippedDataset } from '../fixtures/dataset/shipped';
import { contextOf } from '../charts/support/shipped';
import { ofEachKind } from '../setup/extent';

/** Everything that is told of a record, by its documents and between them. */
function faultsOf(dataset: Dataset): readonly string[] {
  const parsed = fileNames.flatMap((name) => {
    const result = parseDataFile(name, JSON.stringify(dataset[name]));
    return result.ok ? [] : result.faults;
  });
  return [...parsed, ...checkDataset(dataset)].map(formatFault);
}

const shipped = readShippedDataset();

/** Every chart of a record, as text, by its id. */
function chartsOf(ledger: Ledger): ReadonlyMap<string, string> {
  return new Map(
    chartIds.map((id) => [id, JSON.stringify(definitionOf(id).build(ledger, contextOf()))]),
  );
}

const shippedCharts = chartsOf(buildLedger(shipped));

/** Pages that a record draws otherwise than the one that ships; the register of sources follows every change. */
function pathsTouched(dataset: Dataset): readonly string[] {
  const changed = fileNames.filter(
    (name) => name !== 'sources' && JSON.stringify(dataset[name]) !== JSON.stringify(shipped[name]),
  );
  const charts = chartsOf(buildLedger(dataset));
  return [...prerenderedPaths, missingPath].filter((path) => {
    const id = chartIds.find((known) => path === `/chart/${known}`);
    return id === undefined
      ? pages[pageNameOf(path)].files.some((name) => changed.includes(name))
      : charts.get(id) !== shippedCharts.get(id);
  });
}

/** What no reader may meet: a number that is none, and what a program writes of what it does not have. */
const nonsense = /NaN|Infinity|undefined|\[object|function/;

/** What is wrong with the pages of a record, each with its path. */
async function faultsOfPages(
  dataset: Dataset,
  paths: readonly string[],
): Promise<readonly string[]> {
  const faults: string[] = [];
  const ledger = buildLedger(dataset);
  for (const path of paths) {
    const { markup, title, description } = await drawPage(path, ledger);
    const found = nonsense.exec([title, description, markup].join('\n'));
    if (found !== null) faults.push(`${path}: ${markup.slice(found.index - 80, found.index + 40)}`);
    if (/\sstyle="|<script|<style/.test(markup)) faults.push(`${path}: what the policy refuses`);
    if (markup.includes('data-figure="failed"')) faults.push(`${path}: a chart has failed`);
  }
  return faults;
}

describe('a record of any size is checked and drawn', () => {
  it.each(ofEachKind(recordSizes, [0, 1, 300]))('%s events', async (count) => {
    const dataset = makeRecordOf(count);
    expect(faultsOf(dataset)).toEqual([]);
    const paths =
      count === 300 ? prerenderedPaths : ['/', '/timeline', '/chart/events-by-year', '/404'];
    expect(await faultsOfPages(dataset, paths)).toEqual([]);
  });
});

/** Nothing, too much, and more than there is: of claims, topics, documents, values, series and years. */
const kinds: readonly string[] = [
  'no claims',
  'thirteen topics',
  'three documents',
  'no value at all',
  'no trade series',
  'no uranium series',
  'a year 2027',
];

describe('a record that is like no other is checked and drawn', () => {
  it('is named among those that are tried', () => {
    expect(kinds.filter((name) => !cliffNames.includes(name))).toEqual([]);
  });

  it.each(ofEachKind(cliffNames, kinds))('%s', async (name) => {
    const dataset = makeRecord(name);
    expect(faultsOf(dataset)).toEqual([]);
    expect(await faultsOfPages(dataset, pathsTouched(dataset))).toEqual([]);
  });
});

describe('a record that is wrong is told', () => {
  it.each(wrongNames)('%s', (name) => {
    const { dataset, code } = makeWrongRecord(name);
    expect(checkDataset(dataset).map((fault) => fault.code)).toEqual([code]);
  });
});

describe('sentences', () => {
  it('count what is there: no page speaks of two documents where there are three', async () => {
    const ledger = buildLedger(makeRecord('three documents'));
    const pages = await Promise.all(
      ['/', '/trade', '/minerals', '/sources', '/about', '/chart/claims-by-verdict', '/404'].map(
        (path) => drawPage(path, ledger),
      ),
    );
    const texts = pages.map(({ path, title, description, markup }) =>
      [path, title, description, markup].join('\n'),
    );
    const counted = /\b(two|both|neither of the two) (documents|articles|news articles)/i;
    expect(texts.flatMap((text) => counted.exec(text)?.[0] ?? [])).toEqual([]);
    expect(texts.join('\n')).toContain('3 articles');
  });
});

describe('a chart that has nothing to show', () => {
  it('has a page that says so', async () => {
    const dataset = makeRecord('no tariff step');
    const title = definitionOf('tariff-steps').title(en);
    const page = await drawPage('/chart/tariff-steps', buildLedger(dataset));
    expect(page.markup).toContain(en.charts.view.noValues(title));
    expect(page.description).toBe(en.charts.view.noValues(title));
  });
});

describe('a chart that cannot be made', () => {
  it('takes nothing with it: the page says so in its place, and every other chart stands', async () => {
    const dataset = readShippedDataset();
    // Marks of told numbers are private-use characters: the reader of the file refuses such a text.
    entryAt(dataset.trade.commodities.chapters, 0).label = 'Metals \uE000 and ores';
    const ledger = buildLedger(dataset);
    const title = definitionOf('trade-by-commodity').title(en);
    const { markup } = await drawPage('/trade', ledger);
    expect(markup).toContain(en.charts.view.failed(title));
    expect(markup.match(/data-figure="failed"/g)).toHaveLength(1);
    expect(markup.match(/class="plot-ahead"/g)?.length).toBeGreaterThan(4);
    const page = await drawPage('/chart/trade-by-commodity', ledger);
    expect(page.markup).toContain(en.charts.view.failed(title));
  });
});
