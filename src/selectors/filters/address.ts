import { parseDatumPath } from '../datum-path';
import { kinds, noFilters, origins, type Filters } from './filters';

export type EventOrder = 'newest' | 'oldest';

/** By what the rows of the mineral shares are sorted. */
export type MineralSort = 'kazakhstan' | 'china' | 'reliance' | 'name';

/** Everything of the view that the address holds: it alone restores what a reader sees. */
export interface Address {
  readonly filters: Filters;
  readonly order: EventOrder;
  /** Whether time charts show events as numbered marks. */
  readonly eventMarks: boolean;
  /** Ids of the charts that are shown as tables. */
  readonly tables: readonly string[];
  readonly mineralSort: MineralSort;
  /** Path of the number whose source panel is open; see `selectors/datum-path`. */
  readonly figure: string | null;
}

export const defaultAddress: Address = {
  filters: noFilters,
  order: 'newest',
  eventMarks: false,
  tables: [],
  mineralSort: 'kazakhstan',
  figure: null,
};

/** What the values of an address are checked against. */
export interface ValidValues {
  /** Topics in the order of the vocabulary. */
  readonly topics: readonly string[];
  /** Year of the first event. */
  readonly firstYear: number;
  /** Year of the last event. */
  readonly lastYear: number;
  readonly charts: readonly string[];
}

/** Why a value of the address was set aside. */
export type RejectionReason =
  | 'repeated'
  | 'unknown-topic'
  | 'not-a-year'
  | 'outside-years'
  | 'after-last-year'
  | 'before-first-year'
  | 'unknown-origin'
  | 'unknown-kind'
  | 'too-long'
  | 'unknown-order'
  | 'unknown-marks'
  | 'unknown-chart'
  | 'unknown-sort'
  | 'unknown-figure';

/** A value of the address that was not used. */
export interface RejectedValue {
  readonly key: string;
  readonly value: string;
  readonly reason: RejectionReason;
}

export interface ParsedAddress {
  readonly address: Address;
  /** In the order of the keys; empty where everything was understood. */
  readonly rejected: readonly RejectedValue[];
}

/** Longest text that the search takes, in characters. */
export const longestText = 200;

/** The same each time, so that what is drawn from it is drawn once. */
const none: readonly string[] = [];

const orders: readonly EventOrder[] = ['newest', 'oldest'];
const marks: readonly ('on' | 'off')[] = ['on', 'off'];
const mineralSorts: readonly MineralSort[] = ['kazakhstan', 'china', 'reliance', 'name'];

/** The keys of the address in the order in which they are written. */
const keys = [
  'topics',
  'from',
  'to',
  'origin',
  'event',
  'q',
  'order',
  'marks',
  'table',
  'sort',
  'figure',
] as const;

type Param = (typeof keys)[number];

/**
 * Reads the view from an address. Never throws: what cannot be used is set aside and reported. Of a
 * repeated key the first value counts. An empty value is the same as none. Keys that are not ours
 * are left alone. Of a first year after the last both are set aside: neither is the better guess.
 */
export function parseAddress(search: URLSearchParams, known: ValidValues): ParsedAddress {
  const rejected: RejectedValue[] = [];
  const reject: Reject = (key, value, reason) => rejected.push({ key, value, reason });

  const read = (key: Param): string | null => {
    const [first, ...others] = search.getAll(key);
    for (const value of others) reject(key, value, 'repeated');
    return first === undefined || first === '' ? null : first;
  };

  const topics = readList('topics', read('topics'), known.topics, reject);
  const years = readYears(read('from'), read('to'), known, reject);
  const origin = readChoice('origin', read('origin'), origins, reject);
  const kind = readChoice('event', read('event'), kinds, reject);
  const text = readText(read('q'), reject);
  const order = readChoice('order', read('order'), orders, reject);
  const shown = readChoice('marks', read('marks'), marks, reject);
  const tables = readList('table', read('table'), known.charts, reject);
  const sort = readChoice('sort', read('sort'), mineralSorts, reject);

  const figure = readFigure(read('figure'), known, reject);

  const address: Address = {
    filters: {
      topics,
      ...years,
      origin: origin ?? noFilters.origin,
      kind: kind ?? noFilters.kind,
      text,
    },
    order: order ?? defaultAddress.order,
    eventMarks: shown === null ? defaultAddress.eventMarks : shown === 'on',
    tables,
    mineralSort: sort ?? defaultAddress.mineralSort,
    figure,
  };
  return { address, rejected };
}

/**
 * Writes a view into an address: only what differs from the default, keys in a fixed order, then
 * the keys of `previous` that are not ours, untouched.
 */
export function writeAddress(address: Address, previous: URLSearchParams): URLSearchParams {
  const { filters } = address;
  const values: Readonly<Record<Param, string | null>> = {
    topics: writeList(filters.topics),
    from: filters.from === null ? null : String(filters.from),
    to: filters.to === null ? null : String(filters.to),
    origin: unlessDefault(filters.origin, noFilters.origin),
    event: unlessDefault(filters.kind, noFilters.kind),
    q: filters.text.trim() === '' ? null : filters.text,
    order: unlessDefault(address.order, defaultAddress.order),
    marks: address.eventMarks ? 'on' : null,
    table: writeList(address.tables),
    sort: unlessDefault(address.mineralSort, defaultAddress.mineralSort),
    figure: address.figure,
  };
  const written = new URLSearchParams();
  for (const key of keys) {
    const value = values[key];
    if (value !== null) written.append(key, value);
  }
  for (const [key, value] of previous) if (!isOurs(key)) written.append(key, value);
  return written;
}

/** What topics, years and origin ask for, as an address says it; without kind and text. */
export function writePendingFilters(filters: Filters): string {
  const asked = { ...filters, kind: noFilters.kind, text: noFilters.text };
  return writeAddress({ ...defaultAddress, filters: asked }, new URLSearchParams()).toString();
}

/** The query of an address, with its question mark; empty where there is none. Commas stay readable. */
export function writeQuery(search: URLSearchParams): string {
  const query = search.toString().replaceAll('%2C', ',').replaceAll('%2F', '/');
  return query === '' ? '' : `?${query}`;
}

type Reject = (key: Param, value: string, reason: RejectionReason) => void;

function isOurs(key: string): boolean {
  return keys.some((ours) => ours === key);
}

/** What is said of a value that is not among those of its key. */
const unknown = {
  topics: 'unknown-topic',
  origin: 'unknown-origin',
  event: 'unknown-kind',
  order: 'unknown-order',
  marks: 'unknown-marks',
  table: 'unknown-chart',
  sort: 'unknown-sort',
} as const satisfies Partial<Record<Param, RejectionReason>>;

type ListParam = keyof typeof unknown;

function readList(
  key: ListParam,
  value: string | null,
  known: readonly string[],
  reject: Reject,
): readonly string[] {
  if (value === null) return none;
  const named = new Set(value.split(',').filter((item) => item !== ''));
  for (const item of named) if (!known.includes(item)) reject(key, item, unknown[key]);
  return known.filter((item) => named.has(item));
}

function readYears(
  fromText: string | null,
  toText: string | null,
  known: ValidValues,
  reject: Reject,
): Pick<Filters, 'from' | 'to'> {
  const from = readYear('from', fromText, known, reject);
  const to = readYear('to', toText, known, reject);
  if (from !== null && to !== null && from > to) {
    reject('from', String(from), 'after-last-year');
    reject('to', String(to), 'before-first-year');
    return { from: null, to: null };
  }
  return {
    from: from === known.firstYear ? null : from,
    to: to === known.lastYear ? null : to,
  };
}

function readYear(
  key: 'from' | 'to',
  value: string | null,
  known: ValidValues,
  reject: Reject,
): number | null {
  if (value === null) return null;
  if (!/^[1-9]\d{3}$/.test(value)) {
    reject(key, value, 'not-a-year');
    return null;
  }
  const year = Number(value);
  if (year < known.firstYear || year > known.lastYear) {
    reject(key, value, 'outside-years');
    return null;
  }
  return year;
}

function readChoice<Choice extends string>(
  key: ListParam,
  value: string | null,
  choices: readonly Choice[],
  reject: Reject,
): Choice | null {
  if (value === null) return null;
  const chosen = choices.find((choice) => choice === value);
  if (chosen !== undefined) return chosen;
  reject(key, value, unknown[key]);
  return null;
}

function readText(value: string | null, reject: Reject): string {
  // White space alone searches for nothing.
  if (value === null || value.trim() === '') return noFilters.text;
  if (value.length <= longestText) return value;
  reject('q', value, 'too-long');
  return noFilters.text;
}

function readFigure(value: string | null, known: ValidValues, reject: Reject): string | null {
  if (value === null) return null;
  if (parseDatumPath(value, known.charts) !== null) return value;
  reject('figure', value, 'unknown-figure');
  return null;
}

function writeList(items: readonly string[]): string | null {
  return items.length === 0 ? null : items.join(',');
}

function unlessDefault(value: string, standard: string): string | null {
  return value === standard ? null : value;
}
