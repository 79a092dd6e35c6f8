import { describe, expect, it } from 'vitest';
import { mineralShares } from '../../src/specs/charts/mineral-shares';
import { plainText } from '../../src/specs/rich-text';
import { buildEmpty, buildShown, cellAt, contextOf, numberAt, shipped } from './support/shipped';

const chart = buildShown(mineralShares);
const sorts = ['kazakhstan', 'china', 'reliance', 'name'] as const;

function order(sort: (typeof sorts)[number]): readonly string[] {
  return buildShown(mineralShares, contextOf({}, sort)).rows.map(({ key }) => key);
}

describe('mineral-shares', () => {
  it('derives both shares from the outputs of 2025 for every mineral', () => {
    const { rows } = shipped.minerals.producers;
    expect(chart.rows).toHaveLength(24);
    for (const { mineral, kazakhstan, china, world } of rows) {
      const value = (list: typeof world, year: string) => {
        const entry = list.find(({ period }) => period === year);
        return entry === undefined || entry.kind === 'missing' ? null : entry.value;
      };
      const [own, theirs, all] = [
        value(kazakhstan, '2025'),
        value(china, '2025'),
        value(world, '2025'),
      ];
      if (own === null || all === null) throw new Error(`${mineral} lacks an output`);
      expect(numberAt(chart, mineral, 'kazakhstan')).toBeCloseTo((own / all) * 100, 3);
      if (theirs !== null)
        expect(numberAt(chart, mineral, 'china')).toBeCloseTo((theirs / all) * 100, 3);
    }
  });

  it('shows one decimal under ten per cent and none from ten on', () => {
    expect(cellAt(chart, 'chromium', 'kazakhstan').text).toBe('14');
    expect(cellAt(chart, 'barite', 'kazakhstan').text).toBe('8.0');
    expect(cellAt(chart, 'copper-mine', 'china').text).toBe('7.8');
    expect(cellAt(chart, 'silicon-metal', 'kazakhstan').text).toBe('0.2');
  });

  it('keeps a share missing where an output is not listed, and reliance with its reason', () => {
    expect(cellAt(chart, 'chromium', 'china')).toMatchObject({
      text: 'not listed',
      observation: { kind: 'missing', reason: 'not-listed' },
    });
    expect(cellAt(chart, 'gold', 'reliance').text).toBe('not meaningful');
    expect(cellAt(chart, 'zinc-mine', 'reliance').text).toBe('net exporter');
    expect(cellAt(chart, 'copper-mine', 'reliance').text).toBe('not applicable');
  });

  it('keeps zero zero: no tungsten in 2024', () => {
    expect(cellAt(chart, 'tungsten', 'kazakhstan-output-before')).toMatchObject({
      text: '0',
      status: 'reported',
      observation: { value: 0 },
    });
  });

  it('gives all outputs in tonnes, whatever the unit of the source', () => {
    expect(cellAt(chart, 'chromium', 'kazakhstan-output').text).toBe('7,000,000');
    expect(cellAt(chart, 'rhenium', 'kazakhstan-output-before').text).toBe('1.5');
    expect(cellAt(chart, 'gold', 'world-output').text).toBe('3,300');
    const outputs = chart.series.filter(({ id }) => id.includes('output'));
    expect(outputs.map(({ unit }) => unit)).toEqual(['tonnes', 'tonnes', 'tonnes', 'tonnes']);
    for (const { id } of outputs) {
      const cells = chart.rows.flatMap(({ cells: { [id]: cell } }) => cell ?? []);
      expect(cells.every(({ observation }) => observation.unit === 'tonnes')).toBe(true);
    }
  });

  it('stands by Kazakhstan’s share, minerals on the U.S. list first', () => {
    expect(order('kazakhstan').slice(0, 3)).toEqual(['chromium', 'barite', 'titanium-sponge']);
    expect(order('kazakhstan').slice(16, 19)).toEqual(['silicon-metal', 'asbestos', 'sulfur']);
    const groups = [...new Set(chart.rows.map(({ group }) => group))];
    expect(groups).toEqual(['On the U.S. list of critical minerals: 17', 'Not on the list: 7']);
  });

  it('stands by China’s share with what is missing last in its group', () => {
    expect(order('china').slice(0, 2)).toEqual(['bismuth-refined', 'silicon-metal']);
    expect(order('china')[16]).toBe('chromium');
    expect(order('china')[17]).toBe('selenium-refined');
  });

  it('stands by reliance in one list, a bound as the value it names, missing last', () => {
    const keys = order('reliance');
    expect(keys.slice(0, 3)).toEqual(['asbestos', 'titanium-sponge', 'bismuth-refined']);
    expect(keys.slice(6, 10)).toEqual(['barite', 'bauxite', 'magnesium-metal', 'rhenium']);
    expect(keys.slice(-5)).toEqual(['copper-mine', 'gold', 'iron-ore', 'molybdenum', 'zinc-mine']);
    const rows = buildShown(mineralShares, contextOf({}, 'reliance')).rows;
    expect(rows.every(({ group }) => group === undefined)).toBe(true);
  });

  it('stands by name in one list', () => {
    expect(order('name').slice(0, 3)).toEqual(['alumina', 'antimony', 'asbestos']);
    expect(order('name').at(-1)).toBe('zinc-mine');
  });

  it('says where the world’s total leaves out the United States', () => {
    const noted = shipped.minerals.producers.rows.flatMap(({ worldNote }) => worldNote ?? []);
    expect(new Set(noted)).toEqual(new Set(['World total excludes the United States']));
    expect(plainText(chart.notes.at(-1)?.text ?? [])).toBe(
      'Those of barite, bauxite, ferrosilicon and silicon metal leave out the United States.',
    );
    expect(plainText(chart.rows.find(({ key }) => key === 'barite')?.remark ?? [])).toBe(
      'On the U.S. list of critical minerals. The world’s output leaves out the United States.',
    );
  });

  it('tells the greatest shares of the list and China’s halves, whatever the order', () => {
    const summary =
      'Of 17 minerals on the U.S. list, Kazakhstan’s share of world output is greatest for chromium (14%) and barite (8.0%); for the others it is 4.3% or less. China’s share is over 50% for 7 of the 16 whose Chinese output is published.';
    for (const sort of sorts) {
      expect(plainText(buildShown(mineralShares, contextOf({}, sort)).summary)).toBe(summary);
    }
  });

  it('is of one year and offers it', () => {
    expect(buildEmpty(mineralShares, contextOf({ to: 2024 })).available).toEqual([2025, 2025]);
    expect(buildShown(mineralShares, contextOf({ from: 2025 })).rows).toHaveLength(24);
  });
});
