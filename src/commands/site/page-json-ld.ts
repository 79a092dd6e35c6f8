import { join } from 'node:path';
import { runnerImport } from 'vite';
import type * as WordsModule from '../../messages/en';
import type * as WriterModule from '../../writers/dataset-json-ld';
import { dataFolder } from './data-folder.ts';
import type { DatasetRelease } from './dataset-release';
import { readDataset } from './read-dataset.ts';

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
  const { en } = await load<typeof WordsModule>('messages/en.ts');
  const { describeDataset, writeJsonLd } = await load<typeof WriterModule>(
    'writers/dataset-json-ld.ts',
  );
  const dataset = await readDataset(dataFolder);
  return writeJsonLd(describeDataset(dataset, { ...release, ...place, messages: en }));
}
