import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { valueOf } from '../../src/dataset/observation';
import { noFilters } from '../../src/selectors/filters/filters';
import { chartDefinitions, definitionOf } from '../../src/charts/catalogue';
import { writeChartJson } from '../../src/export/chart-json';
import { buildShown, contextOf } from '../charts/support/shipped';

const origin = {
  name: 'Steppe Ledger',
  version: '2026.11.21-0123abcd',
  released: '2026-11-21',
  address: '/chart/x',
  licence: 'CC BY 4.0',
  citation: 'Steppe Ledger contributors (2026)',
  filters: noFilters,
};

const fileForm = z.object({
  dataset: z.object({ version: z.string(), released: z.string(), citation: z.string() }),
  chart: z.object({ id: z.string(), title: z.string() }),
  filters: z.object({ from: z.nullable(z.number()), topics: z.array(z.string()) }),
  values: z.array(
    z.looseObject({
      key: z.string(),
      series: z.string(),
      value: z.nullable(z.number()),
      unit: z.string(),
      status: z.enum(['reported', 'estimated', 'projected', 'derived', 'missing']),
      reason: z.nullable(z.string()),
      sources: z.array(z.string()).check(z.minLength(1)),
    }),
  ),
  sources: z.array(z.object({ id: z.string(), title: z.string(), url: z.url() })),
});

describe.each(chartDefinitions.map((definition) => [definition.id, definition] as const))(
  'the JSON of %s',
  (id, definition) => {
    const chart = buildShown(definition);
    const file = z.parse(fileForm, JSON.parse(writeChartJson(chart, origin)));

    it('names the chart and the version of the data', () => {
      expect(file.chart).toMatchObject({ id, title: chart.title });
      expect(file.dataset).toMatchObject({ version: origin.version, released: '2026-11-21' });
    });

    it('holds every cell, and each source in full', () => {
      const cells = chart.rows.flatMap((row) =>
        chart.series.flatMap(({ id: series }) => {
          const cell = row.cells[series];
          return cell === undefined ? [] : [{ key: row.key, series, cell }];
        }),
      );
      expect(file.values).toHaveLength(cells.length);
      const known = new Set(file.sources.map((source) => source.id));
      for (const [at, { key, series, cell }] of cells.entries()) {
        const value = file.values[at];
        const { observation } = cell;
        expect(value).toMatchObject({ key, series, unit: observation.unit });
        expect(value?.value).toBe(valueOf(observation));
        expect(value?.status).toBe(observation.kind);
        expect(value?.reason !== null).toBe(observation.kind === 'missing');
        for (const source of value?.sources ?? []) expect(known).toContain(source);
      }
    });
  },
);

describe('the JSON of a filtered chart', () => {
  it('holds what is shown under the filters, and says which they are', () => {
    const filters = { ...noFilters, from: 2020, to: 2022 };
    const chart = buildShown(definitionOf('trade-flows'), contextOf(filters));
    const file = z.parse(fileForm, JSON.parse(writeChartJson(chart, { ...origin, filters })));
    expect(file.filters.from).toBe(2020);
    expect([...new Set(file.values.map(({ key }) => key))]).toEqual(['2020', '2021', '2022']);
  });
});
