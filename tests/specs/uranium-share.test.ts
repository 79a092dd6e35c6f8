import { describe, expect, it } from 'vitest';
import { uraniumShare } from '../../src/specs/charts/uranium-share';
import { layOut } from '../../src/layout/chart-layout';
import { plainText } from '../../src/specs/rich-text';
import { settingOf } from './support/drawing';
import { buildShown, cellAt, contextOf, numberAt, shipped } from './support/shipped';

const chart = buildShown(uraniumShare);

function output(country: string, year: string): number {
  const series = shipped.minerals.uraniumProduction.series.find((one) => one.country === country);
  const entry = series?.observations.find(({ period }) => period === year);
  if (entry === undefined || entry.kind === 'missing') throw new Error(`${country} ${year}`);
  return entry.value;
}

describe('uranium-share', () => {
  it('derives each share from the outputs and keeps them as inputs', () => {
    for (const country of ['kazakhstan', 'china', 'united-states']) {
      for (const year of ['2002', '2012', '2024']) {
        const share = (output(country, year) / output('world', year)) * 100;
        expect(numberAt(chart, year, country)).toBeCloseTo(share, 4);
      }
    }
    const { observation } = cellAt(chart, '2024', 'kazakhstan');
    expect(observation).toMatchObject({ kind: 'derived', unit: 'percent' });
    expect('inputs' in observation && observation.inputs).toHaveLength(2);
  });

  it('covers 2002 to 2024 with one decimal, two where one would show zero', () => {
    expect(chart.rows).toHaveLength(23);
    expect(cellAt(chart, '2024', 'kazakhstan').text).toBe('38.6');
    expect(cellAt(chart, '2024', 'china').text).toBe('2.7');
    expect(cellAt(chart, '2023', 'united-states').text).toBe('0.03');
  });

  it('says that a share of an estimate rests on one, and draws it hollow', () => {
    expect(cellAt(chart, '2024', 'china').status).toBe('computed from an estimate');
    expect(cellAt(chart, '2024', 'kazakhstan').status).toBe('computed');
    const marks = layOut(chart, settingOf(1176)).frames.flatMap((frame) => frame.marks);
    const last = (id: string) => {
      const line = marks.find((mark) => mark.id === id);
      return line?.mark === 'line' ? line.points.at(-1)?.symbol?.hollow : undefined;
    };
    expect([last('china'), last('kazakhstan')]).toEqual([true, false]);
  });

  it('tells first, last and greatest share', () => {
    expect(plainText(chart.summary)).toBe(
      'Kazakhstan’s share was 7.8% in 2002 and 38.6% in 2024; the greatest was 45.6%, in 2021. In 2024 China’s was 2.7% and that of the United States 0.4%.',
    );
  });

  it('tells a filtered range, also where its last share is the greatest, and one year alone', () => {
    const range = buildShown(uraniumShare, contextOf({ from: 2015, to: 2018 }));
    expect(plainText(range.summary)).toBe(
      'Kazakhstan’s share was 39.1% in 2015 and 40.1% in 2018, the greatest of these years. In 2018 China’s was 3.5% and that of the United States 1.1%.',
    );
    const year = buildShown(uraniumShare, contextOf({ from: 2024 }));
    expect(plainText(year.summary)).toBe(
      'Kazakhstan’s share was 38.6% in 2024. In 2024 China’s was 2.7% and that of the United States 0.4%.',
    );
  });
});
