import type { Plugin } from 'vite';
import { composeDataPackage, type DataPackage } from '../data-package';
import { dataFolder, readDataset } from '../read-dataset';
import { framePolicy } from './content-security-policy';
import { dataFiles, nameDataFiles, readDataSizes } from './data-files';
import { buildTarget } from './oldest-browsers';
import { page } from './page-plugin';
import { prerender } from './prerender-plugin';
import { serviceWorker } from './service-worker-plugin';
import { readReportUrl } from './report-url';
import { readSitePlace } from './site-place';
import { socialPictures } from './social-pictures';
import { readFile, readdir, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** What the build knows of this site, beside its tools. */
interface SiteConfig {
  /** Folder of the site on its host, with a slash at both ends. */
  readonly base: string;
  readonly plugins: Plugin[];
  /** The oldest browsers that its code is written for. */
  readonly target: string[];
  /** Constants of the code, each as JavaScript. */
  readonly define: Readonly<Record<string, string>>;
  /** The policy that a host adds to that of each page. */
  readonly framePolicy: string;
}

/** Reads the record and the settings of the environment. Rejects with every fault that the record has. */
export async function composeSiteConfig(
  command: 'build' | 'serve',
  mode: string,
): Promise<SiteConfig> {
  // The address is printed in images and citations; where it is not known, they print the path alone.
  const { siteUrl, base } = readSitePlace(process.env);
  const release = await readDataset(dataFolder);
  const { zip } = await composeDataPackage(release, siteUrl);
  const sizes = { ...(await readDataSizes()), [zip.path]: zip.content.byteLength };
  return {
    base,
    plugins: [
      page(release, siteUrl),
      dataFiles(),
      dataPackage(zip),
      prerender(siteUrl),
      socialPictures(siteUrl),
      serviceWorker(),
      buildSummary(),
      ...(mode === 'faults' ? [faults()] : []),
    ],
    target: [...buildTarget],
    define: {
      __DATA_VERSION__: JSON.stringify(release.version),
      __DATA_RELEASED__: JSON.stringify(release.released),
      __DATA_FILES__: JSON.stringify(await nameDataFiles(command)),
      __DATA_SIZES__: JSON.stringify(sizes),
      __SITE_URL__: JSON.stringify(siteUrl),
      __REPORT_URL__: JSON.stringify(readReportUrl(process.env)),
    },
    framePolicy,
  };
}

/** Puts the ZIP of the whole dataset into `data/` of the build, and lets the development server answer with it. */
function dataPackage({ path, content }: DataPackage['zip']): Plugin {
  return {
    name: 'steppe-ledger:data-package',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: `data/${path}`, source: content });
    },
    configureServer(server) {
      server.middlewares.use(`${server.config.base}data/${path}`, (_request, response) => {
        response.setHeader('content-type', 'application/zip');
        response.end(content);
      });
    },
  };
}

const workerFile = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js');

/**
 * `npm run dev:faults`: the page starts in `mocks/browser.ts`, which lets a service worker answer
 * for the data. The worker is served straight from its package, so it is never part of a build.
 */
function faults(): Plugin {
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

/** Tells, in place of a list of all files, what was built, where it lies and how large it is. */
function buildSummary(): Plugin {
  let folder: string | null = null;
  return {
    name: 'steppe-ledger:build-summary',
    apply: 'build',
    configResolved({ build, logLevel }) {
      folder = logLevel === 'error' || logLevel === 'silent' ? null : build.outDir;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (folder === null) return;
        const found = await readdir(folder, { recursive: true, withFileTypes: true });
        const files = found
          .filter((entry) => entry.isFile())
          .map(({ parentPath, name }) => join(parentPath, name));
        const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
        const megabytes = sizes.reduce((sum, size) => sum + size, 0) / 1e6;
        const pages = files.filter((file) => file.endsWith('.html')).length;
        console.log(
          `Built ${String(pages)} pages into ${folder}: ${String(files.length)} files, ${megabytes.toFixed(1)} MB.`,
        );
      },
    },
  };
}
