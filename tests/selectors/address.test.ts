import { describe, expect, it } from 'vitest';
import {
  defaultAddress,
  longestText,
  parseAddress,
  writeAddress,
  writeQuery,
  type Address,
  type ValidValues,
} from '../../src/selectors/filters/address';
import { noFilters } from '../../src/selectors/filters/filters';

const known: ValidValues = {
  topics: ['diplomacy', 'trade', 'investment'],
  firstYear: 1991,
  lastYear: 2026,
  charts: ['trade-flows', 'trade-balance'],
};

function parse(query: string) {
  return parseAddress(new URLSearchParams(query), known);
}

function write(address: Address, previous = ''): string {
  return writeQuery(writeAddress(address, new URLSearchParams(previous)));
}

describe('parseAddress', () => {
  it('reads the default view from an empty address', () => {
    expect(parse('')).toEqual({ address: defaultAddress, rejected: [] });
  });

  it('puts topics and charts into the order of the vocabulary, each once', () => {
    const { address } = parse('topics=investment,trade,investment&table=trade-balance,trade-flows');
    expect(address.filters.topics).toEqual(['trade', 'investment']);
    expect(address.tables).toEqual(['trade-flows', 'trade-balance']);
  });

  it('takes a limit at the end of the known years for no limit', () => {
    expect(parse('from=1991&to=2026').address.filters).toEqual(noFilters);
  });

  it('takes the only year of one limit', () => {
    const { filters } = parse('from=2023&to=2023').address;
    expect([filters.from, filters.to]).toEqual([2023, 2023]);
  });

  it('takes an empty value for none', () => {
    expect(parse('topics=&from=&to=&origin=&q=&order=&marks=&table=&sort=')).toEqual({
      address: defaultAddress,
      rejected: [],
    });
  });

  it('keeps the text as typed', () => {
    expect(parse('q=%20C5%2B1%20').address.filters.text).toBe(' C5+1 ');
  });

  it('takes white space alone for no text', () => {
    expect(parse('q=+').address.filters.text).toBe('');
  });

  it.each([
    ['topics=gold', { key: 'topics', value: 'gold', reason: 'unknown-topic' }],
    ['from=abc', { key: 'from', value: 'abc', reason: 'not-a-year' }],
    ['from=2015.5', { key: 'from', value: '2015.5', reason: 'not-a-year' }],
    ['to=0000', { key: 'to', value: '0000', reason: 'not-a-year' }],
    ['to=20244', { key: 'to', value: '20244', reason: 'not-a-year' }],
    ['from=1990', { key: 'from', value: '1990', reason: 'outside-years' }],
    ['to=2027', { key: 'to', value: '2027', reason: 'outside-years' }],
    ['origin=rumour', { key: 'origin', value: 'rumour', reason: 'unknown-origin' }],
    ['event=party', { key: 'event', value: 'party', reason: 'unknown-kind' }],
    ['order=random', { key: 'order', value: 'random', reason: 'unknown-order' }],
    ['marks=maybe', { key: 'marks', value: 'maybe', reason: 'unknown-marks' }],
    ['table=pie', { key: 'table', value: 'pie', reason: 'unknown-chart' }],
    ['sort=weight', { key: 'sort', value: 'weight', reason: 'unknown-sort' }],
  ])('sets %s aside and tells why', (query, rejected) => {
    expect(parse(query)).toEqual({ address: defaultAddress, rejected: [rejected] });
  });

  it('keeps the good topics beside a bad one', () => {
    const { address, rejected } = parse('topics=trade,gold,constructor');
    expect(address.filters.topics).toEqual(['trade']);
    expect(rejected.map(({ value }) => value)).toEqual(['gold', 'constructor']);
  });

  it('sets both years aside where the first is after the last', () => {
    const { address, rejected } = parse('from=2024&to=2015');
    expect(address.filters).toEqual(noFilters);
    expect(rejected).toEqual([
      { key: 'from', value: '2024', reason: 'after-last-year' },
      { key: 'to', value: '2015', reason: 'before-first-year' },
    ]);
  });

  it('keeps the first value of a repeated key and tells the others', () => {
    const { address, rejected } = parse('topics=trade&topics=investment&topics=gold');
    expect(address.filters.topics).toEqual(['trade']);
    expect(rejected).toEqual([
      { key: 'topics', value: 'investment', reason: 'repeated' },
      { key: 'topics', value: 'gold', reason: 'repeated' },
    ]);
  });

  it('sets aside a text too long to be a search', () => {
    const { address, rejected } = parse(`q=${'u'.repeat(longestText + 1)}`);
    expect(address.filters.text).toBe('');
    expect(rejected.map(({ reason }) => reason)).toEqual(['too-long']);
  });

  it('does not mind keys that are not ours', () => {
    expect(parse('utm_source=mail&utm_source=web')).toEqual({
      address: defaultAddress,
      rejected: [],
    });
  });

  it.each(['%', 'from=%E0%A4%A', 'topics[]=trade', '=', '&&&', 'q=%00'])(
    'never throws: %s',
    (query) => {
      expect(() => parse(query)).not.toThrow();
    },
  );
});

describe('writeAddress', () => {
  const full: Address = {
    filters: {
      topics: ['trade', 'investment'],
      from: 2015,
      to: 2024,
      origin: 'document',
      kind: 'deal',
      text: 'uranium',
    },
    order: 'oldest',
    eventMarks: true,
    tables: ['trade-flows', 'trade-balance'],
    mineralSort: 'reliance',
    figure: 'trade-flows/exports/2023',
  };

  it('writes nothing of the default view', () => {
    expect(write(defaultAddress)).toBe('');
  });

  it('writes what differs, keys in a fixed order, commas readable', () => {
    expect(write(full)).toBe(
      '?topics=trade,investment&from=2015&to=2024&origin=document&event=deal&q=uranium&order=oldest&marks=on&table=trade-flows,trade-balance&sort=reliance&figure=trade-flows/exports/2023',
    );
  });

  it('is read back as the same view', () => {
    expect(parse(write(full))).toEqual({ address: full, rejected: [] });
  });

  it('carries keys that are not ours along, untouched and in their order', () => {
    expect(write({ ...defaultAddress, order: 'oldest' }, 'b=2&topics=trade&a=1&b=3')).toBe(
      '?order=oldest&b=2&a=1&b=3',
    );
  });

  it('leaves no bad value of ours behind', () => {
    expect(write(parse('topics=gold,trade&from=abc').address, 'topics=gold,trade&from=abc')).toBe(
      '?topics=trade',
    );
  });

  it('does not change the previous address', () => {
    const previous = new URLSearchParams('topics=trade&x=1');
    writeAddress(full, previous);
    expect(previous.toString()).toBe('topics=trade&x=1');
  });

  it('does not write a text of white space', () => {
    expect(write({ ...defaultAddress, filters: { ...noFilters, text: '  ' } })).toBe('');
  });

  it.each(['C5+1', 'a&b=c', 'Қазақстан', '50%', 'a,b', 'x#y', ' two  spaces '])(
    'brings the text %j back',
    (text) => {
      const address = { ...defaultAddress, filters: { ...noFilters, text } };
      expect(parse(write(address)).address.filters.text).toBe(text);
    },
  );
});
