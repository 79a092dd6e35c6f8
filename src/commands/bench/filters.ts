import type { Browser, Page } from '@playwright/test';
import { percentile, spread } from './figures';
import { loadGenerators } from './generators';
import { beginVisit, heapOf, type Device } from './phone';
import { readDocument } from './read-document';

const counts = [108, 1000, 10_000] as const;

const devices: readonly (readonly [string, Device])[] = [
  ['this machine', { screen: 'desk', slowdown: 1, isSlowLine: false }],
  ['4 times slower', { screen: 'desk', slowdown: 4, isSlowLine: false }],
  ['phone, 4 times slower', { screen: 'phone', slowdown: 4, isSlowLine: false }],
];

/** Topics to press in turn: each press changes what is left. */
const presses = 12;

/** Presses the checkbox of a topic; resolves with the milliseconds until the new count was painted. */
function pressTopic(place: number): Promise<number> {
  const topics = document.querySelectorAll<HTMLInputElement>('[data-filter="topics"] input');
  const count = () =>
    document.querySelector<HTMLElement>('[data-count="events"]')?.dataset['value'];
  const before = count();
  return new Promise((resolve) => {
    const start = performance.now();
    const observer = new MutationObserver(() => {
      if (count() === before) return;
      observer.disconnect();
      // After the frame that shows it: the message comes when the frame has been drawn.
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve(performance.now() - start);
        channel.port2.postMessage(null);
      });
    });
    observer.observe(document.body, { subtree: true, childList: true, attributes: true });
    topics[place % 4]?.click();
  });
}

async function timePresses(page: Page): Promise<readonly number[]> {
  const times: number[] = [];
  for (let press = 0; press < presses; press += 1) {
    times.push(await page.evaluate(pressTopic, press));
    await page.waitForTimeout(250);
  }
  return times;
}

/** From the press of a filter of the timeline to the paint of its answer, for more and more events. */
export async function printFilters(browser: Browser, site: string): Promise<void> {
  const { generateEvents } = await loadGenerators();
  const shipped = await readDocument('events');
  console.log(
    `\nA filter of the timeline, press to paint, ms, ${String(presses)} presses: median (least to most), 95th percentile`,
  );
  for (const count of counts) {
    const body =
      count === shipped.events.length ? null : JSON.stringify(generateEvents(shipped, count));
    for (const [name, device] of devices) {
      const visit = await beginVisit(browser, device);
      const { page } = visit;
      if (body !== null) {
        await page.route('**/data/events.json', (route) =>
          route.fulfill({ body, contentType: 'application/json' }),
        );
      }
      await page.goto(new URL('timeline', site).href);
      await page.waitForSelector('[data-event]', { timeout: 120_000 });
      await page.waitForFunction(
        (expected) =>
          document.querySelector<HTMLElement>('[data-count="events"]')?.dataset['value'] ===
          expected,
        String(count),
      );
      if (device.screen === 'phone') await page.locator('.filter-button').click();
      await page.waitForTimeout(1500);
      const times = await timePresses(page);
      const elements = await page.evaluate(() => document.getElementsByTagName('*').length);
      const heap = (await heapOf(visit)) / 1e6;
      console.log(
        `  ${String(count).padStart(6)} events, ${name.padEnd(22)}${spread(times).padEnd(20)}${percentile(times, 95).toFixed(0).padStart(5)}   ${String(elements)} elements, heap ${heap.toFixed(1)} MB`,
      );
      await visit.close();
    }
  }
}
