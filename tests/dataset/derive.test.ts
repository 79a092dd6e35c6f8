import { describe, expect, it } from 'vitest';
import { decimalsOf, lastDigit, roundAt } from '../../src/dataset/digits';
import { derive, inUnit, type Observation } from '../../src/dataset/observation';
import { parsePeriod } from '../../src/dataset/period';

const period = parsePeriod('2023');
const million = { unit: 'usd-million', period } as const;
const percent = { unit: 'percent', period } as const;

function reported(value: number, isRounded = false): Observation {
  const roundedTo = isRounded ? { roundedTo: lastDigit(value) } : {};
  return { ...million, kind: 'reported', value, sources: ['a'], ...roundedTo };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const difference = ([one = Number.NaN, other = Number.NaN]: readonly number[]) => one - other;
const share = ([part = Number.NaN, whole = Number.NaN]: readonly number[]) => (part / whole) * 100;

describe('a derived value', () => {
  it('of exact inputs holds no noise of floating-point arithmetic', () => {
    const inputs = [reported(1693.063), reported(1518)];
    expect(derive(inputs, '', difference, million)).toMatchObject({ value: 175.063 });
    expect(derive([reported(0.1), reported(0.2)], '', sum, million)).toMatchObject({ value: 0.3 });
    expect(
      derive([reported(1_000_000.1), reported(1_000_000)], '', difference, million),
    ).toMatchObject({ value: 0.1 });
    expect(derive(inputs, '', difference, million)).not.toHaveProperty('roundedTo');
  });

  it('of exact inputs keeps the digits of a share that they support', () => {
    const value = derive([reported(1509.8), reported(4052.9)], '', share, percent);
    expect(value).toMatchObject({ value: 37.25234 });
  });

  it('keeps the coarsest rounding of its inputs', () => {
    const [sold, bought] = [reported(1970, true), reported(2240, true)];
    expect(derive([sold, bought], '', sum, million)).toMatchObject({ value: 4210, roundedTo: -1 });
    const exact = reported(3393.378);
    expect(derive([reported(4210, true), exact], '', difference, million)).toMatchObject({
      value: 820,
      roundedTo: -1,
    });
    expect(derive([exact, reported(354.6, true)], '', sum, million)).toMatchObject({
      value: 3748,
      roundedTo: 1,
    });
  });

  it('carries a rounding through a ratio and through a value that was itself derived', () => {
    const turnover = derive([reported(1970, true), reported(2240, true)], '', sum, million);
    const change = ([now = Number.NaN, before = Number.NaN]: readonly number[]) =>
      (now / before - 1) * 100;
    expect(derive([turnover, reported(4052.945)], '', change, percent)).toMatchObject({
      value: 4,
      roundedTo: 0,
    });
  });

  it('keeps its rounding in another unit', () => {
    expect(inUnit(reported(4210, true), 'usd-billion')).toMatchObject({
      value: 4.21,
      roundedTo: 2,
    });
  });
});

describe('places of digits', () => {
  it('are those of the number as it is written', () => {
    expect([354.6, 1518, 4210, 4000, 0, 1e-7].map(decimalsOf)).toEqual([1, 0, 0, 0, 0, 7]);
    expect([354.6, 1518, 4210, 4000, 0].map(lastDigit)).toEqual([1, 0, -1, -3, 0]);
    expect([roundAt(4216, -1), roundAt(3.14159, 2), roundAt(5, Infinity)]).toEqual([4220, 3.14, 5]);
  });
});
