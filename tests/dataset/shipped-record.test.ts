import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../src/dataset/check';
import { formatFault } from '../../src/dataset/fault';
import { buildLedger } from '../../src/dataset/ledger';
import { parseDataFile } from '../../src/dataset/parse';
import { fileNames } from '../../src/dataset/schema/dataset';
import { listSeries } from '../../src/dataset/series';
import { countByVerdict } from '../../src/selectors/claims';
import { entryAt } from '../fixtures/dataset/flaws';
import { readShippedDataset, readShippedText } from '../fixtures/dataset/shipped';

/**
 * The one file that names the totals of the record that ships. A correct edit of the record changes
 * the numbers here and in no other test: those compute what they expect from the record, or bring a
 * small record of their own.
 */
const record = readShippedDataset();
const { sources, documents, trade, context, minerals, events, claims } = record;

describe('the record that ships', () => {
  it.each(fileNames)('follows the schema: %s.json', (name) => {
    const parsed = parseDataFile(name, readShippedText(name));
    expect(parsed.ok ? [] : parsed.faults.map(formatFault)).toEqual([]);
  });

  it('has no fault across its files', () => {
    expect(checkDataset(record).map(formatFault)).toEqual([]);
  });

  it('keeps zero apart from what is missing, and words of the source for that apart', () => {
    const producer = (mineral: string) =>
      entryAt(
        minerals.producers.rows.filter((row) => row.mineral === mineral),
        0,
      );
    expect(producer('tungsten').kazakhstan[0]).toMatchObject({ kind: 'reported', value: 0 });
    expect(producer('chromium').china).toEqual([
      { period: '2025', kind: 'missing', reason: 'not-listed' },
    ]);
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
  });

  it('has gaps in the share of Kazakhstan in reactor uranium, and sums of countries in their stead', () => {
    const { years } = minerals.reactorUranium;
    const without = years.filter(({ shares }) =>
      shares.every(({ country }) => country !== 'kazakhstan'),
    );
    expect(without.map(({ period }) => period)).toEqual([
      '2010',
      '2011',
      '2012',
      '2016',
      '2017',
      '2019',
      '2025',
    ]);
    const sums = years.flatMap(({ period, sums: given }) =>
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

  it('carries no output of a mineral of which there are announcements alone', () => {
    const outputs = minerals.producers.rows.map(({ mineral }) => mineral);
    expect(outputs).not.toContain('lithium');
    expect(outputs).not.toContain('rare-earths');
  });

  it('holds as many entries of each kind as were researched', () => {
    expect({
      sources: sources.sources.length,
      paragraphs: documents.documents.map(({ paragraphs }) => paragraphs.length),
      topics: events.topics.length,
      events: events.events.length,
      claims: claims.claims.length,
      chapters: trade.commodities.chapters.length,
      revisions: trade.revisions.values.length,
      tariffSteps: trade.tariffs.steps.length,
      producers: minerals.producers.rows.length,
      lithiumAndRareEarths: minerals.lithiumAndRareEarths.rows.length,
      chinaShares: minerals.chinaShares.length,
      criticalList: minerals.criticalList.minerals.length,
      importShares: minerals.importShares.rows.length,
      announcements: minerals.announcements.length,
    }).toEqual({
      sources: 292,
      paragraphs: [14, 9],
      topics: 12,
      events: 118,
      claims: 47,
      chapters: 65,
      revisions: 9,
      tariffSteps: 6,
      producers: 24,
      lithiumAndRareEarths: 13,
      chinaShares: 13,
      criticalList: 60,
      importShares: 6,
      announcements: 9,
    });
  });

  it('holds every series with all its periods', () => {
    expect(
      Object.fromEntries(trade.series.map(({ id, observations }) => [id, observations.length])),
    ).toEqual({
      'census-exports': 33,
      'census-imports': 33,
      'census-exports-monthly': 398,
      'census-imports-monthly': 398,
      'itc-imports-monthly': 59,
      'itc-gold-imports-quarterly': 8,
      'bns-turnover': 9,
      'bns-exports': 9,
      'bns-imports': 9,
      'fdi-net-inflow-eur': 19,
      'fdi-stock-eur': 19,
      'fdi-stock-share': 19,
      'bns-turnover-january-to-may': 2,
      'bns-exports-january-to-may': 2,
      'bns-imports-january-to-may': 2,
      'wits-exports': 23,
      'wits-imports': 23,
    });
    const [all, neighbours] = [context.series.slice(0, 6), context.series.slice(6, 28)];
    expect(all.map(({ id, observations }) => `${id} ${observations.length}`)).toEqual([
      'us-world-exports 33',
      'us-world-imports 33',
      'kazakhstan-rank-us-exports 33',
      'kazakhstan-rank-us-imports 33',
      'kazakhstan-rank-us-trade 33',
      'us-partners 33',
    ]);
    expect(neighbours.map(({ observations }) => observations.length)).toEqual(
      Array.from({ length: 22 }, () => 33),
    );
    expect(
      context.series.slice(28).map(({ id, observations }) => `${id} ${observations.length}`),
    ).toEqual([
      'us-uranium-purchases 18',
      'us-uranium-purchases-from-kazakhstan 18',
      'us-uranium-price 18',
      'us-assistance-obligations 33',
      'us-assistance-disbursements 25',
      'us-visas-all 28',
      'us-visas-visitors 28',
      'us-visas-exchange 28',
      'us-visas-students 28',
    ]);
    expect(minerals.uraniumProduction.series).toHaveLength(10);
    expect(minerals.uraniumResources.entries).toHaveLength(8);
    expect(minerals.reactorUranium.years).toHaveLength(16);
    expect(listSeries(buildLedger(record))).toHaveLength(315);
  });

  it('holds the events of each kind, and the sums of deals apart from all trade', () => {
    const kinds = events.events.map(({ eventKind }) => eventKind ?? 'none');
    expect(Object.fromEntries([...new Set(kinds)].sort().map((kind) => [kind, count(kinds, kind)])))
      .toMatchInlineSnapshot(`
      {
        "agreement": 16,
        "appointment": 11,
        "deal": 9,
        "law": 17,
        "meeting": 23,
        "none": 1,
        "other": 11,
        "statement": 15,
        "visit": 15,
      }
    `);
    const sums = events.events.filter(({ amount }) => amount !== undefined);
    expect(sums.map(({ id, stage }) => [id, stage])).toEqual([
      ['tengizchevroil-signed-1993', 'signed'],
      ['ge-310-locomotives-2006', 'signed'],
      ['wabtec-4-2bn-2025', 'signed'],
      ['tungsten-joint-venture-2025', 'signed'],
      ['john-deere-2025', 'signed'],
      ['nvidia-ai-hub-2025', 'announced'],
      ['dfc-severniy-katpar-2026', 'announced'],
      ['qazmoly-exim-2026', 'announced'],
    ]);
  });

  it('has the verdicts of the third audit', () => {
    expect(countByVerdict(claims.claims)).toEqual({
      corroborated: 20,
      disputed: 4,
      contradicted: 2,
      unverifiable: 11,
      opinion: 10,
    });
  });

  it('names the language of every title that is not English', () => {
    const tagged = sources.sources.filter(({ lang }) => lang !== undefined);
    const languages = tagged.map(({ lang }) => String(lang));
    expect(
      Object.fromEntries(
        [...new Set(languages)].sort().map((lang) => [lang, count(languages, lang)]),
      ),
    ).toMatchInlineSnapshot(`
      {
        "de": 1,
        "fr": 1,
        "kk": 3,
        "ro": 3,
        "ru": 15,
      }
    `);
    // Letters that English does not use stand in no title without its language.
    for (const { id, title, lang } of sources.sources) {
      if (/[\u0400-\u04ffĂÂÎȘȚăâîșțţş]/.test(title)) expect(lang, id).toBeDefined();
      if (/[ӘәҒғҚқҢңӨөҰұҮүҺһІі]/.test(title)) expect(lang, id).toBe('kk');
    }
  });
});

function count(list: readonly string[], wanted: string): number {
  return list.filter((one) => one === wanted).length;
}
