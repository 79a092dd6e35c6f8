import { defineConfig } from '@playwright/test';
import { findHeadlessShell, findOrInstallBrowser, quietFlags } from './src/commands/find-browser';
import { isFull } from './tests/setup/extent';
import { rootPort, rootUrl, subPathPort, subPathUrl } from './tests/browser/support/addresses';

/** Serves what `vite build` left behind, as `npm start` does. */
function preview(port: number, ...parameters: readonly string[]): string {
  const serve = `vite preview --host 127.0.0.1 --strictPort --port ${String(port)}`;
  return [serve, ...parameters].join(' ');
}

/** Every combination is tried in the browser that readers have. */
const executablePath = (isFull ? null : findHeadlessShell()) ?? findOrInstallBrowser();

export default defineConfig({
  testDir: 'tests/browser',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  // A busy machine can starve a page for seconds. What passes only the second time is listed as flaky.
  retries: process.env['CI'] === undefined ? 0 : 1,
  workers: 2,
  // Long enough for a busy machine; a healthy one never waits so long.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    baseURL: rootUrl,
    viewport: { width: 1280, height: 900 },
    locale: 'en-US',
    timezoneId: 'Asia/Almaty',
    // A worker would answer in place of the routes of a test; offline.spec.ts lets it.
    serviceWorkers: 'block',
    launchOptions: { executablePath, args: [...quietFlags] },
    trace: 'off',
  },
  webServer: [
    { command: preview(rootPort), url: rootUrl, reuseExistingServer: false },
    {
      command: preview(subPathPort, '--base /ledger/', '--outDir dist-subpath'),
      url: subPathUrl,
      reuseExistingServer: false,
    },
  ],
});
