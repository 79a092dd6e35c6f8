import { describe, expect, it } from 'vitest';
import { tradeBothCounts } from '../../src/specs/charts/trade-both-counts';
import { plainText } from '../../src/specs/rich-text';
import type { Chart } from '../../src/specs/chart';
import {
  buildShown,
  cellAt,
  contextOf,
  numberAt,
  shipped,
  shippedBut,
  tradeValue,
} from './support/shipped';
import { chartFaults } from './support/soundness';

const chart = buildShown(tradeBothCounts);
/** Years of both counts, then those that Kazakhstan alone has counted. */
const years = ['2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024'];
const alone = ['2025'];

/** The record with the year 2024 rounded by Kazakhstan, as it was before the exact count. */
function withRounded(): Chart {
  return buildShown(
    tradeBothCounts,
    contextOf(),
    shippedBut('trade', {
      ...shipped.trade,
      series: shipped.trade.series.map((series) =>
        series.id === 'bns-turnover'
          ? {
              ...series,
              observations: series.observations.map((entry) =>
                entry.kind === 'reported' && entry.period === '2024'
                  ? { ...entry, value: 4210, rounded: true as const }
                  : entry,
              ),
            }
          : series,
      ),
    }),
  );
}

describe('trade-both-counts', () => {
  it('holds both counts of every year that Kazakhstan publishes', () => {
    expect(chart.rows.map(({ key }) => key)).toEqual([...years, ...alone]);
    for (const year of alone) {
      expect(numberAt(chart, year, 'kazakhstan')).toBe(tradeValue('bns-turnover', year));
      const row = chart.rows.find(({ key }) => key === year);
      expect(Object.keys(row?.cells ?? {})).toEqual(['kazakhstan']);
    }
    for (const year of years) {
      expect(numberAt(chart, year, 'kazakhstan')).toBe(tradeValue('bns-turnover', year));
      expect(numberAt(chart, year, 'united-states')).toBeCloseTo(
        tradeValue('census-exports', year) + tradeValue('census-imports', year),
        9,
      );
    }
  });

  it('computes the gap in dollars and per cent of the U.S. count', () => {
    for (const year of years) {
      const [one, other] = [
        numberAt(chart, year, 'kazakhstan'),
        numberAt(chart, year, 'united-states'),
      ];
      expect(numberAt(chart, year, 'gap')).toBeCloseTo(one - other, -1);
      expect(numberAt(chart, year, 'share')).toBeCloseTo(((one - other) / other) * 100, 0);
    }
    expect(cellAt(chart, '2023', 'gap')).toMatchObject({ text: '+660', status: 'computed' });
    expect(cellAt(chart, '2022', 'gap').text).toBe('−734');
    expect(cellAt(chart, '2023', 'share').text).toBe('+19.4');
  });

  it('tells no more digits of a gap than a rounded count supports, and says that it is rounded', () => {
    const rounded = withRounded();
    expect(cellAt(rounded, '2024', 'gap')).toMatchObject({
      text: '+780',
      status: 'computed, rounded in the source',
    });
    expect(cellAt(rounded, '2024', 'share').text).toBe('+23');
    expect(cellAt(chart, '2024', 'gap')).toMatchObject({ text: '+795', status: 'computed' });
    expect(cellAt(chart, '2017', 'gap').text).toBe('+175');
  });

  it('keeps the inputs of what it computed', () => {
    const { observation } = cellAt(chart, '2023', 'gap');
    if (observation.kind !== 'derived') throw new Error('not derived');
    expect(observation.inputs.map(({ unit }) => unit)).toEqual(['usd-million', 'usd-million']);
    expect(observation.sources).toEqual(['kz-bns-foreign-trade', 'us-census-goods-trade']);
  });

  it('sums up the last gap and the widest one the other way', () => {
    expect(plainText(chart.summary)).toBe(
      'In 2024 Kazakhstan counts 795 million dollars more than the United States, 23.2% of the U.S. count. In 2022 the United States counts 734 million dollars more than Kazakhstan, 19.4% of its own count. For 2025 only Kazakhstan’s count is on record, 3,193.9 million dollars.',
    );
  });

  it('tells the gap of every year in words', () => {
    expect(plainText(chart.rows.find(({ key }) => key === '2023')?.remark ?? [])).toBe(
      'In 2023 Kazakhstan counts 660 million dollars more than the United States, 19.4% of the U.S. count.',
    );
    expect(chart.rows.every(({ remark }) => remark !== undefined && remark.length > 0)).toBe(true);
  });

  it('explains hollow points only where it has some', () => {
    expect(chart.legend).toHaveLength(1);
    expect(buildShown(tradeBothCounts, contextOf({ from: 2018, to: 2023 })).legend).toEqual([]);
  });

  it('follows the years', () => {
    const some = buildShown(tradeBothCounts, contextOf({ from: 2018, to: 2020 }));
    expect(some.rows.map(({ key }) => key)).toEqual(['2018', '2019', '2020']);
    expect(some.subtitle).toBe('Goods in both directions, billion U.S. dollars, 2018 to 2020');
    expect(plainText(some.summary)).toBe(
      'In 2020 Kazakhstan counts 286 million dollars more than the United States, 20.2% of the U.S. count. The two lines do not cross in these years.',
    );
    const one = buildShown(tradeBothCounts, contextOf({ from: 2023, to: 2023 }));
    expect(plainText(one.summary)).toBe(
      'In 2023 Kazakhstan counts 660 million dollars more than the United States, 19.4% of the U.S. count.',
    );
    expect(chartFaults(some)).toEqual([]);
    expect(chartFaults(one)).toEqual([]);
  });

  it('takes the range of its axis from the values', () => {
    const counts = [...years, ...alone].map((year) => tradeValue('bns-turnover', year));
    expect(chart.panels[0]).toMatchObject({ value: { domain: [0, Math.max(...counts)] } });
    const earlier = buildShown(tradeBothCounts, contextOf({ to: 2018 }));
    expect(earlier.panels[0]).toMatchObject({
      value: { domain: [0, tradeValue('bns-turnover', '2018')] },
    });
  });
});
