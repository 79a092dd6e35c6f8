import { en } from '../messages/en';
import { pageAddress } from '../selectors/page-address';
import { createFormatter } from '../specs/format';
import { packageName } from '../dataset/version';
import { datasetReference } from '../writers/citations/reference';
import type { SealedFile } from '../writers/data-package/descriptor';
import { buildLedger } from '../dataset/ledger';
import { composePackage } from '../writers/data-package/package-files';
import { writeZip } from '../writers/data-package/zip';
import { readDatasetFolder } from './read-dataset';

/** The whole dataset as a reader takes it away. */
export interface DataPackage {
  readonly files: readonly SealedFile[];
  /** All of them in one; its path is its name. */
  readonly zip: Pick<SealedFile, 'path' | 'content'>;
}

/**
 * Composes the data package of the documents of a folder, in English: the same data give the same
 * bytes. It names the site's address, or its path alone where `siteUrl` is empty. Rejects where a
 * document is missing or has a fault.
 */
export async function composeDataPackage(folder: string, siteUrl: string): Promise<DataPackage> {
  const { dataset, version, released } = await readDatasetFolder(folder);
  const setting = { messages: en, format: createFormatter(en), version, released };
  const reference = datasetReference(setting, `${siteUrl}${pageAddress('/sources')}`);
  const files = await composePackage(buildLedger(dataset), reference, en);
  return { files, zip: { path: packageName(version), content: writeZip(files, released) } };
}
