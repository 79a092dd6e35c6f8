import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../src/dataset/period';
import { en } from '../../src/messages/en/en';
import { createFormatter } from '../../src/charts/format';

const format = createFormatter(en);

describe('number', () => {
  it.each([
    [0, '0'],
    [4.1, '4.1'],
    [999, '999'],
    [1000, '1,000'],
    [3393.385, '3,393.385'],
    [1234567.5, '1,234,567.5'],
    [0.1 + 0.2, '0.3'],
    [1 / 3, '0.333'],
  ])('writes %d with as many digits as it has, at most three', (value, text) => {
    expect(format.number(value)).toBe(text);
  });

  it.each([
    [4.0529, 2, '4.05'],
    [4, 2, '4.00'],
    [3393.385, 0, '3,393'],
    [784.65, -1, '780'],
    [1250, -2, '1,300'],
    [-784.65, -1, '−780'],
    [12345.678, 1, '12,345.7'],
  ])('writes %d with %d digits after the point as %s', (value, decimals, text) => {
    expect(format.number(value, decimals)).toBe(text);
  });

  it('puts a minus sign before what is below zero, never before a zero', () => {
    expect(format.number(-734.03, 0)).toBe('−734');
    expect(format.number(-0.004, 2)).toBe('0.00');
    expect(format.number(-4, -1)).toBe('0');
  });
});

describe('signed', () => {
  it('shows the sign of what is above and below zero', () => {
    expect(format.signed(660, 0)).toBe('+660');
    expect(format.signed(-734, 0)).toBe('−734');
    expect(format.signed(0, 0)).toBe('0');
    expect(format.signed(0.001, 2)).toBe('0.00');
  });
});

describe('percent and quantity', () => {
  it('add the unit in words or as a sign', () => {
    expect(format.percent(38.6)).toBe('38.6%');
    expect(format.percent(38.64, 0)).toBe('39%');
    expect(format.quantity(4.1, 'usd-billion')).toBe('4.1 billion dollars');
    expect(format.quantity(3393.385, 'usd-million', 0)).toBe('3,393 million dollars');
  });
});

describe('period', () => {
  it.each([
    ['2023', '2023', '2023'],
    ['2025-Q1', 'Q1 2025', 'Q1 2025'],
    ['2026-01/2026-05', 'January to May 2026', 'Jan to May 2026'],
    ['2025-06', 'June 2025', 'Jun 2025'],
    ['2025-11-06', '6 November 2025', '6 Nov 2025'],
  ])('tells %s as exactly as it is known', (text, long, short) => {
    expect(format.period(parsePeriod(text))).toBe(long);
    expect(format.periodShort(parsePeriod(text))).toBe(short);
  });
});

describe('years and list', () => {
  it('tell a span, or the one year it is', () => {
    expect(format.years(1992, 2024)).toBe('1992 to 2024');
    expect(format.years(2023, 2023)).toBe('2023');
  });

  it('join a list in words', () => {
    expect(format.list([])).toBe('');
    expect(format.list(['A'])).toBe('A');
    expect(format.list(['A', 'B'])).toBe('A and B');
    expect(format.list(['A', 'B', 'C'])).toBe('A, B and C');
  });
});

describe('another language', () => {
  it('brings its own separators and order', () => {
    const russian = createFormatter({
      ...en,
      format: {
        ...en.format,
        decimal: ',',
        group: '\u00a0',
        percent: (number: string) => `${number}\u00a0%`,
      },
    });
    expect(russian.number(1234567.5)).toBe('1\u00a0234\u00a0567,5');
    expect(russian.percent(38.6)).toBe('38,6\u00a0%');
  });
});
