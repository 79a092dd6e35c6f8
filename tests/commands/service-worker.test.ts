import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeServiceWorker } from '../../src/commands/site/service-worker-plugin';

const files = {
  'index.html': '<h1>Overview</h1>',
  '404.html': '<h1>Not found</h1>',
  'trade/index.html': '<h1>Trade</h1>',
  'assets/trade-1a2b3c4d.json': '{"series":[]}',
  'assets/page-AbCdEfGh.js': 'export {}',
  'data/trade.json': '{"series":[]}',
  'data/CHANGELOG.md': '# Changes',
  'robots.txt': 'Allow: /',
  'social/trade.png': 'picture',
} as const;

const site = 'https://ledger.example/ledger/';

let folder = '';
let worker = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'steppe-ledger-worker-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  await writeServiceWorker(folder);
  worker = await readFile(join(folder, 'sw.js'), 'utf8');
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** What a host answers: a status and a text; null where there is no connection. */
type Host = (address: string) => readonly [status: number, text: string] | null;

const wholeHost: Host = (address) => {
  const path = address.replace(site, '').replace(/\?.*/, '');
  const known = Object.entries(files).find(([name]) => name === path);
  return known === undefined ? [404, 'Nothing'] : [200, known[1]];
};

/** A request that keeps what it is told of how the file must be. */
class KeptRequest extends Request {
  readonly asked: string;
  constructor(input: string | URL | Request, init?: RequestInit) {
    super(input, init);
    this.asked = init?.integrity ?? (input instanceof Request ? input.integrity : '');
  }
}

/** A cache as the worker sees it. */
class MadeCache {
  readonly kept = new Map<string, { readonly request: Request; readonly response: Response }>();
  async put(request: Request | string, response: Response): Promise<void> {
    const asked = new KeptRequest(request);
    this.kept.set(asked.url, { request: asked, response });
    return Promise.resolve();
  }
  async match(
    request: Request | string,
    { ignoreSearch = false }: { readonly ignoreSearch?: boolean } = {},
  ): Promise<Response | undefined> {
    const plain = (address: string) => (ignoreSearch ? address.replace(/\?.*/, '') : address);
    const wanted = plain(new KeptRequest(request).url);
    const found = [...this.kept].find(([address]) => plain(address) === wanted);
    return Promise.resolve(found?.[1].response.clone());
  }
  async keys(): Promise<readonly Request[]> {
    return Promise.resolve([...this.kept.values()].map(({ request }) => request));
  }
  async delete(request: Request | string): Promise<boolean> {
    return Promise.resolve(this.kept.delete(new KeptRequest(request).url));
  }
}

class RunningWorker {
  readonly #caches = new Map<string, MadeCache>();
  readonly #listeners = new Map<string, ((event: object) => void)[]>();
  host: Host = wholeHost;

  constructor(script: string) {
    const open = (name: string) => {
      const known = this.#caches.get(name) ?? new MadeCache();
      this.#caches.set(name, known);
      return Promise.resolve(known);
    };
    const match = async (
      request: Request | string,
      options?: { readonly ignoreSearch?: boolean },
    ) => {
      for (const cache of this.#caches.values()) {
        const found = await cache.match(request, options);
        if (found !== undefined) return found;
      }
      return undefined;
    };
    const scope = {
      caches: { open, match, keys: () => Promise.resolve([...this.#caches.keys()]) },
      fetch: (request: Request | string) => this.#fetch(new KeptRequest(request)),
      location: new URL('sw.js', site),
      registration: { scope: site },
      addEventListener: (name: string, listener: (event: object) => void) => {
        this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), listener]);
      },
      clients: { claim: () => Promise.resolve() },
      skipWaiting: () => Promise.resolve(),
      Request: KeptRequest,
      Response,
      Headers,
      URL,
      URLSearchParams,
      FetchEvent: Event,
      setTimeout,
      clearTimeout,
      console,
      performance,
    };
    runInNewContext(script, { ...scope, self: scope });
  }

  /** As a browser does: a file that is not the one that was asked for does not come. */
  #fetch(request: KeptRequest): Promise<Response> {
    const answer = this.host(request.url);
    if (answer === null) return Promise.reject(new TypeError('Failed to fetch'));
    const [status, text] = answer;
    const found = `sha256-${createHash('sha256').update(text).digest('base64')}`;
    if (request.asked !== '' && request.asked !== found)
      return Promise.reject(new TypeError('Failed integrity'));
    return Promise.resolve(new Response(text, { status }));
  }

  async #dispatch(name: string, more: object): Promise<void> {
    const waited: Promise<unknown>[] = [];
    const waitUntil = (promise: Promise<unknown>) => void waited.push(promise);
    for (const listener of this.#listeners.get(name) ?? [])
      listener(Object.assign(new Event(name), { waitUntil }, more));
    await Promise.all(waited);
  }

  async install(): Promise<void> {
    await this.#dispatch('install', {});
    await this.#dispatch('activate', {});
  }

  /** What the worker answers; null where it leaves the request to the browser. */
  async ask(path: string, mode: 'navigate' | 'cors' = 'navigate'): Promise<Response | null> {
    const request = new KeptRequest(new URL(path, site));
    Object.defineProperty(request, 'mode', { value: mode });
    let answered: Promise<Response> | null = null;
    await this.#dispatch('fetch', {
      request,
      respondWith: (response: Promise<Response>) => {
        answered = response;
      },
    });
    return answered;
  }
}

async function installed(): Promise<RunningWorker> {
  const running = new RunningWorker(worker);
  await running.install();
  return running;
}

describe('a worker is installed', () => {
  it('where the host gives every file as it was built', async () => {
    await expect(installed()).resolves.toBeInstanceOf(RunningWorker);
  });

  it.each(['index.html', 'assets/page-AbCdEfGh.js', 'assets/trade-1a2b3c4d.json'])(
    'not where the host still gives another %s, as in the middle of a deploy',
    async (changed) => {
      const running = new RunningWorker(worker);
      running.host = (address) =>
        address.startsWith(site + changed) ? [200, '<h1>Older</h1>'] : wholeHost(address);
      await expect(running.install()).rejects.toThrow('Failed integrity');
    },
  );
});

describe('a worker in charge', () => {
  it('answers a page without a connection, with or without the slash at its end', async () => {
    const running = await installed();
    running.host = () => null;
    for (const path of ['trade', 'trade/', 'trade?from=2010', 'trade/index.html'])
      expect(await (await running.ask(path))?.text()).toBe(files['trade/index.html']);
    expect(await (await running.ask(''))?.text()).toBe(files['index.html']);
  });

  it('answers an address that leads nowhere with the page for it, and its status', async () => {
    const answer = await (await installed()).ask('no-such-page');
    expect(answer?.status).toBe(404);
    expect(await answer?.text()).toBe(files['404.html']);
  });

  it.each(['data/CHANGELOG.md', 'robots.txt', 'social/trade.png'] as const)(
    'lets %s through, which it does not keep',
    async (path) => {
      const answer = await (await installed()).ask(path);
      expect(answer?.status).toBe(200);
      expect(await answer?.text()).toBe(files[path]);
    },
  );

  it('answers a document under its plain name, without a connection too', async () => {
    const running = await installed();
    for (const mode of ['navigate', 'cors'] as const) {
      running.host = wholeHost;
      expect(await (await running.ask('data/trade.json', mode))?.text()).toBe(
        files['data/trade.json'],
      );
      running.host = () => null;
      expect(await (await running.ask('data/trade.json', mode))?.text()).toBe(
        files['data/trade.json'],
      );
    }
  });
});
