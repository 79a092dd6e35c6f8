import type { Sentence } from '../sentence';
import { plural } from './plural';

/** The filter bar, and what it says of the address. */
export const filters = {
  name: 'Filters',
  withoutScript:
    'Scripts are switched off: everything is shown, also where the address asks for a part of it.',
  close: 'Close',
  topics: 'Topics',
  anyTopics: 'Topics, any of them',
  allTopics: (total: string) => `All ${total}`,
  someTopics: (chosen: string, total: string) => `${chosen} of ${total}`,
  years: 'Years',
  firstYear: 'First year',
  lastYear: 'Last year',
  yearsTo: 'to',
  origin: 'Origin',
  kind: 'Kind',
  everyKind: 'Every kind',
  origins: {
    all: 'Everything',
    document: 'Articles only',
    'public-record': 'Public record',
  },
  /** An origin in the middle of a sentence. */
  originNames: { document: 'the articles', 'public-record': 'the public record' },
  /** An option with the number of events that it would leave. */
  option: (name: string, count: string) => `${name} (${count})`,
  topicOption: (name: string, count: number, number: string) =>
    plural(count, { one: `${name}, 1 event`, other: `${name}, ${number} events` }),
  search: 'Search',
  searchHint: 'title, person, place',
  events: (count: number, number: string) =>
    plural(count, { one: '1 event', other: `${number} events` }),
  keptOfAll: (kept: string, total: number, number: string) =>
    plural(total, { one: `${kept} of 1 event`, other: `${kept} of ${number} events` }),
  /** The filters as a sentence; each part but the count is a chip that can be removed. */
  state: <Part>(part: {
    readonly count: Part;
    readonly topics: readonly Part[];
    readonly years: Part | null;
    readonly origin: Part | null;
    readonly kind: Part | null;
    readonly text: Part | null;
  }): Sentence<Part> => [
    part.count,
    ...part.topics.flatMap((topic, index) => [index === 0 ? 'on' : 'or', topic]),
    ...(part.years === null ? [] : ['from', part.years]),
    ...(part.origin === null ? [] : ['in', part.origin]),
    ...(part.kind === null ? [] : ['of the kind', part.kind]),
    ...(part.text === null ? [] : ['with', part.text]),
  ],
  quoted: (text: string) => `“${text}”`,
  drop: (name: string) => `${name}: drop this filter`,
  clear: 'Clear all',
  announcement: (kept: number, keptNumber: string, total: string) =>
    plural(kept, {
      one: `1 of ${total} events is left.`,
      other: `${keptNumber} of ${total} events are left.`,
    }),
  show: (count: number, number: string) =>
    plural(count, { one: 'Show 1 event', other: `Show ${number} events` }),
  /** What the closed filters of the phone hold; `topics` is how many are chosen. */
  summary: (part: {
    readonly topics: number;
    readonly years: string;
    readonly origin: string | null;
    readonly kind: string | null;
    readonly text: string | null;
  }) =>
    [
      part.topics === 0
        ? 'All topics'
        : plural(part.topics, { one: '1 topic', other: `${part.topics} topics` }),
      part.years,
      ...(part.origin === null ? [] : [part.origin]),
      ...(part.kind === null ? [] : [part.kind]),
      ...(part.text === null ? [] : [`“${part.text}”`]),
    ].join(', '),
  histogram: {
    name: (years: string) => `Events by year, ${years}`,
    hint: 'Choose a year, or drag across several.',
    peak: (year: string, count: number, number: string) =>
      plural(count, {
        one: `The most in one year: 1, in ${year}.`,
        other: `The most in one year: ${number}, in ${year}.`,
      }),
    firstGrip: 'From year',
    lastGrip: 'To year',
    table: 'Years as a table',
    year: 'Year',
    all: 'All events',
    matching: 'Under the other filters',
  },
  rejected: {
    head: (count: number, number: string) =>
      plural(count, {
        one: 'One value of the address was set aside.',
        other: `${number} values of the address were set aside.`,
      }),
    dismiss: 'Dismiss',
    repeated: (key: string, value: string) => `“${key}” is given twice; “${value}” was not used.`,
    'unknown-topic': (value: string) => `There is no topic “${value}”.`,
    'not-a-year': (value: string) => `“${value}” is not a year.`,
    'outside-years': (value: string, years: string) => `${value} is outside ${years}.`,
    'after-last-year': (value: string) => `The first year, ${value}, is after the last.`,
    'before-first-year': (value: string) => `The last year, ${value}, is before the first.`,
    'unknown-origin': (value: string) => `There is no origin “${value}”.`,
    'unknown-kind': (value: string) => `There is no kind of event “${value}”.`,
    'too-long': (value: string) => `“${value}” is too long to search for.`,
    'unknown-order': (value: string) => `There is no order “${value}”.`,
    'unknown-marks': (value: string) => `Event marks are on or off, not “${value}”.`,
    'unknown-chart': (value: string) => `There is no chart “${value}”.`,
    'unknown-sort': (value: string) => `Nothing is sorted by “${value}”.`,
    'unknown-figure': (value: string) => `No number has the address “${value}”.`,
  },
};
