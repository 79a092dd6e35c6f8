import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page, Route } from '@playwright/test';
import { getResponse } from 'msw';
import type { Fault } from '../../../mocks/faults';
import { faultHandlers } from '../../../mocks/handlers';
import { fileNames, type FileName } from '../../../src/dataset/schema/dataset';

const data = join(import.meta.dirname, '..', '..', '..', 'public', 'data');

function read(name: FileName): Promise<string> {
  return readFile(join(data, `${name}.json`), 'utf8');
}

const anyDataFile = /\/assets\/(sources|documents|trade|minerals|events|claims)-[0-9a-f]{8}\.json$/;

/** Lets the named documents, or all of them, fail in the browser as `npm run dev:faults` shows it. */
export async function breakData(
  page: Page,
  fault: Fault,
  names: readonly FileName[] = fileNames,
): Promise<void> {
  const handlers = faultHandlers(fault, names, read);
  await page.route(anyDataFile, async (route: Route) => {
    const asked = route.request().url();
    const plain = asked.replace(anyDataFile, '/data/$1.json');
    // No answer ever comes: the request stays open until the page gives it up.
    if (fault === 'timeout' && names.some((name) => plain.endsWith(`/data/${name}.json`))) return;
    const response = await getResponse(handlers, new Request(plain));
    if (response === undefined) await route.fallback();
    else if (response.type === 'error') await route.abort('internetdisconnected');
    else {
      await route.fulfill({
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: await response.text(),
      });
    }
  });
}

/** The documents arrive again as they are. */
export async function mendData(page: Page): Promise<void> {
  await page.unroute(anyDataFile);
}
