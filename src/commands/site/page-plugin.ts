import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { DatasetRelease } from './dataset-release';
import { composePageJsonLd } from './page-json-ld.ts';
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
 * networks and a description of the dataset in the terms of schema.org (a block of data, which no
 * policy for scripts refuses), and a copy of the page named `404.html` lets a static host answer the
 * address of any view.
 */
export function page(release: DatasetRelease, siteUrl: string): Plugin {
  let base = '/';
  return {
    name: 'steppe-ledger:page',
    configResolved: (config) => {
      base = config.base;
    },
    transformIndexHtml: async (html) => ({
      html: html
        .replace('<html ', `<html data-data-version="${release.version}" `)
        .replace('</title>', `</title>\n    ${overviewTags(html, siteUrl, base)}`),
      tags: [
        {
          tag: 'script',
          attrs: { type: 'application/ld+json' },
          children: await composePageJsonLd(release, { siteUrl, base }),
          injectTo: 'head',
        },
      ],
    }),
    async writeBundle({ dir }) {
      if (dir === undefined) return;
      await copyFile(join(dir, 'index.html'), join(dir, '404.html'));
    },
  };
}
