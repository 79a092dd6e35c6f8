// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { en } from '../../src/messages/en';
import { chartDefinitions } from '../../src/specs/catalogue';
import { buildChart } from '../../src/specs/build-chart';
import type { Chart } from '../../src/specs/chart';
import { valueOf } from '../../src/dataset/observation';
import { themes, type Theme } from '../../src/specs/theme';
import { composeImage } from '../../src/writers/compose-image';
import type { ImageSetting } from '../../src/writers/image-setting';
import { plainText } from '../../src/specs/telling';
import { contextOf, format, shipped } from '../specs/support/shipped';
import { readFontFile } from './font-files';

function settingOf(theme: Theme): ImageSetting {
  return {
    width: 1200,
    leastHeight: 675,
    theme,
    messages: en,
    format,
    address: '/chart/some-chart?from=2000',
    version: '2026.11.21-00000000',
    released: '21 November 2026',
  };
}

function chartOf(definition: (typeof chartDefinitions)[number]): Chart {
  const built = buildChart(definition, shipped, contextOf(), true);
  if (built?.state !== 'shown') throw new Error(`${definition.id} is not shown`);
  return built.chart;
}

function parse(svg: string): Document {
  return new DOMParser().parseFromString(svg, 'image/svg+xml');
}

function texts(document: Document): string {
  return [...document.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');
}

describe.each([themes.light, themes.dark])('the picture of a chart, $name', (theme) => {
  describe.each(chartDefinitions.map((definition) => [definition.id, definition] as const))(
    '%s',
    (_id, definition) => {
      const chart = chartOf(definition);
      const setting = settingOf(theme);

      it('is complete: title, subtitle, key, notes, sources, licence, address and version are text', async () => {
        const { svg } = await composeImage(chart, setting, readFontFile);
        const words = texts(parse(svg));
        const said = (text: string) => {
          for (const word of text.split(' ')) expect(words).toContain(word);
        };
        said(chart.title);
        said(chart.subtitle);
        for (const { text } of chart.key) said(text);
        for (const { lead, text } of chart.notes) said(`${lead} ${plainText(text)}`);
        said(chart.sourceSummary ?? chart.citations.map(({ label }) => label).join(' '));
        for (const { title } of chart.eventMarks) said(title);
        said(setting.version);
        said(setting.address);
        said(setting.released);
        expect(words).toContain('CC BY 4.0');
      });

      it('stands alone and names itself', async () => {
        const { svg, width, height } = await composeImage(chart, setting, readFontFile);
        const document = parse(svg);
        const root = document.documentElement;
        expect(root.namespaceURI).toBe('http://www.w3.org/2000/svg');
        expect([width, height]).toEqual([
          Number(root.getAttribute('width')),
          Number(root.getAttribute('height')),
        ]);
        expect(root.getAttribute('role')).toBe('img');
        expect(document.querySelector('title')?.textContent).toBe(chart.title);
        expect(document.querySelector('desc')?.textContent).toContain(plainText(chart.summary));
        expect(document.querySelector('metadata')?.textContent).toContain(setting.version);
        const plain = svg.replace(/base64,[A-Za-z0-9+/=]+/g, 'base64,');
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
        const { svg } = await composeImage(chart, setting, readFontFile);
        const drawn = [...parse(svg).querySelectorAll('[data-value]')];
        for (const element of drawn) {
          const row = chart.rows.find(({ key }) => key === element.getAttribute('data-key'));
          const cell = row?.cells[element.getAttribute('data-series') ?? ''];
          if (cell === undefined) throw new Error('A mark stands for no cell');
          expect(Number(element.getAttribute('data-value'))).toBe(valueOf(cell.observation));
        }
      });

      it('is the same twice', async () => {
        const [one, other] = [
          await composeImage(chart, setting, readFontFile),
          await composeImage(chart, setting, readFontFile),
        ];
        expect(one.svg === other.svg).toBe(true);
      });
    },
  );
});

describe('the picture of trade-headline', () => {
  it('draws the projection dashed and hatched, without an end wall, and never solid', async () => {
    const definition = chartDefinitions.find(({ id }) => id === 'trade-headline');
    if (definition === undefined) throw new Error('No headline');
    const { svg } = await composeImage(chartOf(definition), settingOf(themes.light), readFontFile);
    const projected = parse(svg).querySelector('[data-key="a05-3"]');
    expect(projected?.querySelector('rect')?.getAttribute('fill')).toMatch(/^url\(#hatch-/);
    const outline = projected?.querySelector('path');
    expect(outline?.getAttribute('stroke-dasharray')).toBeTruthy();
    expect(outline?.getAttribute('d')).not.toContain('Z');
    expect(texts(parse(svg))).toContain('over 4.5');
  });
});
