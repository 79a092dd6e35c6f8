import type { Observation } from '../dataset/observation';
import { cellPath, recordPath, factPath } from '../selectors/datum-path';
import type { Cell, Chart, Row } from './chart';
import { sentenceData } from './chart-sentences';

/** The path of a cell: the path of what it states in the record, or its place in the chart. */
export function pathOfCell(chart: Pick<Chart, 'id'>, series: string, row: Row): string {
  const cell = row.cells[series];
  const path = cell === undefined ? null : recordPath(cell.observation);
  return path ?? cellPath(chart.id, series, row.key);
}

/** The cell of a chart at a path; undefined where there is none. */
export function findCell(chart: Chart, address: string): Cell | undefined {
  for (const row of chart.rows) {
    for (const [series, cell] of Object.entries(row.cells)) {
      const isAsked =
        pathOfCell(chart, series, row) === address ||
        cellPath(chart.id, series, row.key) === address;
      if (isAsked) return cell;
    }
  }
  return undefined;
}

/**
 * The paths of the numbers in the sentences of a chart, in their order: of what they state in
 * the record, or of their cell; a number that stands in sentences only is named for its unit and
 * period, the second of that name with a 2.
 */
export function sentencePaths(chart: Chart): readonly string[] {
  const times = new Map<string, number>();
  return sentenceData(chart).map(({ observation }) => {
    const known = recordPath(observation) ?? pathOfShownCell(chart, observation);
    if (known !== null) return known;
    const { unit, period } = observation;
    // The day of a count is that of the release: the next one moves it.
    const isOfRelease = unit === 'count' && period.precision === 'day';
    const name = isOfRelease ? unit : `${unit}-${period.text.replace('/', '--')}`;
    const before = times.get(name);
    const time = before === undefined ? 1 : before + 1;
    times.set(name, time);
    return factPath(chart.id, time === 1 ? name : `${name}-${String(time)}`);
  });
}

function pathOfShownCell(chart: Chart, observation: Observation): string | null {
  for (const { key, cells } of chart.rows) {
    for (const [series, cell] of Object.entries(cells)) {
      if (cell.observation === observation) return cellPath(chart.id, series, key);
    }
  }
  return null;
}
