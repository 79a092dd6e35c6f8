import { describe, expect, it } from 'vitest';
import { tradeFlows } from '../../src/specs/charts/trade-flows';
import { layOut } from '../../src/layout/chart-layout';
import { plainText } from '../../src/specs/rich-text';
import { settingOf, wordsOf } from './support/drawing';
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

const chart = buildShown(tradeFlows);

describe('trade-flows', () => {
  it('holds the Census values of all 33 years', () => {
    expect(chart.rows).toHaveLength(33);
    for (const { key } of chart.rows) {
      expect(numberAt(chart, key, 'exports')).toBe(tradeValue('census-exports', key));
      expect(numberAt(chart, key, 'imports')).toBe(tradeValue('census-imports', key));
    }
    expect(chart.citations.map(({ id }) => id)).toEqual(['us-census-goods-trade']);
  });

  it('shows billions, with a third digit where two would round much away', () => {
    expect(cellAt(chart, '2022', 'imports')).toMatchObject({ text: '2.71', status: 'reported' });
    expect(cellAt(chart, '1992', 'exports').text).toBe('0.015');
    expect(chart.series.map(({ unitText }) => unitText)).toEqual([
      'billion U.S. dollars',
      'billion U.S. dollars',
    ]);
  });

  it('takes the labelled peak from the values', () => {
    const changed = shippedBut('trade', {
      ...shipped.trade,
      series: shipped.trade.series.map((series) =>
        series.id === 'census-imports'
          ? {
              ...series,
              observations: series.observations.map((entry) =>
                entry.period === '2010' && entry.kind === 'reported'
                  ? { ...entry, value: 5000 }
                  : entry,
              ),
            }
          : series,
      ),
    });
    const higher = buildShown(tradeFlows, contextOf(), changed);
    expect(wordsOf(layOut(higher, settingOf(1176)))).toContain('5.00 in 2010');
    expect(higher.panels[0]).toMatchObject({ value: { domain: [0, 5000] } });
  });

  it('labels no peak that is already told at the end of its line', () => {
    const rising = buildShown(tradeFlows, contextOf({ from: 2020, to: 2022 }));
    const words = wordsOf(layOut(rising, settingOf(1176)));
    expect(words.filter((text) => text.includes(' in '))).toEqual([]);
  });

  it('sums up the last year and the greatest ones', () => {
    expect(chart.subtitle).toBe(
      'By the U.S. count, billion U.S. dollars, 1992 to 2024. Colour names the seller.',
    );
    expect(plainText(chart.summary)).toBe(
      'In 2024 the United States bought goods for 2.35 billion dollars from Kazakhstan and sold it goods for 1.08 billion dollars. It bought most in 2022, for 2.71 billion dollars, and sold most in 2023, for 1.16 billion dollars.',
    );
  });

  it('follows the years', () => {
    const some = buildShown(tradeFlows, contextOf({ from: 2000, to: 2010 }));
    expect(some.rows).toHaveLength(11);
    expect(plainText(some.summary)).toBe(
      'In 2010 the United States bought goods for 1.87 billion dollars from Kazakhstan and sold it goods for 0.73 billion dollars. It bought most in 2010, for 1.87 billion dollars, and sold most in 2008, for 0.99 billion dollars.',
    );
    const one = buildShown(tradeFlows, contextOf({ from: 2016, to: 2016 }));
    expect(plainText(one.summary)).toBe(
      'In 2016 the United States bought goods for 0.73 billion dollars from Kazakhstan and sold it goods for 1.11 billion dollars.',
    );
    expect(chartFaults(some)).toEqual([]);
    expect(chartFaults(one)).toEqual([]);
  });

  it('has events of trade and investment numbered on it', () => {
    expect(tradeFlows.eventTopics).toEqual(['trade', 'investment']);
  });
});
