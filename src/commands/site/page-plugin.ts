import type { Plugin } from 'vite';
import type { DatasetRelease } from './dataset-release';
import { composePageJsonLd } from './page-json-ld.ts';
import { composeStartNotice } from './start-notice.ts';

/**
 * The page at build time, from which every page drawn ahead is made: `<html>` carries the version of
 * the dataset, its end describes the dataset in the terms of schema.org (a block of data, which no
 * policy for scripts refuses, and which no reader waits for). Its body begins with what a reader is
 * told where its code does not come.
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
        .replace('<div id="root">', `${await composeStartNotice()}<div id="root">`),
      tags: [
        {
          tag: 'script',
          attrs: { type: 'application/ld+json' },
          children: await composePageJsonLd(release, { siteUrl, base }),
          injectTo: 'body',
        },
      ],
    }),
  };
}
