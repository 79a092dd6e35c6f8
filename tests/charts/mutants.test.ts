import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../src/dataset/check';
import { buildLedger } from '../../src/dataset/ledger';
import { parseDataFile } from '../../src/dataset/parse';
import type { Dataset, FileName } from '../../src/dataset/schema/dataset';
import { buildChart } from '../../src/charts/build-chart';
import { chartDefinitions } from '../../src/charts/catalogue';
import { layOut } from '../../src/layout/chart-layout';
import { Hatches } from '../../src/render/svg-node';
import { writeDrawing } from '../../src/render/svg-text';
import {
  makeMutants,
  makeWrongNumbers,
  withDataFile,
  type Mutant,
} from '../fixtures/dataset/mutants';
import { readShippedDataset } from '../fixtures/dataset/shipped';
import { isFull } from '../setup/extent';
import { imageContextOf } from './support/drawing';
import { contextOf } from './support/shipped';

/** How many to make, and from which number on the sequence: `MUTANTS=10000 MUTANT_SEED=7 npx vitest run …`. */
const count = Number(process.env['MUTANTS'] ?? (isFull ? 400 : 40));
const seed = Number(process.env['MUTANT_SEED'] ?? 20_261_130);

const shipped = readShippedDataset();

function read(name: FileName, text: string): Dataset | null {
  const parsed = parseDataFile(name, text);
  return parsed.ok ? withDataFile(shipped, name, parsed.data) : null;
}

/** What charts of a record draw that is no number, and which of them cannot be drawn, with the reason. */
function faultsOfCharts(dataset: Dataset, changed: FileName): readonly string[] {
  return chartDefinitions
    .filter(({ needs, eventTopics }) =>
      changed === 'events'
        ? eventTopics.length > 0 || needs.includes(changed)
        : needs.includes(changed),
    )
    .flatMap((definition): readonly string[] => {
      const built = buildChart(definition, buildLedger(dataset), contextOf(), true);
      if (built?.state === 'failed') return [`${definition.id} fails: ${String(built.cause)}`];
      if (built?.state !== 'shown') return [];
      const drawing = layOut(built.chart, imageContextOf(576));
      const text = `${JSON.stringify(built.chart)}${writeDrawing(drawing, new Hatches('test'))}`;
      const nonsense = /NaN|Infinity|"value":null|undefined/.exec(text);
      return nonsense === null
        ? []
        : [`${definition.id}: ${text.slice(nonsense.index - 60, nonsense.index + 30)}`];
    });
}

describe('a record with one thing changed', () => {
  it(`is refused, reported, or drawn: ${String(count)} of them`, () => {
    const faults: string[] = [];
    for (const { file, change, text } of makeMutants(count, seed)) {
      const dataset = read(file, text);
      if (dataset === null) continue;
      const reported = checkDataset(dataset);
      const found = faultsOfCharts(dataset, file);
      // A chart may fail over a record that is reported to be wrong; none may throw or draw what is no number.
      const unreported =
        reported.length > 0 ? found.filter((fault) => !fault.includes(' fails: ')) : found;
      faults.push(...unreported.map((fault) => `${file}.json ${change}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
});

function isReported({ file, text }: Mutant): boolean {
  const dataset = read(file, text);
  return dataset === null || checkDataset(dataset).length > 0;
}

describe('a number that cannot be', () => {
  it('is reported, where it is made negative, and a million times larger', () => {
    // A year in which more was taken out than put in is no fault.
    const mayFall = shipped.trade.series.flatMap(({ measure }, index) =>
      measure === 'foreign-direct-investment-inflow' ? [`series/${String(index)}/`] : [],
    );
    const isNet = ({ change }: Mutant) =>
      change.endsWith('times -1') && mayFall.some((path) => change.startsWith(path));
    const unreported = [...makeWrongNumbers(count / 10)].filter(
      (mutant) => !isNet(mutant) && !isReported(mutant),
    );
    expect(unreported.map(({ file, change }) => `${file}.json ${change}`)).toEqual([]);
  });
});
