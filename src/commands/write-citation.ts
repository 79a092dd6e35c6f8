/**
 * Writes `CITATION.cff` from the package's name, the version of the dataset and the words of the
 * page. With `--check` it writes nothing and fails where the file is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeCitationFile } from './citation-file';
import { root } from './read-dataset';
import { pageAddress } from '../selectors/filters/page-address';
import { readSitePlace } from './site/site-place';

const file = join(root, 'CITATION.cff');
const isCheck = process.argv.includes('--check');
// The file says itself whether it names the site: a check is not for the settings of the build at hand.
const [, named] = isCheck ? (/^ +url: "?([^"\n]+)"?$/m.exec(readFileSync(file, 'utf8')) ?? []) : [];
const { siteUrl } = isCheck ? { siteUrl: '' } : readSitePlace(process.env);
const text = await composeCitationFile(named ?? `${siteUrl}${pageAddress('/sources')}`);
if (!isCheck) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  console.error('CITATION.cff is out of date: run npm run write:citation');
  process.exitCode = 1;
}
