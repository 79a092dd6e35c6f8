import { describe, expect, it } from 'vitest';
import { tradeBalance } from '../../src/specs/charts/trade-balance';
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

const chart = buildShown(tradeBalance);

describe('trade-balance', () => {
  it('derives each year from Census exports and imports', () => {
    expect(chart.rows).toHaveLength(33);
    for (const { key } of chart.rows) {
      expect(numberAt(chart, key, 'balance')).toBeCloseTo(
        tradeValue('census-exports', key) - tradeValue('census-imports', key),
        9,
      );
    }
    const { observation } = cellAt(chart, '2022', 'balance');
    expect(observation).toMatchObject({ kind: 'derived', formula: 'exports minus imports' });
    expect(cellAt(chart, '2022', 'balance').text).toBe('−1.62');
    expect(cellAt(chart, '2016', 'balance').text).toBe('+0.38');
  });

  it('labels no surplus where there is none', () => {
    const recent = buildShown(tradeBalance, contextOf({ from: 2018 }));
    const signed = wordsOf(layOut(recent, settingOf(1176))).filter((text) => text.startsWith('+'));
    expect(signed).toEqual([]);
  });

  it('counts the years of deficit and tells the widest', () => {
    expect(plainText(chart.summary)).toBe(
      'By its own count the United States bought more than it sold in 27 of 33 years, and in every year since 2017. The difference was widest in 2022, at 1.62 billion dollars.',
    );
  });

  it('tells other ranges in words of their own', () => {
    const summary = (from: number, to: number) =>
      plainText(buildShown(tradeBalance, contextOf({ from, to })).summary);
    expect(summary(2018, 2020)).toBe(
      'By its own count the United States bought more than it sold in each of the 3 years. The difference was widest in 2018, at 0.66 billion dollars.',
    );
    expect(summary(2014, 2016)).toBe(
      'By its own count the United States bought more than it sold in 2 of 3 years. The difference was widest in 2014, at 0.40 billion dollars.',
    );
    expect(summary(1993, 1994)).toBe(
      'By its own count the United States sold more than it bought in each of the 2 years.',
    );
    expect(summary(2016, 2016)).toBe(
      'By its own count the United States sold goods for 0.38 billion dollars more than it bought in 2016.',
    );
    expect(summary(2022, 2022)).toBe(
      'By its own count the United States bought goods for 1.62 billion dollars more than it sold in 2022.',
    );
  });

  it('says that Kazakhstan finds itself in deficit too, as long as its own count says so', () => {
    const years = shipped.trade.series.find(({ id }) => id === 'bns-exports')?.observations;
    expect(chart.notes.map(({ text }) => plainText(text))).toEqual([
      `By Kazakhstan’s own count of the years 2017 to ${String(years?.at(-1)?.period)} it is Kazakhstan that buys more than it sells.`,
    ]);
    const changed = shippedBut('trade', {
      ...shipped.trade,
      series: shipped.trade.series.map((series) =>
        series.id === 'bns-exports'
          ? {
              ...series,
              observations: series.observations.map((entry) =>
                entry.kind === 'missing' ? entry : { ...entry, value: 9000 },
              ),
            }
          : series,
      ),
    });
    expect(buildShown(tradeBalance, contextOf(), changed).notes).toEqual([]);
  });
});
