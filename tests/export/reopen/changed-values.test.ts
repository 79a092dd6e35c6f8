import { describe, expect, it } from 'vitest';
import { valuesOf } from '../../../src/export/image/picture-values';
import { changedValues } from '../../../src/export/reopen/changed-values';
import { chartIds } from '../../../src/charts/chart-ids';
import { chartOf } from './pictures';

describe('the values of a picture beside the present ones', () => {
  it('are the same while the data are', () => {
    for (const id of chartIds) {
      const chart = chartOf(id);
      expect(changedValues(valuesOf(chart), chart)).toEqual([]);
    }
  });

  it('differ where one was revised, withdrawn, dropped or added, by name and unit', () => {
    const chart = chartOf('trade-flows');
    const [first, second, third, ...others] = valuesOf(chart);
    if (first === undefined || second === undefined || third === undefined)
      throw new Error('Too few values');
    const shown = [
      { ...first, value: 1.5 },
      { ...second, value: null },
      ...others,
      { series: first.series, key: '1066', value: 7 },
      { series: 'lost', key: 'x', value: 3 },
    ];
    const [series] = chart.series;
    const changes = changedValues(shown, chart);
    expect(changes.map(({ kind }) => kind)).toEqual(['changed', 'changed', 'gone', 'gone', 'new']);
    expect(changes[0]).toEqual({
      series: series?.label,
      row: chart.rows[0]?.label,
      unit: 'usd-million',
      before: 1.5,
      now: first.value,
      kind: 'changed',
    });
    expect(changes[1]).toMatchObject({ before: null, now: second.value });
    expect(changes[2]).toMatchObject({ row: '1066', before: 7, now: null });
    expect(changes[3]).toMatchObject({ series: 'lost', row: 'x', before: 3 });
    expect(changes[4]).toMatchObject({ before: null, now: third.value });
  });
});
