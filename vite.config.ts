import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { runnerImport } from 'vite';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import type * as SiteConfig from './src/commands/site/site-config.ts';
import { Report } from './tests/setup/report.ts';

/** File in which `npm run check` looks for the counts of the tests. */
const report = process.env['TEST_REPORT'];

/** Its package leads to its development build alone; the site is built with the other. */
const reactRouter = (file: string) =>
  fileURLToPath(new URL(`node_modules/react-router/dist/production/${file}`, import.meta.url));

/** What a page without a chart needs of `charts`. */
const light = /src[\\/]charts[\\/](chart-ids|format|theme)\./;

/** Whether a module is part of charts or needs one that is: pages without a chart do not load those. */
function leadsToCharts(id: string, importsOf: (id: string) => readonly string[]): boolean {
  if (light.test(id) || !/src[\\/]/.test(id)) return false;
  if (/src[\\/](charts|layout)[\\/]/.test(id)) return true;
  return importsOf(id).some((imported) => leadsToCharts(imported, importsOf));
}

export default defineConfig(async ({ command, mode }): Promise<ViteUserConfig> => {
  // Run by Vite, since the configuration itself knows no path without the ending of its file.
  const { module } = await runnerImport<typeof SiteConfig>('./src/commands/site/site-config.ts', {
    configFile: false,
  });
  const site = await module.composeSiteConfig(command, mode);
  return {
    base: site.base,
    // What was built is told in one line by a part of the build.
    ...(command === 'build' ? { logLevel: 'warn' } : {}),
    resolve: {
      alias:
        command === 'build'
          ? [
              { find: /^react-router$/, replacement: reactRouter('index.mjs') },
              { find: /^react-router\/dom$/, replacement: reactRouter('dom-export.mjs') },
            ]
          : [],
    },
    plugins: [react(), tailwindcss(), ...site.plugins],
    worker: { rolldownOptions: { checks: { bundlerTimings: false } } },
    build: {
      manifest: true,
      target: site.target,
      // Slower than the default, and six kilobytes less of script to send.
      minify: 'terser',
      terserOptions: { ecma: 2020, module: true, compress: { passes: 3 } },
      rolldownOptions: {
        checks: { bundlerTimings: false },
        output: {
          codeSplitting: {
            groups: [
              { name: 'preload', test: /preload-helper/, priority: 1 },
              { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
              {
                debugName: 'ledger',
                // What charts alone select comes with them.
                name: (id, modules) => {
                  const importers = modules.getModuleInfo(id)?.importers ?? [];
                  return importers.every((each) =>
                    /src[\\/]charts[\\/](trade|minerals|record|looks)/.test(each),
                  )
                    ? null
                    : 'ledger';
                },
                test: /src[\\/](dataset(?![\\/]check)|selectors)[\\/]/,
                minShareCount: 2,
              },
              {
                debugName: 'page',
                name: (id, modules) => {
                  const importsOf = (each: string) =>
                    modules.getModuleInfo(each)?.importedIds ?? [];
                  return leadsToCharts(id, importsOf) ? null : 'page';
                },
                test: /src[\\/](charts|state|ui|features|pages|shell|prerender|export[\\/]citations[\\/]bibliography-entry)/,
                minShareCount: 2,
              },
              {
                name: 'chart',
                test: /src[\\/](selectors|charts|layout|state|ui|features|pages|shell|prerender|render[\\/](svg-(node|elements)|plot-drawing))/,
                minShareCount: 2,
                // What it shares with the shell stays there, where pages without a chart find it.
                includeDependenciesRecursively: false,
              },
              { name: 'file', test: /src[\\/]export[\\/]/, minShareCount: 2 },
            ],
          },
        },
      },
    },
    define: site.define,
    preview: { headers: { 'content-security-policy': site.framePolicy } },
    test: {
      restoreMocks: true,
      // All processors: nothing else is watched meanwhile.
      maxWorkers: '100%',
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
            // Modules are read once a process and not once a file: reading them took half the time.
            isolate: false,
            include: ['tests/**/*.test.{ts,tsx}'],
            exclude: ['tests/{render,state,ui,features,pages,shell,prerender,journeys,browser}/**'],
            setupFiles: ['tests/setup/noise.ts', 'tests/setup/server.ts'],
          },
        },
        {
          extends: true,
          test: {
            name: 'journeys',
            environment: 'jsdom',
            isolate: false,
            include: [
              'tests/{render,state,ui,features,pages,shell,prerender,journeys}/**/*.test.{ts,tsx}',
            ],
            exclude: ['tests/journeys/mocked/**'],
            setupFiles: ['tests/setup/noise.ts', 'tests/setup/server.ts', 'tests/setup/page.ts'],
          },
        },
        {
          extends: true,
          test: {
            // A module that one file replaces must not be met by the next: these alone share none.
            name: 'mocked',
            environment: 'jsdom',
            include: ['tests/journeys/mocked/**/*.test.tsx'],
            setupFiles: ['tests/setup/noise.ts', 'tests/setup/server.ts', 'tests/setup/page.ts'],
          },
        },
      ],
    },
  };
});
