import type { Plugin } from 'vite';
import { en } from '../../messages/en/en';
import { describeDataset, writeJsonLd } from '../../export/dataset-json-ld';
import type { VersionedDataset } from '../read-dataset';
import { escapeHtml } from './escape-html';
import { oldestBrowsers } from './oldest-browsers';

/**
 * The page at build time, from which every page prerendered is made: `<html>` carries the version of
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

/**
 * What a reader reads of a page whose code is late, did not come or cannot run. It stands in the page
 * itself, beside what React takes over, because it is for when nothing else arrives. `public/start.js`
 * decides about it, the style sheet shows the sentence (`prerender/before-hydration.css`).
 */
function composeStartNotice(): string {
  const { start } = en.prerendered;
  const { plain, asked } = start;
  const sentences = [
    ['old-browser', plain.oldBrowser(oldestBrowsers)],
    ['late', plain.late],
    ['failed', plain.failed],
    ['old-browser-asked', asked.oldBrowser(oldestBrowsers)],
    ['late-asked', asked.late],
    ['failed-asked', asked.failed],
  ] as const;
  return [
    '<div class="start-notice">',
    ...sentences.map(
      ([name, sentence]) => `<p class="start-${name}" role="alert">${escapeHtml(sentence)}</p>`,
    ),
    `<button type="button" class="link" data-action="start-again">${escapeHtml(start.again)}</button>`,
    `<a href="?">${escapeHtml(start.wholePage)}</a>`,
    '</div>',
  ].join('');
}
