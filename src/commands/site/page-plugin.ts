import type { Plugin } from 'vite';

/** The page at build time: `<html>` carries the version of the dataset. */
export function page(version: string): Plugin {
  return {
    name: 'steppe-ledger:page',
    transformIndexHtml: (html) => html.replace('<html ', `<html data-data-version="${version}" `),
  };
}
