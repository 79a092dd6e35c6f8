import { describe, expect, it } from 'vitest';
import { listSeries } from '../../src/dataset/series';
import { en } from '../../src/messages/en/en';
import { noFilters } from '../../src/selectors/filters/filters';
import { chartDefinitions, definitionOf } from '../../src/charts/catalogue';
import { sentenceData } from '../../src/charts/chart-sentences';
import type { Observation } from '../../src/dataset/observation';
import { writeChartJson } from '../../src/export/chart-json';
import { composeImage } from '../../src/export/image/compose-image';
import { writeCsv } from '../../src/export/csv';
import { withRoundedYear } from '../fixtures/dataset/rounded-year';
import { buildShown, findCell, contextOf, shippedBut, record } from '../charts/support/shipped';
import { imageContext, picturedChart, readFontFile } from './pictures';

/** Noise of floating-point arithmetic: no number of the record, and no small share computed from it, has so many digits. */
const dust = /\d+\.\d{11,}|\d\.\d+e-\d+/g;

/** A value with everything that it was computed from. */
function withInputs(observation: Observation): readonly Observation[] {
  const inputs = observation.kind === 'derived' ? observation.inputs : [];
  return [observation, ...inputs.flatMap(withInputs)];
}

const origin = {
  name: 'Steppe Ledger',
  version: '1',
  released: '2026-11-21',
  address: '/chart/x',
  licence: 'CC BY 4.0',
  citation: 'Steppe Ledger contributors (2026)',
  filters: noFilters,
};

describe.each(chartDefinitions.map((definition) => ({ id: definition.id, definition })))(
  'the numbers of $id',
  ({ definition }) => {
    const chart = buildShown(definition);

    it('hold no dust, nor do those that they were computed from', () => {
      const cells = chart.rows.flatMap((row) => Object.values(row.cells));
      const numbers = [...cells, ...sentenceData(chart)]
        .flatMap(({ observation }) => withInputs(observation))
        .flatMap((each) => (each.kind === 'missing' ? [] : [String(each.value)]));
      expect(numbers.filter((number) => number.match(dust))).toEqual([]);
    });

    it('hold none in CSV, in JSON and in the picture', async () => {
      expect(writeCsv(chart, '1', en).match(dust)).toBeNull();
      expect(writeChartJson(chart, origin).match(dust)).toBeNull();
      const { facts } = await composeImage(picturedChart(definition), imageContext(), readFontFile);
      expect(JSON.stringify(facts).match(dust)).toBeNull();
    });
  },
);

describe('a year that its source rounds to ten million dollars', () => {
  const dataset = shippedBut('trade', withRoundedYear(record.trade, '2023'));
  const chart = buildShown(definitionOf('trade-both-counts'), contextOf(), dataset);

  it('is shown with the digits that it has, and what is computed from it with no more', () => {
    expect(findCell(chart, '2023', 'kazakhstan').text).toBe('4.21');
    expect(findCell(chart, '2023', 'gap').text).toMatch(/^\+\d{2}0$/);
    expect(findCell(chart, '2023', 'share').text).toMatch(/^\+\d\d$/);
  });

  it('is taken away with the digits that it has', () => {
    const record = writeCsv(chart, '1', en)
      .split('\r\n')
      .filter((line) => line.includes('2023') && line.includes('derived'));
    expect(record.length).toBeGreaterThan(0);
    const gap = record.find((line) => line.includes('true'));
    expect(gap).toMatch(/,\d{2}0,usd-million,/);
  });

  it('is left as it is where nothing is computed', () => {
    const series = listSeries(dataset).find(({ id }) => id === 'bns-exports');
    const value = series?.observations.find(({ period }) => period.text === '2023');
    expect(value).toMatchObject({ value: 1970, roundedTo: -1 });
  });
});
