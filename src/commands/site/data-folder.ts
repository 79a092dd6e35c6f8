import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = join(import.meta.dirname, '..', '..', '..');

/** The files that ship. */
export const shippedFolder = join(root, 'public', 'data');

/** The folder of the documents that a site is built from: those that ship, or others (`DATA_FOLDER`). */
export const dataFolder = resolve(root, process.env['DATA_FOLDER'] ?? shippedFolder);

/** Where a file of `data/` comes from: other documents have no schema and no changelog of their own. */
export function dataFile(name: string): string {
  const own = join(dataFolder, name);
  return existsSync(own) ? own : join(shippedFolder, name);
}
