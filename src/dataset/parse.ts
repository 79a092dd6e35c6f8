import * as z from 'zod/mini';
import { formatPath, type Fault, type SchemaFaultCode, type TextFaultCode } from './fault';
import { schemas, type Dataset, type FileName } from './schema/dataset';

/** A data file, or everything that is wrong with it. */
export type ParseResult<Document> =
  | { readonly ok: true; readonly data: Document }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** The schemas by the data file that they give, so that a name decides the type of the result. */
const readers: { readonly [Name in FileName]: z.ZodMiniType<Dataset[Name]> } = schemas;

const textFaultMessages: Readonly<Record<TextFaultCode, string>> = {
  empty: 'The file is empty.',
  html: 'The file holds markup where JSON was expected.',
  truncated: 'The file ends before its JSON does.',
  'not-json': 'The file is not JSON.',
};

/**
 * Reads one data file of the dataset from its text. A text that is not JSON gives one fault, a
 * data file of the wrong shape gives all of them, each with its path.
 */
export function parseDataFile<Name extends FileName>(
  name: Name,
  text: string,
): ParseResult<Dataset[Name]> {
  const read = readJson(text);
  if (!read.ok) {
    const message = textFaultMessages[read.code];
    return { ok: false, faults: [{ file: name, path: '', code: read.code, message }] };
  }
  const parsed = z.safeParse(readers[name], read.value);
  if (parsed.success) return { ok: true, data: parsed.data };
  const faults = parsed.error.issues.flatMap((issue) => issueFaults(name, issue, read.value));
  return { ok: false, faults };
}

type Read =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: TextFaultCode };

function readJson(text: string): Read {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed === '') return { ok: false, code: 'empty' };
  if (trimmed.startsWith('<')) return { ok: false, code: 'html' };
  try {
    const value: unknown = JSON.parse(trimmed);
    return { ok: true, value };
  } catch {
    return { ok: false, code: endsOpen(trimmed) ? 'truncated' : 'not-json' };
  }
}

/**
 * Whether a text begins like JSON and ends inside a string or an unclosed bracket. The
 * messages of `JSON.parse` would tell, but each engine words them differently.
 */
function endsOpen(text: string): boolean {
  if (!/^[[{]/.test(text)) return false;
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (inString) {
      if (character === '\\') index += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
  }
  return inString || depth > 0;
}

function issueFaults(file: FileName, issue: z.core.$ZodIssue, root: unknown): Fault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      path: formatPath([...issue.path, key]),
      code: 'unknown-key',
      message: `The schema has no key "${key}" here.`,
    }));
  }
  const absent = !exists(root, issue.path);
  const { code, message } = absent
    ? ({ code: 'missing-key', message: 'A required key is missing.' } as const)
    : describe(issue);
  return [{ file, path: formatPath(issue.path), code, message }];
}

function describe(issue: z.core.$ZodIssue): {
  readonly code: SchemaFaultCode;
  readonly message: string;
} {
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'wrong-type', message: `Expected ${issue.expected}.` };
    case 'invalid_value':
      return {
        code: 'wrong-value',
        message: `Expected one of: ${issue.values.map(String).join(', ')}.`,
      };
    case 'invalid_format':
      return { code: 'wrong-value', message: describeFormat(issue) };
    case 'too_small':
      return { code: 'wrong-value', message: `Expected at least ${issue.minimum}.` };
    case 'too_big':
      return { code: 'wrong-value', message: `Expected at most ${issue.maximum}.` };
    case 'invalid_union':
      return { code: 'wrong-value', message: describeUnion(issue) };
    case 'custom':
      return { code: 'wrong-value', message: 'No calendar has this day.' };
    default:
      return { code: 'wrong-value', message: 'The value is not allowed here.' };
  }
}

function describeFormat(issue: z.core.$ZodIssueInvalidStringFormat): string {
  if (issue.pattern !== undefined) return `Expected text of the form ${issue.pattern}.`;
  return `Expected text of the form ${issue.format}.`;
}

function describeUnion(issue: z.core.$ZodIssueInvalidUnion): string {
  const options = issue.inclusive === false ? undefined : issue.options;
  if (options === undefined) return 'None of the forms fits.';
  return `Expected one of: ${options.map(String).join(', ')}.`;
}

/** Whether the value at the path is there, so that a missing key differs from a wrong value. */
function exists(root: unknown, path: readonly PropertyKey[]): boolean {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return false;
    value = Reflect.get(value, step);
  }
  return true;
}
