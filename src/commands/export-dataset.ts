/**
 * Writes the whole dataset as a data package: its files into a folder, and the ZIP of them that the
 * site holds too, byte for byte. `npm run export:dataset -- --out <folder>`
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { composeDataPackage } from './data-package';
import { dataFolder, readDataset } from './read-dataset';
import { readSitePlace } from './site/site-place';

async function exportDataset(out: string): Promise<void> {
  const { files, zip } = await composeDataPackage(
    await readDataset(dataFolder),
    readSitePlace(process.env).siteUrl,
  );
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
