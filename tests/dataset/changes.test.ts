import { describe, expect, it } from 'vitest';
import {
  changesBetween,
  isUnchanged,
  observationsDiffer,
  valuesDiffer,
} from '../../src/dataset/changes';
import { listSeries } from '../../src/dataset/series';
import type { Dataset } from '../../src/dataset/schema/dataset';
import { observationLists } from '../../src/dataset/checks/observation-lists';
import { record, shipped } from '../charts/support/shipped';

/** A copy of the dataset to be changed. */
function copy() {
  return structuredClone(record);
}

function seriesOf(dataset: Dataset, id: string) {
  const series = dataset.trade.series.find((candidate) => candidate.id === id);
  if (series === undefined) throw new Error(`No series ${id}`);
  return series;
}

describe('the series of the dataset', () => {
  const all = listSeries(shipped);

  it('hold every observation once', () => {
    const placed = observationLists(record).flatMap(({ entries }) => entries);
    expect(all.flatMap(({ observations }) => observations)).toHaveLength(placed.length);
    const keys = all.flatMap(({ id, observations }) =>
      observations.map(({ period }) => `${id} ${period.text}`),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('have identifiers of their own', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { id } of all) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });
});

describe('the changes between two versions', () => {
  it('are none where nothing changed, whatever the order of entries and keys', () => {
    const after = copy();
    after.events.events.reverse();
    after.sources.sources.reverse();
    const [first] = after.claims.claims;
    if (first !== undefined) {
      after.claims.claims[0] = { ...Object.fromEntries(Object.entries(first).reverse()), ...first };
    }
    expect(isUnchanged(changesBetween(record, after))).toBe(true);
  });

  it('tell a changed value with the old and the new one', () => {
    const after = copy();
    const [first] = seriesOf(after, 'census-exports').observations;
    if (first === undefined || first.kind === 'missing') throw new Error('No value');
    const before = first.value;
    first.value = before + 1;
    const { observations, records } = changesBetween(record, after);
    expect(records).toEqual([]);
    expect(observations).toHaveLength(1);
    expect(observations[0]).toMatchObject({
      series: 'census-exports',
      period: '1992',
      change: { kind: 'changed', before: { value: before }, after: { value: before + 1 } },
    });
  });

  it('tell a value that came and one that went', () => {
    const after = copy();
    const { observations: list } = seriesOf(after, 'bns-turnover');
    const last = list.pop();
    list.push({ period: '2099', kind: 'reported', value: 0 });
    const { observations } = changesBetween(record, after);
    expect(observations.map(({ period, change }) => [period, change.kind])).toEqual([
      [last?.period, 'removed'],
      ['2099', 'added'],
    ]);
  });

  it('tell a value that became missing from one that became zero', () => {
    const [zero, missing] = [copy(), copy()];
    const period = '1992';
    seriesOf(zero, 'census-imports').observations[0] = { period, kind: 'reported', value: 0 };
    seriesOf(missing, 'census-imports').observations[0] = {
      period,
      kind: 'missing',
      reason: 'withheld',
    };
    const changes = changesBetween(zero, missing).observations;
    expect(changes).toHaveLength(1);
    expect(changes[0]?.change).toMatchObject({
      before: { kind: 'reported', value: 0 },
      after: { kind: 'missing', reason: 'withheld' },
    });
  });

  it('tell what changed in a claim, an event, a source, a superseded value', () => {
    const after = copy();
    const claim = after.claims.claims.find(({ verdict }) => verdict === 'unverifiable');
    if (claim === undefined) throw new Error('No claim');
    claim.verdict = 'corroborated';
    const gone = after.events.events.shift();
    const [source] = after.sources.sources;
    if (source === undefined) throw new Error('No source');
    after.sources.sources.push({ ...source, id: 'invented-source' });
    const [revision] = after.trade.revisions.values;
    if (revision === undefined) throw new Error('No revision');
    revision.value += 1;
    const { observations, records } = changesBetween(record, after);
    expect(observations).toEqual([]);
    expect(records).toEqual([
      {
        part: 'revisions',
        id: `${revision.series} ${revision.period} ${revision.vintage}`,
        kind: 'changed',
        fields: [
          {
            field: 'value',
            before: String(revision.value - 1),
            after: String(revision.value),
          },
        ],
      },
      { part: 'events', id: gone?.id, kind: 'removed', fields: [] },
      {
        part: 'claims',
        id: claim.id,
        kind: 'changed',
        fields: [{ field: 'verdict', before: '"unverifiable"', after: '"corroborated"' }],
      },
      { part: 'sources', id: 'invented-source', kind: 'added', fields: [] },
    ]);
  });

  it('tell a change of every part of the dataset', () => {
    const flaws: readonly ((dataset: ReturnType<typeof copy>) => void)[] = [
      (dataset) => void dataset.trade.tariffs.steps.pop(),
      (dataset) => void dataset.trade.commodities.chapters.pop(),
      (dataset) => void dataset.minerals.announcements.pop(),
      (dataset) => void dataset.minerals.criticalList.minerals.pop(),
      (dataset) => void dataset.minerals.importShares.rows.pop(),
      (dataset) => void dataset.minerals.chinaShares.pop(),
      (dataset) => void dataset.minerals.producers.rows.pop(),
      (dataset) => void dataset.minerals.lithiumAndRareEarths.rows.pop(),
      (dataset) => void dataset.minerals.uraniumProduction.series.pop(),
      (dataset) => void dataset.minerals.reactorUranium.years.pop(),
      (dataset) => void dataset.minerals.minerals.pop(),
      (dataset) => void dataset.events.topics.pop(),
      (dataset) => void dataset.documents.documents[0]?.paragraphs.pop(),
    ];
    for (const spoil of flaws) {
      const after = copy();
      spoil(after);
      expect(isUnchanged(changesBetween(record, after)), String(spoil)).toBe(false);
    }
  });
});

describe('two observations', () => {
  const [first] = listSeries(shipped)[0]?.observations ?? [];

  it('differ where more than the number does', () => {
    if (first === undefined) throw new Error('No observation');
    const noted = { ...first, note: 'A note.' };
    expect(observationsDiffer(first, noted)).toBe(true);
    expect(valuesDiffer(first, noted)).toBe(false);
    expect(observationsDiffer(first, { ...first })).toBe(false);
  });
});
