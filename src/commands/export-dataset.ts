/**
 * Writes the whole dataset as a data package: its files into a folder, and the ZIP of them that the
 * page saves too, byte for byte. `npm run export:dataset -- --out <folder>`
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { en } from '../messages/en';
import { createFormatter } from '../specs/format';
import { datasetReference } from '../writers/citations/reference';
import { composePackage, packageName } from '../writers/data-package/package-files';
import { writeZip } from '../writers/data-package/zip';
import { dataFolder, readDatasetFolder } from './read-dataset';
import { readSitePlace } from './site/site-place';
import { pageAddress } from '../selectors/page-address';

async function exportDataset(out: string): Promise<void> {
  const { dataset, version, released } = await readDatasetFolder(dataFolder);
  const setting = { messages: en, format: createFormatter(en), version, released };
  const files = await composePackage(
    dataset,
    datasetReference(setting, `${readSitePlace(process.env).siteUrl}${pageAddress('/sources')}`),
    en,
  );
  const zip = { path: packageName({ version }), content: writeZip(files, released) };
  for (const { path, content } of [...files, zip]) {
    const file = join(out, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
    console.log(`${String(content.byteLength).padStart(8)}  ${path}`);
  }
}

const { out } = parseArgs({ options: { out: { type: 'string' } } }).values;
if (out === undefined) {
  console.error('Say where to: npm run export:dataset -- --out <folder>');
  process.exitCode = 1;
} else {
  await exportDataset(out);
}
