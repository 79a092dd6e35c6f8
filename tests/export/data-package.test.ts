import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { listSeries } from '../../src/dataset/series';
import { valueOf } from '../../src/dataset/observation';
import { en } from '../../src/messages/en/en';
import { datasetCitation } from '../../src/export/citations/bibliography-entry';
import { packageName } from '../../src/dataset/version';
import { composePackage, listTables, writeZip } from '../../src/export/data-package/package-files';
import { format, shipped, record } from '../charts/support/shipped';
import dataPackageProfile from '../fixtures/data-package-profiles/data-package.json';
import tabularProfile from '../fixtures/data-package-profiles/tabular-data-package.json';

const { released } = record.sources;
const reference = datasetCitation(
  { messages: en, format, version: '2026.11.21-0123abcd', released },
  '/sources',
);
const files = await composePackage(record, reference, en);
const texts = new Map(files.map(({ path, content }) => [path, new TextDecoder().decode(content)]));

/** The text of a file. `TextDecoder` drops the byte order mark. */
function textOf(path: string): string {
  const text = texts.get(path);
  if (text === undefined) throw new Error(`No file ${path}`);
  return text;
}

const fieldForm = z.object({
  name: z.string(),
  type: z.enum(['string', 'number', 'integer', 'boolean', 'date']),
  description: z.string().check(z.minLength(5)),
  constraints: z.optional(
    z.strictObject({
      required: z.optional(z.boolean()),
      unique: z.optional(z.boolean()),
      enum: z.optional(z.array(z.string())),
      pattern: z.optional(z.string()),
      minimum: z.optional(z.number()),
      maximum: z.optional(z.number()),
    }),
  ),
});

type Field = z.infer<typeof fieldForm>;

const descriptorForm = z.object({
  version: z.string(),
  resources: z.array(
    z.object({
      name: z.string(),
      path: z.string(),
      bytes: z.number(),
      hash: z.string(),
      schema: z.object({
        fields: z.array(fieldForm),
        primaryKey: z.array(z.string()),
        missingValues: z.array(z.string()),
        foreignKeys: z.optional(
          z.array(
            z.object({
              fields: z.string(),
              reference: z.object({ resource: z.string(), fields: z.string() }),
            }),
          ),
        ),
      }),
    }),
  ),
});

const descriptor: unknown = JSON.parse(textOf('datapackage.json'));
const { resources, version } = z.parse(descriptorForm, descriptor);

/** Reads a table with a parser that is not the one that wrote it. */
function records(name: string): readonly (readonly string[])[] {
  const [, ...lines] = z.parse(
    z.array(z.array(z.string())),
    parse(textOf(`data/${name}.csv`), { relax_column_count: false, record_delimiter: '\r\n' }),
  );
  return lines;
}

/** Values of a column by the name of its table. */
function columnOf(name: string, field: string): readonly string[] {
  const resource = resources.find((candidate) => candidate.name === name);
  const at = resource?.schema.fields.findIndex((candidate) => candidate.name === field) ?? -1;
  if (at < 0) throw new Error(`${name} has no column ${field}`);
  return records(name).map((record) => record[at] ?? 'no cell');
}

const forms: Readonly<Record<Field['type'], RegExp>> = {
  string: /^[\s\S]+$/,
  number: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/,
  integer: /^-?\d+$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};

/** Why a cell is not what its column says, by Table Schema; null where it is. */
function fault({ type, constraints = {} }: Field, cell: string): string | null {
  const { required, enum: options, pattern, minimum, maximum } = constraints;
  if (cell === '') return required === true ? 'required' : null;
  if (!forms[type].test(cell)) return `not a ${type}`;
  if (options !== undefined && !options.includes(cell)) return 'not among the options';
  if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`).test(cell)) return 'not of the form';
  if (minimum !== undefined && Number(cell) < minimum) return 'too small';
  if (maximum !== undefined && Number(cell) > maximum) return 'too large';
  return null;
}

/** The published schemas, as they ship with another implementation of the standard. */
const profiles: Readonly<Record<string, object>> = {
  'data-package': dataPackageProfile,
  'tabular-data-package': tabularProfile,
};

function profile(name: string): object {
  const found = profiles[name];
  if (found === undefined) throw new Error(`No profile ${name}`);
  return found;
}

/** A hint of the profiles for forms that is no format of JSON Schema. */
const formats = { textarea: true } as const;

describe('the descriptor of the data package', () => {
  it.each(['data-package', 'tabular-data-package'])('is valid by the profile %s', (name) => {
    const ajv = new Ajv({ strict: false, allErrors: true, formats });
    addFormats(ajv);
    const validate = ajv.compile(profile(name));
    validate(descriptor);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('is found invalid by the same profile where a resource has no name', () => {
    const ajv = new Ajv({ strict: false, formats });
    addFormats(ajv);
    const validate = ajv.compile(profile('tabular-data-package'));
    const resource = { path: 'a.csv', profile: 'tabular-data-resource', schema: { fields: [] } };
    expect(validate({ profile: 'tabular-data-package', resources: [resource] })).toBe(false);
  });

  it('bears the version, and names each file with its size and fingerprint', () => {
    expect(version).toBe('2026.11.21-0123abcd');
    for (const { path, bytes, hash } of resources) {
      const file = files.find((candidate) => candidate.path === path);
      expect(bytes).toBe(file?.content.byteLength);
      expect(hash).toBe(
        `sha256:${createHash('sha256')
          .update(file?.content ?? '')
          .digest('hex')}`,
      );
    }
    const tables = files.filter(({ path }) => path.startsWith('data/'));
    expect(resources.map(({ path }) => path)).toEqual(tables.map(({ path }) => path));
  });
});

describe.each(resources.map((resource) => [resource.name, resource] as const))(
  'the table %s',
  (name, { path, schema }) => {
    it('begins with a byte order mark, ends lines with CRLF and names its columns', () => {
      const file = files.find((candidate) => candidate.path === path);
      expect([...(file?.content.subarray(0, 3) ?? [])]).toEqual([0xef, 0xbb, 0xbf]);
      const text = textOf(path);
      expect(text.endsWith('\r\n')).toBe(true);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      expect(text.split('\r\n')[0]).toBe(schema.fields.map((field) => field.name).join(','));
    });

    it('holds in every cell what its column says', () => {
      const lines = records(name);
      expect(lines.length).toBeGreaterThan(0);
      const faults = lines.flatMap((line, row) =>
        schema.fields.flatMap((field, at) => {
          const why = fault(field, line[at] ?? '');
          return why === null ? [] : [`row ${row + 2}, ${field.name}: ${why}`];
        }),
      );
      expect(faults).toEqual([]);
    });

    it('has unique keys', () => {
      const parts = schema.primaryKey.map((field) => columnOf(name, field));
      const keys = records(name).map((_line, row) => parts.map((part) => part[row]).join('\n'));
      expect(new Set(keys).size).toBe(keys.length);
      for (const { name: field, constraints } of schema.fields) {
        if (constraints?.unique !== true) continue;
        const values = columnOf(name, field);
        expect(new Set(values).size).toBe(values.length);
      }
    });

    it('names only rows that the other tables have', () => {
      for (const { fields, reference: to } of schema.foreignKeys ?? []) {
        const known = new Set(columnOf(to.resource === '' ? name : to.resource, to.fields));
        const named = columnOf(name, fields).filter((value) => value !== '');
        expect(named.filter((value) => !known.has(value))).toEqual([]);
      }
    });

    it('holds every row of the dataset, value by value', () => {
      const table = listTables(record).find((candidate) => candidate.name === name);
      const wanted = (table?.rows ?? []).map((row) => row.map((cell) => String(cell ?? '')));
      expect(records(name)).toEqual(wanted);
    });
  },
);

describe('the values of the package', () => {
  const names = ['trade', 'context', 'commodity', 'mineral'].map((of) => `${of}-observations`);
  const column = (field: string) => names.flatMap((name) => columnOf(name, field));

  it('are all observations of the dataset with value, unit, status and source', () => {
    const [series, period] = [column('series'), column('period')];
    const [value, unit, status, source, reason] = [
      column('value'),
      column('unit'),
      column('status'),
      column('source'),
      column('reason'),
    ];
    const all = listSeries(shipped).flatMap(({ id, observations }) =>
      observations.map((observation) => ({ id, observation })),
    );
    expect(series).toHaveLength(all.length);
    const rows = new Map(series.map((id, row) => [`${id} ${period[row] ?? ''}`, row]));
    expect(rows.size).toBe(all.length);
    for (const { id, observation } of all) {
      const row = rows.get(`${id} ${observation.period.text}`) ?? -1;
      expect(value[row]).toBe(String(valueOf(observation) ?? ''));
      expect([unit[row], status[row]]).toEqual([observation.unit, observation.kind]);
      expect(source[row]).toBe(observation.sources[0]);
      expect(reason[row]).toBe(observation.kind === 'missing' ? observation.reason : '');
    }
  });

  it('tell zero from what is missing, and each way of missing from the others', () => {
    const [value, status, reason] = [column('value'), column('status'), column('reason')];
    expect(value.some((cell, row) => cell === '0' && status[row] !== 'missing')).toBe(true);
    for (const [row, cell] of value.entries()) {
      expect(cell === '').toBe(status[row] === 'missing');
      expect(reason[row] !== '').toBe(status[row] === 'missing');
    }
    expect(new Set(reason).size).toBeGreaterThan(3);
    expect(new Set(status)).toContain('estimated');
  });
});

describe('the ZIP', () => {
  const zip = writeZip(files, released);
  const folder = mkdtemp(join(tmpdir(), 'steppe-ledger-zip-'));
  afterAll(async () => {
    await rm(await folder, { recursive: true });
  });

  it('is named after the version', () => {
    expect(packageName(reference.version)).toBe('steppe-ledger_data_2026.11.21-0123abcd.zip');
  });

  it('is the same bytes for the same data, whatever the clock and the zone', async () => {
    const again = writeZip(await composePackage(record, reference, en), released);
    expect(Buffer.compare(zip, again)).toBe(0);
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Kiritimati';
    const elsewhere = writeZip(files, released);
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(Buffer.compare(zip, elsewhere)).toBe(0);
  });

  it('holds what the list of checksums says, and the list holds every file', () => {
    const unzipped = unzipSync(zip);
    const sums = new Map(
      textOf('SHA256SUMS')
        .trimEnd()
        .split('\n')
        .map((line): readonly [string, string] => [line.slice(66), line.slice(0, 64)]),
    );
    expect(Object.keys(unzipped).sort()).toEqual([...sums.keys(), 'SHA256SUMS'].sort());
    for (const [path, sum] of sums) {
      const content = unzipped[path] ?? new Uint8Array();
      expect(createHash('sha256').update(content).digest('hex')).toBe(sum);
    }
    const named = ['README.md', 'CITATION.cff', 'datapackage.json'];
    for (const path of [
      ...named,
      'citation.bib',
      'citation.ris',
      'citation.json',
      'citation.txt',
    ]) {
      expect(unzipped).toHaveProperty([path]);
    }
  });

  it.skipIf(spawnSync('unzip', ['-v']).error !== undefined)(
    'is sound for a program that is not ours',
    async () => {
      const path = join(await folder, 'data.zip');
      await writeFile(path, zip);
      const { status, stdout } = spawnSync('unzip', ['-t', path]);
      expect(stdout.toString()).toContain('No errors detected');
      expect(status).toBe(0);
    },
  );

  it('says in its README what each table holds, and names no host that is not known', () => {
    const readme = textOf('README.md');
    for (const { path } of resources) expect(readme).toContain(path);
    expect(readme).toContain('2026.11.21-0123abcd');
    expect(textOf('datapackage.json')).not.toContain('"homepage"');
  });
});
