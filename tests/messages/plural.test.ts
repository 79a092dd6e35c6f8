import { describe, expect, it } from 'vitest';
import { createFormatter } from '../../src/charts/format';
import { en } from '../../src/messages/en/en';
import type { Messages } from '../../src/messages/messages';
import { createPlural } from '../../src/messages/plural';

/** The rule of Russian, as CLDR has it. */
const plural = createPlural((count) => {
  const [ones, tens] = [count % 10, count % 100];
  if (!Number.isInteger(count)) return 'other';
  if (ones === 1 && tens !== 11) return 'one';
  return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? 'few' : 'many';
});

/** A language of the shape of English with a few words of its own: data of this test, not for readers. */
const russian: Messages = {
  ...en,
  language: 'ru',
  format: {
    ...en.format,
    decimal: ',',
    group: '\u00A0',
    percent: (number) => `${number}\u00A0%`,
    months: en.format.months.map((name) => (name === 'November' ? 'ноября' : name)),
    day: (day, month, year) => `${day} ${month} ${year} г.`,
    years: (from, to) => `${from}–${to} гг.`,
    listEnd: (start, last) => `${start} и ${last}`,
  },
  filters: {
    ...en.filters,
    events: (count, number) =>
      plural(count, {
        one: `${number} событие`,
        few: `${number} события`,
        many: `${number} событий`,
        other: `${number} события`,
      }),
  },
};

function countEvents({ filters, ...messages }: Messages, count: number): string {
  return filters.events(count, createFormatter({ filters, ...messages }).number(count));
}

describe('the plural of a language', () => {
  it('has the forms of that language', () => {
    expect([1, 2, 5, 11, 12, 21, 22, 25, 101, 1234].map((n) => countEvents(russian, n))).toEqual([
      '1 событие',
      '2 события',
      '5 событий',
      '11 событий',
      '12 событий',
      '21 событие',
      '22 события',
      '25 событий',
      '101 событие',
      '1\u00A0234 события',
    ]);
    expect(countEvents(russian, 1.5)).toBe('1,5 события');
  });

  it('is that of English in English', () => {
    expect([0, 1, 2, 21].map((count) => countEvents(en, count))).toEqual([
      '0 events',
      '1 event',
      '2 events',
      '21 events',
    ]);
  });
});

describe('the formatter', () => {
  it('takes separators, months and conjunctions from the language', () => {
    const format = createFormatter(russian);
    expect(format.percent(38.6)).toBe('38,6\u00A0%');
    expect(format.date('2025-11-06')).toBe('6 ноября 2025 г.');
    expect(format.years(2015, 2024)).toBe('2015–2024 гг.');
    expect(format.list(['уран', 'литий', 'титан'])).toBe('уран, литий и титан');
  });
});
