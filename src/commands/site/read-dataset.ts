import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import type * as CheckModule from '../../dataset/check';
import type * as FaultModule from '../../dataset/fault';
import type { Fault } from '../../dataset/fault';
import type * as ParseModule from '../../dataset/parse';
import type { Dataset, FileName } from '../../dataset/schema/dataset';

const source = join(import.meta.dirname, '..', '..', 'dataset');

/** A module of the site, run by Vite because the configuration itself knows no bundler's paths. */
async function load<Module>(file: string): Promise<Module> {
  const { module } = await runnerImport<Module>(join(source, file), { configFile: false });
  return module;
}

/** Everything that is wrong with the documents of a folder, a line each. */
async function refuse(faults: readonly Fault[]): Promise<never> {
  const { formatFault } = await load<typeof FaultModule>('fault.ts');
  const count = faults.length === 1 ? 'a fault' : `${String(faults.length)} faults`;
  throw new Error([`The dataset has ${count}:`, ...faults.map(formatFault)].join('\n'));
}

/**
 * Reads the six documents of a folder. Rejects with every fault that they have, each for itself or, where
 * all have the right shape, together: a site with faults is not built.
 */
export async function readDataset(folder: string): Promise<Dataset> {
  const { parseDocument } = await load<typeof ParseModule>('parse.ts');
  const { checkDataset } = await load<typeof CheckModule>('check.ts');
  const shapeless: Fault[] = [];
  async function read<Name extends FileName>(name: Name): Promise<Dataset[Name] | null> {
    const parsed = parseDocument(name, await readFile(join(folder, `${name}.json`), 'utf8'));
    if (parsed.ok) return parsed.document;
    shapeless.push(...parsed.faults);
    return null;
  }
  const sources = await read('sources');
  const documents = await read('documents');
  const trade = await read('trade');
  const minerals = await read('minerals');
  const events = await read('events');
  const claims = await read('claims');
  if (!sources || !documents || !trade || !minerals || !events || !claims) return refuse(shapeless);
  const dataset = { sources, documents, trade, minerals, events, claims };
  const faults = checkDataset(dataset);
  return faults.length === 0 ? dataset : refuse(faults);
}
