import type { Browser } from '@playwright/test';
import { median, spread } from './statistics';
import { floorPath } from './floor';
import { beginVisit, heapOf, phone } from './phone';

/** What one visit of a page took. Times in milliseconds from its start. */
interface Load {
  readonly bytes: number;
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** Beyond the first 50 of every task after the first paint. */
  readonly blocking: number;
  readonly shift: number;
  /** When its controls answer; NaN where it has none. */
  readonly hydrated: number;
  /** When a filter, chosen as early as the page lets one, has been answered; NaN where there is none. */
  readonly filterAnswered: number;
  readonly heap: number;
}

interface Seen {
  firstPaint: number;
  largestPaint: number;
  blocking: number;
  shift: number;
  hydrated: number;
  filterAnswered: number;
}

declare global {
  interface Window {
    benchSeen: Seen;
  }
}

const pages = ['/', '/trade', '/minerals', '/timeline', '/sources', '/chart/trade-monthly'];

/** Of these the time until a filter has answered is told too. */
const filtered = ['/', '/timeline'];

/** Listens from the first moment of a page. Runs in the page. */
function watch(isFilterTried: boolean): void {
  const seen: Seen = {
    firstPaint: Number.NaN,
    largestPaint: Number.NaN,
    blocking: 0,
    shift: 0,
    hydrated: Number.NaN,
    filterAnswered: Number.NaN,
  };
  window.benchSeen = seen;
  const follow = (type: string, tell: (entry: PerformanceEntry) => void) => {
    new PerformanceObserver((list) => list.getEntries().forEach(tell)).observe({
      type,
      buffered: true,
    });
  };
  follow('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.firstPaint = startTime;
  });
  follow('largest-contentful-paint', ({ startTime }) => {
    seen.largestPaint = startTime;
  });
  follow('longtask', ({ startTime, duration }) => {
    if (startTime >= seen.firstPaint) seen.blocking += duration - 50;
  });
  follow('layout-shift', (entry) => {
    if ('value' in entry && typeof entry.value === 'number') seen.shift += entry.value;
  });
  const look = () => {
    // No element is there yet when the first of these scripts runs.
    const isHydrated = document.querySelector('html[data-awake]') !== null;
    if (isHydrated) seen.hydrated = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  if (!isFilterTried) return;

  const countOf = () =>
    document.querySelector<HTMLElement>('[data-count="events"]')?.dataset['value'];
  let before: string | undefined;
  let pressed = 0;
  // Presses again every half second: a control that is drawn may not be hydrated yet.
  const attempt = () => {
    const count = countOf();
    if (before !== undefined && count !== undefined && count !== before) {
      seen.filterAnswered = performance.now();
      return;
    }
    requestAnimationFrame(attempt);
    if (performance.now() - pressed < 500) return;
    // As a reader of a phone does: the sheet is opened, and a topic in it is chosen.
    if (document.querySelector('dialog.sheet[open]') === null)
      document.querySelector<HTMLElement>('.filter-button')?.click();
    const topic = document.querySelector<HTMLInputElement>(
      'dialog.sheet[open] [data-filter="topics"] input',
    );
    if (topic === null || count === undefined || topic.checked) return;
    before = count;
    pressed = performance.now();
    topic.click();
  };
  requestAnimationFrame(attempt);
}

async function load(browser: Browser, url: string, isFilterTried: boolean): Promise<Load> {
  const visit = await beginVisit(browser, phone);
  const { page, session } = visit;
  try {
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await page.addInitScript(watch, isFilterTried);
    await page.goto(url, { waitUntil: 'networkidle', timeout: 120_000 });
    // A slow device can be busy for longer than a line must be quiet to count as idle.
    await page.waitForFunction(
      () =>
        document.querySelector('h1') !== null &&
        document.querySelector('[aria-busy="true"]') === null,
      undefined,
      { timeout: 60_000 },
    );
    await page.waitForTimeout(1500);
    if (isFilterTried) {
      await page
        .waitForFunction(() => !Number.isNaN(window.benchSeen.filterAnswered), undefined, {
          timeout: 20_000,
        })
        .catch(() => undefined);
    }
    const seen = await page.evaluate(() => window.benchSeen);
    return { ...seen, bytes, heap: await heapOf(visit) };
  } finally {
    await visit.close();
  }
}

/** What a page took in all its visits. */
interface Loads {
  readonly path: string;
  readonly plain: Load[];
  /** Visits in which a filter was chosen as early as the page lets one. */
  readonly tried: Load[];
}

/**
 * What every page takes on a phone, and how many times what the floor page takes. The pages take
 * turns, so that a machine that grows slower meanwhile does so for all of them.
 */
export async function printLoads(browser: Browser, site: string, runs: number): Promise<void> {
  console.log(
    `\nLoading on a phone (4 times slower, slow 4G), ${String(runs)} runs: median (least to most), ratio to the floor`,
  );
  const all = [`/${floorPath}`, ...pages].map((path): Loads => ({ path, plain: [], tried: [] }));
  for (let run = 0; run < runs; run += 1) {
    for (const { path, plain, tried } of all) {
      const url = new URL(path.slice(1), site).href;
      plain.push(await load(browser, url, false));
      if (filtered.includes(path)) tried.push(await load(browser, url, true));
    }
  }
  const [floor] = all;
  if (floor === undefined) return;
  for (const { path, plain, tried } of all) {
    print(path, plain, floor.plain);
    if (tried.length === 0) continue;
    printFigure(
      'a filter has answered',
      tried.map(({ filterAnswered }) => filterAnswered),
      floor.plain.map(({ largestPaint }) => largestPaint),
    );
  }
}

function print(name: string, loads: readonly Load[], floor: readonly Load[]): void {
  console.log(name);
  const figure = (label: string, pick: (load: Load) => number, decimals = 0) =>
    printFigure(label, loads.map(pick), floor.map(pick), decimals);
  figure('bytes, kB', ({ bytes }) => bytes / 1000, 1);
  figure('first paint, ms', ({ firstPaint }) => firstPaint);
  figure('largest paint, ms', ({ largestPaint }) => largestPaint);
  figure('blocking, ms', ({ blocking }) => blocking);
  figure('layout shift', ({ shift }) => shift, 4);
  const hydrations = loads.map(({ hydrated }) => hydrated);
  if (hydrations.every(Number.isFinite)) {
    printFigure(
      'controls answer, ms',
      hydrations,
      floor.map(({ largestPaint }) => largestPaint),
    );
  }
  figure('heap, MB', ({ heap }) => heap / 1e6, 1);
}

function printFigure(
  label: string,
  numbers: readonly number[],
  floor: readonly number[],
  decimals = 0,
): void {
  const ratio = median(numbers) / median(floor);
  const times = Number.isFinite(ratio) ? `${ratio.toFixed(2)}×` : '';
  console.log(`  ${label.padEnd(24)}${spread(numbers, decimals).padEnd(32)}${times}`);
}
