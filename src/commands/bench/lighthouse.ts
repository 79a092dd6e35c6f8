import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { chartIds } from '../../charts/chart-ids';
import { findOrInstallBrowser, quietFlags } from '../find-browser';
import { spread } from './statistics';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

const pages = ['/', '/trade', '/minerals', '/timeline', '/sources', '/chart/trade-monthly'];

/** The other charts' pages, which are all of one kind: looked at once. */
const others = chartIds.map((id) => `/chart/${id}`).filter((path) => !pages.includes(path));

const score = z.object({ score: z.nullable(z.number()) });
const audit = z.object({
  id: z.string(),
  title: z.string(),
  score: z.optional(z.nullable(z.number())),
  scoreDisplayMode: z.string(),
});
const report = z.object({
  categories: z.object({
    performance: score,
    accessibility: score,
    'best-practices': score,
    seo: score,
  }),
  audits: z.record(z.string(), audit),
});

type Report = z.infer<typeof report>;

/** Where Lighthouse is installed by itself: `npm ci` of the project does without its 50 MB. */
const folder = join(import.meta.dirname, 'lighthouse-program');

/** Path of the program, which is installed where it is not there yet. Throws where npm cannot. */
function findOrInstallLighthouse(): string {
  const program = join(folder, 'node_modules', '.bin', 'lighthouse');
  if (!existsSync(program)) {
    console.log(`Installing Lighthouse, once, into ${folder}: about 50 MB.`);
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
  }
  return program;
}

/** Runs Lighthouse as its own program, with its mobile profile. Rejects where it gives no report. */
function audits(url: string): Promise<Report> {
  const flags = ['--headless=new', ...quietFlags].join(' ');
  const child = spawn(
    findOrInstallLighthouse(),
    [
      url,
      '--output=json',
      '--quiet',
      `--only-categories=${categories.join(',')}`,
      `--chrome-flags=${flags}`,
    ],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, CHROME_PATH: findOrInstallBrowser() },
    },
  );
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
    child.on('error', reject);
    child.on('close', () => {
      try {
        resolve(z.parse(report, JSON.parse(text)));
      } catch (error) {
        reject(new Error(`Lighthouse gave no report of ${url}`, { cause: error }));
      }
    });
  });
}

/** The four scores of every page, and what lost points outside of performance. */
export async function printLighthouse(site: string, runs: number): Promise<void> {
  console.log(
    `\nLighthouse, ${String(runs)} runs, of the other charts' pages one: median (least to most)`,
  );
  const visits = [
    ...pages.map((path) => ({ path, times: runs })),
    ...others.map((path) => ({ path, times: 1 })),
  ];
  for (const { path, times } of visits) {
    const reports: Report[] = [];
    for (let run = 0; run < times; run += 1) {
      reports.push(await audits(new URL(path.slice(1), site).href));
    }
    const cells = categories.map((category) => {
      const scores = reports.map(({ categories: scored }) => (scored[category].score ?? NaN) * 100);
      return `${category} ${spread(scores)}`;
    });
    console.log(`  ${path}: ${cells.join(', ')}`);
    const failed = Object.values(reports[0]?.audits ?? {}).filter(
      ({ score: points, scoreDisplayMode }) => scoreDisplayMode === 'binary' && points === 0,
    );
    for (const { id, title } of failed) console.log(`    ${id}: ${title}`);
  }
}
