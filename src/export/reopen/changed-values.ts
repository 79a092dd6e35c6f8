import type { Unit } from '../../dataset/schema/observation';
import type { Chart } from '../../charts/chart';
import { valuesOf, type PictureValue } from '../image/picture-values';

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

/** What differs between the values a picture shows and the present chart of the same view. */
export function changedValues(
  shown: readonly PictureValue[],
  chart: Chart,
): readonly ChangedValue[] {
  const present = new Map(valuesOf(chart).map((value) => [placeOf(value), value]));
  const known = new Set(shown.map(placeOf));
  const series = new Map(chart.series.map((one) => [one.id, one]));
  const rows = new Map(chart.rows.map(({ key, label }) => [key, label]));
  /** Names for a value, as far as the chart knows its series and row. */
  const named = (value: PictureValue) => ({
    series: series.get(value.series)?.label ?? value.series,
    row: rows.get(value.key) ?? value.key,
    unit: series.get(value.series)?.unit ?? 'count',
  });
  const changed = shown.flatMap((value): readonly ChangedValue[] => {
    const now = present.get(placeOf(value));
    const before = value.value;
    if (now === undefined) return [{ ...named(value), before, now: null, kind: 'gone' }];
    if (now.value === before) return [];
    return [{ ...named(value), before, now: now.value, kind: 'changed' }];
  });
  const added = [...present]
    .filter(([place]) => !known.has(place))
    .map(([, value]) => ({
      ...named(value),
      before: null,
      now: value.value,
      kind: 'new' as const,
    }));
  return [...changed, ...added];
}
