import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * The page at build time: `<html>` carries the version of the dataset, and a copy of the page named
 * `404.html` lets a static host answer the address of any view.
 */
export function page(version: string): Plugin {
  return {
    name: 'steppe-ledger:page',
    transformIndexHtml: (html) => html.replace('<html ', `<html data-data-version="${version}" `),
    async writeBundle({ dir }) {
      if (dir === undefined) return;
      await copyFile(join(dir, 'index.html'), join(dir, '404.html'));
    },
  };
}
