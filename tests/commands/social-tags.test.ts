import { describe, expect, it } from 'vitest';
import { socialPages } from '../../src/commands/site/social-pictures';
import { socialTags } from '../../src/commands/site/social-tags';
import { chartIds } from '../../src/charts/chart-ids';

const page = {
  name: 'trade',
  path: '/trade',
  title: 'Trade & “tariffs” <1>',
  description: 'What "both" count',
  language: 'en',
};

/** The tags by name, as a network reads them. */
function read(tags: string): ReadonlyMap<string, string> {
  const found = [...tags.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)" \/>/g)];
  return new Map(found.map(([, name = '', content = '']) => [name, content]));
}

describe('the tags of a page for social networks', () => {
  it('name its picture and its address whole where the site is known', () => {
    const tags = read(socialTags(page, { siteUrl: 'https://ledger.example/kz', base: '/kz/' }));
    expect(tags.get('og:url')).toBe('https://ledger.example/kz/trade/');
    expect(tags.get('og:image')).toBe('https://ledger.example/kz/social/trade.png');
    expect(tags.get('twitter:image')).toBe(tags.get('og:image'));
    expect(tags.get('twitter:card')).toBe('summary_large_image');
  });

  it('print the path alone, and no made-up host, where it is not', () => {
    const tags = read(socialTags(page, { siteUrl: '', base: '/kz/' }));
    expect(tags.get('og:url')).toBe('/kz/trade/');
    expect(tags.get('og:image')).toBe('/kz/social/trade.png');
  });

  it('hold their words harmless', () => {
    const tags = socialTags(page, { siteUrl: '', base: '/' });
    expect(read(tags).get('og:title')).toBe('Trade &amp; “tariffs” &lt;1&gt;');
    expect(read(tags).get('og:description')).toBe('What &quot;both&quot; count');
    expect(tags.match(/<meta /g)).toHaveLength(read(tags).size);
  });
});

describe('the pictures for social networks', () => {
  it('are one for each page and each chart, each with its own name', () => {
    const names = socialPages.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(
      expect.arrayContaining(['overview', 'trade', 'minerals', 'timeline', 'sources', 'about']),
    );
    for (const id of chartIds) expect(names).toContain(`chart-${id}`);
  });
});
