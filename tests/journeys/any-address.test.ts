import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { singleSlashes } from '../../src/prerender/address-bar';
import { validValues } from '../../src/state/valid-values';
import { pageNameOf } from '../../src/pages/pages';
import { hashId } from '../../src/state/hash';
import { parseAddress, writeAddress, writeQuery } from '../../src/selectors/filters/address';
import { anyAddress } from '../fixtures/any-address';
import { shipped } from '../charts/support/shipped';

const runs = { numRuns: 10_000 };

/** What an address says, and what is written of that, read again. */
function readTwice(query: string, events: typeof shipped.events | undefined) {
  const read = (text: string) => {
    const search = new URLSearchParams(text);
    return { search, ...parseAddress(search, validValues(events, search)) };
  };
  const first = read(query);
  const written = writeQuery(writeAddress(first.address, first.search));
  const second = read(written);
  return { first, written, second, again: writeQuery(writeAddress(second.address, second.search)) };
}

describe('any address', () => {
  it.each([
    ['before the events are known', undefined],
    ['against the events on record', shipped.events],
  ])('is read, and written as it will be read again, %s', (_, events) => {
    fc.assert(
      fc.property(anyAddress, ({ query }) => {
        const { first, written, second, again } = readTwice(query, events);
        expect(second.address).toEqual(first.address);
        expect(second.rejected).toEqual([]);
        expect(again).toBe(written);
      }),
      runs,
    );
  });

  it('names a page, and a place or none', () => {
    fc.assert(
      fc.property(anyAddress, ({ path, hash }) => {
        const url = new URL(`http://ledger.example${path.replace(/^\/+/, '/')}`);
        expect(typeof pageNameOf(singleSlashes(url.pathname))).toBe('string');
        expect(typeof hashId(`#${hash}`)).toBe('string');
      }),
      runs,
    );
  });

  it('is never the address of another site', () => {
    fc.assert(
      fc.property(anyAddress, ({ path }) => {
        const { pathname } = new URL(`http://ledger.example/${path}`);
        const { host } = new URL(singleSlashes(pathname), 'http://ledger.example');
        expect(host).toBe('ledger.example');
      }),
      runs,
    );
  });
});

describe('the place of an address', () => {
  it.each([
    ['', ''],
    ['#', ''],
    ['#claim-a05-2', 'claim-a05-2'],
    ['#%D2%9B', 'қ'],
    ['#%', '%'],
    ['#%E0%A4%A', '%E0%A4%A'],
    ['#claim-%C3%28', 'claim-%C3%28'],
  ])('of %j is %j', (hash, place) => {
    expect(hashId(hash)).toBe(place);
  });
});
