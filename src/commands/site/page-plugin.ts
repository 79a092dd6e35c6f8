import type { Plugin } from 'vite';
import { en } from '../../messages/en';
import { describeDataset, writeJsonLd } from '../../writers/dataset-json-ld';
import type { VersionedDataset } from '../read-dataset';
import { composeStartNotice } from './start-notice';

/**
 * The page at build time, from which every page drawn ahead is made: `<html>` carries the version of
 * the dataset, its end describes the dataset in the terms of schema.org (a block of data, which no
 * policy for scripts refuses, and which no reader waits for). Its body begins with what a reader is
 * told where its code does not come.
 */
export function page({ dataset, version, released }: VersionedDataset, siteUrl: string): Plugin {
  let base = '/';
  return {
    name: 'steppe-ledger:page',
    configResolved: (config) => {
      base = config.base;
    },
    transformIndexHtml: (html) => ({
      html: html
        .replace('<html ', `<html data-data-version="${version}" `)
        .replace('<div id="root">', `${composeStartNotice()}<div id="root">`),
      tags: [
        {
          tag: 'script',
          attrs: { type: 'application/ld+json' },
          children: writeJsonLd(
            describeDataset(dataset, { messages: en, version, released, siteUrl, base }),
          ),
          injectTo: 'body',
        },
      ],
    }),
  };
}
