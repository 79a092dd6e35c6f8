import type { ChartId } from '../../charts/chart-ids';
import type { Filters } from '../../selectors/filters/filters';
import { baseSize, pixelSize, type ImageOptions } from './image-options';

/** The state of the filters in a file name: what differs from the default, or `all`. */
function stateOf({ topics, from, to, origin }: Filters): string {
  const years =
    from === null && to === null ? [] : [`${String(from ?? 'start')}-${String(to ?? 'end')}`];
  const parts = [...topics, ...years, ...(origin === 'all' ? [] : [origin])];
  return parts.length === 0 ? 'all' : parts.join('-');
}

function plainState(filters: Filters): string {
  return stateOf(filters)
    .replace(/[^A-Za-z0-9-]/g, '-')
    .slice(0, 80);
}

/**
 * The name of a file of values, `steppe-ledger_<chart>_<state>_<date>.<ending>`: ASCII, and the same for the same state and data.
 * The date is that of the dataset.
 */
export function fileName(
  chart: ChartId,
  filters: Filters,
  released: string,
  ending: 'csv' | 'json',
): string {
  return `steppe-ledger_${chart}_${plainState(filters)}_${released}.${ending}`;
}

/**
 * The name of a picture, which tells its size in pixels, its paper and what it leaves out as well:
 * `steppe-ledger_<chart>_<state>_1200x675-light_<date>.svg`. Pictures that differ have names that do.
 */
export function pictureName(
  chart: ChartId,
  filters: Filters,
  released: string,
  options: ImageOptions,
): string {
  const { format, transparent, theme, plain, eventMarks } = options;
  const { width, height } = format === 'svg' ? baseSize(options) : pixelSize(options);
  const look = [
    `${String(width)}x${String(height)}`,
    theme,
    ...(transparent ? ['transparent'] : []),
    ...(plain ? ['plain'] : []),
    ...(eventMarks ? ['events'] : []),
  ].join('-');
  return `steppe-ledger_${chart}_${plainState(filters)}_${look}_${released}.${format}`;
}
