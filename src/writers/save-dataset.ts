import type { Dataset } from '../dataset/schema/dataset';
import type { Messages } from '../messages/messages';
import type { Reference } from './citations/reference';
import { composePackage, packageName } from './data-package/package-files';
import { writeZip } from './data-package/zip';
import { saveFile } from './save';

/** Saves the whole dataset as one ZIP; gives the file's name and its bytes. */
export async function saveDataset(
  dataset: Dataset,
  reference: Reference,
  messages: Messages,
): Promise<{ readonly name: string; readonly bytes: number }> {
  const zip = writeZip(await composePackage(dataset, reference, messages), reference.released);
  const name = packageName(reference);
  saveFile(new Blob([zip], { type: 'application/zip' }), name);
  return { name, bytes: zip.byteLength };
}
