import { expect, it } from 'vitest';
import { valueOf, type Observation } from '../../src/dataset/observation';
import type { CountryObservations } from '../../src/dataset/minerals-ledger';
import { ofYear } from '../../src/selectors/observations';
import { definitionOf } from '../../src/charts/catalogue';
import type { ChartId } from '../../src/charts/chart-ids';
import { buildShown, numberAt, shipped, tradeValue } from './support/shipped';

const { trade, minerals } = shipped;

/** Numbers of a chart's series by the key of their row. */
function numbersOf(id: ChartId, series: string): ReadonlyMap<string, number> {
  const { rows } = buildShown(definitionOf(id));
  const cells = rows.flatMap(({ key, cells: { [series]: cell } }) =>
    cell === undefined ? [] : [[key, valueOf(cell.observation)] as const],
  );
  return new Map(cells.flatMap(([key, value]) => (value === null ? [] : [[key, value]])));
}

/** Numbers of the record by their period. */
function published(observations: readonly Observation[]): ReadonlyMap<string, number> {
  return new Map(
    observations.flatMap((one) => {
      const value = valueOf(one);
      return value === null ? [] : [[one.period.text, value]];
    }),
  );
}

const ofTrade = [
  ['trade-flows', 'exports', 'census-exports'],
  ['trade-flows', 'imports', 'census-imports'],
  ['trade-both-counts', 'kazakhstan', 'bns-turnover'],
  ['trade-monthly', 'exports', 'census-exports-monthly'],
  ['trade-monthly', 'imports', 'census-imports-monthly'],
  ['trade-monthly', 'months', 'itc-imports-monthly'],
  ['trade-monthly', 'gold', 'itc-gold-imports-quarterly'],
  ['investment-stock', 'stock', 'fdi-stock-eur'],
  ['investment-stock', 'share', 'fdi-stock-share'],
  ['investment-stock', 'inflow', 'fdi-net-inflow-eur'],
] as const;

it.each(ofTrade)('%s holds each published number of %s', (id, series, recorded) => {
  const observations = trade.seriesById.get(recorded)?.observations ?? [];
  expect(observations.length).toBeGreaterThan(0);
  expect(numbersOf(id, series)).toEqual(published(observations));
});

it('uranium-by-country holds what every country and the world mined', () => {
  for (const { country, observations } of minerals.uraniumProduction.series)
    expect(numbersOf('uranium-by-country', country)).toEqual(published(observations));
});

it('us-uranium-origin holds every share of the deliveries and their totals', () => {
  const deliveries = minerals.reactorUranium.years;
  const shares = deliveries.flatMap((year) => year.shares);
  for (const country of new Set(shares.map((share) => share.country))) {
    const own = shares.filter((share) => share.country === country);
    expect(numbersOf('us-uranium-origin', country)).toEqual(
      published(own.map(({ observation }) => observation)),
    );
  }
  expect(numbersOf('us-uranium-origin', 'total')).toEqual(
    published(deliveries.map(({ total }) => total)),
  );
});

it('trade-by-commodity lists every chapter of both years, their sum, and that of those not drawn', () => {
  const { rows } = buildShown(definitionOf('trade-by-commodity'));
  const drawn = rows.filter((row) => row.drawn !== false).map(({ key }) => key);
  for (const [series, year] of [
    ['latest', 2024],
    ['earlier', 2023],
  ] as const) {
    const numbers = numbersOf('trade-by-commodity', series);
    const chapters = [...trade.chapterById.values()].map(({ chapter, observations }) => {
      const observation = ofYear(observations, year);
      return { key: `hs-${chapter}`, value: observation && valueOf(observation) };
    });
    const sum = (keys: readonly string[]) =>
      keys.reduce((total, key) => total + (numbers.get(key) ?? Number.NaN), 0);
    const keys = chapters.map(({ key }) => key);
    expect(keys.map((key) => numbers.get(key))).toEqual(chapters.map(({ value }) => value));
    expect(numbers.get('total')).toBeCloseTo(sum(keys), 9);
    const rest = keys.filter((key) => !drawn.includes(key));
    expect(numbers.get('others')).toBeCloseTo(sum(rest), 9);
  }
});

const countOf = (flow: 'exports' | 'imports', year: string) => tradeValue(`census-${flow}`, year);
const turnover = (year: string) => countOf('exports', year) + countOf('imports', year);
const gap = (year: string) => tradeValue('bns-turnover', year) - turnover(year);

/** What a chart computes, by hand; with the digits that the inputs support. */
const computed: readonly [ChartId, string, (year: string) => number, number][] = [
  ['trade-balance', 'balance', (year) => countOf('exports', year) - countOf('imports', year), 9],
  ['trade-both-counts', 'united-states', turnover, 9],
  ['trade-both-counts', 'gap', gap, -1],
  ['trade-both-counts', 'share', (year) => (gap(year) / turnover(year)) * 100, 0],
];

it.each(computed)('%s computes %s of the published numbers', (id, series, compute, digits) => {
  const numbers = numbersOf(id, series);
  expect(numbers.size).toBeGreaterThan(0);
  for (const [year, value] of numbers) expect(value).toBeCloseTo(compute(year), digits);
});

function outputIn(outputs: readonly CountryObservations[], country: string, year: number): number {
  const output = outputs.find((one) => one.country === country);
  const observation = output && ofYear(output.observations, year);
  return (observation && valueOf(observation)) ?? Number.NaN;
}

it('shares of the world are those of the outputs', () => {
  const uranium = minerals.uraniumProduction.series;
  for (const country of ['kazakhstan', 'china', 'united-states']) {
    for (const [year, share] of numbersOf('uranium-share', country)) {
      const [part, whole] = [country, 'world'].map((of) => outputIn(uranium, of, Number(year)));
      expect(share).toBeCloseTo(((part ?? Number.NaN) / (whole ?? Number.NaN)) * 100, 4);
    }
  }
  const shares = numbersOf('mineral-shares', 'kazakhstan');
  expect(shares.size).toBe(minerals.producers.rows.length);
  for (const { mineral, kazakhstan, world } of minerals.producers.rows) {
    const outputs = [
      { country: 'kazakhstan', observations: kazakhstan },
      { country: 'world', observations: world },
    ];
    const [part, whole] = ['kazakhstan', 'world'].map((of) => outputIn(outputs, of, 2025));
    expect(shares.get(mineral)).toBeCloseTo(
      ((part ?? Number.NaN) / (whole ?? Number.NaN)) * 100,
      3,
    );
  }
  const mined = numbersOf('rare-earths-and-lithium', 'share');
  for (const row of minerals.lithiumAndRareEarths.rows) {
    const latest = ofYear(row.observations, 2025);
    if (row.measure === 'mine-output-share' && latest?.kind === 'derived')
      expect(mined.get(`${row.mineral}-china`)).toBeCloseTo(latest.value, 1);
  }
});

it('the headline sets both counts of the year, in billions, beside what the document states', () => {
  const chart = buildShown(definitionOf('trade-headline'));
  expect(numberAt(chart, 'a05-2', 'value')).toBe(4.1);
  expect(numberAt(chart, 'kazakhstan', 'value')).toBeCloseTo(
    tradeValue('bns-turnover', '2023') / 1000,
    9,
  );
  expect(numberAt(chart, 'united-states', 'value')).toBeCloseTo(turnover('2023') / 1000, 9);
  for (const year of ['2024', '2025'])
    expect(numberAt(chart, `outcome-${year}`, 'value')).toBeCloseTo(
      tradeValue('bns-turnover', year) / 1000,
      9,
    );
  expect(chart.claims).toEqual(['a05-2', 'a05-3']);
});

it('what was announced stands in no cell of a chart', () => {
  const { rows } = buildShown(definitionOf('rare-earths-and-lithium'));
  const cells = rows.flatMap((row) => Object.values(row.cells));
  const numbers = cells.map(({ observation }) => valueOf(observation));
  for (const { observation } of minerals.announcements)
    expect(numbers).not.toContain(observation.value);
});
