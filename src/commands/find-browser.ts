import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Flags that keep a Chromium under test quiet: it asks nothing of the network by itself. */
export const quietFlags: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

const usualPaths: readonly string[] = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/**
 * Path of Debian's Chromium without windows, or null: the same engine, and half the work for the
 * processors. A browser chosen by CHROMIUM_PATH comes first.
 */
export function findHeadlessShell(): string | null {
  const path = '/usr/bin/chromium-headless-shell';
  const isChosen = (process.env['CHROMIUM_PATH'] ?? '') !== '';
  return !isChosen && existsSync(path) ? path : null;
}

const howToGetOne = `No Chromium was found, which the browser tests drive.
Looked for: the path in CHROMIUM_PATH, ${usualPaths.join(', ')}, and Playwright's own.
On Debian or Ubuntu: apt-get install chromium. Elsewhere: npx playwright install chromium,
or set CHROMIUM_PATH to the program of an installed Chromium or Chrome.`;

/** Path of a Chromium on this machine, or null. Throws where CHROMIUM_PATH names no file. */
export function findBrowser(): string | null {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen !== undefined && chosen !== '') {
    if (existsSync(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH names a file that does not exist: ${chosen}`);
  }
  return [...usualPaths, chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}

/** As `findBrowser`, but installs Debian's Chromium where it may. Throws with advice otherwise. */
export function findOrInstallBrowser(): string {
  const found = findBrowser() ?? (canInstall() ? install() : null);
  if (found === null) throw new Error(howToGetOne);
  return found;
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function install(): string | null {
  process.stderr.write('No Chromium was found; installing Debian’s.\n');
  run('apt-get', ['update', '--quiet']);
  run('apt-get', ['install', '--quiet', '--yes', '--no-install-recommends', 'chromium']);
  return findBrowser();
}

function run(command: string, parameters: readonly string[]): void {
  spawnSync(command, parameters, {
    // Standard output stays free for the reports of the tests.
    stdio: ['ignore', process.stderr, process.stderr],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
