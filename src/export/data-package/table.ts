import * as z from 'zod/mini';
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

/** Tables whose rows a column names, by the column. */
const foreignTables: Readonly<Partial<Record<string, string>>> = {
  claim: 'claims',
  document: 'documents',
  event: 'events',
  mineral: 'minerals',
  refined_as: 'minerals',
  series: 'series',
  source: 'sources',
  topic: 'topics',
};

/** Declares a column by hand, where no schema says what it may hold. */
export function column<Entry>(
  [name, type]: readonly [name: string, type: FieldType],
  description: string,
  read: Column<Entry>['read'],
  constraints: NonNullable<Field['constraints']> = {},
): Column<Entry> {
  const names = Object.hasOwn(foreignTables, name) ? foreignTables[name] : undefined;
  const isBound = Object.keys(constraints).length > 0;
  return {
    field: { name, type, description, ...(isBound ? { constraints } : {}) },
    read,
    ...(names === undefined ? {} : { names }),
  };
}

/** A column of texts that bears the name of the key of an entry. */
export function textColumn<Name extends string>(
  name: Name,
  description: string,
  constraints: NonNullable<Field['constraints']> = {},
): Column<Readonly<Partial<Record<Name, string | undefined>>>> {
  return column([name, 'string'], description, (entry) => entry[name], constraints);
}

/** A column whose value is the same in every row. */
export function constantColumn(name: string, description: string, value: string): Column<unknown> {
  return column([name, 'string'], description, () => value, { required: true });
}

/** A key of an entry, or a key of an object in it: `amount.value`. */
type Path<Entry> = {
  [Key in keyof Entry & string]-?: NonNullable<Entry[Key]> extends
    string | number | boolean | readonly unknown[]
    ? Key
    : Key | `${Key}.${keyof NonNullable<Entry[Key]> & string}`;
}[keyof Entry & string];

/** What a column of a schema says of itself, with its name where the key is not its name. */
type Said = string | { readonly name: string; readonly says: string };

/** The part of a JSON Schema that a column is made from. */
const jsonForm = z.object({
  type: z.optional(z.string()),
  const: z.optional(z.string()),
  enum: z.optional(z.array(z.string())),
  pattern: z.optional(z.string()),
  minimum: z.optional(z.number()),
  maximum: z.optional(z.number()),
  exclusiveMinimum: z.optional(z.number()),
  properties: z.optional(z.record(z.string(), z.unknown())),
  required: z.optional(z.array(z.string())),
  anyOf: z.optional(z.array(z.unknown())),
  items: z.optional(z.unknown()),
});

type JsonForm = z.infer<typeof jsonForm>;

/** The form of a key, and whether every entry has it. */
function formAt(form: JsonForm, path: string): { readonly form: JsonForm; readonly must: boolean } {
  const [key = '', ...rest] = path.split('.');
  const found = z.parse(jsonForm, form.properties?.[key]);
  const must = form.required?.includes(key) === true;
  if (rest.length > 0) {
    const inner = formAt(found, rest.join('.'));
    return { ...inner, must: must && inner.must };
  }
  // One that may be null is the other of two forms.
  const [other] = found.anyOf ?? [];
  return other === undefined
    ? { form: found, must }
    : { form: z.parse(jsonForm, other), must: false };
}

/** A pattern in the dialect of Table Schema, which anchors it itself; none for what a text may hold. */
function patternOf({ pattern }: JsonForm): string | undefined {
  return pattern === undefined || pattern.includes('\\p')
    ? undefined
    : pattern.replace(/^\^|\$$/g, '').replaceAll('\\/', '/');
}

function constraintsOf(form: JsonForm, must: boolean): NonNullable<Field['constraints']> {
  const values = form.const === undefined ? form.enum : [form.const];
  const pattern = patternOf(form);
  const isWhole = form.type === 'integer';
  const minimum = isWhole && form.exclusiveMinimum !== undefined ? 1 : form.minimum;
  const { maximum } = form;
  return {
    ...(must ? { required: true } : {}),
    ...(values === undefined ? {} : { enum: values }),
    ...(pattern === undefined || pattern === dayPattern ? {} : { pattern }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined || isWhole ? {} : { maximum }),
  };
}

/** Form of a day, for which Table Schema has a type. */
const dayPattern = '\\d{4}-\\d{2}-\\d{2}';

function typeOf(form: JsonForm): FieldType {
  if (form.type === 'number' || form.type === 'integer' || form.type === 'boolean')
    return form.type;
  return patternOf(form) === dayPattern ? 'date' : 'string';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** A value as it stands in a cell: identifiers are parted by spaces, texts by semicolons. */
function valueAt(entry: unknown, path: string, items: JsonForm | undefined): CsvValue {
  const value = path
    .split('.')
    .reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), entry);
  if (Array.isArray(value)) {
    const separator = items === undefined || patternOf(items) === undefined ? '; ' : ' ';
    return value.map(String).join(separator) || null;
  }
  const isPlain =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isPlain ? value : null;
}

/**
 * Columns of entries from the schema of an entry, in the order in which they are said: name, type and
 * constraints follow from the schema. Throws where the schema lacks a key.
 */
export function schemaColumns<Form extends z.ZodMiniType>(
  schema: Form,
  said: Readonly<Partial<Record<Path<z.infer<Form>>, Said>>>,
): readonly Column<z.infer<Form>>[] {
  const whole = z.parse(jsonForm, z.toJSONSchema(schema));
  return Object.entries<Said | undefined>(said).flatMap(([path, of]) => {
    if (of === undefined) return [];
    const { form, must } = formAt(whole, path);
    const items = form.items === undefined ? undefined : z.parse(jsonForm, form.items);
    const own = path.replace('.', '_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    const { name, says } = typeof of === 'string' ? { name: own, says: of } : of;
    const made = column<z.infer<Form>>(
      [name, typeOf(form)],
      says,
      (entry) => valueAt(entry, path, items),
      constraintsOf(form, must && form.type !== 'array'),
    );
    // A text may have the name of a table and names none of its rows.
    return [patternOf(form) === identifierPattern ? made : { field: made.field, read: made.read }];
  });
}

/** Fills a table with entries, a row each. The columns of its key are required, and the only one is unique. */
export function fillTable<Entry>(
  about: Pick<Table, 'name' | 'title' | 'description' | 'primaryKey'>,
  entries: readonly Entry[],
  columns: readonly Column<NoInfer<Entry>>[],
): Table {
  const key =
    about.primaryKey.length === 1
      ? ({ required: true, unique: true } as const)
      : ({ required: true } as const);
  return {
    ...about,
    fields: columns.map(({ field }) =>
      about.primaryKey.includes(field.name)
        ? { ...field, constraints: { ...key, ...field.constraints } }
        : field,
    ),
    foreignKeys: columns.flatMap(({ field, names }) =>
      names === undefined
        ? []
        : [{ fields: field.name, reference: { resource: names, fields: 'id' } }],
    ),
    rows: entries.map((entry) => columns.map(({ read }) => read(entry) ?? null)),
  };
}

/** Form of every identifier of the dataset, `identifier` of the schema. */
export const identifierPattern = '[a-z0-9]+(-[a-z0-9]+)*';

/** Form of a period: a year, a quarter, a month or a day, as exactly as it is known. */
export const periodPattern =
  '\\d{4}(-Q[1-4]|-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01])|/\\d{4}-(0[1-9]|1[0-2]))?)?';
