import { describe, expect, it } from 'vitest';
import { citedById, claimObservation, indexById } from '../../src/dataset/lookups';
import {
  assembleChinaShares,
  assembleLithiumAndRareEarths,
  assembleProducers,
  assembleReactorYears,
  assembleUraniumProduction,
  assembleUraniumResources,
} from '../../src/dataset/mineral-tables';
import type { Observation } from '../../src/dataset/observation';
import { assembleChapters, seriesById } from '../../src/dataset/series';
import { readShippedDataset } from '../fixtures/dataset/shipped';

const { sources, documents, trade, minerals, events, claims } = readShippedDataset();
const cited = citedById(sources, documents);

describe('looking up what is cited', () => {
  it('finds sources and documents, each by its kind', () => {
    expect(cited.get('us-census-goods-trade')).toMatchObject({
      kind: 'source',
      entry: { publisher: 'U.S. Census Bureau' },
    });
    expect(cited.get('doc-csis-panel')).toMatchObject({ kind: 'document', entry: { number: 2 } });
    expect(cited.size).toBe(sources.sources.length + documents.documents.length);
  });

  it('finds any entry by its identifier', () => {
    expect(indexById(events.topics).get('regional')?.name).toBe('Regional (C5+1)');
    expect(indexById(events.events).get('nothing')).toBeUndefined();
  });
});

describe('an assembled series', () => {
  const series = seriesById(trade);

  it('gives each observation unit, period and source', () => {
    expect(series.get('census-imports')?.observations[31]).toEqual({
      kind: 'reported',
      value: 2232.361,
      unit: 'usd-million',
      period: { text: '2023', precision: 'year', year: 2023 },
      sources: ['us-census-goods-trade'],
      series: 'census-imports',
    });
  });

  it('keeps the source that an observation names itself', () => {
    const [first, second] = series.get('bns-turnover')?.observations ?? [];
    expect(first).toMatchObject({ roundedTo: 0, sources: ['kz-mfa-kt'] });
    expect(second?.sources).toEqual(['kz-bns-foreign-trade']);
  });
});

describe('the figure of a claim', () => {
  const byId = indexById(claims.claims);
  const figureOf = (id: string) => {
    const claim = byId.get(id);
    return claim ? claimObservation(claim) : undefined;
  };

  it('is reported by the document for 2023', () => {
    expect(figureOf('a05-2')).toEqual({
      kind: 'reported',
      value: 4.1,
      unit: 'usd-billion',
      period: { text: '2023', precision: 'year', year: 2023 },
      sources: ['doc-independence-day'],
      claim: 'a05-2',
    });
  });

  it('is an open lower bound for the middle of 2025', () => {
    expect(figureOf('a05-3')).toMatchObject({
      kind: 'projected',
      bound: 'over',
      value: 4.5,
      period: { text: '2025-06', precision: 'month' },
    });
  });

  it('is null where the claim states no number', () => {
    expect(figureOf('a05-4')).toBeNull();
  });
});

describe('the assembled tables of minerals', () => {
  it('give every observation a unit and sources that exist', () => {
    const observations: readonly Observation[] = [
      ...assembleChapters(trade).flatMap((chapter) => chapter.observations),
      ...assembleUraniumProduction(minerals).flatMap((country) => country.observations),
      ...assembleUraniumResources(minerals).flatMap((country) => country.observations),
      ...assembleReactorYears(minerals).flatMap(({ total, shares }) => [
        total,
        ...shares.map(({ observation }) => observation),
      ]),
      ...assembleProducers(minerals).flatMap((row) => [
        ...row.kazakhstan,
        ...row.china,
        ...row.world,
        row.reserves.kazakhstan,
        row.reserves.world,
        row.netImportReliance,
      ]),
      ...assembleLithiumAndRareEarths(minerals).flatMap((row) => row.observations),
      ...assembleChinaShares(minerals).map(({ observation }) => observation),
    ];
    expect(observations.length).toBeGreaterThan(600);
    for (const { sources: named, unit } of observations) {
      expect(named.length, unit).toBeGreaterThan(0);
      for (const id of named) expect(cited.has(id), id).toBe(true);
    }
  });

  it('cite for a year of reactor uranium the copy in which it was read', () => {
    const years = assembleReactorYears(minerals);
    expect(years[3]?.shares[0]?.observation).toMatchObject({
      kind: 'derived',
      value: 11.3,
      unit: 'percent',
      sources: ['nei-us-uranium-2013', 'moneyweb-us-uranium-2013'],
    });
    expect(years[10]?.total).toMatchObject({
      unit: 'million-pounds-u3o8',
      sources: ['eia-uranium-marketing'],
    });
  });

  it('keep the unit of reserves apart from that of outputs', () => {
    const iron = assembleProducers(minerals).find(({ mineral }) => mineral === 'iron-ore');
    expect(iron?.kazakhstan[0]?.unit).toBe('thousand-tonnes');
    expect(iron?.reserves).toMatchObject({
      content: 'crude ore',
      kazakhstan: { unit: 'million-tonnes', value: 3800 },
    });
  });
});
