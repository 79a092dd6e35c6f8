import { buildLedger } from '../../dataset/ledger';
import { en } from '../../messages/en/en';
import { noFilters } from '../../selectors/filters/filters';
import { buildChart } from '../../charts/build-chart';
import { chartDefinitions } from '../../charts/catalogue';
import type { Chart } from '../../charts/chart';
import { layOut } from '../../layout/chart-layout';
import { createFormatter } from '../../charts/format';
import { themes } from '../../charts/theme';
import { composeImage } from '../../export/image/compose-image';
import { defaultImageOptions } from '../../export/image/image-options';
import { readFontFile } from '../pictures/font-files';
import { kilobytes, median } from './statistics';
import { loadGenerators } from './generators';
import { readDataset, shippedFolder } from '../read-dataset';

const runs = 15;

/** The median time of an act, in milliseconds. */
async function timed(act: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await act();
    times.push(performance.now() - start);
  }
  return median(times);
}

/** Time to build, lay out and compose every chart, and the greatest series that a chart should hold. */
export async function printTimes(): Promise<void> {
  const ledger = buildLedger((await readDataset(shippedFolder)).dataset);
  const format = createFormatter(en);
  const context = { filters: noFilters, mineralSort: 'kazakhstan', messages: en, format } as const;
  const theme = themes.light;
  const image = {
    options: defaultImageOptions,
    messages: en,
    format,
    address: '/',
    version: 'bench',
    released: ledger.sources.releasedOn.text,
  };
  const { generateCentury } = await loadGenerators();
  const rows: { id: string; build: number; draw: number; compose: number; svg: number }[] = [];
  const makers = chartDefinitions.map((definition) => {
    const make = (): Chart => {
      const built = buildChart(definition, ledger, context, true);
      if (built?.state !== 'shown') throw new Error(`${definition.id} is not shown`);
      return built.chart;
    };
    return { id: definition.id, make };
  });
  const monthly = makers.find(({ id }) => id === 'trade-monthly')?.make();
  const century =
    monthly === undefined
      ? []
      : [{ id: '100 years by month, 5 lines', make: () => generateCentury(monthly) }];
  for (const { id, make } of [...makers, ...century]) {
    const chart = make();
    rows.push({
      id,
      build: await timed(make),
      draw: await timed(() => layOut(chart, { width: 720, theme, format, textSize: 14 })),
      compose: await timed(() => composeImage(chart, image, readFontFile)),
      svg: (await composeImage(chart, image, readFontFile)).svg.length,
    });
  }
  const fastest = Math.min(...rows.map(({ compose }) => compose));
  console.log(
    `\nCharts, median of ${String(runs)} runs, ms: value, layout, image; ratio to the fastest image; SVG kB`,
  );
  for (const { id, build: value, draw, compose, svg } of rows) {
    const cells = [value, draw, compose].map((time) => time.toFixed(1).padStart(7)).join('');
    console.log(`${cells}${(compose / fastest).toFixed(1).padStart(6)}${kilobytes(svg)}  ${id}`);
  }
}
