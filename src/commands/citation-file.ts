import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { en } from '../messages/en/en';
import { createFormatter } from '../charts/format';
import { writeRepositoryCff } from '../export/citations/citation-file';
import { datasetCitation } from '../export/citations/bibliography-entry';
import { dataFolder, readDataset, root } from './read-dataset';

const manifest = z.object({ version: z.string(), license: z.string() });

/**
 * The `CITATION.cff` of the repository as it should be. `address` is where the dataset can be read:
 * whole, or its path alone, which the file then leaves out.
 */
export async function composeCitationFile(address: string): Promise<string> {
  const text = await readFile(join(root, 'package.json'), 'utf8');
  const { version, license } = z.parse(manifest, JSON.parse(text));
  const { version: dataVersion, released } = await readDataset(dataFolder);
  const { fileMessage, abstract, keywords } = en.citing;
  return writeRepositoryCff(
    { title: en.shell.name, version, licence: license },
    datasetCitation(
      { messages: en, format: createFormatter(en), version: dataVersion, released },
      address,
    ),
    { message: fileMessage, abstract, keywords },
  );
}
