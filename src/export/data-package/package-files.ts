import { zipSync, type Zippable } from 'fflate';
import { buildLedger } from '../../dataset/ledger';
import type { Dataset } from '../../dataset/schema/dataset';
import type { Messages } from '../../messages/messages';
import { writeCitation } from '../citations/citation';
import { writeDatasetCff } from '../citations/citation-file';
import type { BibliographyEntry } from '../citations/bibliography-entry';
import { writeCsvText } from '../csv-text';
import { writeDescriptor, type PackageFacts, type SealedFile } from './descriptor';
import { writeReadme } from './readme';
import type { Table } from './table';
import { mineralTables } from './mineral-tables';
import { observationTables } from './observation-tables';
import { recordTables } from './record-tables';
import { tradeTables } from './trade-tables';

function hexadecimal(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Rejects with a `TypeError` where the page is not in a secure context, which lacks Web Crypto. */
async function seal(path: string, text: string): Promise<SealedFile> {
  const content = new TextEncoder().encode(text);
  const digest = await globalThis.crypto.subtle.digest('SHA-256', content);
  return { path, content, sha256: hexadecimal(digest) };
}

function writeTable({ fields, rows }: Table): string {
  return writeCsvText(
    fields.map(({ name }) => name),
    rows,
  );
}

function citationFiles(
  { entry, description, keywords }: PackageFacts,
  messages: Messages,
): readonly (readonly [path: string, text: string])[] {
  const cite = (form: 'short' | 'full' | 'bibtex' | 'ris' | 'csl') =>
    writeCitation(entry, form, messages);
  const message = messages.citing.fileMessage;
  return [
    ['CITATION.cff', writeDatasetCff(entry, { message, abstract: description, keywords })],
    ['citation.txt', `${cite('full')}\n`],
    ['citation.bib', cite('bibtex')],
    ['citation.ris', cite('ris')],
    ['citation.json', cite('csl')],
  ];
}

/** Every table of the package: no fact of the dataset is left out. */
export function listTables(dataset: Dataset): readonly Table[] {
  return [
    ...observationTables(buildLedger(dataset)),
    ...tradeTables(dataset.trade),
    ...mineralTables(dataset.minerals),
    ...recordTables(dataset),
  ];
}

/**
 * The files of the data package: a table each, what describes them, how to cite them, and the
 * SHA-256 of all. `messages` are the English ones, whatever the reader's language: the same data
 * give the same bytes.
 */
export async function composePackage(
  dataset: Dataset,
  entry: BibliographyEntry,
  messages: Messages,
): Promise<readonly SealedFile[]> {
  const { abstract: description, keywords } = messages.citing;
  const facts: PackageFacts = { entry, description, keywords };
  const tables = listTables(dataset);
  const described = await Promise.all(
    tables.map(async (table) => ({
      table,
      file: await seal(`data/${table.name}.csv`, writeTable(table)),
    })),
  );
  const texts: readonly (readonly [path: string, text: string])[] = [
    ['datapackage.json', writeDescriptor(dataset, described, facts)],
    ['README.md', writeReadme(tables, facts, writeCitation(entry, 'full', messages))],
    ...citationFiles(facts, messages),
  ];
  const others = await Promise.all(texts.map(([path, text]) => seal(path, text)));
  const files = [...others, ...described.map(({ file }) => file)];
  const sums = files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
  return [...files, await seal('SHA256SUMS', sums)];
}

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
