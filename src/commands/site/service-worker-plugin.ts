import type { Plugin } from 'vite';
import { generateSW, type GenerateSWOptions } from 'workbox-build';

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
 * with `404.html`. Its text is copied into the worker, so it uses nothing of this file. The keys of
 * kept files carry a revision in their query, hence `ignoreSearch`.
 */
const answerNavigation: NavigationHandler = async ({ request, url }) => {
  const root = new URL('./', self.location.href);
  const folder = url.pathname.slice(root.pathname.length).replace(/\/?$/, '/').replace(/^\//, '');
  const asKept = { ignoreSearch: true };
  return (
    (await caches.match(`${root.href}${folder}index.html`, asKept)) ??
    (await caches.match(`${root.href}404.html`, asKept)) ??
    fetch(request instanceof Request ? request : url.href)
  );
};

/**
 * Writes `sw.js` over a finished build: it keeps every file of the folder, so that a second visit
 * needs no network. A newer worker waits until the page asks it to take over, or every page is closed.
 */
export async function writeServiceWorker(outDir: string): Promise<void> {
  await generateSW({
    globDirectory: outDir,
    globPatterns: kept,
    // Pictures for other sites' previews are no part of a page.
    globIgnores: ['sw.js', 'old-browser.js', 'data/schema.json', 'social/**'],
    swDest: `${outDir}/sw.js`,
    maximumFileSizeToCacheInBytes: largestFile,
    // Vite has put a hash into these names already.
    dontCacheBustURLsMatching: /^assets\//,
    // The address holds the view; the page is the same for all of them.
    ignoreURLParametersMatching: [/./],
    runtimeCaching: [
      { urlPattern: ({ request }) => request.mode === 'navigate', handler: answerNavigation },
    ],
    cleanupOutdatedCaches: true,
    clientsClaim: false,
    skipWaiting: false,
    inlineWorkboxRuntime: true,
    mode: 'production',
    sourcemap: false,
    babelPresetEnvTargets: ['chrome >= 109', 'firefox >= 115', 'safari >= 16'],
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
