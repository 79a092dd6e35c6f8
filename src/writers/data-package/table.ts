import type { CsvValue } from '../csv-text';

/** Types of Table Schema that the tables use. */
export type FieldType = 'string' | 'number' | 'integer' | 'boolean' | 'date';

/** What a column holds, in the terms of Table Schema. */
export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly description: string;
  readonly constraints?: {
    readonly required?: true;
    readonly unique?: true;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

/** A column of one table whose values name a row of another. */
export interface ForeignKey {
  readonly fields: string;
  readonly reference: { readonly resource: string; readonly fields: string };
}

/** One table of the package: its columns, its rows, and what ties it to the others. */
export interface Table {
  /** Names the resource and its file: `data/<name>.csv`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly rows: readonly (readonly CsvValue[])[];
}

/** A column: what it holds, how it is read from an entry, and which table its values name. */
export interface Column<Entry> {
  readonly field: Field;
  readonly read: (entry: Entry) => CsvValue | undefined;
  /** Table whose `id` the values name. */
  readonly names?: string;
}

/** Declares a column. */
export function column<Entry>(
  name: string,
  type: FieldType,
  description: string,
  read: Column<Entry>['read'],
  more: NonNullable<Field['constraints']> & { readonly names?: string } = {},
): Column<Entry> {
  const { names, ...constraints } = more;
  const isBound = Object.keys(constraints).length > 0;
  return {
    field: { name, type, description, ...(isBound ? { constraints } : {}) },
    read,
    ...(names === undefined ? {} : { names }),
  };
}

/** Fills a table with entries, a row each. */
export function fillTable<Entry>(
  about: Pick<Table, 'name' | 'title' | 'description' | 'primaryKey'>,
  entries: readonly Entry[],
  columns: readonly Column<NoInfer<Entry>>[],
): Table {
  return {
    ...about,
    fields: columns.map(({ field }) => field),
    foreignKeys: columns.flatMap(({ field, names }) =>
      names === undefined
        ? []
        : [{ fields: field.name, reference: { resource: names, fields: 'id' } }],
    ),
    rows: entries.map((entry) => columns.map(({ read }) => read(entry) ?? null)),
  };
}

/** Form of every identifier of the dataset. */
export const identifierPattern = '[a-z0-9]+(-[a-z0-9]+)*';

/** Form of a period: a year, a quarter, a month or a day, as exactly as it is known. */
export const periodPattern =
  '\\d{4}(-Q[1-4]|-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01])|/\\d{4}-(0[1-9]|1[0-2]))?)?';
