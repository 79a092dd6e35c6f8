import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDocument } from '../dataset/parse';
import type { Dataset, FileName } from '../dataset/schema/dataset';
import { computeVersion } from '../dataset/version';

/** Top folder of the project, and where the dataset lies in it. */
export const root = fileURLToPath(new URL('../..', import.meta.url));
export const dataFolder = join(root, 'public', 'data');

/** A dataset with its version. */
export interface VersionedDataset {
  readonly dataset: Dataset;
  readonly version: string;
  /** `YYYY-MM-DD`. */
  readonly released: string;
}

/** Gives the text of a document by its name. */
type TextReader = (name: FileName) => string;

function parse<Name extends FileName>(name: Name, read: TextReader): Dataset[Name] {
  const parsed = parseDocument(name, read(name));
  if (parsed.ok) return parsed.document;
  const [fault] = parsed.faults;
  throw new Error(`${name}.json: ${fault?.path ?? ''} ${fault?.message ?? 'has faults'}`);
}

async function readDataset(read: TextReader): Promise<VersionedDataset> {
  const dataset: Dataset = {
    sources: parse('sources', read),
    documents: parse('documents', read),
    trade: parse('trade', read),
    minerals: parse('minerals', read),
    events: parse('events', read),
    claims: parse('claims', read),
  };
  const texts = {
    sources: read('sources'),
    documents: read('documents'),
    trade: read('trade'),
    minerals: read('minerals'),
    events: read('events'),
    claims: read('claims'),
  };
  const { released } = dataset.sources;
  return { dataset, version: await computeVersion(texts, released), released };
}

/** Reads the documents of a folder. Rejects where one is missing or has a fault. */
export function readDatasetFolder(folder: string): Promise<VersionedDataset> {
  return readDataset((name) => readFileSync(join(folder, `${name}.json`), 'utf8'));
}

/** Reads the documents of a folder, or those of a revision of the repository. */
export function readDatasetOf(folderOrRevision: string): Promise<VersionedDataset> {
  if (existsSync(folderOrRevision)) return readDatasetFolder(folderOrRevision);
  return readDataset((name) =>
    execFileSync('git', ['show', `${folderOrRevision}:public/data/${name}.json`], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    }),
  );
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
