/**
 * Writes the newest entry of `public/data/CHANGELOG.md`: what changed in the dataset since an
 * earlier state. `npm run write:changelog -- --from <folder or git revision>`; without `--from` the
 * entry is that of a first release. With `--check` it writes nothing and fails where the newest
 * entry tells of another version than the one that ships.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { changesBetween } from '../dataset/changes';
import {
  countEntries,
  newestVersion,
  withEntry,
  writeEntry,
  writeFirstEntry,
} from '../writers/changelog';
import { dataFolder, readDatasetFolder, readDatasetOf } from './read-dataset';

const file = join(dataFolder, 'CHANGELOG.md');
const { from, check } = parseArgs({
  options: { from: { type: 'string' }, check: { type: 'boolean', default: false } },
}).values;

const changelog = existsSync(file) ? readFileSync(file, 'utf8') : '';
const release = await readDatasetFolder(dataFolder);

/** Whether no other version was released before: none is told of, or this one alone. */
function mayBeFirst(): boolean {
  const count = countEntries(changelog);
  return count === 0 || (count === 1 && newestVersion(changelog) === release.version);
}

async function composeEntry(): Promise<string> {
  if (from === undefined) return writeFirstEntry(release);
  const before = await readDatasetOf(from);
  if (before.version === release.version) {
    throw new Error(`${from} holds the same version, ${release.version}: nothing changed.`);
  }
  return writeEntry(release, before, changesBetween(before.dataset, release.dataset));
}

if (check) {
  if (newestVersion(changelog) !== release.version) {
    console.error(
      `public/data/CHANGELOG.md does not tell of ${release.version}: run npm run write:changelog -- --from <the state before>`,
    );
    process.exitCode = 1;
  }
} else if (from === undefined && !mayBeFirst()) {
  console.error('There is a release already. Say since when: --from <folder or git revision>');
  process.exitCode = 1;
} else {
  writeFileSync(file, withEntry(changelog, await composeEntry()));
  console.log(`${release.version} stands in public/data/CHANGELOG.md`);
}
