import { describe, expect, it } from 'vitest';
import { usUraniumOrigin } from '../../src/specs/charts/us-uranium-origin';
import { layOut } from '../../src/layout/chart-layout';
import { plainText } from '../../src/specs/rich-text';
import { settingOf } from './support/drawing';
import { buildEmpty, buildShown, cellAt, contextOf, numberAt, shipped } from './support/shipped';

const chart = buildShown(usUraniumOrigin);
const countries = [
  'kazakhstan',
  'canada',
  'australia',
  'russia',
  'uzbekistan',
  'namibia',
  'united-states',
];

describe('us-uranium-origin', () => {
  it('has one panel a country and a row for each year of the data', () => {
    expect(chart.panels.map((panel) => (panel.panel === 'time' ? panel.label?.text : ''))).toEqual([
      'Kazakhstan',
      'Canada',
      'Australia',
      'Russia',
      'Uzbekistan',
      'Namibia',
      'United States',
    ]);
    const years = shipped.minerals.reactorUranium.years.map(({ period }) => period);
    expect(chart.rows.map(({ key }) => key)).toEqual(years);
  });

  it('holds every published share and the total of each year', () => {
    for (const { period, shares, total } of shipped.minerals.reactorUranium.years) {
      for (const { country, observation } of shares) {
        if (observation.kind === 'missing') continue;
        expect(numberAt(chart, period, country)).toBe(observation.value);
      }
      if (total.kind !== 'missing') expect(numberAt(chart, period, 'total')).toBe(total.value);
    }
    expect(cellAt(chart, '2024', 'total').observation.unit).toBe('million-pounds-u3o8');
  });

  it('keeps a gap a gap: missing, with its reason, in every year without a share', () => {
    const reason = shipped.minerals.reactorUranium.gaps;
    const gaps = chart.rows.filter(
      ({ cells }) => cells['kazakhstan']?.observation.kind === 'missing',
    );
    expect(gaps.map(({ key }) => key)).toEqual([
      '2010',
      '2011',
      '2012',
      '2016',
      '2017',
      '2019',
      '2025',
    ]);
    expect(cellAt(chart, '2019', 'kazakhstan')).toMatchObject({
      text: 'not found',
      observation: { reason: 'not-found', unit: 'percent', sources: reason?.sources },
    });
    const all = chart.rows.flatMap(({ cells }) => countries.map((country) => cells[country]));
    expect(all.every((cell) => cell !== undefined)).toBe(true);
  });

  it('keeps all panels on one scale, also where one has the years below it', () => {
    for (const setting of [settingOf(1176), settingOf(320), settingOf(1176, { height: 900 })]) {
      const heights = layOut(chart, setting).frames.map(({ height }) => Math.round(height));
      expect(new Set(heights).size).toBe(1);
    }
  });

  it('holds the sums of countries and tells them with the year', () => {
    const id = 'kazakhstan-and-russia-and-uzbekistan';
    expect(
      ['2013', '2016', '2017', '2018', '2019'].map((year) => numberAt(chart, year, id)),
    ).toEqual([35, 38, 32, 40, 42]);
    expect(plainText(chart.rows.find(({ key }) => key === '2016')?.remark ?? [])).toBe(
      'Kazakhstan, Russia and Uzbekistan together: 38%. Australia and Canada together: 40%.',
    );
  });

  it('notes gaps with the sums in their stead, shares that add to 102, computed and uncertain years', () => {
    expect(chart.notes.map(({ text }) => plainText(text))).toEqual([
      'For 2010, 2011, 2012, 2016, 2017, 2019 and 2025 no share of Kazakhstan was found. Found instead: Kazakhstan, Russia and Uzbekistan together 38% in 2016, 32% in 2017 and 42% in 2019.',
      'The shares printed for 2024 add to 102%.',
      'For 2012, 2013, 2015 and 2018 some shares are computed from published weights, which are rounded, or from the share of the other countries.',
      'The figures for 2015 were read at second hand.',
    ]);
    const year = buildShown(usUraniumOrigin, contextOf({ from: 2023, to: 2023 }));
    expect(year.notes).toEqual([]);
  });

  it('tells the last and the greatest share, of all years and of a range', () => {
    expect(plainText(chart.summary)).toBe(
      'Kazakhstan’s share was 24% in 2024; the greatest found is 35%, in 2021. China is not among the suppliers that are named.',
    );
    const range = buildShown(usUraniumOrigin, contextOf({ from: 2015, to: 2018 }));
    expect(plainText(range.summary)).toBe(
      'Kazakhstan’s share was 20.5% in 2018, the greatest found for these years. China is not among the suppliers that are named.',
    );
    const gap = buildShown(usUraniumOrigin, contextOf({ from: 2016, to: 2017 }));
    expect(plainText(gap.summary)).toBe(
      'No share of Kazakhstan was found for 2016 to 2017. China is not among the suppliers that are named.',
    );
  });

  it('is empty where only totals are left, and offers the years with shares', () => {
    const empty = buildEmpty(usUraniumOrigin, contextOf({ from: 2010, to: 2011 }));
    expect(empty.available).toEqual([2012, 2025]);
  });
});
