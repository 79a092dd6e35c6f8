import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { generateSW, type GenerateSWOptions } from 'workbox-build';
import { workerTargets } from './oldest-browsers';

/** Everything that a page, a chart or an export can ask for. */
const kept = ['**/*.{html,js,css,json,svg,woff2,png,ico,webmanifest}'];

/** The largest file of the build is a third of this, in bytes. */
const largestFile = 4_000_000;

type NavigationHandler = Extract<
  NonNullable<GenerateSWOptions['runtimeCaching']>[number]['handler'],
  (...parameters: never) => unknown
>;

/**
 * Answers an address as a static host does: `/trade` with `trade/index.html`, one that leads nowhere
 * with `404.html` and its status. A file that is not kept, such as a picture or a text, is the host's
 * to answer. Its text is copied into the worker, so it uses nothing of this file. The keys of kept
 * files carry a revision in their query, hence `ignoreSearch`.
 */
const answerNavigation: NavigationHandler = async ({ request, url }) => {
  const asked = request instanceof Request ? request : new Request(url.href);
  const root = new URL('./', self.location.href);
  const path = url.pathname.slice(root.pathname.length);
  if (/\.\w+$/.test(path)) return fetch(asked);
  const folder = path.replace(/\/?$/, '/').replace(/^\//, '');
  const asKept = { ignoreSearch: true };
  const page = await caches.match(`${root.href}${folder}index.html`, asKept);
  if (page !== undefined) return page;
  const missing = await caches.match(`${root.href}404.html`, asKept);
  if (missing === undefined) return fetch(asked);
  return new Response(missing.body, { status: 404, headers: missing.headers });
};

/** Answers with a data file under its plain name; without a connection, with what the pages have of it. */
const answerDocument: NavigationHandler = async ({ request, url }) => {
  const asked = request instanceof Request ? request : new Request(url.href);
  try {
    return await fetch(asked);
  } catch (failure) {
    const name = url.pathname.split('/').at(-1)?.replace('.json', '') ?? '';
    for (const cacheName of await caches.keys()) {
      const cache = await caches.open(cacheName);
      const keys = await cache.keys();
      const key = keys.find(
        (kept) => kept.url.includes(`/assets/${name}-`) && kept.url.endsWith('.json'),
      );
      const document = key === undefined ? undefined : await cache.match(key);
      if (document !== undefined) return document;
    }
    throw failure;
  }
};

/** The fingerprint of a file, as a request for it can ask for. */
async function integrityOf(path: string): Promise<string> {
  const content = await readFile(path);
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

/**
 * Writes `sw.js` over a finished build: it keeps every file of the folder, so that a second visit
 * needs no network. A newer worker waits until the page asks it to take over, or every page is closed.
 *
 * It knows the fingerprint of every file that it keeps. Where a host gives another one, as in the middle
 * of a deploy or with its own page in place of a file, the worker is not installed, and the one before
 * it goes on with what it has.
 */
export async function writeServiceWorker(outDir: string): Promise<void> {
  await generateSW({
    globDirectory: outDir,
    globPatterns: kept,
    // Pictures for other sites' previews are no part of a page.
    // Data files are kept once, under the names by which the pages ask for them.
    globIgnores: ['sw.js', 'data/**', 'social/**'],
    manifestTransforms: [
      async (entries) => ({
        manifest: await Promise.all(
          entries.map(async (entry) => ({
            ...entry,
            integrity: await integrityOf(join(outDir, entry.url)),
          })),
        ),
      }),
    ],
    swDest: `${outDir}/sw.js`,
    maximumFileSizeToCacheInBytes: largestFile,
    // Vite has put a hash into these names already.
    dontCacheBustURLsMatching: /^assets\//,
    // The address holds the view; the page is the same for all of them.
    ignoreURLParametersMatching: [/./],
    runtimeCaching: [
      { urlPattern: /\/data\/[a-z]+\.json$/, handler: answerDocument },
      { urlPattern: ({ request }) => request.mode === 'navigate', handler: answerNavigation },
    ],
    cleanupOutdatedCaches: true,
    clientsClaim: false,
    skipWaiting: false,
    inlineWorkboxRuntime: true,
    mode: 'production',
    sourcemap: false,
    babelPresetEnvTargets: [...workerTargets],
  });
}

/** The last step of a build, when all pages are written. A development server has no worker. */
export function serviceWorker(): Plugin {
  let outDir: string | undefined;
  return {
    name: 'steppe-ledger:service-worker',
    apply: 'build',
    writeBundle(options) {
      outDir = options.dir;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (outDir !== undefined) await writeServiceWorker(outDir);
      },
    },
  };
}
