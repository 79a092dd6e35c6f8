import type { PackageFacts } from './descriptor';
import type { Table } from './table';

function listTable({ name, title, description, rows }: Table): string {
  return `| data/${name}.csv | ${rows.length} | ${title}. ${description} |`;
}

/**
 * The package's own description. The package is the same in every language, byte for byte, as its
 * columns are: its words are part of the format and not of the page.
 */
export function writeReadme(
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
