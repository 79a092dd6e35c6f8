import { describe, expect, it } from 'vitest';
import { valueOf, type Observation } from '../../src/dataset/observation';
import { periodOfYear } from '../../src/dataset/period';
import { buildLedgerPart } from '../../src/dataset/ledger';
import type { TradeLedger } from '../../src/dataset/trade-ledger';
import {
  asymmetryOf,
  countCrossings,
  mirrorYear,
  observationsOf,
  selectMirrorYear,
  widestGap,
} from '../../src/selectors/mirror-trade';
import { readShippedDataset } from '../fixtures/dataset/shipped';

const record = readShippedDataset().trade;
const trade = buildLedgerPart('trade', record);
const formulas = { turnover: 'sum', change: 'change', deficit: 'difference' };
const allYears = { from: null, to: null };

function yearsOf(series: string): readonly string[] {
  return observationsOf(trade, series).map(({ period }) => period.text);
}

/** The last year that both sides count. */
const lastOfBoth = Number(
  yearsOf('bns-turnover')
    .filter((year) => yearsOf('census-exports').includes(year))
    .at(-1),
);

/** The trade of the record with a year that Kazakhstan rounds. */
function withRounded(year: number): TradeLedger {
  const series = record.series.map((one) => {
    if (one.id !== 'bns-turnover') return one;
    const observations = one.observations.map((entry) =>
      entry.kind === 'reported' && entry.period === String(year)
        ? { ...entry, rounded: true as const }
        : entry,
    );
    return { ...one, observations };
  });
  return buildLedgerPart('trade', { ...record, series });
}

function rounded(observation: Observation | undefined): number | null {
  const value = observation === undefined ? null : valueOf(observation);
  return value === null ? null : Number(value.toFixed(1));
}

describe('one year as both sides count it', () => {
  it('sets side by side the last year that neither side rounds', () => {
    expect(selectMirrorYear(trade, allYears, formulas)?.year).toBe(lastOfBoth);
    expect(selectMirrorYear(withRounded(lastOfBoth), allYears, formulas)?.year).toBe(
      lastOfBoth - 1,
    );
  });

  it('takes a rounded year where the chosen years hold no other', () => {
    const years = { from: lastOfBoth, to: null };
    expect(selectMirrorYear(withRounded(lastOfBoth), years, formulas)?.year).toBe(lastOfBoth);
  });

  it('gives nothing for a year that Kazakhstan alone has counted', () => {
    expect(mirrorYear(trade, lastOfBoth + 1, formulas)).toBeNull();
  });

  it('gives nothing for years that one side does not count', () => {
    expect(selectMirrorYear(trade, { from: null, to: 2016 }, formulas)).toBeNull();
  });

  it('gives what each side counts, with the sellers in the same order', () => {
    const counts = mirrorYear(trade, 2023, formulas);
    expect(rounded(counts?.kazakhstan.kazakhstanSells)).toBe(1509.8);
    expect(rounded(counts?.unitedStates.kazakhstanSells)).toBe(2232.4);
    expect(rounded(counts?.kazakhstan.unitedStatesSells)).toBe(2543.1);
    expect(rounded(counts?.unitedStates.unitedStatesSells)).toBe(1161);
  });

  it('computes turnover, change and deficit of each side from its own series alone', () => {
    const counts = mirrorYear(trade, 2023, formulas);
    expect(rounded(counts?.kazakhstan.turnover)).toBe(4052.9);
    expect(rounded(counts?.unitedStates.turnover)).toBe(3393.4);
    expect(rounded(counts?.kazakhstan.change)).toBe(32.7);
    expect(rounded(counts?.unitedStates.change)).toBe(-10.4);
    expect(counts?.kazakhstan.deficit.of).toBe('kazakhstan');
    expect(counts?.unitedStates.deficit.of).toBe('united-states');
    expect(rounded(counts?.kazakhstan.deficit.amount)).toBe(1033.3);
    expect(rounded(counts?.unitedStates.deficit.amount)).toBe(1071.3);
    expect(counts?.unitedStates.turnover.sources).not.toContain('kz-bns-foreign-trade');
    expect(counts?.kazakhstan.turnover.sources).not.toContain('us-census-goods-trade');
  });

  it('names the side that bought more also where that is the other one', () => {
    const counts = mirrorYear(trade, 2023, formulas);
    const amounts = [counts?.kazakhstan.deficit.amount, counts?.unitedStates.deficit.amount];
    for (const amount of amounts) expect(rounded(amount)).toBeGreaterThan(0);
  });

  it('has no change for the first year that a side counts', () => {
    expect(mirrorYear(trade, 2017, formulas)?.kazakhstan.change).toBeUndefined();
    expect(mirrorYear(trade, 2017, formulas)?.unitedStates.change).toBeDefined();
  });
});

describe('how far the two counts lie apart', () => {
  const formulas = { difference: 'less', share: 'divided' };
  const gapsOf = (...pairs: readonly (readonly [number, number])[]) =>
    pairs.map(([kazakhstan, unitedStates], index) => {
      const observe = (value: number): Observation => ({
        kind: 'reported',
        value,
        unit: 'usd-million',
        period: periodOfYear(2001 + index),
        sources: ['one'],
      });
      return asymmetryOf(observe(kazakhstan), observe(unitedStates), formulas);
    });

  it('is a difference, and per cent of the U.S. count', () => {
    const [gap] = gapsOf([150, 120]);
    expect(gap?.difference).toMatchObject({ value: 30, unit: 'usd-million', formula: 'less' });
    expect(gap?.share).toMatchObject({ value: 25, unit: 'percent', formula: 'divided' });
  });

  it('is widest on either side, if a year has one, and passes from one to the other', () => {
    const gaps = gapsOf([10, 8], [7, 9], [5, 5], [3, 9], [20, 8]);
    expect(widestGap(gaps, 'kazakhstan')?.difference.period.year).toBe(2005);
    expect(widestGap(gaps, 'united-states')?.difference.period.year).toBe(2004);
    expect(widestGap(gapsOf([10, 8]), 'united-states')).toBeUndefined();
    expect(countCrossings(gaps)).toBe(2);
  });
});
