import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import type { Plugin } from 'vite';
import type { FileName } from '../../dataset/schema/dataset';
import { dataFile, shippedFolder } from '../read-dataset';

/**
 * Where the pages find a data file, below the site's folder: under a name that holds the fingerprint of
 * its content, so that a page never gets the data of another build, from whatever cache they come. The
 * plain names (`data/trade.json`) stay beside them, for everybody else.
 */
export function hashedName(name: string, content: string): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  return `assets/${name}-${hash}.json`;
}

/** Data files by their names. */
type ByName<Value> = Readonly<Record<FileName, Value>>;

async function mapDataFiles<Value>(
  make: (name: FileName) => Promise<Value>,
): Promise<ByName<Value>> {
  return {
    sources: await make('sources'),
    documents: await make('documents'),
    trade: await make('trade'),
    context: await make('context'),
    minerals: await make('minerals'),
    events: await make('events'),
    claims: await make('claims'),
  };
}

function read(name: FileName): Promise<string> {
  return readFile(dataFile(`${name}.json`), 'utf8');
}

/** The files of a build, by their data files; while one develops, those with the plain names. */
export function nameDataFiles(command: 'build' | 'serve'): Promise<ByName<string>> {
  return mapDataFiles(async (name) =>
    command === 'build' ? hashedName(name, await read(name)) : `data/${name}.json`,
  );
}

/** Bytes of each file under `data/` of the site, by its name. */
export async function readDataSizes(): Promise<Readonly<Record<string, number>>> {
  const names = (await readdir(shippedFolder)).sort();
  const sizes = names.map(async (name) => [name, (await stat(dataFile(name))).size] as const);
  return Object.fromEntries(await Promise.all(sizes));
}

/** Puts the data files into the build under the names by which its pages ask for them. */
export function dataFiles(): Plugin {
  return {
    name: 'steppe-ledger:data-files',
    apply: 'build',
    async generateBundle() {
      for (const source of Object.values(
        await mapDataFiles(async (name) => ({ name, text: await read(name) })),
      ))
        this.emitFile({
          type: 'asset',
          fileName: hashedName(source.name, source.text),
          source: source.text,
        });
    },
  };
}
