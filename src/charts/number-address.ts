import type { Observation } from '../dataset/observation';
import { cellReference, datumPath, factReference } from '../selectors/figure-reference';
import type { Cell, Chart, Row } from './chart';
import { figuresOf } from './chart-figures';

/** The address of a cell: the path of what it states in the record, or its place in the chart. */
export function cellAddress(chart: Pick<Chart, 'id'>, series: string, row: Row): string {
  const cell = row.cells[series];
  const path = cell === undefined ? null : datumPath(cell.observation);
  return path ?? cellReference(chart.id, series, row.key);
}

/** The cell of a chart that has an address; undefined where none has. */
export function cellAt(chart: Chart, address: string): Cell | undefined {
  for (const row of chart.rows) {
    for (const [series, cell] of Object.entries(row.cells)) {
      const isAsked =
        cellAddress(chart, series, row) === address ||
        cellReference(chart.id, series, row.key) === address;
      if (isAsked) return cell;
    }
  }
  return undefined;
}

/**
 * The addresses of the numbers that a chart tells in sentences, in their order: of what they state in
 * the record, or of their cell; a number that stands in sentences only is named for its unit and
 * period, the second of that name with a 2.
 */
export function toldAddresses(chart: Chart): readonly string[] {
  const times = new Map<string, number>();
  return figuresOf(chart).map(({ observation }) => {
    const known = datumPath(observation) ?? addressOfCell(chart, observation);
    if (known !== null) return known;
    const { unit, period } = observation;
    // The day of a count is that of the release: the next one moves it.
    const isOfRelease = unit === 'count' && period.precision === 'day';
    const name = isOfRelease ? unit : `${unit}-${period.text.replace('/', '--')}`;
    const before = times.get(name);
    const time = before === undefined ? 1 : before + 1;
    times.set(name, time);
    return factReference(chart.id, time === 1 ? name : `${name}-${String(time)}`);
  });
}

function addressOfCell(chart: Chart, observation: Observation): string | null {
  for (const { key, cells } of chart.rows) {
    for (const [series, cell] of Object.entries(cells)) {
      if (cell.observation === observation) return cellReference(chart.id, series, key);
    }
  }
  return null;
}
