import { describe, expect, it } from 'vitest';
import type { Filters } from '../../src/selectors/filters/filters';
import { buildChart } from '../../src/charts/build-chart';
import { chartDefinitions, definitionOf } from '../../src/charts/catalogue';
import type { Chart } from '../../src/charts/chart';
import { chartIds } from '../../src/charts/chart-ids';
import { layOut } from '../../src/layout/chart-layout';
import metrics from '../../src/layout/font-metrics.json';
import { swatchShapes } from '../../src/layout/legend-swatch';
import { themes } from '../../src/charts/theme';
import { plainText } from '../../src/charts/rich-text';
import { drawingFaults, imageContextOf } from './support/drawing';
import { buildShown, contextOf, shipped } from './support/shipped';
import { chartFaults, throughJson } from './support/soundness';

/** The chart as a page shows it, with its numbered events. */
function withMarks(id: (typeof chartIds)[number]): Chart {
  const built = buildChart(definitionOf(id), shipped, contextOf(), true);
  if (built?.state !== 'shown') throw new Error(`${id} is not shown`);
  return built.chart;
}

/** Filters that leave much, little, or one year of a chart. */
const choices: readonly Partial<Filters>[] = [
  {},
  { from: 2018, to: 2020 },
  { from: 2016, to: 2016 },
  { from: 2022, to: 2022 },
  { from: 2023 },
  { to: 1999 },
  { to: 2016 },
  { origin: 'document' },
  { origin: 'public-record' },
  { topics: ['critical-minerals'] },
];

const mineralSorts = ['china', 'reliance', 'name'] as const;

/** The characters whose width the metrics of the embedded fonts hold. */
const known = new Set(Object.values(metrics.sans['400']).join(''));

/** Values of all keys of a drawing that hold a paint, at any depth. */
function paints(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(paints);
  if (typeof value !== 'object' || value === null) return [];
  const names = ['fill', 'stroke', 'colour', 'tint', 'paper', 'hatch', 'ground', 'halo'];
  return Object.entries(value).flatMap(([key, inner]) =>
    names.includes(key) && typeof inner === 'string' ? [inner] : paints(inner),
  );
}

describe('the catalogue', () => {
  it('holds every chart once, in the order of the product', () => {
    expect(chartDefinitions.map(({ id }) => id)).toEqual(chartIds);
    expect(chartDefinitions.map(({ id }) => definitionOf(id))).toEqual(chartDefinitions);
  });

  it('builds a chart under its own id and title', () => {
    for (const definition of chartDefinitions) {
      const chart = buildShown(definition);
      expect(chart.id).toBe(definition.id);
      expect(chart.title).toBe(definition.title(contextOf().messages));
    }
  });

  it('waits for the files that a chart needs', () => {
    for (const definition of chartDefinitions) {
      expect(definition.needs).toEqual(expect.arrayContaining(['sources', 'documents']));
      for (const name of definition.needs) {
        const others = Object.entries(shipped).filter(([file]) => file !== name);
        expect(definition.build(Object.fromEntries(others), contextOf())).toBeNull();
      }
      const needed = Object.fromEntries(definition.needs.map((name) => [name, shipped[name]]));
      expect(definition.build(needed, contextOf())?.state).toBe('shown');
    }
  });

  it('names only topics of the dataset', () => {
    const topics = new Set(shipped.events.topics.map(({ id }) => id));
    for (const { topics: own, eventTopics } of chartDefinitions) {
      const named = [...(own === 'every' ? [] : own), ...eventTopics];
      expect(named.filter((topic) => !topics.has(topic))).toEqual([]);
    }
  });
});

describe.each(chartIds.map((id) => ({ id })))('$id', ({ id }) => {
  const chart = withMarks(id);

  it.each(
    (['light', 'dark'] as const).flatMap((theme) =>
      [320, 576, 1176].map((width) => ({ theme, width })),
    ),
  )('is drawn without fault at $width px, $theme', ({ theme, width }) => {
    const setting = imageContextOf(width, { theme: themes[theme] });
    expect(drawingFaults(chart, setting)).toEqual([]);
    const samples = chart.legend.map(({ swatch }) =>
      swatchShapes(swatch, { x: 0, y: 0 }, setting.textSize, setting.theme),
    );
    const colours = paints([layOut(chart, setting), samples]);
    expect(colours.length).toBeGreaterThan(0);
    expect(colours.filter((colour) => !/^#[\da-f]{6}$/.test(colour))).toEqual([]);
  });

  it('agrees with its cells, is drawn without fault and survives JSON under every filter', () => {
    const charts = choices.flatMap((filters) => {
      const built = definitionOf(id).build(shipped, contextOf(filters));
      if (built?.state === 'failed') throw built.cause;
      return built?.state === 'shown' ? [built.chart] : [];
    });
    const sorted = mineralSorts.map((sort) => buildShown(definitionOf(id), contextOf({}, sort)));
    for (const each of id === 'mineral-shares' ? [...charts, ...sorted] : charts) {
      expect(chartFaults(each)).toEqual([]);
      expect(throughJson(each)).toEqual(each);
    }
  });

  it('offers years in which it shows something where the chosen ones hold nothing', () => {
    const built = definitionOf(id).build(shipped, contextOf({ from: 1800, to: 1801 }));
    // Claims without a figure are about no year, so that they stay.
    if (id === 'claims-by-verdict' && built?.state === 'shown') return;
    if (built?.state !== 'empty' || built.empty.available === null) throw new Error('Not empty');
    const [from, to] = built.empty.available;
    expect(buildShown(definitionOf(id), contextOf({ from, to })).rows.length).toBeGreaterThan(0);
  });

  it('says in words what it shows', () => {
    expect(chart.title).not.toBe('');
    expect(chart.subtitle).not.toBe('');
    expect(plainText(chart.finding)).toMatch(/^.{20,88}[^.]$/);
    const sentences = `${plainText(chart.finding)}. ${plainText(chart.deck)}`;
    expect(sentences).toMatch(/\.( |)$/);
    expect(sentences).not.toMatch(/undefined|NaN|null| {2}/);
    expect(chart.citations.length).toBeGreaterThan(0);
  });

  it('uses only characters that the fonts have', () => {
    const words = { ...chart, citations: chart.citations.map(({ label }) => label) };
    const lacking = Array.from(JSON.stringify(words)).filter((character) => !known.has(character));
    expect([...new Set(lacking)]).toEqual([]);
  });
});
