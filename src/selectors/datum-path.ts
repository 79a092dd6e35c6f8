import type { Observation } from '../dataset/observation';

/** What the address of a number names, before it is known whether there is such a number. */
export type DatumTarget =
  /** A cell of a chart. */
  | { readonly kind: 'cell'; readonly chart: string; readonly series: string; readonly row: string }
  /** A number that a chart computes for its sentences, by its name. */
  | { readonly kind: 'fact'; readonly chart: string; readonly name: string }
  /** A number in the sentences of a chart, by its place among them: an address of old. */
  | { readonly kind: 'sentence'; readonly chart: string; readonly index: number }
  /** A number of the record by its path, or one of a page by the name that the page gives it. */
  | { readonly kind: 'named'; readonly name: string };

export interface DatumPath {
  readonly target: DatumTarget;
  /** Way from a computed number to one of its inputs, each step counted from 1. */
  readonly inputs: readonly number[];
}

/** Longest path that is read, in characters. */
const longest = 200;

const wellFormed = /^[A-Za-z0-9][A-Za-z0-9.-]*(\/[A-Za-z0-9][A-Za-z0-9.-]*)+$/;

/** The word that stands between a number and one of its inputs. */
const inputWord = 'input';

/** The words in place of a series for numbers in sentences. */
const summaryWord = 'summary';
const factWord = 'fact';

/** The word before the identifier of a claim. */
export const claimWord = 'claim';

/**
 * The address of a number in the record: its series and period, `bns-turnover/2023`, or the claim that
 * states it, `claim/a05-2`, in whatever unit it is stated. Null for a number that was computed here.
 */
export function recordPath({ claim, series, period }: Observation): string | null {
  if (claim !== undefined) return `${claimWord}/${claim}`;
  return series === undefined ? null : `${series}/${period.text}`;
}

export function cellPath(chart: string, series: string, row: string): string {
  return `${chart}/${series}/${row}`;
}

export function factPath(chart: string, name: string): string {
  return `${chart}/${factWord}/${name}`;
}

/** The path of the n-th input, counted from 1, of a computed number. */
export function inputPath(path: string, input: number): string {
  return `${path}/${inputWord}/${String(input)}`;
}

/** The number that an input leads back to, or null where the path is of no input. */
export function parentPath(path: string): string | null {
  const parts = path.split('/');
  return parts.length > 2 && parts.at(-2) === inputWord ? parts.slice(0, -2).join('/') : null;
}

/** Reads a path; null where it does not have the form of one. */
export function parseDatumPath(text: string, charts: readonly string[]): DatumPath | null {
  if (text.length > longest || !wellFormed.test(text)) return null;
  const parts = text.split('/');
  const inputs: number[] = [];
  while (parts.length > 2 && parts.at(-2) === inputWord) {
    const step = readCount(parts.at(-1));
    if (step === null || step === 0) return null;
    inputs.unshift(step);
    parts.splice(-2);
  }
  const target = readPlace(parts, charts);
  return target === null ? null : { target, inputs };
}

function readPlace(parts: readonly string[], charts: readonly string[]): DatumTarget | null {
  const [first = '', second, third, ...others] = parts;
  if (!charts.includes(first)) {
    return parts.length < 2 ? null : { kind: 'named', name: parts.join('/') };
  }
  if (second === undefined || third === undefined || others.length > 0) return null;
  if (second === factWord) return { kind: 'fact', chart: first, name: third };
  if (second !== summaryWord) return { kind: 'cell', chart: first, series: second, row: third };
  const index = readCount(third);
  return index === null ? null : { kind: 'sentence', chart: first, index };
}

function readCount(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,4}$/.test(text) ? Number(text) : null;
}
