import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicyOf } from '../../src/commands/site/content-security-policy';
import { writePage, type PageCode, type SiteHead } from '../../src/commands/site/page-html';

const template = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Steppe Ledger</title>
    <meta name="description" content="A dashboard" />
    <script src="/ledger/theme.js"></script>
    <link rel="stylesheet" crossorigin href="/ledger/assets/index.css">
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>`;

const site: SiteHead = {
  siteUrl: 'https://ledger.example/ledger',
  base: '/ledger/',
  preloads: ['/ledger/assets/sans.woff2'],
  styles: 'p{color:red}',
  faces: '@font-face{}',
  scripts: new Map([['theme.js', 'choose("$&")']]),
};

const code: PageCode = {
  hasDeferredSections: true,
  own: null,
  scripts: ['assets/hydrate.js', 'assets/react.js'],
  styles: ['assets/late.css'],
  later: ['assets/charts.js'],
  files: ['assets/trade-1a2b.json', 'assets/events-3c4d.json'],
  sources: null,
};

const page = {
  path: '/trade',
  title: 'Trade & more',
  description: 'Both "books"',
  markup: '<p>4.1</p>',
};

const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('a prerendered page', () => {
  const html = writePage(template, page, site, code);
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';

  it('holds everything that its first paint needs', () => {
    expect(html).toContain('<style>p{color:red}</style>');
    expect(html).toContain('<script>choose("$&")</script>');
    expect(html).toContain('<p>4.1</p>');
    expect(html).not.toMatch(/<script src=|rel="stylesheet"/);
    expect(html).toContain('<title>Trade &amp; more</title>');
    expect(html).toContain('content="Both &quot;books&quot;"');
  });

  it('brings the policy that it keeps, before anything that the policy is about', () => {
    expect(policy).toContain(`script-src 'self' ${sha('choose("$&")')}`);
    expect(policy).toContain(`style-src 'self' ${sha('@font-face{}')} ${sha('p{color:red}')}`);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style'));
  });

  it('names what hydrates it, by addresses of its site', () => {
    expect(html).toContain('data-scripts="/ledger/assets/hydrate.js /ledger/assets/react.js"');
    expect(html).toContain('data-styles="/ledger/assets/late.css"');
    expect(html).toContain(
      'data-files="/ledger/assets/trade-1a2b.json /ledger/assets/events-3c4d.json"',
    );
    expect(html).not.toContain('data-sources');
    const few = writePage(template, page, site, { ...code, sources: 'assets/few-5e6f.json' });
    expect(few).toContain('/ledger/assets/events-3c4d.json /ledger/assets/few-5e6f.json"');
    expect(few).toContain('data-sources="/ledger/assets/few-5e6f.json"');
    expect(html).toContain('data-later="/ledger/assets/charts.js"');
    expect(html).toContain('data-rooms');
    expect(writePage(template, page, site, { ...code, hasDeferredSections: false })).not.toContain(
      'data-rooms',
    );
  });

  it('lets its first paint wait for fonts on wide screens alone', () => {
    expect(html).toContain('<style id="faces" media="(min-width: 1024px)">@font-face{}</style>');
    expect(html.indexOf('id="faces"')).toBeLessThan(html.indexOf('<script'));
    expect(html).toMatch(/rel="preload" href="\/ledger\/assets\/sans.woff2"[^>]*min-width: 1024px/);
  });

  it.each([
    ['a style attribute', '<p style="color:red">4.1</p>'],
    ['a script', '<p>4.1</p><script>run()</script>'],
    ['a style sheet', '<style>p{}</style>'],
  ])('is refused with %s of its own', (_, markup) => {
    expect(() => writePage(template, { ...page, markup }, site, code)).toThrow(/policy refuses/);
  });

  it('is refused where the template lacks a place', () => {
    expect(() => writePage(template.replace('</head>', ''), page, site, code)).toThrow(
      /nothing like/,
    );
  });
});

it('a block of data needs no place in the policy, a script that loads a file neither', () => {
  const policy = contentSecurityPolicyOf(
    '<script type="application/ld+json">{}</script><script type="module" src="/a.js"></script>',
  );
  expect(policy).toContain("script-src 'self';");
});
