import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { DatasetRelease } from './dataset-release';
import { composePageJsonLd } from './page-json-ld.ts';

/**
 * The page at build time: `<html>` carries the version of the dataset, its head describes the
 * dataset in the terms of schema.org (a block of data, which no policy for scripts refuses), and a
 * copy of the page named `404.html` lets a static host answer the address of any view.
 */
export function page(release: DatasetRelease, siteUrl: string): Plugin {
  let base = '/';
  return {
    name: 'steppe-ledger:page',
    configResolved: (config) => {
      base = config.base;
    },
    transformIndexHtml: async (html) => ({
      html: html.replace('<html ', `<html data-data-version="${release.version}" `),
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
