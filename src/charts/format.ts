// eslint-disable-next-line @typescript-eslint/no-restricted-imports -- for dates beside the record
import { parsePeriod, type Period } from '../dataset/period';
import type { Unit } from '../dataset/schema/observation';
import type { Messages } from '../messages/messages';

/** Puts numbers, units and dates into words, with separators and names from the language's file. */
export interface Formatter {
  /**
   * A number with grouped thousands. `decimals` fixes the digits after the point, negative ones
   * round to tens and hundreds; without it, as many as the value has, at most three.
   */
  readonly number: (value: number, decimals?: number) => string;
  /** As `number`, with a plus sign where the value is above zero. */
  readonly signed: (value: number, decimals?: number) => string;
  /** Per cent: 38.6 becomes 38.6%. Values of ten and more lose their decimals only if asked to. */
  readonly percent: (value: number, decimals?: number) => string;
  /** A number with its unit in words: 4.1 billion dollars. */
  readonly quantity: (value: number, unit: Unit, decimals?: number) => string;
  /** A period as exact as it is known: 2023, Q1 2025, June 2025, January to May 2026, 6 November 2025. */
  readonly period: (period: Period) => string;
  /** A period in little room: 6 Nov 2025, Jun 2025. */
  readonly periodShort: (period: Period) => string;
  /** A date that stands beside the record, `2026-11-30`: of a release, of a publication. */
  readonly date: (text: string) => string;
  /** A span of years: 2017 to 2024, or one year alone. */
  readonly years: (from: number, to: number) => string;
  /** A list in words: A, B and C. */
  readonly list: (items: readonly string[]) => string;
}

function toFixed(value: number, decimals: number | undefined): string {
  if (decimals === undefined) return String(Number(value.toFixed(3)));
  if (decimals >= 0) return value.toFixed(decimals);
  const step = 10 ** -decimals;
  return (Math.round(value / step) * step).toFixed(0);
}

/** The one formatter, for one language. */
export function createFormatter(messages: Messages): Formatter {
  const words = messages.format;

  function number(value: number, decimals?: number): string {
    const fixed = toFixed(value, decimals);
    const [whole = '', fraction] = fixed.replace('-', '').split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, words.group);
    const unsigned = fraction === undefined ? grouped : `${grouped}${words.decimal}${fraction}`;
    return Number(fixed) < 0 ? `${words.minus}${unsigned}` : unsigned;
  }

  function signed(value: number, decimals?: number): string {
    const formatted = number(value, decimals);
    return value > 0 && /[1-9]/.test(formatted) ? `+${formatted}` : formatted;
  }

  function dated(period: Period, months: readonly string[]): string {
    const year = String(period.year);
    if (period.quarter !== undefined) return words.quarterOfYear(String(period.quarter), year);
    if (period.month === undefined) return year;
    const month = months[period.month - 1] ?? '';
    if (period.lastMonth !== undefined) {
      return words.monthsOfYear(month, months[period.lastMonth - 1] ?? '', year);
    }
    if (period.day === undefined) return words.monthOfYear(month, year);
    return words.day(String(period.day), month, year);
  }

  return {
    number,
    signed,
    percent: (value, decimals) => words.percent(number(value, decimals)),
    quantity: (value, unit, decimals) => messages.units[unit].after(number(value, decimals)),
    period: (period) => dated(period, words.months),
    periodShort: (period) => dated(period, words.monthsShort),
    date: (text) => dated(parsePeriod(text), words.months),
    years: (from, to) => (from === to ? String(from) : words.years(String(from), String(to))),
    list: (items) => {
      const last = items.at(-1);
      if (last === undefined) return '';
      if (items.length === 1) return last;
      return words.listEnd(items.slice(0, -1).join(words.listSeparator), last);
    },
  };
}
