import { describe, expect, it } from 'vitest';
import { investmentStock } from '../../src/specs/charts/investment-stock';
import { plainText } from '../../src/specs/rich-text';
import { buildShown, cellAt, contextOf, numberAt, tradeValue, shipped } from './support/shipped';
import { chartFaults } from './support/soundness';

const chart = buildShown(investmentStock);

describe('investment-stock', () => {
  it('holds stock, share and net inflow of all 19 years as published', () => {
    expect(chart.rows).toHaveLength(19);
    for (const { key } of chart.rows) {
      expect(numberAt(chart, key, 'stock')).toBe(tradeValue('fdi-stock-eur', key));
      expect(numberAt(chart, key, 'share')).toBe(tradeValue('fdi-stock-share', key));
      expect(numberAt(chart, key, 'inflow')).toBe(tradeValue('fdi-net-inflow-eur', key));
    }
    expect(chart.citations.map(({ id }) => id)).toEqual(['nbk-fdi-wiiw']);
  });

  it('tells euros in billions and shares in per cent', () => {
    const last = chart.rows.at(-1);
    expect(last?.cells['stock']?.text).toBe('35.1');
    expect(last?.cells['share']?.text).toBe('26.1');
    expect(last?.cells['inflow']?.text).toBe('1.37');
    expect(chart.series.map(({ unit, unitText }) => [unit, unitText])).toEqual([
      ['eur-million', 'billion euros'],
      ['percent', 'per cent'],
      ['eur-million', 'billion euros'],
    ]);
    expect(cellAt(chart, '2003', 'stock').observation.unit).toBe('eur-million');
  });

  it('sums up the stock and how its share fell and rose', () => {
    expect(plainText(chart.summary)).toBe(
      'The U.S. stock went from 5.5 billion euros at the end of 2003 to 35.1 billion at the end of 2021. Its share of all such stock fell from 39.2% to 11.0% in 2012 and then rose to 26.1%.',
    );
  });

  it('says that the inflow is net and where the series ends', () => {
    expect(chart.notes.map(({ lead }) => lead)).toEqual([
      'Net, not gross.',
      'Counted otherwise from 2013 on.',
      'The series ends in 2021.',
    ]);
  });

  it('tells of the break where years on both sides of it are shown, in the words of the record', () => {
    const share = shipped.trade.series.find(({ id }) => id === 'fdi-stock-share');
    expect(plainText(chart.notes[1]?.text ?? [])).toBe(share?.break?.note);
    for (const filters of [{ from: 2013 }, { to: 2012 }]) {
      const leads = buildShown(investmentStock, contextOf(filters)).notes.map(({ lead }) => lead);
      expect(leads).not.toContain('Counted otherwise from 2013 on.');
    }
    const across = buildShown(investmentStock, contextOf({ from: 2012, to: 2013 }));
    expect(across.notes.map(({ lead }) => lead)).toContain('Counted otherwise from 2013 on.');
  });

  it('follows the years', () => {
    const rising = buildShown(investmentStock, contextOf({ from: 2013, to: 2019 }));
    expect(plainText(rising.summary)).toBe(
      'The U.S. stock went from 10.0 billion euros at the end of 2013 to 32.6 billion at the end of 2019. Its share of all such stock went from 11.1% to 24.4%.',
    );
    const one = buildShown(investmentStock, contextOf({ from: 2021 }));
    expect(plainText(one.summary)).toBe(
      'At the end of 2021 the U.S. stock was 35.1 billion euros, 26.1% of all such stock.',
    );
    expect(one.notes[1]?.lead).toBe('The series ends in 2021.');
    expect(chartFaults(rising)).toEqual([]);
    expect(chartFaults(one)).toEqual([]);
  });
});
