import { describe, expect, it } from 'vitest';
import { outcomeFigures, turnoverOutcomes } from '../../src/dataset/outcome';
import { readShippedDataset } from '../fixtures/dataset/shipped';

const { trade, claims } = readShippedDataset();

describe('what became of a claim', () => {
  const outcome = claims.claims.find(({ id }) => id === 'a05-3')?.outcome;
  if (outcome === undefined) throw new Error('The projection has an outcome.');

  it('is told by counts of the record, a year of months as their sum', () => {
    const figures = outcomeFigures(outcome, trade, 'sum of the year');
    expect(figures.map(({ series }) => series)).toEqual(
      outcome.figures.map(({ series }) => series),
    );
    const year = figures.find(({ series }) => series === 'itc-imports-monthly')?.observation;
    if (year?.kind !== 'derived') throw new Error('A year is the sum of its months.');
    expect(year.inputs).toHaveLength(12);
    expect(year.formula).toBe('sum of the year');
    // The words of the record name these numbers.
    for (const { observation } of figures) {
      if (observation.kind === 'missing') throw new Error('No value is missing.');
      const [whole = '', digit = ''] = observation.value.toFixed(1).split('.');
      expect(outcome.text).toContain(`${whole.replace(/(\d)(\d{3})$/, '$1,$2')}.${digit}`);
    }
  });

  it('sets beside a projection of trade only counts of trade in both directions', () => {
    expect(
      turnoverOutcomes(outcome, trade).map(({ series, period }) => [series, period.text]),
    ).toEqual([
      ['bns-turnover', '2024'],
      ['bns-turnover', '2025'],
    ]);
  });

  it('leaves out a period that the series does not hold whole', () => {
    const part = { ...outcome, figures: [{ series: 'itc-imports-monthly', period: '2021' }] };
    expect(outcomeFigures(part, trade, 'sum')).toEqual([]);
  });
});
