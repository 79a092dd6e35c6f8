import { execFileSync, spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { en } from '../../src/messages/en/en';
import type { ChartId } from '../../src/charts/chart-ids';
import { readCsv } from '../export/csv-reader';
import { press, requestFrames, save } from './support/downloads';
import { expect, test } from './support/fixtures';
import { open } from './support/pages';
import { ofEachKind, testedCharts } from '../setup/extent';
import { inkOf, readPng, type Area } from './support/png';
import { readShipped } from './support/shipped';

/** Whether a program is installed that reads pictures independently of the browser. */
function has(program: string): boolean {
  return spawnSync(program, ['--version']).error === undefined;
}

/** One line of words of a picture. */
interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Pixels. */
  readonly size: number;
}

interface SvgFacts {
  readonly width: number;
  readonly height: number;
  /** Pixels to a unit of its view box, in which all places and sizes are given. */
  readonly unit: number;
  readonly role: string | null;
  readonly title: string | null;
  readonly description: string | null;
  readonly metadata: string | null;
  /** All words, in their order. */
  readonly words: string;
  /** The lines around the plot: title and subtitle first. */
  readonly lines: readonly Line[];
  /** The values of the marks, each after its series and row, as the table names them. */
  readonly values: readonly string[];
  readonly elements: readonly string[];
  /** Paint, references and styles that lead out of the file or need a style sheet. */
  readonly foreign: readonly string[];
}

/**
 * Reads an SVG as XML, in the browser but without drawing it; on an empty page, because the site's
 * own policy would complain of the style sheet in it.
 */
async function readSvg(page: Page, svg: string): Promise<SvgFacts> {
  const reader = await page.context().newPage();
  return reader.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    const root = parsed.documentElement;
    const own = (name: string) => root.querySelector(`:scope > ${name}`)?.textContent ?? null;
    const number = (element: Element, name: string) => Number(element.getAttribute(name));
    const all = [...root.querySelectorAll('*')];
    const foreign = all.flatMap((element) =>
      [...element.attributes]
        .filter(
          ({ name, value }) =>
            /^(class|style|xlink:href|href|src)$/.test(name) ||
            /var\(|currentColor|url\((?!#)/.test(value),
        )
        .map(({ name, value }) => `${name}="${value}"`),
    );
    const style = root.querySelector('style')?.textContent ?? '';
    const outside = /@import|url\((?!data:)/.test(style) ? ['the style sheet leads out'] : [];
    return {
      width: number(root, 'width'),
      height: number(root, 'height'),
      unit: number(root, 'width') / Number((root.getAttribute('viewBox') ?? '').split(' ')[2]),
      role: root.getAttribute('role'),
      title: own('title'),
      description: own('desc'),
      metadata: own('metadata'),
      words: [...root.querySelectorAll('text')].map(({ textContent }) => textContent).join(' '),
      lines: [...root.querySelectorAll(':scope > text')].map((line) => ({
        text: line.textContent,
        x: number(line, 'x'),
        y: number(line, 'y'),
        size: number(line, 'font-size'),
      })),
      values: [...root.querySelectorAll('[data-value]')].map((mark) =>
        ['series', 'key', 'value'].map((name) => mark.getAttribute(`data-${name}`) ?? '').join('/'),
      ),
      elements: [...new Set(all.map(({ localName }) => localName))],
      foreign: [...foreign, ...outside],
    };
  }, svg);
}

/** The room of a line of words in a picture that is drawn at `scale` times its size. */
function areaOf({ x, y, size }: Line, { width, unit }: SvgFacts, scale: number): Area {
  const pixels = unit * scale;
  return {
    x: Math.round(x * pixels) - 4,
    y: Math.round((y - size) * pixels),
    width: Math.round(width * scale - 2 * x * pixels),
    height: Math.round(size * 1.3 * pixels),
  };
}

/** The finding of a chart and the version of the data, as the page has them. */
async function factsOf(page: Page, figure: Locator) {
  return {
    finding: await figure.locator('h1, h2, h3').innerText(),
    version: String(await page.locator('html').getAttribute('data-data-version')),
  };
}

/** Charts of one shape for many values, and of one shape for a part of a value. */
const shapesWithoutValue: readonly ChartId[] = ['tariff-steps', 'claims-by-verdict'];

for (const id of ofEachKind(testedCharts, ['trade-both-counts', 'mineral-shares'])) {
  test(`${id} is saved as SVG, as PNG of twice its size, and as CSV of its table`, async ({
    page,
  }) => {
    await open(page, `/chart/${id}`);
    await requestFrames(page);
    const figure = page.locator(`figure#${id}`);
    const { finding, version } = await factsOf(page, figure);

    const svgFile = await save(page, figure, 'export-svg');
    expect(svgFile.name).toMatch(
      new RegExp(`^steppe-ledger_${id}_all_1200x675-light_\\d{4}-\\d{2}-\\d{2}\\.svg$`),
    );
    await expect(figure.getByText(en.charts.actions.saved(svgFile.name))).toBeVisible();
    const svg = await readSvg(page, svgFile.content.toString());
    expect(svg.title).toBe(en.charts[id].title);
    expect(svg.role).toBe('img');
    expect(svg.description).toContain(finding);
    for (const words of [version, `/chart/${id}`]) {
      expect(svg.words).toContain(words);
      expect(svg.metadata).toContain(words);
    }
    expect(svg.words).toContain(en.charts.image.source('').trim());
    expect(svg.foreign).toEqual([]);
    expect(svg.elements).not.toContain('foreignObject');
    expect(svg.elements).not.toContain('image');

    const pngFile = await save(page, figure, 'export-png');
    expect(pngFile.name).toBe(svgFile.name.replace('1200x675', '2400x1350').replace(/svg$/, 'png'));
    const png = readPng(pngFile.content);
    expect([png.width, png.height]).toEqual([svg.width * 2, svg.height * 2]);
    expect(png.texts.get('Title')).toBe(en.charts[id].title);
    expect(png.texts.get('Description')).toContain(finding);
    expect(png.texts.get('URL')).toContain(`/chart/${id}`);
    expect(png.texts.get('Data version')).toBe(version);
    expect(png.texts.get('Copyright')).toBe(en.charts.image.licence);
    expect(png.texts.get('Citation')).toContain(en.charts[id].title);
    expect(png.texts.get('Source')).toMatch(/https:\/\//);

    await expectDrawn(page, pngFile.content, svg, 2);

    const csvFile = await save(page, figure, 'export-csv');
    const [head = [], ...lines] = readCsv(csvFile.content.toString().slice(1));
    const values = lines.map((line) => line[head.indexOf('value')]).filter((value) => value !== '');
    const shown = await figure
      .locator('table td[data-figure]')
      .evaluateAll((cells) =>
        cells.map((cell) =>
          ['figure', 'value'].map((name) => cell.getAttribute(`data-${name}`) ?? '').join('/'),
        ),
      );
    expect([...values].sort()).toEqual(shown.map((value) => value.split('/').at(-1)).sort());
    // The table twin has every value that is drawn.
    if (!shapesWithoutValue.includes(id)) expect(svg.values.length).toBeGreaterThan(1);
    expect(svg.values.filter((value) => !shown.includes(value))).toEqual([]);
  });
}

/** Words in the title's face and size, ink on each line around the plot, and in the plot itself. */
async function expectDrawn(page: Page, file: Buffer, svg: SvgFacts, scale: number): Promise<void> {
  const [first] = svg.lines;
  if (first === undefined) throw new Error('The picture has no title.');
  const [title, plot, ...lines] = await inkOf(page, file, [
    areaOf(first, svg, scale),
    {
      x: 96,
      y: (svg.height * scale) / 3,
      width: svg.width * scale - 192,
      height: svg.height * 0.6,
    },
    ...svg.lines
      .filter(({ x }) => x * svg.unit < svg.width / 2)
      .map((line) => areaOf(line, svg, scale)),
  ]);
  // The page itself does without a face that came too late for its first paint, so that the words
  // are measured in the same face under another name.
  const width = await page.evaluate(
    async ([text, size]) => {
      const source = [...document.styleSheets]
        .flatMap((sheet) => [...sheet.cssRules])
        .filter((rule) => rule instanceof CSSFontFaceRule)
        .map((rule) => rule.style.getPropertyValue('src'))
        .find((src) => src.includes('ledger-serif-latin'));
      if (source === undefined) throw new Error('The page knows no serif');
      const face = new FontFace('Measured Serif', source, { weight: '200 900' });
      document.fonts.add(await face.load());
      const context = document.createElement('canvas').getContext('2d');
      if (context === null) throw new Error('No canvas');
      context.font = `600 ${String(size)}px "Measured Serif"`;
      return context.measureText(text).width;
    },
    [first.text, first.size * svg.unit * scale] as const,
  );
  // The face on the page and in the picture are one; a fallback face would be wider or narrower.
  expect(Math.abs(Number(title?.extent) - width)).toBeLessThan(width * 0.02);
  expect(title?.share).toBeGreaterThan(0.01);
  expect(plot?.share).toBeGreaterThan(0.001);
  for (const line of lines) expect(line.share).toBeGreaterThan(0.002);
}

test('an SVG draws with its words in a renderer that is no browser', async ({ page }) => {
  test.skip(!has('rsvg-convert'), 'rsvg-convert is not installed');
  await open(page, '/chart/trade-both-counts');
  const figure = page.locator('figure#trade-both-counts');
  const { content } = await save(page, figure, 'export-svg');
  const facts = await readSvg(page, content.toString());
  const drawn = execFileSync('rsvg-convert', ['--format', 'png'], {
    input: content,
    maxBuffer: 64 * 1024 * 1024,
  });
  const png = readPng(drawn);
  expect([png.width, png.height]).toEqual([facts.width, facts.height]);
  const areas = facts.lines.map((line) => areaOf(line, facts, 1));
  const upright = areas.filter(({ width }) => width > 0);
  for (const { share } of await inkOf(page, drawn, upright)) expect(share).toBeGreaterThan(0.002);
  // Black fills are what a missing style sheet leaves behind.
  const [plot] = await inkOf(page, drawn, [
    { x: 60, y: facts.height / 4, width: facts.width - 120, height: facts.height / 2 },
  ]);
  expect(plot?.share).toBeGreaterThan(0.005);
  expect(plot?.share).toBeLessThan(0.4);
});

test('a PNG tells title, licence and source to a reader of metadata', async ({ page }, info) => {
  test.skip(spawnSync('exiftool', ['-ver']).error !== undefined, 'exiftool is not installed');
  await open(page, '/chart/investment-stock');
  await requestFrames(page);
  const figure = page.locator('figure#investment-stock');
  const { content } = await save(page, figure, 'export-png');
  const path = info.outputPath('chart.png');
  await writeFile(path, content);
  const listed = execFileSync('exiftool', ['-PNG:all', path]).toString();
  expect(listed).toContain(en.charts['investment-stock'].title);
  expect(listed).toContain(en.charts.image.licence);
});

test.describe('the data file holds the values of the dataset', () => {
  async function records(page: Page, id: string) {
    await open(page, `/chart/${id}`);
    const file = await save(page, page.locator(`figure#${id}`), 'export-csv');
    expect(file.name).toMatch(new RegExp(`^steppe-ledger_${id}_all_\\d{4}-\\d{2}-\\d{2}\\.csv$`));
    const text = file.content.toString();
    expect(text.startsWith('\u{FEFF}')).toBe(true);
    const [head = [], ...lines] = readCsv(text.slice(1));
    const columns = ['series', 'period', 'value', 'unit', 'status', 'source ids'];
    return lines.map((line) => columns.map((name) => line[head.indexOf(name)] ?? 'no column'));
  }

  test('trade-flows: both directions in each year', async ({ page }) => {
    const { series } = readShipped('trade');
    const direction = { 'census-imports': 'Kazakhstan sells', 'census-exports': 'The U.S. sells' };
    const wanted = Object.entries(direction).flatMap(([id, name]) => {
      const entry = series.find((candidate) => candidate.id === id);
      return (entry?.observations ?? []).map((each) => [
        name,
        each.period,
        'value' in each ? String(each.value) : '',
        'usd-million',
        each.kind,
        entry?.source,
      ]);
    });
    expect(wanted).toHaveLength(66);
    expect([...(await records(page, 'trade-flows'))].sort()).toEqual([...wanted].sort());
  });

  test('uranium-by-country: what each country mined in each year', async ({ page }) => {
    const { uraniumProduction } = readShipped('minerals');
    const lines = await records(page, 'uranium-by-country');
    for (const { country, observations } of uraniumProduction.series) {
      for (const each of observations) {
        const name = en.countries[country];
        const line = lines.find(([series, period]) => series === name && period === each.period);
        expect(line?.slice(2)).toEqual([
          'value' in each ? String(each.value) : '',
          'tonnes',
          each.kind,
          uraniumProduction.source,
        ]);
      }
    }
  });

  test('us-uranium-origin: years without a number stay without one', async ({ page }) => {
    const { years } = readShipped('minerals').reactorUranium;
    const lines = await records(page, 'us-uranium-origin');
    const kazakhstan = lines.filter(([series]) => series === en.countries['kazakhstan']);
    expect(kazakhstan.length).toBe(years.length);
    const missing = kazakhstan.filter(([, , value]) => value === '').map(([, period]) => period);
    expect(missing).toEqual(['2010', '2011', '2012', '2016', '2017', '2019', '2025']);
  });
});

test.describe('the link of a chart', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('is copied with its filters and opens the same view', async ({ page, baseURL }) => {
    await open(page, '/trade?from=2015&to=2020');
    const figure = page.locator('figure#trade-flows');
    await press(figure, 'copy-link');
    await expect(figure.getByText(en.charts.actions.linkCopied)).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(new URL('/chart/trade-flows/?from=2015&to=2020', baseURL).href);
    const subtitle = await figure.locator('[data-part="subtitle"]').innerText();
    await open(page, link);
    await expect(page.locator('figure#trade-flows [data-part="subtitle"]')).toHaveText(subtitle);
  });

  test('its picture is copied as a PNG', async ({ page }) => {
    await open(page, '/chart/trade-flows');
    await requestFrames(page);
    const figure = page.locator('figure#trade-flows');
    await press(figure, 'copy-image');
    await expect(figure.getByText(en.charts.actions.copied)).toBeVisible();
    const types = await page.evaluate(async () =>
      (await navigator.clipboard.read()).flatMap((item) => item.types),
    );
    expect(types).toContain('image/png');
  });
});

test('where the browser does not copy, the address is told and the picture saved', async ({
  page,
  baseURL,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await open(page, '/chart/trade-flows');
  await requestFrames(page);
  const figure = page.locator('figure#trade-flows');
  await press(figure, 'copy-link');
  const link = new URL('/chart/trade-flows/', baseURL).href;
  await expect(figure.getByText(en.charts.actions.linkShown(link))).toBeVisible();
  const file = await save(page, figure, 'copy-image');
  expect(readPng(file.content).width).toBeGreaterThan(0);
  await expect(figure.getByText(en.charts.actions.savedInstead(file.name))).toBeVisible();
});

test('a filtered chart says so in its file name, and its picture holds the chosen years alone', async ({
  page,
}) => {
  await open(page, '/trade?topics=trade&from=2015&to=2020');
  const figure = page.locator('figure#trade-flows');
  const file = await save(page, figure, 'export-svg');
  expect(file.name).toMatch(/^steppe-ledger_trade-flows_trade-2015-2020_/);
  const svg = await readSvg(page, file.content.toString());
  expect(svg.words).toContain('/chart/trade-flows/?topics=trade');
  expect(svg.words).toContain('2015');
  expect(svg.words).not.toContain('2012');
});
