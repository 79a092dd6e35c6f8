import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { parseFaultChoice } from '../../mocks/faults';
import { sourcesFile } from '../../src/dataset/schema/sources';
import { breakDataFiles, mend, readShipped } from '../server';

const address = 'https://ledger.example/data/sources.json';

async function fetchText(): Promise<string> {
  return (await fetch(address)).text();
}

describe('the handlers of the data', () => {
  it('serve the documents as they are shipped', async () => {
    expect(await fetchText()).toBe(await readShipped('sources'));
  });

  it('answer a missing document with 404 and a failing host with 500', async () => {
    breakDataFiles('not-found');
    expect((await fetch(address)).status).toBe(404);
    breakDataFiles('server');
    expect((await fetch(address)).status).toBe(500);
  });

  it('lose the connection until it is mended', async () => {
    breakDataFiles('network');
    await expect(fetch(address)).rejects.toThrow(TypeError);
    mend();
    expect((await fetch(address)).status).toBe(200);
  });

  it('never answer a request that shall time out', async () => {
    breakDataFiles('timeout');
    await expect(fetch(address, { signal: AbortSignal.timeout(50) })).rejects.toThrow('timeout');
  });

  it.each([
    ['html', '<!doctype html>'],
    ['empty', ''],
    ['truncated', '{'],
  ] as const)('send what is no JSON for the fault "%s"', async (fault, start) => {
    breakDataFiles(fault);
    const text = await fetchText();
    expect(text.startsWith(start)).toBe(true);
    expect(() => void JSON.parse(text)).toThrow(SyntaxError);
  });

  it('send JSON that the schema refuses for the fault "schema"', async () => {
    breakDataFiles('schema');
    const result = z.safeParse(sourcesFile, JSON.parse(await fetchText()));
    expect(result.error?.issues[0]?.path.slice(0, 2)).toEqual(['sources', 0]);
  });

  it('break only the document that is named', async () => {
    breakDataFiles('not-found', ['trade']);
    expect((await fetch(address)).status).toBe(200);
    expect((await fetch('https://ledger.example/data/trade.json')).status).toBe(404);
  });
});

describe('the choice of a fault in the address', () => {
  it('names a fault and a document', () => {
    expect(parseFaultChoice(new URLSearchParams('fault=html&document=trade'))).toEqual({
      fault: 'html',
      file: 'trade',
    });
  });

  it('breaks every document where none or an unknown one is named', () => {
    const everything = { fault: 'slow', file: undefined };
    expect(parseFaultChoice(new URLSearchParams('fault=slow'))).toEqual(everything);
    expect(parseFaultChoice(new URLSearchParams('fault=slow&document=all'))).toEqual(everything);
  });

  it('is none where the fault is unknown', () => {
    expect(parseFaultChoice(new URLSearchParams('fault=toString'))).toBeNull();
    expect(parseFaultChoice(new URLSearchParams())).toBeNull();
  });
});
