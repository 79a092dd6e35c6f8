import { describe, expect, it } from 'vitest';
import { usImportsFromKazakhstan } from '../../src/specs/charts/us-imports-from-kazakhstan';
import { plainText } from '../../src/specs/rich-text';
import { buildEmpty, buildShown, cellAt, contextOf, numberAt, shipped } from './support/shipped';

const chart = buildShown(usImportsFromKazakhstan);

describe('us-imports-from-kazakhstan', () => {
  it('holds the six listed parts, the greatest first', () => {
    const { rows } = shipped.minerals.importShares;
    expect(rows).toHaveLength(6);
    for (const { mineral, percent } of rows) {
      expect(numberAt(chart, mineral, 'share')).toBe(percent);
    }
    const listed = chart.rows.filter(({ group }) => group === undefined);
    expect(listed.map(({ label }) => label)).toEqual([
      'Beryllium',
      'Chromium chemicals',
      'Ferrochromium',
      'Ammonium perrhenate (rhenium)',
      'Tantalum metal and powder',
      'Titanium sponge',
    ]);
  });

  it('adds what only the table of producers names, and nothing twice', () => {
    const others = chart.rows.filter(({ group }) => group !== undefined);
    expect(others.map(({ label, detail, cells }) => [label, detail, cells['share']?.text])).toEqual(
      [
        ['Chromium', 'all products', '11'],
        ['Sulfur, all forms', 'elemental', '6'],
        ['Sulfur, all forms', 'all products', '5'],
      ],
    );
  });

  it('says that a value is of several years', () => {
    expect(cellAt(chart, 'beryllium', 'share').observation).toMatchObject({
      kind: 'reported',
      unit: 'percent',
      note: '2021 to 2024',
    });
    expect(chart.subtitle).toBe('Per cent of U.S. imports of each mineral, 2021 to 2024 together');
    expect(plainText(chart.rows[0]?.remark ?? [])).toBe('The United States is a net exporter.');
  });

  it('tells the greatest part and how many reach a fifth', () => {
    expect(plainText(chart.summary)).toBe(
      'The greatest part is 31%, of beryllium (2021 to 2024). For 4 of the 6 minerals listed it is a fifth or more.',
    );
  });

  it('stays whole where a filter touches its years, and offers them where it does not', () => {
    expect(buildShown(usImportsFromKazakhstan, contextOf({ from: 2024, to: 2026 }))).toEqual(chart);
    const after = buildEmpty(usImportsFromKazakhstan, contextOf({ from: 2025 }));
    expect(after.available).toEqual([2021, 2024]);
    const before = buildEmpty(usImportsFromKazakhstan, contextOf({ to: 2020 }));
    expect(before.available).toEqual([2021, 2024]);
  });
});
