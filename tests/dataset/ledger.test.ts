import { describe, expect, it } from 'vitest';
import { buildLedger } from '../../src/dataset/ledger';
import { readShippedDataset } from '../fixtures/dataset/shipped';

const dataset = readShippedDataset();
const ledger = buildLedger(dataset);

describe('the ledger', () => {
  it('finds every entry by its identifier', () => {
    const { sources, documents, trade, minerals, events, claims } = ledger;
    expect([...sources.sourceById.values()]).toEqual(dataset.sources.sources);
    expect([...documents.documentById.values()]).toEqual(dataset.documents.documents);
    expect([...trade.seriesById.keys()]).toEqual(dataset.trade.series.map(({ id }) => id));
    expect([...minerals.mineralById.values()]).toEqual(dataset.minerals.minerals);
    expect([...events.eventById.values()]).toEqual(events.events);
    expect([...events.topicById.values()]).toEqual(dataset.events.topics);
    expect([...claims.claimById.values()]).toEqual(claims.claims);
  });

  it('holds numbers with period, unit, sources and series', () => {
    const entry = dataset.trade.series.find(({ id }) => id === 'bns-exports');
    const exports = ledger.trade.seriesById.get('bns-exports');
    expect(exports?.observations).toMatchObject(
      (entry?.observations ?? []).map(({ period, sources }) => ({
        unit: 'usd-million',
        series: 'bns-exports',
        period: { precision: 'year', text: period },
        sources: sources ?? [entry?.source],
      })),
    );
    const stated = ledger.claims.claims.filter(({ observation }) => observation !== null);
    for (const { id, document, observation } of stated)
      expect(observation).toMatchObject({ claim: id, sources: [document] });
    expect(stated.length).toBe(dataset.claims.claims.filter(({ figure }) => figure).length);
  });

  it('ends a duty without an end on the last day on which it was seen', () => {
    for (const [place, step] of ledger.trade.tariffSteps.entries()) {
      const entry = dataset.trade.tariffs.steps[place];
      expect(step.isOpen).toBe(entry?.until === undefined);
      expect(step.until.text).toBe(entry?.until ?? entry?.lastSeen ?? entry?.effective);
    }
  });

  it('keeps replaced values by series and period', () => {
    const kept = [...ledger.trade.earlierValues.values()].flat();
    expect(kept).toHaveLength(dataset.trade.revisions.values.length);
  });

  it('cannot be written to', () => {
    expect(Object.values(ledger).every((part) => Object.isFrozen(part))).toBe(true);
  });
});
