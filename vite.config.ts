import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { framePolicy } from './src/commands/site/content-security-policy';
import { dataFiles, nameDataFiles, readDataSizes } from './src/commands/site/data-files';
import { composeDataPackage } from './src/commands/data-package';
import { dataPackage } from './src/commands/site/data-package-plugin';
import { faults } from './src/commands/site/faults-plugin';
import { buildTarget } from './src/commands/site/oldest-browsers';
import { prerender } from './src/commands/site/prerender-plugin';
import { page } from './src/commands/site/page-plugin';
import { socialPictures } from './src/commands/site/social-pictures';
import { dataFolder, readDataset } from './src/commands/read-dataset';
import { readSitePlace } from './src/commands/site/site-place';
import { Report } from './tests/setup/report';
import { serviceWorker } from './src/commands/site/service-worker-plugin';

/** The address is printed in images and citations; where it is not known, they print the path alone. */
const { siteUrl, base } = readSitePlace(process.env);

const report = process.env['TEST_REPORT'];

/** Its package leads to its development build alone; the site is built with the other. */
const reactRouter = (file: string) =>
  fileURLToPath(new URL(`node_modules/react-router/dist/production/${file}`, import.meta.url));

/** What a page without a chart needs of `specs`. */
const light = /src[\\/]specs[\\/](chart-ids|format|theme)\./;

/** Whether a module is part of charts or needs one that is: pages without a chart do not load those. */
function leadsToCharts(id: string, importsOf: (id: string) => readonly string[]): boolean {
  if (light.test(id) || !/src[\\/]/.test(id)) return false;
  if (/src[\\/](specs|layout)[\\/]/.test(id)) return true;
  return importsOf(id).some((imported) => leadsToCharts(imported, importsOf));
}

export default defineConfig(async ({ command, mode }): Promise<ViteUserConfig> => {
  const release = await readDataset(dataFolder);
  const { zip } = await composeDataPackage(release, siteUrl);
  return {
    base,
    resolve: {
      alias:
        command === 'build'
          ? [
              { find: /^react-router$/, replacement: reactRouter('index.mjs') },
              { find: /^react-router\/dom$/, replacement: reactRouter('dom-export.mjs') },
            ]
          : [],
    },
    plugins: [
      react(),
      tailwindcss(),
      page(release, siteUrl),
      dataFiles(),
      dataPackage(zip),
      prerender(siteUrl),
      socialPictures(siteUrl),
      serviceWorker(),
      ...(mode === 'faults' ? [faults()] : []),
    ],
    build: {
      manifest: true,
      target: [...buildTarget],
      // Slower than the default, and six kilobytes less of script to send.
      minify: 'terser',
      terserOptions: { ecma: 2020, module: true, compress: { passes: 3 } },
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              { name: 'preload', test: /preload-helper/, priority: 1 },
              { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
              {
                name: 'ledger',
                test: /src[\\/](dataset(?![\\/]check)|selectors)[\\/]/,
                minShareCount: 2,
              },
              {
                name: (id, modules) => {
                  const importsOf = (each: string) =>
                    modules.getModuleInfo(each)?.importedIds ?? [];
                  return leadsToCharts(id, importsOf) ? null : 'page';
                },
                test: /src[\\/](specs|views|app|writers[\\/]citations[\\/]reference)/,
                minShareCount: 2,
              },
              {
                name: 'chart',
                test: /src[\\/](specs|layout|views|app|render[\\/](svg-(node|elements)|plot-drawing))/,
                minShareCount: 2,
                // What it shares with the shell stays there, where pages without a chart find it.
                includeDependenciesRecursively: false,
              },
              { name: 'file', test: /src[\\/]writers[\\/]/, minShareCount: 2 },
            ],
          },
        },
      },
    },
    define: {
      __DATA_VERSION__: JSON.stringify(release.version),
      __DATA_RELEASED__: JSON.stringify(release.released),
      __DATA_FILES__: JSON.stringify(await nameDataFiles(command)),
      __DATA_SIZES__: JSON.stringify({
        ...(await readDataSizes()),
        [zip.path]: zip.content.byteLength,
      }),
      __SITE_URL__: JSON.stringify(siteUrl),
    },
    preview: { headers: { 'content-security-policy': framePolicy } },
    test: {
      restoreMocks: true,
      // `npm run check` names the file in which it looks for the counts.
      reporters: report === undefined ? ['default'] : ['dot', new Report(report)],
      // Long enough for a busy machine: no test measures time.
      testTimeout: 60_000,
      hookTimeout: 60_000,
      // As for the browser's tests: what passes only the second time is listed as flaky.
      retry: process.env['CI'] === undefined ? 0 : 1,
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            environment: 'node',
            include: ['tests/**/*.test.{ts,tsx}'],
            exclude: ['tests/{render,views,app,journeys,browser}/**'],
            setupFiles: ['tests/setup/noise.ts', 'tests/setup/server.ts'],
          },
        },
        {
          extends: true,
          test: {
            name: 'journeys',
            environment: 'jsdom',
            include: ['tests/{render,views,app,journeys}/**/*.test.{ts,tsx}'],
            setupFiles: ['tests/setup/noise.ts', 'tests/setup/server.ts', 'tests/setup/page.ts'],
          },
        },
      ],
    },
  };
});
