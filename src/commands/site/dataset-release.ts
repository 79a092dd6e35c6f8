import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import * as z from 'zod/mini';
import type * as VersionModule from '../../dataset/version';
import type { FileName } from '../../dataset/schema/dataset';
import { dataFile, shippedFolder } from './data-folder.ts';

/** What the pages say of the dataset they ship. */
export interface DatasetRelease {
  /** Computed from the content of the documents, so it changes when and only when they do. */
  readonly version: string;
  /** Day of the release, `YYYY-MM-DD`, as `sources.json` names it. */
  readonly released: string;
  /** Bytes of each file under `data/` of the site, by its name. */
  readonly sizes: Readonly<Record<string, number>>;
}

const root = join(import.meta.dirname, '..', '..', '..');
const sourcesRelease = z.object({ released: z.string() });

async function readSizes(): Promise<DatasetRelease['sizes']> {
  const names = (await readdir(shippedFolder)).sort();
  const sizes = names.map(async (name) => [name, (await stat(dataFile(name))).size] as const);
  return Object.fromEntries(await Promise.all(sizes));
}

function read(name: FileName): Promise<string> {
  return readFile(dataFile(`${name}.json`), 'utf8');
}

/** Reads the documents that the site is built from. Rejects where one is missing or is not JSON. */
export async function readDatasetRelease(): Promise<DatasetRelease> {
  // Run by Vite, because the configuration itself is loaded in a way that knows no bundler's paths.
  const { module } = await runnerImport<typeof VersionModule>(
    join(root, 'src', 'dataset', 'version.ts'),
    { configFile: false },
  );
  const texts = {
    sources: await read('sources'),
    documents: await read('documents'),
    trade: await read('trade'),
    minerals: await read('minerals'),
    events: await read('events'),
    claims: await read('claims'),
  };
  const { released } = z.parse(sourcesRelease, JSON.parse(texts.sources));
  const version = await module.computeVersion(texts, released);
  return { version, released, sizes: await readSizes() };
}
