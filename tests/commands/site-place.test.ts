import { describe, expect, it } from 'vitest';
import { readSitePlace } from '../../src/commands/site/site-place';

describe('the place of a site', () => {
  it.each([
    [{}, { siteUrl: '', base: '/' }],
    [{ BASE_PATH: '/ledger/' }, { siteUrl: '', base: '/ledger/' }],
    [{ BASE_PATH: 'ledger' }, { siteUrl: '', base: '/ledger/' }],
    [{ SITE_URL: 'https://example.org' }, { siteUrl: 'https://example.org', base: '/' }],
    [{ SITE_URL: 'https://example.org/' }, { siteUrl: 'https://example.org', base: '/' }],
    [
      { SITE_URL: 'https://example.org', BASE_PATH: '/ledger/' },
      { siteUrl: 'https://example.org/ledger', base: '/ledger/' },
    ],
    [
      { SITE_URL: 'https://example.org/ledger', BASE_PATH: '/ledger/' },
      { siteUrl: 'https://example.org/ledger', base: '/ledger/' },
    ],
  ])('of %j is %j', (settings, place) => {
    expect(readSitePlace(settings)).toEqual(place);
  });

  it.each([
    'example.org',
    'ftp://example.org',
    'https://',
    'https://example.org/?a',
    '//example.org',
  ])('is not %s', (address) => {
    expect(() => readSitePlace({ SITE_URL: address })).toThrow(
      `SITE_URL is “${address}”. It must be the whole address of the site, such as https://example.org.`,
    );
  });

  it('is in one folder', () => {
    expect(() =>
      readSitePlace({ SITE_URL: 'https://example.org/kz', BASE_PATH: '/ledger/' }),
    ).toThrow('SITE_URL names the folder /kz/, BASE_PATH the folder /ledger/.');
  });
});
