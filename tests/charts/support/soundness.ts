import type { Chart } from '../../../src/charts/chart';
import { drawingFaults, imageContextOf } from './drawing';
import { numberSources } from './shipped';

/** What a chart says of its own cells that is not so: empty where chart and cells agree. */
export function chartFaults(chart: Chart): readonly string[] {
  const series = new Set(chart.series.map(({ id }) => id));
  const keys = chart.rows.map(({ key }) => key);
  const cited = chart.citations.map(({ id }) => id).sort();
  const cells = chart.rows.flatMap((row) =>
    Object.entries(row.cells).map(([id, cell]) => ({ at: `${row.key}/${id}`, id, cell })),
  );
  return [
    ...cells.filter(({ id }) => !series.has(id)).map(({ at }) => `no series: ${at}`),
    ...cells.filter(({ cell }) => cell.text === '').map(({ at }) => `no text: ${at}`),
    ...cells
      .filter(({ cell }) => cell.observation.sources.length === 0)
      .map(({ at }) => `no source: ${at}`),
    ...keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `twice: ${key}`),
    // A number of a sentence that was written elsewhere still has its mark.
    ...(/[\u{E000}-\u{F8FF}]/u.test(JSON.stringify(chart)) ? ['a mark of a number'] : []),
    ...(JSON.stringify(cited) === JSON.stringify(numberSources(chart)) ? [] : ['citations']),
    ...[1176, 320].flatMap((width) =>
      drawingFaults(chart, imageContextOf(width)).map((fault) => `${String(width)} px, ${fault}`),
    ),
  ];
}

/** The chart as it comes back from JSON; equal to the chart where JSON loses nothing. */
export function throughJson(chart: Chart): unknown {
  return JSON.parse(JSON.stringify(chart));
}
