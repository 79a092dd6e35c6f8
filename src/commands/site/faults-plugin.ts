import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const workerFile = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js');

/**
 * `npm run dev:faults`: the page starts in `mocks/browser.ts`, which lets a service worker answer
 * for the data. The worker is served straight from its package, so it is never part of a build.
 */
export function faults(): Plugin {
  return {
    name: 'steppe-ledger:faults',
    apply: 'serve',
    configureServer(server) {
      const address = `${server.config.base}mockServiceWorker.js`;
      server.middlewares.use(address, (_request, response, next) => {
        readFile(workerFile).then((worker) => {
          response.setHeader('content-type', 'text/javascript');
          response.end(worker);
        }, next);
      });
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => html.replace('/src/prerender/main.tsx', '/mocks/browser.ts'),
    },
  };
}
