import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDataFile } from '../../../src/dataset/parse';
import type { Dataset, FileName } from '../../../src/dataset/schema/dataset';

const folder = join(import.meta.dirname, '..', '..', '..', 'public', 'data');

/** A document as it lies in `public/data`. Throws where it has a fault. */
export function readShipped<Name extends FileName>(name: Name): Dataset[Name] {
  const parsed = parseDataFile(name, readFileSync(join(folder, `${name}.json`), 'utf8'));
  if (!parsed.ok) throw new Error(`${name}.json has faults`);
  return parsed.data;
}
