import { describe, expect, it } from 'vitest';
import { citationsOf } from '../../src/dataset/citations';
import { buildLedger } from '../../src/dataset/ledger';
import { outcomeValues, turnoverOutcomes } from '../../src/dataset/claim-outcome';
import { parsePeriod } from '../../src/dataset/period';
import { listSeries } from '../../src/dataset/series';
import { readShippedDataset } from '../fixtures/dataset/shipped';

const dataset = readShippedDataset();
const ledger = buildLedger(dataset);
const { sources, documents, trade, minerals, events, claims } = ledger;
const cited = citationsOf(sources, documents);

describe('the ledger', () => {
  it('finds every entry by its identifier', () => {
    expect([...sources.sourceById.values()]).toEqual(dataset.sources.sources);
    expect([...documents.articleById.values()]).toEqual(
      dataset.documents.documents.map((entry) => ({ ...entry, name: entry.publisher })),
    );
    expect([...trade.seriesById.keys()]).toEqual(dataset.trade.series.map(({ id }) => id));
    expect([...minerals.mineralById.values()]).toEqual(dataset.minerals.minerals);
    expect([...events.eventById.values()]).toEqual(events.events);
    expect([...events.topicById.values()]).toEqual(dataset.events.topics);
    expect([...claims.claimById.values()]).toEqual(claims.claims);
    expect(events.eventById.get('nothing')).toBeUndefined();
  });

  it('finds what is cited by its kind', () => {
    const [source, article] = [sources.sources[0], documents.documents[0]];
    expect(cited.get(source?.id ?? '')).toEqual({ kind: 'source', entry: source });
    expect(cited.get(article?.id ?? '')).toEqual({ kind: 'document', entry: article });
    expect(citationsOf(undefined, documents).get(source?.id ?? '')).toBeUndefined();
  });

  it('gives every observation unit, series, period and sources that exist', () => {
    for (const { id, unit, observations } of listSeries(ledger)) {
      for (const observation of observations) {
        expect(observation).toMatchObject({ series: id, unit });
        expect(observation.sources.every((name) => cited.get(name) !== undefined)).toBe(true);
        expect(observation.sources.length).toBeGreaterThan(0);
      }
    }
  });

  it('keeps value, kind and rounding, and the source that an observation names itself', () => {
    expect(trade.seriesById.get('census-imports')?.observations[31]).toEqual({
      kind: 'reported',
      value: 2232.361,
      unit: 'usd-million',
      period: { text: '2023', precision: 'year', year: 2023 },
      sources: ['us-census-goods-trade'],
      series: 'census-imports',
    });
    const [first, second] = trade.seriesById.get('bns-turnover')?.observations ?? [];
    expect(first).toMatchObject({ roundedTo: 0, sources: ['kz-mfa-kt'] });
    expect(second?.sources).toEqual(['kz-bns-foreign-trade']);
  });

  it('cites for a year of reactor uranium the copy in which it was read', () => {
    const { years } = minerals.reactorUranium;
    expect(years[3]?.shares[0]?.observation).toMatchObject({
      kind: 'derived',
      value: 11.3,
      unit: 'percent',
      sources: ['nei-us-uranium-2013', 'moneyweb-us-uranium-2013'],
    });
    expect(years[10]?.total.sources).toEqual(['eia-uranium-marketing']);
  });

  it('keeps the unit of reserves apart from that of outputs', () => {
    const [output, reserves] = ['iron-ore-output-kazakhstan', 'iron-ore-reserves-kazakhstan'].map(
      (id) => minerals.seriesById.get(id)?.observations[0],
    );
    expect(output?.unit).toBe('thousand-tonnes');
    expect(reserves).toMatchObject({ unit: 'million-tonnes', value: 3800 });
    expect(minerals.seriesById.get('iron-ore-reserves-kazakhstan')?.basis).toBe('crude ore');
  });

  it('gives a claim the number that it states, with bound and period, or none', () => {
    expect(claims.claimById.get('a05-2')?.observation).toEqual({
      kind: 'reported',
      value: 4.1,
      unit: 'usd-billion',
      period: { text: '2023', precision: 'year', year: 2023 },
      sources: ['doc-independence-day'],
      claim: 'a05-2',
    });
    expect(claims.claimById.get('a05-3')?.observation).toMatchObject({
      kind: 'projected',
      bound: 'over',
      period: { text: '2025-06', precision: 'month' },
    });
    expect(claims.claimById.get('a05-4')?.observation).toBeNull();
  });

  it('ends a duty without an end on the last day on which it was seen', () => {
    for (const [index, step] of trade.tariffs.steps.entries()) {
      const entry = dataset.trade.tariffs.steps[index];
      expect(step.isOpen).toBe(entry?.until === undefined);
      expect(step.until.text).toBe(entry?.until ?? entry?.lastSeen ?? entry?.effective);
    }
  });

  it('keeps replaced values by series and period', () => {
    const kept = [...trade.earlierValues.values()].flat();
    expect(kept).toHaveLength(dataset.trade.revisions.values.length);
  });

  it('cannot be written to', () => {
    expect(Object.values(ledger).every((part) => Object.isFrozen(part))).toBe(true);
  });
});

describe('what became of a claim', () => {
  const outcome = claims.claimById.get('a05-3')?.outcome;
  if (outcome === undefined) throw new Error('The projection has an outcome.');

  it('is told by counts of the record, a year of months as their sum', () => {
    const figures = outcomeValues(outcome, trade, 'sum of the year');
    expect(figures.map(({ series }) => series.id)).toEqual(
      outcome.figures.map(({ series }) => series),
    );
    const year = figures.find(({ series }) => series.id === 'itc-imports-monthly')?.observation;
    if (year?.kind !== 'derived') throw new Error('A year is the sum of its months.');
    expect(year.inputs).toHaveLength(12);
    expect(year.formula).toBe('sum of the year');
    // The words of the record name these numbers.
    for (const { observation } of figures) {
      if (observation.kind === 'missing') throw new Error('No value is missing.');
      const [whole = '', digit = ''] = observation.value.toFixed(1).split('.');
      expect(outcome.text).toContain(`${whole.replace(/(\d)(\d{3})$/, '$1,$2')}.${digit}`);
    }
  });

  it('sets beside a projection of trade only counts of trade in both directions', () => {
    const counts = turnoverOutcomes(outcome, trade);
    expect(counts.map(({ series, period }) => [series, period.text])).toEqual([
      ['bns-turnover', '2024'],
      ['bns-turnover', '2025'],
    ]);
  });

  it('leaves out a period that the series does not hold whole', () => {
    const figures = [{ series: 'itc-imports-monthly', period: parsePeriod('2021') }];
    expect(outcomeValues({ ...outcome, figures }, trade, 'sum')).toEqual([]);
  });
});
