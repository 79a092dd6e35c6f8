import type { Dataset } from '../../dataset/schema/dataset';
import { isWholeAddress, type BibliographyEntry } from '../citations/bibliography-entry';
import type { Table } from './table';

/** A file of the package with what lets a reader check that it arrived whole. */
export interface SealedFile {
  readonly path: string;
  readonly content: Uint8Array;
  /** SHA-256, hexadecimal. */
  readonly sha256: string;
}

function foreignKey({ fields, reference }: Table['foreignKeys'][number], own: string) {
  // Table Schema names the table itself by an empty text.
  const resource = reference.resource === own ? '' : reference.resource;
  return { fields, reference: { resource, fields: reference.fields } };
}

function resource(table: Table, file: SealedFile) {
  return {
    name: table.name,
    path: file.path,
    profile: 'tabular-data-resource',
    title: table.title,
    description: table.description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: file.content.byteLength,
    hash: `sha256:${file.sha256}`,
    dialect: {
      delimiter: ',',
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
    },
    schema: {
      fields: table.fields,
      missingValues: [''],
      primaryKey: table.primaryKey,
      ...(table.foreignKeys.length === 0
        ? {}
        : { foreignKeys: table.foreignKeys.map((key) => foreignKey(key, table.name)) }),
    },
  };
}

/** What the package says of itself beside its tables. */
export interface PackageFacts {
  readonly entry: BibliographyEntry;
  readonly description: string;
  readonly keywords: readonly string[];
}

/** The descriptor of the package: Data Package with Table Schema, valid in versions 1 and 2. */
export function writeDescriptor(
  dataset: Dataset,
  tables: readonly { readonly table: Table; readonly file: SealedFile }[],
  { entry, description, keywords }: PackageFacts,
): string {
  const { address } = entry;
  const descriptor = {
    profile: 'tabular-data-package',
    name: 'steppe-ledger',
    title: entry.title,
    description,
    version: entry.version,
    created: `${entry.released}T00:00:00Z`,
    ...(isWholeAddress(address) ? { homepage: address } : {}),
    keywords,
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
        title: 'Creative Commons Attribution 4.0',
      },
    ],
    contributors: [{ title: entry.author, role: 'author' }],
    sources: dataset.sources.sources.map(({ publisher, title, url }) => ({
      title: `${publisher}: ${title}`,
      path: url,
    })),
    resources: tables.map(({ table, file }) => resource(table, file)),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
