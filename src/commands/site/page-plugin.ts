import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { socialTags } from './social-tags.ts';

/** The tags of the overview, whose title and description stand in the page already. */
function overviewTags(html: string, siteUrl: string, base: string): string {
  const [, title = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
  const [, description = ''] = /name="description"\s+content="([^"]*)"/.exec(html) ?? [];
  const [, language = ''] = /<html[^>]*\slang="([^"]*)"/.exec(html) ?? [];
  const page = { name: 'overview', path: '/', title, description, language };
  return socialTags(page, { siteUrl, base });
}

/**
 * The page at build time: `<html>` carries the version of the dataset, the head its card for social
 * networks, and a copy of the page named `404.html` lets a static host answer the address of any view.
 */
export function page(version: string, siteUrl: string): Plugin {
  let base = '/';
  return {
    name: 'steppe-ledger:page',
    configResolved(config) {
      ({ base } = config);
    },
    transformIndexHtml: (html) =>
      html
        .replace('<html ', `<html data-data-version="${version}" `)
        .replace('</title>', `</title>\n    ${overviewTags(html, siteUrl, base)}`),
    async writeBundle({ dir }) {
      if (dir === undefined) return;
      await copyFile(join(dir, 'index.html'), join(dir, '404.html'));
    },
  };
}
