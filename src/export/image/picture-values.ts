import { valueOf } from '../../dataset/observation';
import type { Chart } from '../../charts/chart';
import { plainCharacters } from '../../render/plain-characters';

/** A value as a picture shows it: null where none is published. */
export interface PictureValue {
  readonly series: string;
  readonly key: string;
  readonly value: number | null;
}

/** The values of a chart in the order of its series and rows. */
export function valuesOf(chart: Chart): readonly PictureValue[] {
  return chart.series.flatMap(({ id }) =>
    chart.rows.flatMap((row) => {
      const cell = row.cells[id];
      return cell === undefined
        ? []
        : [{ series: id, key: row.key, value: valueOf(cell.observation) }];
    }),
  );
}

function encode(name: string): string {
  return encodeURIComponent(plainCharacters(name));
}

/**
 * The values as text: a line a series, `series row=value row=value`; a missing value is empty.
 * Names are percent-encoded, so that space, `=` and line break stay separators.
 */
export function writeValues(values: readonly PictureValue[]): string {
  const lines = new Map<string, string>();
  for (const { series, key, value } of values) {
    const entry = `${encode(key)}=${value === null ? '' : String(value)}`;
    lines.set(series, `${lines.get(series) ?? encode(series)} ${entry}`);
  }
  return [...lines.values()].join('\n');
}

/** The longest name of a series, or of a row with its value, in characters as written. */
const longestName = 500;

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function readEntry(entry: string, series: string): PictureValue | null {
  if (entry.length > longestName) return null;
  const parts = /^([^=]+)=(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)?$/.exec(entry);
  const key = decode(parts?.[1] ?? '');
  if (parts === null || key === null) return null;
  const [, , number] = parts;
  if (number === undefined) return { series, key, value: null };
  const value = Number(number);
  return Number.isFinite(value) ? { series, key, value } : null;
}

/** Reads what `writeValues` wrote; null where the text is anything else. */
export function readValues(text: string): readonly PictureValue[] | null {
  const values: PictureValue[] = [];
  for (const line of text.split('\n')) {
    const [name = '', ...entries] = line.trim().split(' ');
    const series = name.length > longestName ? null : decode(name);
    if (series === null || series === '' || entries.length === 0) return null;
    for (const entry of entries) {
      const value = readEntry(entry, series);
      if (value === null) return null;
      values.push(value);
    }
  }
  return values;
}
