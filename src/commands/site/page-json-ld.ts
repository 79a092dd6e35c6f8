import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import type * as ParseModule from '../../dataset/parse';
import type { Dataset, FileName } from '../../dataset/schema/dataset';
import type * as WordsModule from '../../messages/en';
import type * as WriterModule from '../../writers/dataset-json-ld';
import type { DatasetRelease } from './dataset-release';

const root = join(import.meta.dirname, '..', '..', '..');

/** A module of the site, run by Vite because the configuration itself knows no bundler's paths. */
async function load<Module>(path: string): Promise<Module> {
  const { module } = await runnerImport<Module>(join(root, 'src', path), { configFile: false });
  return module;
}

/**
 * What the page says of its dataset to search engines, as the content of a script element of type
 * `application/ld+json`. Rejects where a document has a fault.
 */
export async function composePageJsonLd(
  release: DatasetRelease,
  place: { readonly siteUrl: string; readonly base: string },
): Promise<string> {
  const { parseDocument } = await load<typeof ParseModule>('dataset/parse.ts');
  const { en } = await load<typeof WordsModule>('messages/en.ts');
  const { describeDataset, writeJsonLd } = await load<typeof WriterModule>(
    'writers/dataset-json-ld.ts',
  );
  const read = async <Name extends FileName>(name: Name): Promise<Dataset[Name]> => {
    const text = await readFile(join(root, 'public', 'data', `${name}.json`), 'utf8');
    const parsed = parseDocument(name, text);
    if (!parsed.ok) throw new Error(`${name}.json has faults`);
    return parsed.document;
  };
  const dataset: Dataset = {
    sources: await read('sources'),
    documents: await read('documents'),
    trade: await read('trade'),
    minerals: await read('minerals'),
    events: await read('events'),
    claims: await read('claims'),
  };
  return writeJsonLd(describeDataset(dataset, { ...release, ...place, messages: en }));
}
