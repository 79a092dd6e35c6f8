import { delay, http, HttpResponse, type HttpHandler } from 'msw';
import type { FileName } from '../src/dataset/schema/dataset';
import type { Fault } from './faults';

/** Gives the true text of a document, as it lies in `public/data`. */
export type ReadDataFile = (name: FileName) => Promise<string>;

/** How long the `slow` fault waits, in milliseconds. */
const slowness = 3000;

function addressOf(name: FileName): string {
  return `*/data/${name}.json`;
}

function json(text: string): HttpResponse<string> {
  return new HttpResponse(text, { headers: { 'content-type': 'application/json' } });
}

/** Serves the documents as they are. */
export function goodHandlers(names: readonly FileName[], read: ReadDataFile): HttpHandler[] {
  return names.map((name) => http.get(addressOf(name), async () => json(await read(name))));
}

/** Serves the documents with a fault. */
export function faultHandlers(
  fault: Fault,
  names: readonly FileName[],
  read: ReadDataFile,
): HttpHandler[] {
  return names.map((name) => http.get(addressOf(name), () => answers[fault](() => read(name))));
}

type Answer = (read: () => Promise<string>) => Response | Promise<Response>;

const answers: Readonly<Record<Fault, Answer>> = {
  'not-found': () => new HttpResponse('Not found', { status: 404 }),
  server: () => new HttpResponse('Internal server error', { status: 500 }),
  network: () => HttpResponse.error(),
  timeout: async () => {
    await delay('infinite');
    return HttpResponse.error();
  },
  slow: async (read) => {
    await delay(slowness);
    return json(await read());
  },
  html: () => HttpResponse.html('<!doctype html><title>Steppe Ledger</title><div id="root"></div>'),
  truncated: async (read) => {
    const text = await read();
    return json(text.slice(0, Math.floor(text.length / 2)));
  },
  empty: () => json(''),
  schema: async (read) => json(JSON.stringify(withoutOneField(JSON.parse(await read())))),
};

/** Drops the first field of the first entry of the first list: the least a schema must notice. */
function withoutOneField(document: unknown): unknown {
  let isDone = false;
  return JSON.parse(
    JSON.stringify(document, (_key, value: unknown): unknown => {
      if (isDone || !Array.isArray(value)) return value;
      const entries: readonly unknown[] = value;
      const [first, ...rest] = entries;
      if (typeof first !== 'object' || first === null) return value;
      isDone = true;
      return [Object.fromEntries(Object.entries(first).slice(1)), ...rest];
    }),
  );
}
