import type { Browser, Page } from '@playwright/test';
import { buildLedgerPart, type DatedEvent } from '../../dataset/ledger';
import { selectEvents } from '../../selectors/filters/events';
import { noFilters, type Filters } from '../../selectors/filters/filters';
import { spread } from './statistics';
import { loadGenerators } from './generators';
import { beginVisit, heapOf, type Device } from './phone';
import { readDataset, shippedFolder } from '../read-dataset';

const more = [1000, 10_000] as const;

const devices: readonly (readonly [string, Device])[] = [
  ['this machine', { screen: 'desk', slowdown: 1, isSlowLine: false }],
  ['4 times slower', { screen: 'desk', slowdown: 4, isSlowLine: false }],
  ['phone, 4 times slower', { screen: 'phone', slowdown: 4, isSlowLine: false }],
];

/** Acts of each kind. */
const acts = 12;

/** What is typed, letter by letter, and deleted again. */
const words = ['uran', 'nucl', 'rail'];

/** One act on a filter, and the list that is its right answer. */
interface Act {
  /** The topic that is pressed, or the text that the field then holds. */
  readonly on: 'topic' | 'text';
  readonly value: string;
  /** Ids of the events that are left, in any order. */
  readonly left: readonly string[];
  /** Years of the events that are left. */
  readonly years: number;
}

/**
 * Does it; resolves with the milliseconds until the right list was painted: every year of it, and of
 * its events all, or where a long list is mounted in part, those in the window and no others.
 */
function doAct({ on, value, left, years }: Act): Promise<number> {
  const wanted = new Set(left);
  const isRight = () => {
    const listed = [
      ...document.querySelectorAll<HTMLElement>('.year:not([aria-hidden]) [data-event]'),
    ];
    const headings = document.querySelectorAll<HTMLElement>(
      '.year:not([aria-hidden]) > header > p',
    );
    // Each says how many events its year has.
    const counted = [...headings].reduce(
      (sum, { textContent }) => sum + Number(textContent.replaceAll(/\D/g, '')),
      0,
    );
    const isPart = document.querySelector('.timeline-part') !== null;
    return (
      headings.length === years &&
      counted === wanted.size &&
      listed.every(({ dataset }) => wanted.has(dataset['event'] ?? '')) &&
      (isPart ? listed.length > 0 : listed.length === wanted.size)
    );
  };
  return new Promise((resolve) => {
    const start = performance.now();
    const observer = new MutationObserver(check);
    function check() {
      if (!isRight()) return;
      observer.disconnect();
      // After the frame that shows it: the message comes when the frame has been drawn.
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve(performance.now() - start);
        channel.port2.postMessage(null);
      });
    }
    observer.observe(document.body, { subtree: true, childList: true, attributes: true });
    const field = document.querySelector<HTMLInputElement>('input[data-filter="text"]');
    if (on === 'topic') {
      document
        .querySelector<HTMLInputElement>(`[data-filter="topics"] input[value="${value}"]`)
        ?.click();
    } else if (field !== null) {
      // Set behind the back of React, so that React sees a change when it is told of one.
      Reflect.set(HTMLInputElement.prototype, 'value', value, field);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
}

function actOn(
  events: readonly DatedEvent[],
  on: Act['on'],
  value: string,
  filters: Partial<Filters>,
): Act {
  const left = selectEvents(events, { ...noFilters, ...filters });
  const years = new Set(left.map(({ period }) => period.year)).size;
  return { on, value, left: left.map(({ id }) => id), years };
}

/** Acts by the names of their columns, in the order in which they are done: what is chosen is given up again. */
function listActs(
  events: readonly DatedEvent[],
  topics: readonly string[],
): readonly (readonly [string, Act])[] {
  const presses = Array.from({ length: acts }, (_, place) => topics[place % topics.length] ?? '');
  const steps = words.flatMap((word) => {
    const starts = Array.from(word, (_, place) => word.slice(0, place + 1));
    return [
      ...starts.map((text) => ['letter', text] as const),
      ...[...starts.slice(0, -1).reverse(), ''].map((text) => ['deleted', text] as const),
    ];
  });
  return [
    ...presses.flatMap((topic) => [
      ['topic on', actOn(events, 'topic', topic, { topics: [topic] })] as const,
      ['off', actOn(events, 'topic', topic, {})] as const,
    ]),
    ...steps.map(([name, text]) => [name, actOn(events, 'text', text, { text })] as const),
  ];
}

async function timeActs(
  page: Page,
  list: readonly (readonly [string, Act])[],
): Promise<ReadonlyMap<string, readonly number[]>> {
  const times = new Map<string, number[]>();
  let left = '';
  for (const [name, act] of list) {
    // An act that leaves the list as it is has no answer to wait for.
    const answer = act.left.join(' ');
    if (answer === left) continue;
    left = answer;
    times.set(name, [...(times.get(name) ?? []), await page.evaluate(doAct, act)]);
    await page.waitForTimeout(400);
  }
  return times;
}

/** From the press of a filter of the timeline to the paint of the whole right list, for more and more events. */
export async function printFilters(browser: Browser, site: string): Promise<void> {
  const { generateEvents } = await loadGenerators();
  const shipped = (await readDataset(shippedFolder)).dataset.events;
  console.log(
    `\nA filter of the timeline, until the whole right list is painted, ms, ${String(acts)} of each: median (least to most)`,
  );
  for (const record of [shipped, ...more.map((count) => generateEvents(shipped, count))]) {
    const { events, topics } = buildLedgerPart('events', record);
    const list = listActs(
      events,
      topics.map(({ id }) => id),
    );
    for (const [name, device] of devices) {
      const visit = await beginVisit(browser, device);
      const { page } = visit;
      if (record !== shipped) {
        await page.route('**/assets/events-*.json', (route) =>
          route.fulfill({ body: JSON.stringify(record), contentType: 'application/json' }),
        );
      }
      await page.goto(new URL('timeline', site).href);
      await page.waitForFunction(
        (count) =>
          document.querySelector('html[data-awake]') !== null &&
          document.querySelector('[data-rooms]') === null &&
          document.querySelector<HTMLElement>('[data-count="events"]')?.dataset['value'] === count,
        String(events.length),
        { timeout: 120_000 },
      );
      if (device.screen === 'phone') await page.locator('.filter-button').click();
      await page.waitForTimeout(3000);
      const times = await timeActs(page, list);
      const elements = await page.evaluate(() => document.getElementsByTagName('*').length);
      const heap = (await heapOf(visit)) / 1e6;
      const summary = [...times].map(([kind, of]) => `${kind} ${spread(of).padEnd(18)}`).join(' ');
      console.log(
        `  ${String(events.length).padStart(6)} events, ${name.padEnd(22)} ${summary} ${String(elements)} elements, heap ${heap.toFixed(1)} MB`,
      );
      await visit.close();
    }
  }
}
