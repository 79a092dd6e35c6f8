import { zipSync, type Zippable } from 'fflate';
import { buildLedger } from '../../dataset/ledger';
import type { Dataset } from '../../dataset/schema/dataset';
import type { Messages } from '../../messages/messages';
import { writeCitation } from '../citations/citation';
import { writeDatasetCff } from '../citations/citation-file';
import type { BibliographyEntry } from '../citations/bibliography-entry';
import { writeCsvText } from '../csv-text';
import { writeDescriptor, type PackageFacts, type SealedFile } from './descriptor';
import { type Table, column, constantColumn, fillTable, schemaColumns } from './table';
import { mineralTables } from './mineral-tables';
import { observationTables } from './observation-tables';
import { recordTables } from './record-tables';
import { type TradeFile, revisedValue, tariffStep } from '../../dataset/schema/trade';

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

/** What stands beside the series of trade: values that were replaced, and the steps of the duty. */
function tradeTables({ revisions, tariffs }: TradeFile): readonly Table[] {
  return [
    fillTable(
      {
        name: 'revisions',
        title: 'Superseded values',
        description: revisions.note,
        primaryKey: ['series', 'period', 'vintage'],
      },
      revisions.values,
      [
        ...schemaColumns(revisedValue, {
          series: 'Series whose value was replaced.',
          period: 'Period of the value.',
          value: 'The value as it stood then, in the unit of the series.',
          vintage: 'Edition in which it stood.',
        }),
        constantColumn('source', 'Who published it.', revisions.source),
      ],
    ),
    fillTable(
      {
        name: 'tariffs',
        title: 'Steps of the additional U.S. duty',
        description: tariffs.note,
        primaryKey: ['effective'],
      },
      tariffs.steps,
      [
        ...schemaColumns(tariffStep, {
          effective: 'Day on which the rate took effect.',
          announced: 'Day on which it was announced.',
          until: 'Last day on which it applied.',
          lastSeen: 'Where no end is known: last day on which the rate was seen in force.',
          rate: 'Per cent ad valorem, on top of ordinary duty.',
          status: 'How far it came into force.',
          authority: 'Order and tariff heading.',
        }),
        constantColumn('source', 'Where it was read.', tariffs.source),
        column(
          ['other_sources', 'string'],
          'Further sources of this step, parted by spaces.',
          ({ sources = [] }) => sources.filter((id) => id !== tariffs.source).join(' ') || null,
        ),
        ...schemaColumns(tariffStep, { note: 'What was exempt.' }),
      ],
    ),
  ];
}

function listTable({ name, title, description, rows }: Table): string {
  return `| data/${name}.csv | ${rows.length} | ${title}. ${description} |`;
}

/**
 * The package's own description. The package is the same in every language, byte for byte, as its
 * columns are: its words are part of the format and not of the page.
 */
function writeReadme(
  tables: readonly Table[],
  { entry, description }: PackageFacts,
  fullCitation: string,
): string {
  const { title, version, released } = entry;
  return `# ${title}

Data version ${version}, released ${released}.

${description}

## Files

| file | rows | what it holds |
|---|---|---|
${tables.map(listTable).join('\n')}

\`datapackage.json\` describes every column: type, limits, keys between tables (Data Package with Table
Schema). \`CITATION.cff\` and the files \`citation.*\` are for lists of references. \`SHA256SUMS\` holds
the fingerprint of every other file: \`sha256sum -c SHA256SUMS\`.

## How to read the tables

- UTF-8 with a byte order mark, lines ended by CRLF, quoted by RFC 4180, decimal point, no grouping.
- One value a row. \`status\` says how it was come by: \`reported\`, \`estimated\`, \`projected\`,
  \`derived\` (computed, see \`formula\`) or \`missing\`. A missing value is an empty cell with its reason
  in \`reason\`; \`not-found\`, \`withheld\`, \`not-published\`, \`not-listed\` and \`not-available\` are
  different things, and none of them is zero. A zero is written 0.
- \`bound\` is set where a source says only "over" or "under" a value.
- Periods are as exact as the source: 2023, 2025-Q1, 2025-06, 2025-11-06, or months of one year
  together, 2026-01/2026-05. Read them as text, so that no spreadsheet turns them into other days. Read chapters of the Harmonized System as text too.
- An apostrophe stands before a text that begins with = + - @ or a tab, so that a spreadsheet does not
  run it as a formula. Numbers are never changed.
- \`source\` names a row of \`data/sources.csv\`.

## Before you compute

- Two offices count the same trade and disagree. Never add, average or splice their series.
- Figures of Trade Map are probably valued with freight and insurance: never join them to those of the
  U.S. Census Bureau.
- Values of the U.S. Geological Survey for the newest year are estimates and get revised.
- Announcements are neither reserves nor output.
- A verdict on a claim is ours; its reason and sources stand beside it.

## Licences

The dataset's own text and structure: ${entry.licence}. Every source keeps its own terms, which stand in
the column \`licence\` of \`data/sources.csv\`.

## How to cite

${fullCitation}
`;
}
