import {
  chromium,
  type Browser,
  type BrowserContext,
  type CDPSession,
  type Page,
} from '@playwright/test';
import { findOrInstallBrowser, quietFlags } from '../find-browser';

/** A slow phone on slow 4G, as Lighthouse's mobile profile applies it. */
const slowdown = 4;
const slowFourthGeneration = {
  offline: false,
  /** Milliseconds: 150 by 3.75, which is what a request on such a line waits in practice. */
  latency: 562.5,
  /** Bytes a second: nine tenths of 1.6 and 0.75 megabits. */
  downloadThroughput: 184_320,
  uploadThroughput: 86_400,
};

const screens = {
  phone: {
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
  },
  desk: { viewport: { width: 1280, height: 900 } },
} as const;

/** What stands in for a reader's device. */
export interface Device {
  readonly screen: keyof typeof screens;
  /** How many times slower than this machine; 1 leaves it as it is. */
  readonly slowdown: number;
  readonly isSlowLine: boolean;
}

export const phone: Device = { screen: 'phone', slowdown, isSlowLine: true };

/** A page of its own on a device, with nothing kept from visits before. */
export interface Visit {
  readonly page: Page;
  readonly session: CDPSession;
  readonly close: () => Promise<void>;
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findOrInstallBrowser(), args: [...quietFlags] });
}

/** Service workers are left out: they begin after everything that is measured, and would answer for it. */
export async function beginVisit(browser: Browser, device: Device): Promise<Visit> {
  const context: BrowserContext = await browser.newContext({
    ...screens[device.screen],
    serviceWorkers: 'block',
  });
  // The compiler that runs the commands marks functions with a helper that a page does not have.
  await context.addInitScript('globalThis.__name = (marked) => marked');
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Performance.enable');
  if (device.isSlowLine) {
    await session.send('Network.emulateNetworkConditions', slowFourthGeneration);
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: device.slowdown });
  return { page, session, close: () => context.close() };
}

/** Bytes of the JavaScript heap that are in use after collecting what nothing refers to. */
export async function heapOf({ session }: Visit): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
}
