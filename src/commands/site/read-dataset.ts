import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import type * as ParseModule from '../../dataset/parse';
import type { Dataset, FileName } from '../../dataset/schema/dataset';

/** Reads the six documents of a folder. Rejects where one is missing or has a fault. */
export async function readDataset(folder: string): Promise<Dataset> {
  const { module } = await runnerImport<typeof ParseModule>(
    join(import.meta.dirname, '..', '..', 'dataset', 'parse.ts'),
    { configFile: false },
  );
  async function read<Name extends FileName>(name: Name): Promise<Dataset[Name]> {
    const text = await readFile(join(folder, `${name}.json`), 'utf8');
    const parsed = module.parseDocument(name, text);
    if (!parsed.ok) throw new Error(`${name}.json has faults`);
    return parsed.document;
  }
  return {
    sources: await read('sources'),
    documents: await read('documents'),
    trade: await read('trade'),
    minerals: await read('minerals'),
    events: await read('events'),
    claims: await read('claims'),
  };
}
