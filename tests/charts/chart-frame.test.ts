import { describe, expect, it } from 'vitest';
import { derive, type Observation } from '../../src/dataset/observation';
import { periodOfYear } from '../../src/dataset/period';
import { yearsOf } from '../../src/selectors/observations';
import type { BuiltChart, Chart } from '../../src/charts/chart';
import { defineChart } from '../../src/charts/chart-definition';
import type { ChartPlan } from '../../src/charts/chart-plan';
import { contextOf, format, shipped } from './support/shipped';

const source = 'us-census-goods-trade';

function observe(year: number, value: number, kind: 'reported' | 'estimated' = 'reported') {
  const cited = { unit: 'usd-million', period: periodOfYear(year), sources: [source] } as const;
  return { ...cited, kind, value };
}

const missing: Observation = {
  kind: 'missing',
  reason: 'not-found',
  unit: 'usd-million',
  period: periodOfYear(2004),
  sources: [source],
};

const all: readonly Observation[] = [observe(2001, 1500), observe(2002, -250), observe(2003, 2000)];

/** A chart of some observations, with what a test says otherwise. */
function chartOf(observations: readonly Observation[], change: Partial<ChartPlan> = {}) {
  return defineChart({
    id: 'trade-flows',
    topics: ['trade'],
    origins: ['public-record'],
    needs: [],
    facts: (_, { chosen }) => chosen(observations),
    years: yearsOf,
    show: (values, { words, number, span }) => ({
      subtitle: span,
      told: { finding: words.sold({ year: '', kazakhstan: number(values[0]), unitedStates: '' }) },
      series: [
        {
          id: 'imports',
          label: 'Imports',
          hue: 'kazakhstan',
          symbol: 'circle',
          unit: 'usd-million',
          shown: { divisor: 1000, decimals: 1, in: 'usd-billion' },
          values,
        },
      ],
      panels: [
        {
          panel: 'time',
          margin: 0.5,
          axis: { headroom: 1.5 },
          marks: [{ mark: 'bars', series: 'imports', labels: 'all' }],
          height: [10, 9],
        },
      ],
      ...change,
    }),
  });
}

function build(...args: Parameters<typeof chartOf>): BuiltChart | null {
  return chartOf(...args).build(shipped, contextOf());
}

function shown(...args: Parameters<typeof chartOf>): Chart {
  const built = build(...args);
  if (built?.state !== 'shown') throw new Error('The chart is not shown');
  return built.chart;
}

describe('the frame of a chart', () => {
  it('cuts to the chosen years, and tells the first and the last that are left', () => {
    const built = chartOf(all).build(shipped, contextOf({ from: 2002 }));
    if (built?.state !== 'shown') throw new Error('The chart is not shown');
    expect(built.chart.rows.map(({ key }) => key)).toEqual(['2002', '2003']);
    expect(built.chart.subtitle).toBe('2002 to 2003');
    expect(built.chart.panels[0]).toMatchObject({ domain: [2001.5, 2003.5] });
  });

  it('offers the years that are there where the chosen ones hold nothing, and none where there are none', () => {
    const empty = (observations: readonly Observation[]) =>
      chartOf(observations).build(shipped, contextOf({ from: 2010 }));
    expect(empty(all)).toMatchObject({ state: 'empty', empty: { available: [2001, 2003] } });
    expect(empty([missing])).toMatchObject({ state: 'empty', empty: { available: null } });
  });

  it('writes cells as their series is shown, with the reason of what is missing', () => {
    const { rows, series } = shown([...all, missing]);
    const texts = rows.map(({ cells }) => [cells['imports']?.text, cells['imports']?.status]);
    expect(texts).toEqual([
      ['1.5', 'reported'],
      ['−0.3', 'reported'],
      ['2.0', 'reported'],
      ['not found', 'not found'],
    ]);
    expect(series[0]).toMatchObject({ shortLabel: 'Imports', unitText: 'billion U.S. dollars' });
  });

  it('takes axis and divisor from the series that is drawn', () => {
    expect(shown(all).panels[0]).toMatchObject({
      ticks: 'years',
      value: { divisor: 1000, domain: [-375, 3000] },
      height: { wide: 10, narrow: 9 },
    });
  });

  it('explains hollow symbols only where it has some, also through a computed value', () => {
    const hollow = { series: 'imports', text: 'hollow' };
    const estimate = observe(2004, 9, 'estimated');
    const as = { unit: 'usd-million', period: periodOfYear(2005) } as const;
    const computed = derive(
      [estimate, observe(2004, 1)],
      'sum',
      ([one = 0, two = 0]) => one + two,
      as,
    );
    const swatch = { look: 'hollow', hue: 'kazakhstan', symbol: 'circle' };
    expect(shown(all, { hollow }).legend).toEqual([]);
    expect(shown([...all, estimate], { hollow }).legend).toEqual([{ swatch, text: 'hollow' }]);
    expect(shown([...all, computed], { hollow }).legend).toHaveLength(1);
  });

  it('leaves out notes, panels and entries of the legend that do not apply', () => {
    const { notes, legend } = shown(all, {
      notes: [false, { lead: 'So.', text: 'Words.' }],
      legend: [false],
    });
    expect(notes).toEqual([{ lead: 'So.', text: ['Words.'] }]);
    expect(legend).toEqual([]);
  });

  it('lists periods of their own after the others, and leaves out a row without a value', () => {
    const series = [
      { id: 'one', label: 'One', hue: 'ink', unit: 'count', values: [all[1], all[2]] },
      {
        id: 'two',
        label: 'Two',
        hue: 'ink',
        unit: 'count',
        values: [all[0]],
        listedUnder: 'Apart',
      },
    ] as const;
    const { rows } = shown(all, {
      series: series.map((one) => ({
        ...one,
        values: one.values.filter((value) => value !== undefined),
      })),
      panels: [],
      remarkOn: (period) => `In ${period}`,
    });
    expect(rows).toMatchObject([
      { key: '2002', remark: ['In 2002'] },
      { key: '2003' },
      { key: '2001', group: 'Apart', drawn: false },
    ]);
    const bare = { key: 'bare', label: 'Bare', values: { imports: undefined } };
    expect(
      shown(all, { rows: [bare, { ...bare, key: 'full', values: { imports: all[0] } }] }).rows,
    ).toHaveLength(1);
  });

  it('cites what its cells and its sentences state, each once', () => {
    expect(shown(all).citations.map(({ id }) => id)).toEqual([source]);
    expect(shown([{ ...observe(2001, 1), sources: ['nowhere'] }]).citations).toEqual([]);
  });

  it('fails alone where it cannot be made or has no place for its values', () => {
    const endless = [
      { panel: 'time', domain: [Number.NaN, 1], marks: [], height: [1, 1] },
    ] as const;
    expect(build(all, { panels: endless })).toMatchObject({ state: 'failed' });
    const broken = chartOf([observe(2001, Number.NaN)]).build(shipped, {
      ...contextOf(),
      format: { ...format, number: () => '\u{E000}' },
    });
    expect(broken).toMatchObject({ state: 'failed', title: 'Goods sold each way' });
  });
});

describe('words at values', () => {
  it('stand at each value once, and nowhere where there is none', () => {
    const [first, second] = all;
    const { panels } = shown(all, {
      panels: [
        {
          panel: 'time',
          marks: [
            {
              mark: 'line',
              series: 'imports',
              labels: {
                at: [second, first, second, undefined, missing],
                isBelow: (one) => one === second,
                shown: { decimals: 0 },
                write: (amount, year) => `${amount} in ${year}`,
              },
            },
          ],
          height: [1, 1],
        },
      ],
    });
    const labels = [
      { key: '2002', text: '−250 in 2002', place: 'below' },
      { key: '2001', text: '1,500 in 2001', place: 'above' },
    ];
    const line = { weight: 'strong', symbols: 'last', endLabel: 'name-and-value' };
    expect(panels[0]).toMatchObject({ marks: [{ ...line, labels }] });
  });
});
