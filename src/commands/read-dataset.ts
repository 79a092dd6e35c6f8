import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkDataset } from '../dataset/check';
import { formatFault, type Fault } from '../dataset/fault';
import { parseDataFile } from '../dataset/parse';
import { fileNames, type Dataset, type FileName } from '../dataset/schema/dataset';
import { computeVersion, notYetThere } from '../dataset/version';

/** Top folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The folder of the data files that ship. */
export const shippedFolder = join(root, 'public', 'data');

/** The folder of the data files that a site is built from: those that ship, or others (`DATA_FOLDER`). */
export const dataFolder = resolve(root, process.env['DATA_FOLDER'] ?? shippedFolder);

/** Where a file of `data/` comes from: other data files have no schema and no changelog of their own. */
export function dataFile(name: string): string {
  const own = join(dataFolder, name);
  return existsSync(own) ? own : join(shippedFolder, name);
}

/** A dataset with its version. */
export interface VersionedDataset {
  readonly dataset: Dataset;
  /** Computed from the content of the data files, so it changes when and only when they do. */
  readonly version: string;
  /** `YYYY-MM-DD`, as `sources.json` names it. */
  readonly released: string;
}

/** Everything that is wrong with a dataset, a line each. */
function refuse(faults: readonly Fault[]): never {
  const count = faults.length === 1 ? 'a fault' : `${String(faults.length)} faults`;
  throw new Error([`The dataset has ${count}:`, ...faults.map(formatFault)].join('\n'));
}

/** Parses the data files. Throws where any has a fault of its own, with all faults of all. */
async function parseAll(texts: Readonly<Record<FileName, string>>): Promise<VersionedDataset> {
  const faults: Fault[] = [];
  function parse<Name extends FileName>(name: Name): Dataset[Name] | null {
    const parsed = parseDataFile(name, texts[name]);
    if (parsed.ok) return parsed.data;
    faults.push(...parsed.faults);
    return null;
  }
  const sources = parse('sources');
  const documents = parse('documents');
  const trade = parse('trade');
  const context = parse('context');
  const minerals = parse('minerals');
  const events = parse('events');
  const claims = parse('claims');
  if (!sources || !documents || !trade || !context || !minerals || !events || !claims)
    return refuse(faults);
  const dataset = { sources, documents, trade, context, minerals, events, claims };
  const { released } = sources;
  return { dataset, version: await computeVersion(texts, released), released };
}

/** The texts of all data files, each read by its name. */
async function readTexts(
  read: (name: FileName) => Promise<string>,
): Promise<Readonly<Record<FileName, string>>> {
  const texts = await Promise.all(fileNames.map(read));
  const [sources = '', documents = '', trade = '', context = '', ...others] = texts;
  const [minerals = '', events = '', claims = ''] = others;
  return { sources, documents, trade, context, minerals, events, claims };
}

/**
 * Reads the data files of a folder. Rejects where one is missing, and with every fault that they have,
 * each for itself or, where all have the right shape, together: no site is built from such.
 */
export async function readDataset(folder: string): Promise<VersionedDataset> {
  const texts = await readTexts((name) => readFile(join(folder, `${name}.json`), 'utf8'));
  const versioned = await parseAll(texts);
  const faults = checkDataset(versioned.dataset);
  return faults.length === 0 ? versioned : refuse(faults);
}

/** Reads the data files of a folder, or those of a revision of the repository, by their own schemas alone. */
export async function readDatasetOf(folderOrRevision: string): Promise<VersionedDataset> {
  if (existsSync(folderOrRevision)) return readDataset(folderOrRevision);
  const git = (...words: readonly string[]) =>
    execFileSync('git', words, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 });
  const there = git('ls-tree', '--name-only', folderOrRevision, 'public/data/').split('\n');
  const show = (name: FileName) => {
    const file = `public/data/${name}.json`;
    const isLater = name === 'context' && !there.includes(file);
    return isLater ? notYetThere : git('show', `${folderOrRevision}:${file}`);
  };
  return parseAll(await readTexts((name) => Promise.resolve(show(name))));
}

/**
 * The states of the dataset in the history of the repository whose versions are wanted, the newest
 * first. Empty where there is no history; states that the schema of today cannot read are left out.
 */
export async function readReleasedStates(
  versions: ReadonlySet<string>,
): Promise<readonly VersionedDataset[]> {
  const wanted = new Set(versions);
  const found: VersionedDataset[] = [];
  for (const revision of revisionsOfTheData()) {
    if (wanted.size === 0) break;
    const state = await readDatasetOf(revision).catch(() => null);
    if (state !== null && wanted.delete(state.version)) found.push(state);
  }
  return found;
}

/** The revisions that touched the data, the newest first; none where git has no history here. */
function revisionsOfTheData(): readonly string[] {
  try {
    return execFileSync('git', ['log', '--format=%H', '--', 'public/data'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
      .split('\n')
      .filter((line) => line !== '');
  } catch {
    return [];
  }
}
