import { isRounded, valueOf, type Observation } from '../dataset/observation';
import type { Cell, Chart, Row, StepMark } from './chart';

/** The value of a series in a row, or null where it is missing or not covered. */
export function cellValue(row: Row, series: string): number | null {
  const cell = row.cells[series];
  return cell === undefined ? null : valueOf(cell.observation);
}

/** Whether a value is an estimate or was computed from one: it is no firmer than its inputs. */
export function restsOnEstimate(observation: Observation): boolean {
  if (observation.kind === 'derived') return observation.inputs.some(restsOnEstimate);
  return observation.kind === 'estimated';
}

/** Whether a value is drawn hollow: it rests on an estimate, or its source had rounded it. */
export function isHollow(cell: Cell | undefined): boolean {
  if (cell === undefined) return false;
  const { observation } = cell;
  if (observation.kind === 'missing') return false;
  return restsOnEstimate(observation) || isRounded(observation);
}

/** The series of that id. Throws a `RangeError` where a chart names one it does not have. */
export function seriesOf(chart: Chart, id: string) {
  const series = chart.series.find((candidate) => candidate.id === id);
  if (series === undefined) throw new RangeError(`No series ${id} in ${chart.id}`);
  return series;
}

/** Rows that a drawing shows: all but those that the table alone lists. */
export function drawnRows(chart: Chart): readonly Row[] {
  return chart.rows.filter(({ drawn }) => drawn !== false);
}

/** Rows that stand on the time axis within a span. */
export function timedRows(
  chart: Chart,
  [low, high]: readonly [number, number],
): readonly (Row & { readonly position: number })[] {
  return drawnRows(chart).flatMap((row) => {
    const { position } = row;
    return position === undefined || position < low || position > high
      ? []
      : [{ ...row, position }];
  });
}

/** A step with the stretch of the time axis over which its value holds. */
export interface SteppedRow extends Row {
  readonly from: number;
  readonly to: number;
}

/** The steps that hold somewhere within a span, cut to it, in the order of time. */
export function steppedRows(
  chart: Chart,
  { series, end }: StepMark,
  [low, high]: readonly [number, number],
): readonly SteppedRow[] {
  const rows = timedRows(chart, [-Infinity, high]).filter((row) => cellValue(row, series) !== null);
  return rows
    .map((row, index) => ({
      ...row,
      from: Math.max(low, row.position),
      to: Math.min(high, rows[index + 1]?.position ?? end),
    }))
    .filter(({ from, to }) => from < to);
}
