import {
  test as base,
  expect,
  type ConsoleMessage,
  type Page,
  type Request,
} from '@playwright/test';
import { isFull } from '../../setup/extent';

/** Collects what a healthy page never does; a test says beforehand what it expects of it. */
export class Noise {
  readonly #heard: string[] = [];
  readonly #expected: RegExp[] = [];

  /** From now on noise that matches is part of the test. */
  expect(...patterns: readonly RegExp[]): void {
    this.#expected.push(...patterns);
  }

  hear(noise: string): void {
    this.#heard.push(noise);
  }

  /** What was heard and nobody expected. */
  get unexpected(): readonly string[] {
    return this.#heard.filter((noise) => !this.#expected.some((pattern) => pattern.test(noise)));
  }
}

/** An address that leads nowhere is answered with a page that says so, and with the status of it. */
function isMissingPage(message: ConsoleMessage): boolean {
  return (
    message.text().includes('status of 404') && message.location().url === message.page()?.url()
  );
}

function hearConsole(noise: Noise, message: ConsoleMessage): void {
  if (message.type() !== 'error' && message.type() !== 'warning') return;
  if (isMissingPage(message)) return;
  // Said by the tool, where the settings of the tests forbid workers.
  if (message.text() === 'Service Worker registration blocked by Playwright') return;
  // On a busy machine a page comes to use what it has preloaded later than Chromium expects.
  if (!isFull && message.text().includes('was preloaded using link preload but not used')) return;
  noise.hear(`console ${message.type()}: ${message.text()} (${message.location().url})`);
}

function hearRequest(noise: Noise, request: Request, host: string): void {
  const address = new URL(request.url());
  const isOwn =
    address.host === host || address.protocol === 'data:' || address.protocol === 'blob:';
  if (!isOwn) noise.hear(`foreign request: ${request.url()}`);
}

function hearFailure(noise: Noise, request: Request): void {
  const reason = request.failure()?.errorText ?? 'no reason';
  // The page itself gives up requests when it is left or when a download begins.
  if (reason !== 'net::ERR_ABORTED') noise.hear(`failed request: ${request.url()} ${reason}`);
}

function listen(page: Page, noise: Noise, host: string): void {
  page.on('console', (message) => {
    hearConsole(noise, message);
  });
  page.on('pageerror', (error) => {
    noise.hear(`page error: ${error.message}`);
  });
  page.on('request', (request) => {
    hearRequest(noise, request, host);
  });
  page.on('requestfailed', (request) => {
    hearFailure(noise, request);
  });
  page.on('response', (response) => {
    const isMissing = response.status() === 404 && response.request().isNavigationRequest();
    if (response.status() >= 400 && !isMissing) {
      noise.hear(`answer ${String(response.status())}: ${response.url()}`);
    }
  });
}

/** `test` that fails on console noise, page errors, failed requests and requests to other hosts. */
export const test = base.extend<{ readonly noise: Noise }>({
  noise: [
    async ({ page, baseURL }, use) => {
      const noise = new Noise();
      listen(page, noise, new URL(baseURL ?? '').host);
      await use(noise);
      expect(noise.unexpected).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
