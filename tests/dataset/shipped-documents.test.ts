import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../src/dataset/check';
import { formatFault } from '../../src/dataset/fault';
import { indexById } from '../../src/dataset/lookups';
import { parseDocument } from '../../src/dataset/parse';
import type { ObservationEntry } from '../../src/dataset/schema/observation';
import { fileNames } from '../../src/dataset/schema/dataset';
import { readShippedDataset, readShippedText } from '../fixtures/dataset/shipped';

describe('the shipped documents', () => {
  it.each(fileNames)('%s.json follows the schema', (name) => {
    const parsed = parseDocument(name, readShippedText(name));
    expect(parsed.ok ? [] : parsed.faults.map(formatFault)).toEqual([]);
  });

  it('agree with each other', () => {
    expect(checkDataset(readShippedDataset()).map(formatFault)).toEqual([]);
  });
});

/** The value of one observation of a series, `null` where it is missing. */
function valueAt(observations: readonly ObservationEntry[], period: string): number | null {
  const entry = observations.find((observation) => observation.period === period);
  if (!entry) throw new Error(`No observation for ${period}.`);
  return entry.kind === 'missing' ? null : entry.value;
}

describe('the traps of the data', () => {
  const { trade, minerals } = readShippedDataset();
  const series = indexById(trade.series);
  const observationsOf = (id: string): readonly ObservationEntry[] => {
    const found = series.get(id);
    if (!found) throw new Error(`No series ${id}.`);
    return found.observations;
  };
  const producer = (mineral: string) => {
    const found = minerals.producers.rows.find((row) => row.mineral === mineral);
    if (!found) throw new Error(`No producer of ${mineral}.`);
    return found;
  };

  it.each(['exports', 'imports'])('twelve Census months meet every year of %s', (flow) => {
    const annual = observationsOf(`census-${flow}`);
    const monthly = observationsOf(`census-${flow}-monthly`);
    for (const { period } of annual) {
      const months = monthly.filter((month) => month.period.startsWith(`${period}-`));
      expect(months, period).toHaveLength(12);
      const sum = months.reduce((total, month) => {
        if (month.kind === 'missing') throw new Error(`${month.period} is missing.`);
        return total + month.value;
      }, 0);
      expect(Math.abs(sum - Number(valueAt(annual, period))), period).toBeLessThanOrEqual(0.6);
    }
  });

  it('the two counts of 2023 stand apart', () => {
    expect(valueAt(observationsOf('bns-turnover'), '2023')).toBe(4052.945);
    const census = ['census-exports', 'census-imports'].map((id) =>
      valueAt(observationsOf(id), '2023'),
    );
    expect(Number(census[0]) + Number(census[1])).toBeCloseTo(3393.4, 1);
  });

  it('tungsten of 2024 is zero, not missing', () => {
    expect(producer('tungsten').kazakhstan[0]).toMatchObject({ kind: 'reported', value: 0 });
  });

  it('chromium in China is not listed, barite in China is published', () => {
    expect(producer('chromium').china).toEqual([
      { period: '2025', kind: 'missing', reason: 'not-listed' },
    ]);
    expect(producer('barite').china).toEqual([{ period: '2025', kind: 'estimated', value: 2200 }]);
  });

  it('words of the source for what has no number stay different words', () => {
    const reasons = (mineral: string) => {
      const { netImportReliance, reserves } = producer(mineral);
      return [netImportReliance, reserves.kazakhstan, reserves.world].map((entry) =>
        entry.kind === 'missing' ? entry.reason : entry.value,
      );
    };
    expect(reasons('gold')).toEqual(['not-meaningful', 2300, 66000]);
    expect(reasons('molybdenum')).toEqual(['net-exporter', 7, 17000]);
    expect(reasons('copper-mine')).toEqual(['not-applicable', 20000, 980000]);
    expect(reasons('rhenium')).toEqual([75, 190000, 'not-quantified']);
    expect(reasons('silver')).toEqual([77, 'not-available', 610000]);
    expect(reasons('cadmium-refined')).toEqual([25, 'not-listed', 'not-listed']);
  });

  it('bounds of reliance are bounds', () => {
    const bounds = minerals.producers.rows.flatMap(({ mineral, netImportReliance }) =>
      'bound' in netImportReliance
        ? [[mineral, netImportReliance.bound, netImportReliance.value]]
        : [],
    );
    expect(bounds).toEqual([
      ['tungsten', 'over', 50],
      ['barite', 'over', 75],
      ['bauxite', 'over', 75],
      ['magnesium-metal', 'over', 75],
      ['ferrosilicon', 'under', 50],
      ['silicon-metal', 'over', 50],
      ['cadmium-refined', 'under', 25],
      ['selenium-refined', 'over', 50],
    ]);
  });

  it('the share of Kazakhstan in reactor uranium has its gaps', () => {
    const years = minerals.reactorUranium.years
      .filter(({ shares }) => shares.every(({ country }) => country !== 'kazakhstan'))
      .map(({ period }) => period);
    expect(years).toEqual(['2010', '2011', '2012', '2016', '2017', '2019', '2025']);
  });

  it('sums of countries are kept where the source gives nothing else', () => {
    const sums = minerals.reactorUranium.years.flatMap(({ period, sums: given }) =>
      given.map(({ countries, percent }) => `${period} ${countries.join('+')} ${percent}`),
    );
    expect(sums).toEqual([
      '2013 kazakhstan+russia+uzbekistan 35',
      '2013 australia+canada 32',
      '2016 kazakhstan+russia+uzbekistan 38',
      '2016 canada+australia 40',
      '2017 kazakhstan+russia+uzbekistan 32',
      '2017 canada+australia 52',
      '2018 kazakhstan+russia+uzbekistan 40',
      '2019 kazakhstan+russia+uzbekistan 42',
      '2019 canada+australia 39',
    ]);
  });

  it('gold makes 2,180.6 of the 2,875.9 million dollars of the first quarter of 2025', () => {
    const gold = valueAt(observationsOf('itc-gold-imports-quarterly'), '2025-Q1');
    const months = ['2025-01', '2025-02', '2025-03'].map((month) =>
      Number(valueAt(observationsOf('itc-imports-monthly'), month)),
    );
    expect(gold).toBeCloseTo(2180.6, 1);
    expect(months.reduce((sum, month) => sum + month, 0)).toBeCloseTo(2875.9, 1);
  });

  it('announcements carry no mineral output', () => {
    const outputs = minerals.producers.rows.map(({ mineral }) => mineral);
    expect(outputs).not.toContain('lithium');
    expect(outputs).not.toContain('rare-earths');
  });
});
