import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { oldestBrowsers } from '../../src/commands/site/oldest-browsers';
import { isReadByAnyBrowser, newerThan } from './support/newer-features';
import { missingPage } from './support/pages';

// What a host serves, read as files and answers: no page is opened.

const folder = 'dist';

test('an address that leads nowhere is answered with the status that says so', async ({
  request,
}) => {
  const answer = await request.get(missingPage);
  expect(answer.status()).toBe(404);
  expect(answer.headers()['content-type']).toContain('text/html');
  expect(answer.headers()['content-security-policy']).toContain('frame-ancestors');
  expect(await answer.text()).toBe(await readFile(`${folder}/404.html`, 'utf8'));
});

test('the page for such addresses is to be forgotten and describes no dataset', async () => {
  const missing = await readFile(`${folder}/404.html`, 'utf8');
  expect(missing).toContain('<meta name="robots" content="noindex" />');
  expect(missing).not.toContain('application/ld+json');
  const sources = await readFile(`${folder}/sources/index.html`, 'utf8');
  expect(sources).toContain('application/ld+json');
  expect(sources).not.toContain('noindex');
});

test('nothing ships that is for the build alone', async () => {
  expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('a file to be fetched later is asked for without what only a preload has', async () => {
  const overview = await readFile(`${folder}/index.html`, 'utf8');
  const prefetch = /\{rel:"prefetch"[^}]*\}/.exec(overview)?.[0];
  expect(prefetch).toBe('{rel:"prefetch"}');
});

/** The scripts that stand in a page. */
function scriptsIn(html: string): readonly string[] {
  return [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script);
}

test.describe('the oldest browsers', () => {
  test('read every script and find in it nothing that they lack', async () => {
    const assets = (await readdir(`${folder}/assets`)).filter((name) => name.endsWith('.js'));
    const files = [...assets.map((name) => `assets/${name}`), 'sw.js'];
    expect(assets.length).toBeGreaterThan(10);
    for (const file of files) {
      const script = await readFile(`${folder}/${file}`, 'utf8');
      expect(newerThan(oldestBrowsers, script), file).toEqual([]);
    }
    for (const page of ['index.html', 'timeline/index.html', '404.html'])
      for (const script of scriptsIn(await readFile(`${folder}/${page}`, 'utf8')))
        expect(newerThan(oldestBrowsers, script), page).toEqual([]);
  });

  test('and older ones are told by a script that any browser reads', async () => {
    const [start = ''] = scriptsIn(await readFile(`${folder}/index.html`, 'utf8'));
    expect(start).toContain('old-browser');
    expect(isReadByAnyBrowser(start)).toBe(true);
  });

  test('are seen through by this test where a script has what they lack', () => {
    expect(newerThan(oldestBrowsers, 'list.toSorted()')).toEqual(['Array.prototype.toSorted']);
    expect(newerThan(oldestBrowsers, 'x=/(?<=a)b/u')).toEqual(['looking behind']);
    expect(newerThan(oldestBrowsers, 'new RegExp("(?<!a)b")')).toEqual(['looking behind']);
    expect(newerThan(oldestBrowsers, 'x=/a/v')).toEqual(['the flag v']);
    expect(newerThan(oldestBrowsers, 'class A{static{run()}}')).toEqual([
      'static blocks of classes',
    ]);
    expect(newerThan(oldestBrowsers, 'x=/(?<year>a)|b/u.test(list.at(-1))')).toEqual([]);
    expect(isReadByAnyBrowser('var f=a=>a')).toBe(false);
    expect(isReadByAnyBrowser('let a')).toBe(false);
    expect(isReadByAnyBrowser('try{a()}catch{}')).toBe(false);
    expect(isReadByAnyBrowser('a?.b')).toBe(false);
  });
});
