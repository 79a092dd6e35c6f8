/** A stretch of time as exactly as a source gives it. Text, so that no time zone can move it. */
export interface Period {
  /** `2023`, `2025-Q1`, `2025-06`, `2025-11-06` or `2026-01/2026-05`. */
  readonly text: string;
  readonly precision: 'year' | 'quarter' | 'month' | 'months' | 'day';
  readonly year: number;
  /** Quarter 1 to 4, where the precision is `quarter`. */
  readonly quarter?: number;
  /** Month 1 to 12, where the precision is `month`, `day` or, for the first one, `months`. */
  readonly month?: number;
  /** The last of several months together, where the precision is `months`. */
  readonly lastMonth?: number;
  /** Day 1 to 31, where the precision is `day`. */
  readonly day?: number;
}

const form = /^(\d{4})(?:-Q([1-4])|-(\d{2})(?:-(\d{2})|\/(\d{4})-(\d{2}))?)?$/;

/** A record names each of its periods many times. */
const known = new Map<string, Period>();

/** Reads a period. Throws a `RangeError` on text of another form or a day that does not exist. */
export function parsePeriod(text: string): Period {
  const period = known.get(text) ?? Object.freeze(readPeriod(text));
  known.set(text, period);
  return period;
}

function readPeriod(text: string): Period {
  const match = form.exec(text);
  if (!match) throw new RangeError(`Not a period: ${text}`);
  const [, year, quarter, month, day, lastYear, lastMonth] = match;
  const base = { text, year: Number(year) };
  if (quarter !== undefined) return { ...base, precision: 'quarter', quarter: Number(quarter) };
  if (month === undefined) return { ...base, precision: 'year' };
  if (Number(month) < 1 || Number(month) > 12) throw new RangeError(`No such month: ${text}`);
  if (lastMonth !== undefined) {
    if (lastYear !== year || lastMonth <= month || Number(lastMonth) > 12) {
      throw new RangeError(`Not months of one year: ${text}`);
    }
    return { ...base, precision: 'months', month: Number(month), lastMonth: Number(lastMonth) };
  }
  if (day === undefined) return { ...base, precision: 'month', month: Number(month) };
  if (Number(day) < 1 || Number(day) > daysOfMonth(Number(year), Number(month))) {
    throw new RangeError(`No such day: ${text}`);
  }
  return { ...base, precision: 'day', month: Number(month), day: Number(day) };
}

/** A year as a period: the year 1 is `0001`. */
export function periodOfYear(year: number): Period {
  return parsePeriod(String(year).padStart(4, '0'));
}

/** Days in a month of the Gregorian calendar; `month` from 1. */
export function daysOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day after a day, or after the last one of a year or a month. */
export function nextDay({ year, month = 12, day = 31 }: Period): Period {
  const dayOf = (...parts: readonly [year: number, month: number, day: number]) =>
    parsePeriod(parts.map((part) => String(part).padStart(2, '0')).join('-'));
  if (day < daysOfMonth(year, month)) return dayOf(year, month, day + 1);
  return month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
}

/**
 * A whole number that orders dates. What is known only to the year stands before its January, what
 * is known only to the month before the first of that month: the place of "not before".
 */
export function rankOf({ year, quarter, month, day }: Period): number {
  const from = quarter === undefined ? month : quarter * 3 - 2;
  if (from === undefined) return year * 13 * 33;
  const index = quarter !== undefined ? 0 : day === undefined ? 1 : day + 1;
  return (year * 13 + from) * 33 + index;
}

/**
 * The period's place on a time axis in years: a year stands at its own number, a quarter, a month
 * or several months at their middle, a day at its start (2025-07-02 is about 2025.5).
 */
export function positionOf(period: Period): number {
  if (period.quarter !== undefined) return period.year + (period.quarter - 0.5) / 4;
  if (period.month === undefined) return period.year;
  if (period.lastMonth !== undefined) {
    return period.year + (period.month - 1 + period.lastMonth) / 24;
  }
  if (period.day === undefined) return period.year + (period.month - 0.5) / 12;
  const start = Date.UTC(period.year, 0, 1);
  const length = Date.UTC(period.year + 1, 0, 1) - start;
  return period.year + (Date.UTC(period.year, period.month - 1, period.day) - start) / length;
}
