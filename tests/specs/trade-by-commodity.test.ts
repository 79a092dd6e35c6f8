import { describe, expect, it } from 'vitest';
import { tradeByCommodity } from '../../src/specs/charts/trade-by-commodity';
import { layOut } from '../../src/layout/chart-layout';
import { plainText } from '../../src/specs/rich-text';
import { settingOf, wordsOf } from './support/drawing';
import { buildShown, cellAt, contextOf, numberAt, shipped } from './support/shipped';
import { chartFaults } from './support/soundness';

const chart = buildShown(tradeByCommodity);
const { chapters } = shipped.trade.commodities;

function valueOf(chapter: string, year: string): number {
  const entry = chapters
    .find((candidate) => candidate.chapter === chapter)
    ?.observations.find(({ period }) => period === year);
  if (entry === undefined || entry.kind === 'missing') throw new Error(`${chapter} ${year}`);
  return entry.value;
}

function totalOf(year: string): number {
  return chapters.reduce((sum, { chapter }) => sum + valueOf(chapter, year), 0);
}

const drawn = chart.rows.filter((row) => row.drawn !== false);
const bars = layOut(chart, settingOf(1176)).frames.flatMap(({ marks }) =>
  marks.flatMap((mark) => (mark.mark === 'bars' ? [mark] : [])),
);

describe('trade-by-commodity', () => {
  it('lists all 65 chapters with both years, each with its published value', () => {
    const keys = new Set(chart.rows.map(({ key }) => key));
    expect(chapters).toHaveLength(65);
    for (const { chapter } of chapters) {
      expect(keys.has(`hs-${chapter}`)).toBe(true);
      expect(numberAt(chart, `hs-${chapter}`, 'latest')).toBe(valueOf(chapter, '2024'));
      expect(numberAt(chart, `hs-${chapter}`, 'earlier')).toBe(valueOf(chapter, '2023'));
    }
  });

  it('draws the greatest chapters of either year in the order of the latest, then the sum of the rest', () => {
    expect(drawn.map(({ key }) => key)).toEqual([
      'hs-27',
      'hs-28',
      'hs-71',
      'hs-72',
      'hs-81',
      'hs-29',
      'hs-98',
      'hs-78',
      'hs-03',
      'hs-79',
      'others',
    ]);
    expect(drawn.at(-1)?.label).toBe('55 other chapters');
  });

  it('sums the chapters that it does not draw, and all of them', () => {
    const named = drawn.flatMap(({ key }) => (key === 'others' ? [] : [key.slice(3)]));
    const rest = chapters.filter(({ chapter }) => !named.includes(chapter));
    expect(rest).toHaveLength(55);
    for (const [series, year] of [
      ['latest', '2024'],
      ['earlier', '2023'],
    ] as const) {
      const sum = rest.reduce((total, { chapter }) => total + valueOf(chapter, year), 0);
      expect(numberAt(chart, 'others', series)).toBeCloseTo(sum, 9);
      expect(numberAt(chart, 'total', series)).toBeCloseTo(totalOf(year), 9);
    }
    const { observation } = cellAt(chart, 'others', 'latest');
    expect(observation.kind === 'derived' && observation.inputs).toHaveLength(55);
  });

  it('puts the rest and the total in the table alone', () => {
    expect(chart.rows).toHaveLength(65 + 2);
    const hidden = chart.rows.filter((row) => row.drawn === false);
    expect(hidden).toHaveLength(56);
    const { hitTargets } = layOut(chart, settingOf(320));
    expect(hitTargets.map(({ key }) => key)).toEqual(drawn.map(({ key }) => key));
  });

  it('shows zinc as a zero that was not one', () => {
    expect(cellAt(chart, 'hs-79', 'latest')).toMatchObject({ text: '0', status: 'reported' });
    expect(numberAt(chart, 'hs-79', 'latest')).toBe(0);
    expect(numberAt(chart, 'hs-79', 'earlier')).toBe(123.015);
    expect(bars[0]?.bars.find(({ key }) => key === 'hs-79')?.value).toBe(0);
    const words = wordsOf(layOut(chart, settingOf(1176)));
    expect(words).toEqual(expect.arrayContaining(['0', 'from 123']));
  });

  it('names chapters as the data do, with their numbers', () => {
    expect(chart.rows.find(({ key }) => key === 'hs-28')?.label).toBe(
      '28 Inorganic chemicals, including uranium compounds',
    );
  });

  it('sums up the greatest chapter, the one with uranium and the one that vanished', () => {
    expect(plainText(chart.summary)).toBe(
      'Mineral fuels and oils are 55.8% of what the United States bought from Kazakhstan in 2024. The chapter that holds uranium compounds went from 48.8 to 320 million dollars; zinc went from 123 to zero.',
    );
    expect(((valueOf('27', '2024') / totalOf('2024')) * 100).toFixed(1)).toBe('55.8');
  });

  it('shows one year alone where the years hold no other', () => {
    const one = buildShown(tradeByCommodity, contextOf({ to: 2023 }));
    expect(one.series.map(({ label }) => label)).toEqual(['2023']);
    expect(one.rows[0]?.cells).not.toHaveProperty('earlier');
    expect(one.legend).toEqual([]);
    expect(plainText(one.summary)).toBe(
      'Mineral fuels and oils are 56.7% of what the United States bought from Kazakhstan in 2023.',
    );
    expect(one.rows.filter((row) => row.drawn !== false).map(({ key }) => key)).toContain('hs-79');
    expect(chartFaults(one)).toEqual([]);
  });
});
