import { isRounded, valueOf, type Observation } from '../dataset/observation';
import type { Cell, Chart, Row, Series } from './chart';

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

/** Rows that a drawing shows: all but those that the table alone lists. */
export function drawnRows(chart: Chart): readonly Row[] {
  return chart.rows.filter(({ drawn }) => drawn !== false);
}

/** Every cell of a chart with its row and series, row by row. */
export function cellsOf({ rows, series }: Pick<Chart, 'rows' | 'series'>) {
  return rows.flatMap((row) =>
    series.flatMap((one): readonly { row: Row; series: Series; cell: Cell }[] => {
      const cell = row.cells[one.id];
      return cell === undefined ? [] : [{ row, series: one, cell }];
    }),
  );
}
