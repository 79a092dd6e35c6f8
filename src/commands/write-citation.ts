/**
 * Writes `CITATION.cff` from the package's name, the version of the dataset and the words of the
 * page. With `--check` it writes nothing and fails where the file is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeCitationFile } from './citation-file';
import { root } from './read-dataset';
import { siteAddress } from './site-address';

const file = join(root, 'CITATION.cff');
const text = await composeCitationFile(siteAddress('sources'));
if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  console.error('CITATION.cff is out of date: run npm run write:citation');
  process.exitCode = 1;
}
