import { describe, expect, it } from 'vitest';
import type { TimePanel } from '../../src/specs/chart';
import { tradeMonthly } from '../../src/specs/charts/trade-monthly';
import { layOut } from '../../src/layout/chart-layout';
import { plainText } from '../../src/specs/rich-text';
import { settingOf } from './support/drawing';
import { buildShown, cellAt, contextOf, numberAt, tradeValue } from './support/shipped';
import { chartFaults } from './support/soundness';

const chart = buildShown(tradeMonthly);

function timePanels(of = chart): readonly TimePanel[] {
  return of.panels.flatMap((panel) => (panel.panel === 'time' ? [panel] : []));
}

/** Keys of the rows that have a cell of a series. */
function keysOf(series: string, of = chart): readonly string[] {
  return of.rows.filter(({ cells }) => cells[series] !== undefined).map(({ key }) => key);
}

describe('trade-monthly', () => {
  it('holds the 398 Census months and the 59 of Trade Map, each with its published value', () => {
    expect(keysOf('exports')).toHaveLength(398);
    expect(keysOf('imports')).toHaveLength(398);
    expect(keysOf('months')).toHaveLength(59);
    for (const key of keysOf('imports')) {
      expect(numberAt(chart, key, 'imports')).toBe(tradeValue('census-imports-monthly', key));
      expect(numberAt(chart, key, 'exports')).toBe(tradeValue('census-exports-monthly', key));
    }
    for (const key of keysOf('months')) {
      expect(numberAt(chart, key, 'months')).toBe(tradeValue('itc-imports-monthly', key));
    }
  });

  it('keeps each value with the source that published it', () => {
    expect(cellAt(chart, '2025-01', 'imports').observation.sources).toEqual([
      'us-census-goods-trade',
    ]);
    expect(cellAt(chart, '2025-01', 'months').observation.sources).toEqual(['itc-trade-map']);
  });

  it('keeps a month of zero as a zero', () => {
    expect(cellAt(chart, '1992-01', 'imports')).toMatchObject({ text: '0', status: 'reported' });
  });

  it('lists the quarters of gold after the months, in the table alone', () => {
    const quarters = keysOf('gold');
    expect(quarters).toEqual([
      '2023-Q4',
      '2024-Q1',
      '2024-Q2',
      '2024-Q3',
      '2024-Q4',
      '2025-Q1',
      '2025-Q2',
      '2025-Q3',
    ]);
    expect(chart.rows.slice(-8).map(({ key, group, drawn }) => [key, group, drawn])).toEqual(
      quarters.map((key) => [key, 'By quarter', false]),
    );
    const hitTargets = layOut(chart, settingOf(1176)).hitTargets.map(({ key }) => key);
    expect(hitTargets.filter((key) => key.includes('Q'))).toEqual([]);
  });

  it('sums the months of each quarter and computes the share of gold', () => {
    const total =
      tradeValue('itc-imports-monthly', '2025-01') +
      tradeValue('itc-imports-monthly', '2025-02') +
      tradeValue('itc-imports-monthly', '2025-03');
    const gold = tradeValue('itc-gold-imports-quarterly', '2025-Q1');
    expect(numberAt(chart, '2025-Q1', 'quarter')).toBeCloseTo(total, 9);
    expect(numberAt(chart, '2025-Q1', 'share')).toBeCloseTo((gold / total) * 100, 6);
    const { observation } = cellAt(chart, '2025-Q1', 'quarter');
    if (observation.kind !== 'derived') throw new Error('not derived');
    expect(observation.inputs.map(({ period }) => period.text)).toEqual([
      '2025-01',
      '2025-02',
      '2025-03',
    ]);
    expect(cellAt(chart, '2025-Q2', 'gold')).toMatchObject({ text: '0', status: 'reported' });
  });

  it('calls out the quarter of gold with its parts', () => {
    const callout = timePanels()[1]?.callout;
    expect(callout).toMatchObject({
      from: 2025,
      to: 2025.25,
      head: 'One quarter of gold',
      text: 'In Q1 2025 the United States bought goods for 2,876 million dollars. Articles of precious metal (HS\u00a07115), mainly gold bullion, were 2,181 million dollars of it.',
    });
    expect(callout?.parts.map(({ label }) => label)).toEqual([
      'Mainly gold, 75.8%',
      'Everything else, 24.2%',
    ]);
    expect(callout?.parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it('calls nothing out where the years hold no gold', () => {
    const early = buildShown(tradeMonthly, contextOf({ to: 2022 }));
    expect(timePanels(early).map(({ callout }) => callout)).toEqual([undefined, undefined]);
    expect(keysOf('gold', early)).toEqual([]);
  });

  it('sums up the quarter and the month after it', () => {
    expect(chart.subtitle).toBe(
      'Million U.S. dollars. U.S. Census count, January 1992 to February 2025. Trade Map, a series of its own, February 2021 to December 2025.',
    );
    expect(plainText(chart.summary)).toBe(
      'By Trade Map the United States bought goods for 2,876 million dollars from Kazakhstan in Q1 2025, 75.8% of it articles of precious metal, mainly gold. In April 2025 it bought goods for 143 million dollars.',
    );
  });

  it('never says that the two sources are one, and says why they are kept apart', () => {
    expect(plainText(chart.notes[0]?.text ?? [])).toMatch(/probably.*c\.i\.f\..*never joined/s);
  });

  it('follows the years, with the panels that have values', () => {
    const census = buildShown(tradeMonthly, contextOf({ to: 2020 }));
    expect(timePanels(census)).toHaveLength(1);
    expect(census.notes).toEqual([]);
    expect(plainText(census.summary)).toBe(
      'By the Census count the United States bought goods for 109 million dollars from Kazakhstan in December 2020. The greatest month of these years was April 2011, with 565 million dollars.',
    );
    const both = buildShown(tradeMonthly, contextOf({ from: 2021, to: 2022 }));
    expect(plainText(both.summary)).toBe(
      'By Trade Map the United States bought goods for 152 million dollars from Kazakhstan in December 2022. The greatest month of these years was July 2022, with 427 million dollars.',
    );
    const last = buildShown(tradeMonthly, contextOf({ from: 2025 }));
    expect(keysOf('imports', last)).toEqual(['2025-01', '2025-02']);
    expect(keysOf('months', last)).toHaveLength(12);
    for (const some of [census, both, last]) expect(chartFaults(some)).toEqual([]);
  });
});
