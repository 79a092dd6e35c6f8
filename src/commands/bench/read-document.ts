import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from '../../dataset/parse';
import type { Dataset, FileName } from '../../dataset/schema/dataset';

/** A document as it ships. Throws where it has a fault. */
export async function readDocument<Name extends FileName>(name: Name): Promise<Dataset[Name]> {
  const text = await readFile(join('public', 'data', `${name}.json`), 'utf8');
  const parsed = parseDocument(name, text);
  if (!parsed.ok) throw new Error(`${name}.json has faults`);
  return parsed.document;
}
