import { describe, expect, it } from 'vitest';
import { valueOf } from '../../src/dataset/observation';
import { selectAnnouncements } from '../../src/selectors/announcements';
import { selectCriticalList } from '../../src/selectors/critical-list';
import { noFilters } from '../../src/selectors/filters/filters';
import { concernsMinerals, selectMineralFacts } from '../../src/selectors/lithium-and-rare-earths';
import { concernsUranium, selectUraniumFacts } from '../../src/selectors/uranium-facts';
import { shipped } from '../charts/support/shipped';

const { minerals } = shipped;
const allYears = { from: null, to: null };

describe('facts of uranium', () => {
  it('gives shares of the world computed from the tonnes of the last year', () => {
    const facts = selectUraniumFacts(minerals, allYears, 'share');
    expect(facts?.year).toBe(2024);
    expect(facts?.kazakhstan).toMatchObject({ value: 23270, unit: 'tonnes' });
    expect(facts && valueOf(facts.kazakhstanShare)).toBeCloseTo((23270 / 60213) * 100, 3);
    expect(facts?.chinaShare && valueOf(facts.chinaShare)).toBeCloseTo((1600 / 60213) * 100, 3);
    expect(facts?.isLargest).toBe(true);
  });

  it('follows the years', () => {
    const facts = selectUraniumFacts(minerals, { from: null, to: 2005 }, 'share');
    expect(facts?.year).toBe(2005);
    expect(facts?.isLargest).toBe(false);
    expect(selectUraniumFacts(minerals, { from: null, to: 1999 }, 'share')).toBeNull();
  });

  it('ranks the known resources by country', () => {
    const resources = selectUraniumFacts(minerals, allYears, 'share')?.resources;
    expect(resources).toMatchObject({ rank: 2, ahead: ['australia'] });
    expect(resources && valueOf(resources.kazakhstan)).toBe(813900);
  });

  it('belongs to critical minerals and to energy, never to the documents', () => {
    expect(concernsUranium({ topics: ['energy'], origin: 'all' })).toBe(true);
    expect(concernsUranium({ topics: ['trade'], origin: 'all' })).toBe(false);
    expect(concernsUranium({ topics: [], origin: 'document' })).toBe(false);
    expect(concernsMinerals({ topics: ['energy'], origin: 'all' })).toBe(false);
  });
});

describe('facts of lithium and rare earths', () => {
  it('prefers the share that the source states to the one computed from its totals', () => {
    const stated = selectMineralFacts(minerals, 'rare-earths', allYears);
    expect(stated?.chinaShare).toMatchObject({ kind: 'estimated', value: 69 });
    const facts = selectMineralFacts(minerals, 'lithium', allYears);
    const computed = facts?.chinaShare;
    if (computed?.kind !== 'derived') throw new Error('The share of lithium is computed.');
    // It rests on the outputs it was computed from, which are estimates.
    expect(computed.inputs.map(({ kind }) => kind)).toEqual(['estimated', 'estimated']);
    expect(facts?.netImportReliance).toMatchObject({ value: 50, bound: 'over' });
    expect(facts?.suppliers.map(({ country }) => country)).toEqual(['chile', 'argentina']);
    expect(facts?.chinaRefining).toBeUndefined();
  });

  it('says that an output of Kazakhstan is not listed, which is not zero', () => {
    const facts = selectMineralFacts(minerals, 'rare-earths', allYears);
    expect(facts?.kazakhstanShare).toMatchObject({ kind: 'missing', reason: 'not-listed' });
    expect(facts?.chinaRefining).toMatchObject({ value: 92 });
  });

  it('gives nothing for years without a count', () => {
    expect(selectMineralFacts(minerals, 'lithium', { from: null, to: 2010 })).toBeNull();
  });
});

describe('the U.S. list of critical minerals', () => {
  it('marks each critical mineral of the producer table, and uranium', () => {
    const list = selectCriticalList(minerals, 'counted');
    expect(list.minerals.map(({ name }) => name)).toEqual(
      minerals.criticalList.minerals.map(({ name }) => name),
    );
    const mined = list.minerals.filter((mineral) => mineral.isMinedInKazakhstan);
    const names = mined.map(({ name }) => name);
    // Bauxite, alumina and metal are one entry of the list, ore and metal of copper too.
    expect(names).toEqual(expect.arrayContaining(['Aluminum', 'Copper', 'Titanium', 'Uranium']));
    expect(valueOf(list.published)).toBe(names.length);
    expect(list.inProducerTable).toBe(names.length - 1);
  });
});

describe('announcements', () => {
  it('stand apart with their source, the latest first', () => {
    const kept = selectAnnouncements(minerals.announcements, noFilters);
    expect(kept).toHaveLength(minerals.announcements.length);
    const dates = kept.map(({ observation }) => observation.period.text);
    expect(dates).toEqual([...dates].sort().reverse());
  });

  it('follow years and origin', () => {
    const of = (filters: Partial<typeof noFilters>) =>
      selectAnnouncements(minerals.announcements, { ...noFilters, ...filters });
    const late = minerals.announcements.filter(
      ({ observation }) => observation.period.year >= 2026,
    );
    expect(new Set(of({ from: 2026 }))).toEqual(new Set(late));
    expect(of({ origin: 'document' })).toEqual([]);
  });
});
