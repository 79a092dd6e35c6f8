import type { Browser } from '@playwright/test';
import { percentile, spread } from './statistics';
import { beginVisit, type Device } from './phone';

const charts = ['trade-headline', 'trade-both-counts', 'trade-monthly'] as const;
const times = 20;

const devices: readonly (readonly [string, Device])[] = [
  ['this machine', { screen: 'desk', slowdown: 1, isSlowLine: false }],
  ['4 times slower', { screen: 'desk', slowdown: 4, isSlowLine: false }],
];

/** Presses the export of the page's chart; resolves with the milliseconds until the file was there. */
function pressExport(): Promise<number> {
  return new Promise((resolve) => {
    const create = URL.createObjectURL.bind(URL);
    // A page on a screen draws frames all the time; a headless one holds a canvas back without.
    let isWaiting = true;
    const request = () => {
      if (isWaiting) requestAnimationFrame(request);
    };
    request();
    const start = performance.now();
    URL.createObjectURL = (of) => {
      if (of instanceof Blob && of.type === 'image/png') {
        isWaiting = false;
        URL.createObjectURL = create;
        resolve(performance.now() - start);
      }
      return create(of);
    };
    document.querySelector<HTMLElement>('[data-action="export-png"]')?.click();
  });
}

/** From the press to the finished PNG of 1200 by 675 pixels at double density. */
export async function printExports(browser: Browser, site: string): Promise<void> {
  console.log(
    `\nPNG of a chart, ms, ${String(times)} exports: the first, then median (least to most), 95th percentile`,
  );
  for (const [name, device] of devices) {
    for (const chart of charts) {
      const { page, close } = await beginVisit(browser, device);
      await page.goto(new URL(`chart/${chart}`, site).href);
      const action = page.locator('[data-action="export-png"]');
      await action.waitFor({ state: 'attached' });
      await page.waitForTimeout(1000);
      const first = await page.evaluate(pressExport);
      const taken: number[] = [];
      for (let time = 0; time < times; time += 1) {
        await page.waitForTimeout(100);
        taken.push(await page.evaluate(pressExport));
      }
      console.log(
        `  ${chart.padEnd(20)}${name.padEnd(16)}${first.toFixed(0).padStart(6)}  ${spread(taken).padEnd(22)}${percentile(taken, 95).toFixed(0).padStart(6)}`,
      );
      await close();
    }
  }
}
