import { describe, expect, it, vi } from 'vitest';
import { DatasetFault, loadDataFile, type LoadOptions } from '../../src/dataset/load';
import { readShippedDataset, readShippedText } from '../fixtures/dataset/shipped';

const claims = readShippedText('claims');
const count = readShippedDataset().claims.claims.length;

function answer(body: string, init?: ResponseInit): NonNullable<LoadOptions['fetch']> {
  return () => Promise.resolve(new Response(body, init));
}

/** A host that never answers, and gives up when it is told to, as `fetch` does. */
const silence: NonNullable<LoadOptions['fetch']> = (_address, init) =>
  new Promise((_resolve, reject) => {
    init?.signal?.addEventListener('abort', () => {
      reject(new DOMException('The operation was aborted.', 'AbortError'));
    });
  });

async function faultOf(
  fetch: NonNullable<LoadOptions['fetch']>,
  options: Partial<LoadOptions> = {},
): Promise<DatasetFault> {
  const outcome: unknown = await loadDataFile('claims', { base: '/', fetch, ...options }).catch(
    (error: unknown) => error,
  );
  if (outcome instanceof DatasetFault) return outcome;
  throw new Error('Expected a fault of the dataset.', { cause: outcome });
}

describe('loading a document', () => {
  it('gives the parsed document', async () => {
    const document = await loadDataFile('claims', { base: '/', fetch: answer(claims) });
    expect(document.claims).toHaveLength(count);
  });

  it.each([
    ['/', '/data/claims.json'],
    ['/ledger/', '/ledger/data/claims.json'],
    ['/ledger', '/ledger/data/claims.json'],
    ['', '/data/claims.json'],
    ['https://example.org/a/', 'https://example.org/a/data/claims.json'],
  ])('asks the folder of the site: %s', async (base, address) => {
    const fetch = vi.fn(answer(claims));
    await loadDataFile('claims', { base, fetch });
    expect(fetch.mock.calls.map(([asked]) => asked)).toEqual([address]);
  });

  it('takes the file that it is told of', async () => {
    const fetch = vi.fn(answer(claims));
    await loadDataFile('claims', { base: '/ledger/', file: 'assets/claims-1a2b.json', fetch });
    expect(fetch.mock.calls[0]?.[0]).toBe('/ledger/assets/claims-1a2b.json');
  });

  it('uses the fetch of the page unless told otherwise', async () => {
    vi.stubGlobal('fetch', answer(claims));
    const document = await loadDataFile('claims', { base: '/' });
    vi.unstubAllGlobals();
    expect(document.claims).toHaveLength(count);
  });
});

describe('a document that cannot be had', () => {
  it.each([404, 410])(
    'is not found at status %i, even with a page for an answer',
    async (status) => {
      const fault = await faultOf(answer('<!doctype html>', { status }));
      expect(fault).toMatchObject({ kind: 'not-found', file: 'claims', status, faults: [] });
    },
  );

  it.each([500, 503, 403])('is a failure of the server at status %i', async (status) => {
    expect(await faultOf(answer('{}', { status }))).toMatchObject({ kind: 'server', status });
  });

  it('is a failure of the network where no answer comes', async () => {
    const cause = new TypeError('Failed to fetch');
    const fault = await faultOf(() => Promise.reject(cause));
    expect(fault).toMatchObject({ kind: 'network', status: undefined, cause });
  });

  it('is a failure of the network where the connection breaks within the answer', async () => {
    const body = new ReadableStream({
      pull: (controller) => {
        controller.error(new TypeError('terminated'));
      },
    });
    const fault = await faultOf(() => Promise.resolve(new Response(body)));
    expect(fault.kind).toBe('network');
  });

  it('has timed out where no answer comes in time', async () => {
    expect((await faultOf(silence, { silenceMilliseconds: 5 })).kind).toBe('timeout');
  });

  it('has timed out where the answer begins and does not end in time', async () => {
    const fetch: NonNullable<LoadOptions['fetch']> = (_address, init) => {
      const body = new ReadableStream({
        start: (controller) => {
          init?.signal?.addEventListener('abort', () => {
            controller.error(new DOMException('The operation was aborted.', 'AbortError'));
          });
        },
      });
      return Promise.resolve(new Response(body));
    };
    expect((await faultOf(fetch, { silenceMilliseconds: 5 })).kind).toBe('timeout');
  });

  it('is waited for as long as something comes', async () => {
    const pieces = claims.match(/[\s\S]{1,4000}/g) ?? [];
    vi.useFakeTimers();
    const body = new ReadableStream<Uint8Array>(
      {
        pull: async (controller) => {
          await vi.advanceTimersByTimeAsync(6000);
          const piece = pieces.shift();
          if (piece === undefined) controller.close();
          else controller.enqueue(new TextEncoder().encode(piece));
        },
      },
      { highWaterMark: 0 },
    );
    const answered = () => Promise.resolve(new Response(body));
    const document = await loadDataFile('claims', { base: '/', fetch: answered });
    vi.useRealTimers();
    expect(document.claims.length).toBeGreaterThan(0);
  });

  it('is asked of the host itself the second time, past what is kept on the way', async () => {
    const fetch = vi.fn(answer(claims));
    await loadDataFile('claims', { base: '/', fetch });
    await loadDataFile('claims', { base: '/', fetch, anew: true });
    expect(fetch.mock.calls.map(([, init]) => init?.cache)).toEqual(['default', 'reload']);
  });

  it('is markup where a host answers every address with its page', async () => {
    const fault = await faultOf(answer('<!doctype html><div id="root"></div>', { status: 200 }));
    expect(fault).toMatchObject({ kind: 'html', faults: [{ path: '', code: 'html' }] });
  });

  it('is truncated where the JSON breaks off', async () => {
    expect((await faultOf(answer(claims.slice(0, 9_000)))).kind).toBe('truncated');
  });

  it('is empty where nothing came', async () => {
    expect((await faultOf(answer(''))).kind).toBe('empty');
  });

  it('is not JSON where something else came', async () => {
    expect((await faultOf(answer('Bad gateway'))).kind).toBe('not-json');
  });

  it('has all its faults where the schema is broken', async () => {
    const fault = await faultOf(answer('{ "claims": [{ "id": "A" }], "more": 1 }'));
    expect(fault.kind).toBe('schema');
    expect(fault.faults.map(({ path }) => path)).toEqual([
      'claims[0].id',
      'claims[0].document',
      'claims[0].paragraph',
      'claims[0].kind',
      'claims[0].topic',
      'claims[0].claim',
      'claims[0].verdict',
      'claims[0].reason',
      'claims[0].sources',
      'more',
    ]);
    expect(fault.message).toBe('claims.json: schema');
  });
});

describe('a caller that no longer wants the document', () => {
  it('gets its own reason back, not a fault', async () => {
    const controller = new AbortController();
    const loading = loadDataFile('claims', {
      base: '/',
      fetch: silence,
      signal: controller.signal,
    });
    controller.abort(new Error('The page was left.'));
    await expect(loading).rejects.toThrow('The page was left.');
  });

  it('asks nothing where it gave up before', async () => {
    const fetch = vi.fn(silence);
    const signal = AbortSignal.abort(new Error('The page was left.'));
    await expect(loadDataFile('claims', { base: '/', fetch, signal })).rejects.toThrow('left');
    expect(fetch).not.toHaveBeenCalled();
  });
});
