import { zipSync, type Zippable } from 'fflate';
import type { SealedFile } from './descriptor';

/**
 * Files as one ZIP, each bearing the day of the dataset (`YYYY-MM-DD`), so that the same data give
 * the same bytes. A ZIP has no time zone: noon of that day by the clock on the wall.
 */
export function writeZip(files: readonly SealedFile[], released: string): Uint8Array<ArrayBuffer> {
  const [year = Number.NaN, month = 1, day = 1] = released.split('-').map(Number);
  const mtime = new Date(year, month - 1, day, 12);
  const entries: Zippable = {};
  for (const { path, content } of files) entries[path] = [content, { level: 9, mtime }];
  return new Uint8Array(zipSync(entries));
}
