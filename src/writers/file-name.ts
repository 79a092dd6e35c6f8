import type { ChartId } from '../specs/chart-ids';
import type { Filters } from '../selectors/filters';

/** The state of the filters in a file name: what differs from the default, or `all`. */
function stateOf({ topics, from, to, origin }: Filters): string {
  const years =
    from === null && to === null ? [] : [`${String(from ?? 'start')}-${String(to ?? 'end')}`];
  const parts = [...topics, ...years, ...(origin === 'all' ? [] : [origin])];
  return parts.length === 0 ? 'all' : parts.join('-');
}

/**
 * `steppe-ledger_<chart>_<state>_<date>.<ending>`: ASCII, and the same for the same state and data.
 * The date is that of the dataset.
 */
export function fileName(
  chart: ChartId,
  filters: Filters,
  released: string,
  ending: 'png' | 'svg' | 'csv' | 'json',
): string {
  const state = stateOf(filters)
    .replace(/[^A-Za-z0-9-]/g, '-')
    .slice(0, 80);
  return `steppe-ledger_${chart}_${state}_${released}.${ending}`;
}
