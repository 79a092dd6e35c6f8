import { describe, expect, it } from 'vitest';
import { listSeries } from '../../src/dataset/series';
import { inUnit, valueOf } from '../../src/dataset/observation';
import { recordPath, parseDatumPath } from '../../src/selectors/datum-path';
import { filesOfDatum, findDatum } from '../../src/selectors/find-datum';
import { chartDefinitions } from '../../src/charts/catalogue';
import { sentenceData } from '../../src/charts/chart-sentences';
import { chartIds } from '../../src/charts/chart-ids';
import { findCell, sentencePaths } from '../../src/charts/chart-datum-paths';
import { buildShown, contextOf, shipped } from '../charts/support/shipped';

const { trade } = shipped;
const charts = chartDefinitions.map((definition) => buildShown(definition, contextOf()));

describe('the address of a number of the record', () => {
  it('is its series and period, or its claim, and leads back to it', () => {
    const measured = listSeries(shipped).flatMap(({ observations }) => observations);
    const stated = shipped.claims.claims.flatMap(({ observation }) => observation ?? []);
    for (const observation of [...measured, ...stated]) {
      const path = recordPath(observation) ?? '';
      expect(parseDatumPath(path, chartIds)?.target).toEqual({ kind: 'named', name: path });
      expect(findDatum(path, shipped)?.observation).toBe(observation);
    }
    expect(new Set(measured.map(recordPath)).size).toBe(measured.length);
  });

  it('names the files that hold it, and finds nothing in others', () => {
    expect(filesOfDatum('claim/a05-2', undefined)).toEqual(['claims']);
    expect(filesOfDatum('bns-turnover/2023', trade)).toEqual(['trade']);
    expect(filesOfDatum('uranium-production-kazakhstan/2024', trade)).toContain('minerals');
    expect(findDatum('bns-turnover/2023', { trade })?.series?.id).toBe('bns-turnover');
    expect(findDatum('bns-turnover/1800', { trade })).toBeNull();
    expect(findDatum('claim/a05-2', { trade })).toBeNull();
    expect(findDatum('claim/nothing', shipped)).toBeNull();
  });

  it('is that of every number of a chart that states one, whatever the unit', () => {
    const numbers = charts.flatMap((chart) => [
      ...chart.rows.flatMap(({ cells }) => Object.values(cells)),
      ...sentenceData(chart),
    ]);
    const faults = numbers.flatMap(({ observation }) => {
      const path = recordPath(observation);
      if (path === null) return [];
      const found = findDatum(path, shipped)?.observation;
      const same = found && valueOf(inUnit(found, observation.unit)) === valueOf(observation);
      return same === true ? [] : [path];
    });
    expect(faults).toEqual([]);
  });
});

describe('the address of a number in a sentence', () => {
  it('is that of the datum or of the cell, else a name of its own that no other has', () => {
    for (const chart of charts) {
      const stated = sentenceData(chart);
      const addresses = sentencePaths(chart);
      expect(addresses).toHaveLength(stated.length);
      for (const [index, address] of addresses.entries()) {
        const { observation } = stated[index] ?? {};
        const parsed = parseDatumPath(address, chartIds)?.target;
        expect(parsed?.kind, address).not.toBe('sentence');
        if (parsed?.kind === 'cell')
          expect(findCell(chart, address)?.observation).toBe(observation);
      }
      const facts = addresses.filter((address) => address.includes('/fact/'));
      expect(new Set(facts).size).toBe(facts.length);
    }
  });
});
