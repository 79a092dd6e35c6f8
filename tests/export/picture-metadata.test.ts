// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { valueOf } from '../../src/dataset/observation';
import { chartDefinitions, definitionOf } from '../../src/charts/catalogue';
import { composeImage } from '../../src/export/image/compose-image';
import {
  pictureMetadata,
  pictureTexts,
  readPictureFacts,
  readSvgText,
  type PictureFacts,
} from '../../src/export/image/picture-metadata';
import { readMetadata, type MetadataElement } from '../../src/export/reopen/svg-metadata';
import { readTags } from '../../src/export/reopen/svg-tags';
import { readValues, writeValues } from '../../src/export/image/picture-values';
import { imageContext, picturedChart, readFontFile } from './pictures';

function metadataOf(svg: string): readonly MetadataElement[] {
  const tags = readTags(svg);
  const metadata = typeof tags === 'string' ? tags : readMetadata(svg, tags);
  if (metadata === null || typeof metadata === 'string') throw new Error('No metadata');
  return metadata;
}

const composed = (id: (typeof chartDefinitions)[number]['id']) =>
  composeImage(picturedChart(definitionOf(id)), imageContext(), readFontFile);

/** The part of the facts that a picture gives back. */
function readable({ chart, title, address, version, released, values }: PictureFacts) {
  return { chart, title, address, version, released, values };
}

describe.each(chartDefinitions.map(({ id }) => id))('the facts of %s', (id) => {
  it('come back from the SVG and from the texts of the PNG', async () => {
    const { svg, facts } = await composed(id);
    expect(readPictureFacts(readSvgText(metadataOf(svg)))).toEqual(readable(facts));
    expect(readPictureFacts(new Map(pictureTexts(facts)))).toEqual(readable(facts));
  });

  it('hold every value of the data', async () => {
    const chart = picturedChart(definitionOf(id));
    const { values } = (await composed(id)).facts;
    const cells = chart.rows.flatMap((row) => Object.entries(row.cells).map(([series]) => series));
    expect(values).toHaveLength(cells.length);
    for (const { series, key, value } of values) {
      const cell = chart.rows.find((row) => row.key === key)?.cells[series];
      if (cell === undefined) throw new Error(`No cell ${series} ${key}`);
      expect(value).toBe(valueOf(cell.observation));
    }
  });
});

describe('what a picture says of where and when it is from', () => {
  const flows = picturedChart(definitionOf('trade-flows'));
  const pathAlone = { ...imageContext(), address: '/chart/trade-flows?from=2000' };

  it('gives the day as ISO 8601 does, and in words where it is read', async () => {
    const { svg, facts } = await composeImage(flows, imageContext(), readFontFile);
    expect(svg).toContain('<dc:date>2026-11-21</dc:date>');
    expect(new Map(pictureTexts(facts)).get('Creation Time')).toBe('2026-11-21');
    expect(facts.citation).toContain('21 November 2026');
  });

  it('names no address where the site has none, and is still reopened', async () => {
    const { svg, facts } = await composeImage(flows, pathAlone, readFontFile);
    expect(svg).not.toContain('<dc:identifier>');
    expect(facts.citation).not.toContain('/chart/');
    expect(svg.replace(/<metadata>.*<\/metadata>/s, '')).not.toContain('/chart/trade-flows');
    expect(new Map(pictureTexts(facts)).has('URL')).toBe(false);
    for (const texts of [readSvgText(metadataOf(svg)), new Map(pictureTexts(facts))])
      expect(readPictureFacts(texts)?.address).toBe('/chart/trade-flows?from=2000');
  });
});

describe('facts that are not ours', () => {
  const texts = async () => new Map(pictureTexts((await composed('trade-flows')).facts));

  it.each(['Title', 'URL', 'Ledger chart', 'Data version', 'Data values', 'Creation Time'])(
    'are none without %s',
    async (keyword) => {
      const some = await texts();
      some.delete(keyword);
      expect(readPictureFacts(some)).toBeNull();
    },
  );

  it('are none where the chart is unknown or the values are no values', async () => {
    const some = await texts();
    expect(readPictureFacts(new Map([...some, ['Ledger chart', 'constructor']]))).toBeNull();
    expect(readPictureFacts(new Map([...some, ['Data values', '<script>']]))).toBeNull();
  });

  it('are none in an SVG of somebody else', () => {
    const foreign = metadataOf('<svg><metadata>a<title>b</title></metadata></svg>');
    expect(readPictureFacts(readSvgText(foreign))).toBeNull();
  });
});

describe('characters that no picture can carry', () => {
  const [half, bell] = ['\u{D800}', '\u0007'];

  it('are left out of the texts of a PNG and the metadata of an SVG', async () => {
    const { facts } = await composed('trade-flows');
    const [first, ...others] = facts.values;
    if (first === undefined) throw new Error('No value');
    const bent = {
      ...facts,
      title: `a${half}b\0${bell}`,
      values: [{ ...first, series: `x${half}`, key: `y${bell}` }, ...others],
    };
    const texts = new Map(pictureTexts(bent));
    expect(texts.get('Title')).toBe('ab');
    expect(texts.get('Data values')).toMatch(/^x y=/);
    const svg = `<svg>${pictureMetadata(bent)}</svg>`;
    expect(readPictureFacts(readSvgText(metadataOf(svg)))).toMatchObject({ title: 'ab' });
  });
});

describe('values as text', () => {
  it('keep names with separators, missing values and signs', () => {
    const values = [
      { series: 'a b', key: 'x=1', value: -1.5 },
      { series: 'a b', key: 'ә\n', value: null },
      { series: 'c', key: '2000', value: 1e-7 },
    ];
    expect(readValues(writeValues(values))).toEqual(values);
  });

  it.each(['', 'a', 'a b', 'a b=c', 'a b=1=2', 'a %=1', 'a b=Infinity', 'a b=1\n\nc d=2'])(
    'are refused: %j',
    (text) => {
      expect(readValues(text)).toBeNull();
    },
  );
});
