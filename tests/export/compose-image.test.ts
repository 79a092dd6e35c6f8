// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { en } from '../../src/messages/en/en';
import { chartDefinitions, definitionOf } from '../../src/charts/catalogue';
import type { Chart } from '../../src/charts/chart';
import { valueOf } from '../../src/dataset/observation';
import { themes } from '../../src/charts/theme';
import { composeImage } from '../../src/export/image/compose-image';
import { layOutImage } from '../../src/export/image/image-layout';
import { presetSizes, type ImageOptions } from '../../src/export/image/image-options';
import type { ImageContext } from '../../src/export/image/image-context';
import { plainText } from '../../src/charts/rich-text';
import { overlappingPairs, textBoxes } from '../../src/layout/overlaps';
import { parsePeriod } from '../../src/dataset/period';
import { format } from '../charts/support/shipped';
import { ofEachKind } from '../setup/extent';
import { imageContext, looks, picturedChart, readFontFile } from './pictures';

/** Parses a picture without the fonts in it, which no test here reads. */
function parse(svg: string): Document {
  return new DOMParser().parseFromString(withoutFonts(svg), 'image/svg+xml');
}

function withoutFonts(svg: string): string {
  return svg.replace(/base64,[A-Za-z0-9+/=]+/g, 'base64,');
}

function texts(document: Document): string {
  return [...document.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');
}

/** The boxes of all words of a picture, in its own units. */
function boxesOf(chart: Chart, setting: ImageContext) {
  const { around, plot, plotLeft, plotTop, width, height } = layOutImage(chart, setting);
  const inside = plot.parts.flatMap(({ drawing, left }) =>
    textBoxes([...drawing.under, ...drawing.over]).map((box) => ({
      words: box.words,
      left: box.left + plotLeft + left,
      right: box.right + plotLeft + left,
      top: box.top + plotTop,
      bottom: box.bottom + plotTop,
    })),
  );
  return { boxes: [...textBoxes(around), ...inside], width, height };
}

function expectClear(chart: Chart, setting: ImageContext): void {
  const { boxes, width, height } = boxesOf(chart, setting);
  const outside = boxes.filter(
    ({ left, right, top, bottom }) => left < 0 || top < 0 || right > width || bottom > height,
  );
  expect(outside).toEqual([]);
  expect(
    overlappingPairs(boxes).map(([one, other]) => `${one.words} meets ${other.words}`),
  ).toEqual([]);
}

/** Wide and upright, light and dark. */
const kinds = looks.filter(({ theme, size }) => size === (theme === 'dark' ? 'wide' : 'portrait'));

describe.each(chartDefinitions.map((definition) => [definition.id, definition] as const))(
  'the picture of %s',
  (_id, definition) => {
    const chart = picturedChart(definition);

    describe.each(ofEachKind(looks, kinds))('$theme, $size', (look) => {
      const setting = imageContext({ ...look, eventMarks: true });
      const composed = composeImage(chart, setting, readFontFile);
      const parsed = composed.then(({ svg }) => parse(svg));

      it('is complete: title, subtitle, key, sources, licence, address and version are text', async () => {
        const words = texts(await parsed);
        const said = (text: string) => {
          for (const word of text.split(' ')) expect(words).toContain(word);
        };
        said(plainText(chart.finding));
        said(chart.title);
        said(chart.subtitle);
        for (const { text } of chart.legend) said(text);
        for (const { lead, text } of chart.notes) said(`${lead} ${plainText(text)}`);
        said(chart.sourceSummary ?? chart.citations.map(({ label }) => label).join(' '));
        for (const { title } of chart.eventMarks) said(title);
        said(setting.version);
        said(setting.address);
        said(format.period(parsePeriod(setting.released)));
        expect(words).toContain(en.charts.image.licence);
      });

      it('has exactly the size asked for, and names itself', async () => {
        const { width, height } = await composed;
        const document = await parsed;
        const root = document.documentElement;
        expect(root.namespaceURI).toBe('http://www.w3.org/2000/svg');
        expect({ width, height }).toEqual(presetSizes[look.size]);
        expect(root.getAttribute('width')).toBe(String(width));
        expect(root.getAttribute('height')).toBe(String(height));
        const [, , wide, high] = (root.getAttribute('viewBox') ?? '').split(' ').map(Number);
        expect(Number(wide) / Number(high)).toBeCloseTo(width / height, 4);
        expect(root.getAttribute('role')).toBe('img');
        expect(document.querySelector('title')?.textContent).toBe(chart.title);
        expect(document.querySelector('desc')?.textContent).toContain(plainText(chart.finding));
      });

      it('stands alone: nothing leads out, nothing needs a style sheet', async () => {
        const plain = withoutFonts((await composed).svg);
        const forbidden = /var\(|foreignObject|@import|class=|currentColor|NaN|undefined|Infinity/g;
        expect(plain.match(forbidden)).toBeNull();
        expect(plain).not.toMatch(/href|\ssrc=/);
        const urls = [...plain.matchAll(/url\(([^)]{0,30})/g)].map(([, url]) => url ?? '');
        for (const url of urls)
          expect(url).toMatch(/^(#hatch-[0-9a-f]{6}-[0-9a-f]{6}$|data:font\/woff2;base64,$)/);
        for (const [, colour] of plain.matchAll(/(?:fill|stroke)="([^"]+)"/g)) {
          expect(colour).toMatch(/^(#[0-9a-f]{6}|none|url\(#hatch-[0-9a-f-]+\))$/);
        }
      });

      it('is true: every drawn value is the one of the data', async () => {
        const drawn = [...(await parsed).querySelectorAll('[data-value]')];
        for (const element of drawn) {
          const row = chart.rows.find(({ key }) => key === element.getAttribute('data-key'));
          const cell = row?.cells[element.getAttribute('data-series') ?? ''];
          if (cell === undefined) throw new Error('A mark stands for no cell');
          expect(Number(element.getAttribute('data-value'))).toBe(valueOf(cell.observation));
        }
      });
    });

    it.each(looks)('keeps all words apart and inside: $theme, $size', (look) => {
      expectClear(chart, imageContext(look));
    });

    it('is the same twice', async () => {
      const compose = async () => (await composeImage(chart, imageContext(), readFontFile)).svg;
      expect((await compose()) === (await compose())).toBe(true);
    });

    it.each([
      { size: 'custom', custom: { width: 700, height: 400 } },
      { size: 'custom', custom: { width: 480, height: 900 } },
      { size: 'custom', custom: { width: 400, height: 400 } },
      { size: 'custom', custom: { width: 2400, height: 600 } },
      { size: 'custom', custom: { width: 1200, height: 630 }, eventMarks: false },
      { size: 'wide', plain: true },
      { size: 'square', plain: true, eventMarks: false },
    ] satisfies readonly Partial<ImageOptions>[])(
      'keeps all words apart and inside at %o',
      (options) => {
        expectClear(
          'eventMarks' in options ? { ...chart, eventMarks: [] } : chart,
          imageContext(options),
        );
      },
    );
  },
);

/** A chart whose words and numbers are as long as a translation or a large value may make them. */
function lengthened(chart: Chart): Chart {
  const longer = (text: string) => (text === '' ? '' : `${text} ${text.slice(0, 12).trim()}`);
  return {
    ...chart,
    title: `${chart.title}, ${chart.title}`,
    subtitle: `${chart.subtitle}; ${chart.subtitle}`,
    notes: [...chart.notes, ...chart.notes],
    legend: chart.legend.map((entry) => ({ ...entry, text: longer(entry.text) })),
    series: chart.series.map((series) => ({ ...series, label: longer(series.label) })),
    eventMarks: chart.eventMarks.map((mark) => ({ ...mark, title: `${mark.title} ${mark.title}` })),
    rows: chart.rows.map((row) => ({
      ...row,
      cells: Object.fromEntries(
        Object.entries(row.cells).map(([id, cell]) => [
          id,
          valueOf(cell.observation) === null ? cell : { ...cell, text: `−1,234,${cell.text}` },
        ]),
      ),
    })),
  };
}

describe.each(
  ofEachKind(
    looks.filter(({ theme }) => theme === 'light'),
    looks.slice(0, 1),
  ),
)('the longest words and numbers at $size', ({ size }) => {
  it.each(chartDefinitions.map(({ id }) => id))('%s', (id) => {
    expectClear(lengthened(picturedChart(definitionOf(id))), imageContext({ size }));
  });
});

describe('the options of a picture', () => {
  const chart = picturedChart(definitionOf('trade-both-counts'));
  const wordsWith = async (options: Partial<ImageOptions>) =>
    texts(parse((await composeImage(chart, imageContext(options), readFontFile)).svg));

  it('plain leaves header and footer out, not the facts', async () => {
    const { svg } = await composeImage(chart, imageContext({ plain: true }), readFontFile);
    const document = parse(svg);
    expect(texts(document)).not.toContain(chart.title);
    expect(texts(document)).not.toContain('CC BY');
    expect(document.querySelector('metadata')?.textContent).toContain('CC BY');
  });

  it('transparent leaves the paper out', async () => {
    const papers = async (transparent: boolean) => {
      const { svg } = await composeImage(chart, imageContext({ transparent }), readFontFile);
      return parse(svg).querySelectorAll(':scope > rect').length;
    };
    expect([await papers(false), await papers(true)]).toEqual([1, 0]);
  });

  it('without events neither marks nor their key are drawn', async () => {
    const title = chart.eventMarks[0]?.title ?? 'no event';
    expect(await wordsWith({ eventMarks: true })).toContain(title);
    expect(await wordsWith({ eventMarks: false })).not.toContain(title);
    expect(await wordsWith({ eventMarks: false })).not.toContain(en.charts.image.inTheSameYear);
  });

  it('what a small picture leaves out is said', async () => {
    const words = await wordsWith({ size: 'custom', custom: { width: 400, height: 400 } });
    expect(words).toContain('see the');
    expect(words).toContain('address');
  });

  it('a long address breaks where it may, and all of it is there', async () => {
    const address = `https://example.org/chart/trade-both-counts?topics=${'critical-minerals,'.repeat(12)}trade&from=2017`;
    const setting = { ...imageContext(), address };
    expectClear(chart, setting);
    const { svg } = await composeImage(chart, setting, readFontFile);
    expect(texts(parse(svg)).replaceAll(' ', '')).toContain(address);
  });

  it('where the embedded face cannot be used, none is embedded and more room is kept', async () => {
    const setting = { ...imageContext(), fallback: 1.2 };
    const { svg } = await composeImage(chart, setting, readFontFile);
    expect(svg).not.toContain('@font-face');
    expect(svg).toContain('sans-serif');
    expectClear(chart, setting);
  });
});

describe('the picture of trade-headline', () => {
  it('draws the projection dashed and hatched, without an end wall, and never solid', async () => {
    const chart = picturedChart(definitionOf('trade-headline'));
    const { svg } = await composeImage(chart, imageContext(), readFontFile);
    const projected = parse(svg).querySelector('[data-key="a05-3"]');
    expect(projected?.querySelector('rect')?.getAttribute('fill')).toMatch(/^url\(#hatch-/);
    const outline = projected?.querySelector('path');
    expect(outline?.getAttribute('stroke-dasharray')).toBeTruthy();
    expect(outline?.getAttribute('d')).not.toContain('Z');
    expect(texts(parse(svg))).toContain('over 4.5');
    expect(svg).toContain(themes.light.paper);
  });
});
