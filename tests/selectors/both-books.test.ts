import { describe, expect, it } from 'vitest';
import { valueOf, type Observation } from '../../src/dataset/observation';
import type { TradeDocument } from '../../src/dataset/schema/trade';
import { booksOfYear, selectBothBooks } from '../../src/selectors/both-books';
import { readShippedDataset } from '../fixtures/dataset/shipped';

const { trade } = readShippedDataset();
const formulas = { turnover: 'sum', change: 'change', deficit: 'difference' };
const allYears = { from: null, to: null };

function yearsOf(series: string): readonly string[] {
  const found = trade.series.find(({ id }) => id === series);
  return (found?.observations ?? []).map(({ period }) => period);
}

/** The last year that both sides count. */
const lastOfBoth = Number(
  yearsOf('bns-turnover')
    .filter((year) => yearsOf('census-exports').includes(year))
    .at(-1),
);

/** The trade of the record with a year that Kazakhstan rounds. */
function withRounded(year: number): TradeDocument {
  return {
    ...trade,
    series: trade.series.map((series) =>
      series.id === 'bns-turnover'
        ? {
            ...series,
            observations: series.observations.map((entry) =>
              entry.kind === 'reported' && entry.period === String(year)
                ? { ...entry, rounded: true as const }
                : entry,
            ),
          }
        : series,
    ),
  };
}

function rounded(observation: Observation | undefined): number | null {
  const value = observation === undefined ? null : valueOf(observation);
  return value === null ? null : Number(value.toFixed(1));
}

describe('both books of one year', () => {
  it('sets side by side the last year that neither side rounds', () => {
    expect(selectBothBooks(trade, allYears, formulas)?.year).toBe(lastOfBoth);
    expect(selectBothBooks(withRounded(lastOfBoth), allYears, formulas)?.year).toBe(lastOfBoth - 1);
  });

  it('takes a rounded year where the chosen years hold no other', () => {
    const years = { from: lastOfBoth, to: null };
    expect(selectBothBooks(withRounded(lastOfBoth), years, formulas)?.year).toBe(lastOfBoth);
  });

  it('gives nothing for a year that Kazakhstan alone has counted', () => {
    expect(booksOfYear(trade, lastOfBoth + 1, formulas)).toBeNull();
  });

  it('gives nothing for years that one side does not count', () => {
    expect(selectBothBooks(trade, { from: null, to: 2016 }, formulas)).toBeNull();
  });

  it('gives what each side counts, with the sellers in the same order', () => {
    const books = booksOfYear(trade, 2023, formulas);
    expect(rounded(books?.kazakhstan.kazakhstanSells)).toBe(1509.8);
    expect(rounded(books?.unitedStates.kazakhstanSells)).toBe(2232.4);
    expect(rounded(books?.kazakhstan.unitedStatesSells)).toBe(2543.1);
    expect(rounded(books?.unitedStates.unitedStatesSells)).toBe(1161);
  });

  it('computes turnover, change and deficit of each side from its own series alone', () => {
    const books = booksOfYear(trade, 2023, formulas);
    expect(rounded(books?.kazakhstan.turnover)).toBe(4052.9);
    expect(rounded(books?.unitedStates.turnover)).toBe(3393.4);
    expect(rounded(books?.kazakhstan.change)).toBe(32.7);
    expect(rounded(books?.unitedStates.change)).toBe(-10.4);
    expect(books?.kazakhstan.deficit.of).toBe('kazakhstan');
    expect(books?.unitedStates.deficit.of).toBe('united-states');
    expect(rounded(books?.kazakhstan.deficit.amount)).toBe(1033.3);
    expect(rounded(books?.unitedStates.deficit.amount)).toBe(1071.3);
    expect(books?.unitedStates.turnover.sources).not.toContain('kz-bns-foreign-trade');
    expect(books?.kazakhstan.turnover.sources).not.toContain('us-census-goods-trade');
  });

  it('names the side that bought more also where that is the other one', () => {
    const books = booksOfYear(trade, 2023, formulas);
    const amounts = [books?.kazakhstan.deficit.amount, books?.unitedStates.deficit.amount];
    for (const amount of amounts) expect(rounded(amount)).toBeGreaterThan(0);
  });

  it('has no change for the first year that a side counts', () => {
    expect(booksOfYear(trade, 2017, formulas)?.kazakhstan.change).toBeUndefined();
    expect(booksOfYear(trade, 2017, formulas)?.unitedStates.change).toBeDefined();
  });
});
