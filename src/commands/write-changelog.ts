/**
 * Writes the newest entry of `public/data/CHANGELOG.md`: what changed in the dataset since an
 * earlier state, and the older entries anew where their states are in the history of the repository.
 * `npm run write:changelog -- --from <folder or git revision>`; without `--from` the entry is that of
 * a first release. With `--check` it writes nothing and fails where an entry does not say what the
 * states of the dataset say, or the newest tells of another version than the one that ships.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { rewriteEntry, publishedEntries, withEntry, type Release } from '../export/changelog';
import { dataFolder, readDataset, readDatasetOf, readReleasedStates } from './read-dataset';

const file = join(dataFolder, 'CHANGELOG.md');
const { from, check } = parseArgs({
  options: { from: { type: 'string' }, check: { type: 'boolean', default: false } },
}).values;

const changelog = existsSync(file) ? readFileSync(file, 'utf8') : '';
const release = await readDataset(dataFolder);
const published = publishedEntries(changelog);

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

/** The states that the entries name, as far as they are at hand, and the one that ships. */
async function knownReleases(): Promise<Map<string, Release>> {
  const named = new Set(published.flatMap(({ version, since }) => [version, since ?? version]));
  const known = new Map<string, Release>([[release.version, release]]);
  named.delete(release.version);
  for (const state of await readReleasedStates(named)) known.set(state.version, state);
  return known;
}

async function checkEntries(): Promise<void> {
  if (published[0]?.version !== release.version) {
    fail(
      `public/data/CHANGELOG.md does not tell of ${release.version}: run npm run write:changelog -- --from <the state before>`,
    );
    return;
  }
  const releases = await knownReleases();
  for (const entry of published) {
    const wanted = rewriteEntry(entry, releases);
    if (wanted === null) {
      console.log(
        `The entry of ${entry.version} is not compared: the history at hand lacks a state it tells of.`,
      );
    } else if (wanted !== entry.text) {
      fail(
        `The entry of ${entry.version} in public/data/CHANGELOG.md does not say what changed: run npm run write:changelog`,
      );
    }
  }
}

async function writeEntries(): Promise<void> {
  const releases = await knownReleases();
  const before = from === undefined ? undefined : await readDatasetOf(from);
  if (before?.version === release.version) {
    fail(`${String(from)} holds the same version, ${release.version}: nothing changed.`);
    return;
  }
  if (before !== undefined) releases.set(before.version, before);
  const own = published.find(({ version }) => version === release.version);
  const others = published.filter(({ version }) => version !== release.version);
  if (before === undefined && own === undefined && others.length > 0) {
    fail('There is a release already. Say since when: --from <folder or git revision>');
    return;
  }
  const newest = { version: release.version, since: before?.version ?? own?.since ?? null };
  const written = rewriteEntry(newest, releases);
  if (written === null) {
    fail(
      `The state ${String(newest.since)} is not at hand. Name it: --from <folder or git revision>`,
    );
    return;
  }
  const older = others.map((entry) => rewriteEntry(entry, releases) ?? entry.text);
  const text = [...older.reverse(), written].reduce(withEntry, '');
  writeFileSync(file, text);
  console.log(`${release.version} stands in public/data/CHANGELOG.md`);
}

await (check ? checkEntries() : writeEntries());
