import { valueOf } from '../../dataset/observation';
import type { Unit } from '../../dataset/schema/observation';
import type { Chart } from '../../specs/chart';
import type { PictureValue } from '../picture-values';

/** A value that is not what a picture shows; null where none is published, or none is left. */
export interface ChangedValue {
  /** Names for the reader. */
  readonly series: string;
  readonly row: string;
  readonly unit: Unit;
  readonly before: number | null;
  readonly now: number | null;
  /** `gone`: the chart has no such value any more. `new`: the picture has none. */
  readonly kind: 'changed' | 'gone' | 'new';
}

function placeOf({ series, key }: Pick<PictureValue, 'series' | 'key'>): string {
  return JSON.stringify([series, key]);
}

interface PresentValue extends PictureValue {
  readonly label: string;
  readonly row: string;
  readonly unit: Unit;
}

function presentValues(chart: Chart): ReadonlyMap<string, PresentValue> {
  const present = new Map<string, PresentValue>();
  for (const { id, label, unit } of chart.series)
    for (const row of chart.rows) {
      const cell = row.cells[id];
      if (cell === undefined) continue;
      const value = valueOf(cell.observation);
      const place = { series: id, key: row.key };
      present.set(placeOf(place), { ...place, value, label, row: row.label, unit });
    }
  return present;
}

/** Names for values that the chart has lost, as far as it still knows their series and rows. */
function namesIn(chart: Chart): (lost: PictureValue) => ChangedValue {
  const known = new Map(chart.series.map((series) => [series.id, series]));
  const rows = new Map(chart.rows.map(({ key, label }) => [key, label]));
  return ({ series, key, value }) => ({
    series: known.get(series)?.label ?? series,
    row: rows.get(key) ?? key,
    unit: known.get(series)?.unit ?? 'count',
    before: value,
    now: null,
    kind: 'gone',
  });
}

/** What differs between the values a picture shows and the present chart of the same view. */
export function changedValues(
  shown: readonly PictureValue[],
  chart: Chart,
): readonly ChangedValue[] {
  const present = presentValues(chart);
  const known = new Set(shown.map(placeOf));
  const goneValue = namesIn(chart);
  const changed = shown.flatMap((value): readonly ChangedValue[] => {
    const now = present.get(placeOf(value));
    if (now === undefined) return [goneValue(value)];
    if (now.value === value.value) return [];
    const { label, row, unit } = now;
    return [{ series: label, row, unit, before: value.value, now: now.value, kind: 'changed' }];
  });
  const added = [...present].flatMap(([place, { label, row, unit, value }]) =>
    known.has(place)
      ? []
      : [{ series: label, row, unit, before: null, now: value, kind: 'new' } as const],
  );
  return [...changed, ...added];
}
