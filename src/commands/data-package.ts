import { en } from '../messages/en/en';
import { pageAddress } from '../selectors/filters/page-address';
import { createFormatter } from '../charts/format';
import { packageName } from '../dataset/version';
import { datasetCitation } from '../export/citations/bibliography-entry';
import type { SealedFile } from '../export/data-package/descriptor';
import { composePackage, writeZip } from '../export/data-package/package-files';
import type { VersionedDataset } from './read-dataset';

/** The whole dataset as a reader takes it away. */
export interface DataPackage {
  readonly files: readonly SealedFile[];
  /** All of them in one; its path is its name. */
  readonly zip: Pick<SealedFile, 'path' | 'content'>;
}

/**
 * Composes the data package of a dataset, in English: the same data give the same bytes. It names the
 * site's address, or its path alone where `siteUrl` is empty.
 */
export async function composeDataPackage(
  { dataset, version, released }: VersionedDataset,
  siteUrl: string,
): Promise<DataPackage> {
  const context = { messages: en, format: createFormatter(en), version, released };
  const entry = datasetCitation(context, `${siteUrl}${pageAddress('/sources')}`);
  const files = await composePackage(dataset, entry, en);
  return { files, zip: { path: packageName(version), content: writeZip(files, released) } };
}
