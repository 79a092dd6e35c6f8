import { describe, expect, it } from 'vitest';
import type { ObservationEntry } from '../../src/dataset/schema/observation';
import { entryAt } from '../fixtures/dataset/flaws';
import { needResearch, readResearch } from '../fixtures/dataset/research';
import { readShippedDataset } from '../fixtures/dataset/shipped';

const shipped = readShippedDataset();

const kinds = {
  observed: 'reported',
  estimate: 'estimated',
  projection: 'projected',
  derived: 'derived',
} as const;

const units: Readonly<Record<string, string>> = {
  'USD billion': 'usd-billion',
  'USD million': 'usd-million',
  'EUR million': 'eur-million',
  percent: 'percent',
  tonnes: 'tonnes',
  'thousand tonnes': 'thousand-tonnes',
  'thousand tonnes, Cr2O3 content': 'thousand-tonnes',
  'thousand dry tonnes': 'thousand-tonnes',
  'million tonnes, crude ore': 'million-tonnes',
  kilograms: 'kilograms',
};

const measures: Readonly<Record<string, string>> = {
  'fdi-net-inflow': 'foreign-direct-investment-inflow',
  'fdi-stock': 'foreign-direct-investment-stock',
  'fdi-stock-share': 'foreign-direct-investment-stock-share',
};

/** How the research names the values that tell the outcome of a claim. */
const outcomeValues: Readonly<Record<string, readonly { series: string; period: string }[]>> = {
  'depth/kz-partners United States 2024 and 2025 turnover': [
    { series: 'bns-turnover', period: '2024' },
    { series: 'bns-turnover', period: '2025' },
  ],
  'itc-imports-monthly 2025 (sum)': [{ series: 'itc-imports-monthly', period: '2025' }],
  'itc-gold-imports-quarterly 2025-Q1': [
    { series: 'itc-gold-imports-quarterly', period: '2025-Q1' },
  ],
};

const statusKinds = { reported: 'reported', estimate: 'estimated', derived: 'derived' } as const;

/** Series whose later values come from `depth/`, where they are longer and exact. */
function isKazakhCount(id: string): boolean {
  return id.startsWith('bns-');
}

function observationsOf(id: string): readonly ObservationEntry[] {
  const found = shipped.trade.series.find((series) => series.id === id);
  if (found === undefined) throw new Error(`No series ${id}.`);
  return found.observations;
}

function valueIn(entry: ObservationEntry): number | null {
  return entry.kind === 'missing' ? null : entry.value;
}

function entryFor<Value>(table: Readonly<Record<string, Value>>, key: string): Value {
  const found = table[key];
  if (found === undefined) throw new Error(`Nobody has looked at ${key}.`);
  return found;
}

function countryOf(name: string): string {
  return name.toLowerCase().replace(' ', '-');
}

function withoutUndefined(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined));
}

/** An entry without the fields that the dataset or the research has for itself. */
function without(entry: object, ...keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(entry).filter(([key]) => !keys.includes(key)));
}

/** What an observation says besides how it is worded: its period, kind and value or reason. */
function core(entry: ObservationEntry): readonly unknown[] {
  return [entry.period, entry.kind, entry.kind === 'missing' ? entry.reason : entry.value];
}

/** `>540,000` as the dataset writes it: the number and the bound, or the reason why there is none. */
function readPrinted(text: string): readonly [number | string, string | undefined] {
  const reasons: Readonly<Record<string, string>> = {
    NA: 'not-available',
    'n/a': 'not-applicable',
    'not listed': 'not-listed',
    'not meaningful': 'not-meaningful',
    E: 'net-exporter',
    Large: 'not-quantified',
  };
  const reason = reasons[text];
  if (reason !== undefined) return [reason, undefined];
  const bounds: Readonly<Record<string, string>> = { '>': 'over', '<': 'under' };
  return [Number(text.replace(/[<>,]/g, '')), bounds[text.charAt(0)]];
}

function writePrinted(entry: ObservationEntry): readonly [number | string, string | undefined] {
  if (entry.kind === 'missing') return [entry.reason, undefined];
  return [entry.value, entry.kind === 'derived' ? undefined : entry.bound];
}

describe('trade.json against the research', () => {
  it('has every series with every point', (context) => {
    needResearch(context, 'data');
    const { series } = readResearch.trade();
    const own = series.map(({ id }) => id);
    expect(shipped.trade.series.map(({ id }) => id).slice(0, own.length)).toEqual(own);
    for (const [index, researched] of series.entries()) {
      const entry = entryAt(shipped.trade.series, index);
      expect(entry).toMatchObject(
        withoutUndefined({
          title: researched.title,
          measure: measures[researched.measure] ?? researched.measure,
          counter: researched.reporter,
          unit: units[researched.unit],
          frequency: researched.frequency,
          source: researched.source,
          basis: researched.basis,
          ...(researched.measure.startsWith('fdi')
            ? { note: undefined, break: { from: '2013', note: researched.note } }
            : { note: researched.note }),
        }),
      );
      if (isKazakhCount(researched.id)) continue;
      expect(entry.observations).toHaveLength(researched.points.length);
      for (const [place, point] of researched.points.entries()) {
        expect(entryAt(entry.observations, place), `${entry.id} ${point.period}`).toMatchObject(
          withoutUndefined({
            period: point.period,
            kind: kinds[point.status],
            value: point.value,
            note: point.note,
            sources: point.source === undefined ? undefined : [point.source],
          }),
        );
      }
    }
  });

  it('has the count of Kazakhstan to 2025, with the exact figures of 2024', (context) => {
    needResearch(context, 'data');
    const rows = readResearch.partners().rows.filter(({ partner }) => partner === 'United States');
    const years = rows.filter(({ period }) => period.length === 4);
    const parts = rows.filter(({ period }) => period.length > 4);
    for (const flow of ['turnover', 'exports', 'imports'] as const) {
      const valuesOf = (id: string) =>
        observationsOf(id).map((entry) => [entry.period, entry.kind, valueIn(entry)]);
      const [first, ...annual] = valuesOf(`bns-${flow}`);
      const foreignMinistry = readResearch.trade().series.find(({ id }) => id === `bns-${flow}`)
        ?.points[0];
      expect(first).toEqual(['2017', 'reported', foreignMinistry?.value]);
      expect(annual).toEqual(years.map((row) => [row.period, 'reported', row[flow]]));
      expect(valuesOf(`bns-${flow}-january-to-may`)).toEqual(
        parts.map((row) => {
          const [from = '', to = ''] = row.period.split('/');
          return [`${from}/${from.slice(0, 5)}${to}`, 'reported', row[flow]];
        }),
      );
    }
  });

  it('has what Kazakhstan reports to the United Nations as a series of its own', (context) => {
    needResearch(context, 'data');
    const { rows, source } = readResearch.long();
    const years = rows.filter(({ year }) => year <= '2017');
    for (const [flow, key] of [
      ['exports', 'witsExports'],
      ['imports', 'witsImports'],
    ] as const) {
      expect(
        observationsOf(`wits-${flow}`).map((entry) => [entry.period, entry.kind, valueIn(entry)]),
      ).toEqual(years.map((row) => [row.year, 'reported', row[key]]));
    }
    const cited = shipped.sources.sources.find(({ id }) => id === 'wits-kazakhstan');
    expect(cited?.url).toBe(source.address);
    const sources = new Set(
      shipped.trade.series.filter(({ id }) => /^wits|^bns/.test(id)).map(({ source: id }) => id),
    );
    expect(sources).toContain('wits-kazakhstan');
    expect(sources.size).toBe(3);
  });

  it('marks as rounded what the research says is rounded, and nothing else', (context) => {
    needResearch(context, 'data');
    const rounded = shipped.trade.series.flatMap(({ id, observations }) =>
      observations.flatMap((entry) =>
        entry.kind !== 'missing' && entry.rounded ? [`${id} ${entry.period}`] : [],
      ),
    );
    expect(rounded).toEqual(['bns-turnover 2017', 'bns-exports 2017', 'bns-imports 2017']);
  });

  it('has every chapter of the commodities', (context) => {
    needResearch(context, 'data');
    const researched = readResearch.trade().imports_by_hs_chapter;
    const { chapters, ...table } = shipped.trade.commodities;
    expect(table).toEqual({
      source: researched.source,
      unit: 'usd-million',
      measure: researched.measure,
    });
    // Which chapter the pages feature is not of the research.
    expect(chapters.map(({ featured, ...chapter }) => chapter)).toEqual(
      researched.chapters.map(({ chapter, label, values }) => ({
        chapter,
        label,
        observations: Object.entries(values).map(([period, value]) => ({
          period,
          kind: 'reported',
          value,
        })),
      })),
    );
  });

  it('has every superseded value and every step of the tariff', (context) => {
    needResearch(context, 'data');
    const researched = readResearch.trade();
    expect(shipped.trade.revisions).toEqual(researched.census_revisions);
    const { steps, ...table } = shipped.trade.tariffs;
    const { steps: originals, ...researchedTable } = researched.us_additional_tariffs;
    expect(table).toEqual(researchedTable);
    expect(steps.map((step) => without(step, 'until', 'lastSeen'))).toEqual(
      originals.map((step) => without(step, 'kind')),
    );
    for (const [index, { until, lastSeen, status }] of steps.entries()) {
      if (until === undefined) {
        expect(status).toContain(
          `no end set; last seen in the tariff schedule of ${String(lastSeen)}`,
        );
        continue;
      }
      const next = steps[index + 1];
      // The status names the last day of the rate, or the first day of the rate that followed.
      expect(status.includes(until) || status.includes(String(next?.effective))).toBe(true);
    }
  });
});

describe('minerals.json against the research', () => {
  const { minerals } = shipped;
  const names = new Map(minerals.minerals.map(({ id, name }) => [id, name]));
  /** Names under which the research lists a mineral of the producer table elsewhere. */
  const otherNames: Readonly<Record<string, string>> = {
    Magnesium: 'Magnesium metal',
    Bismuth: 'Bismuth, refined',
    Silicon: 'Silicon metal',
    Zinc: 'Zinc, mine',
  };

  it('has every point of uranium production with its edition', (context) => {
    needResearch(context, 'data');
    const researched = readResearch.minerals().uraniumMineProduction;
    expect(minerals.uraniumProduction).toEqual({
      source: researched.source,
      unit: 'tonnes',
      note: researched.note,
      series: researched.series.map(({ country, points }) => ({
        country: countryOf(country),
        observations: points.map(({ period, status, value, vintage }) => ({
          period,
          kind: kinds[status],
          value,
          vintage,
        })),
      })),
    });
  });

  it('has the uranium resources of every country', (context) => {
    needResearch(context, 'data');
    const researched = readResearch.minerals().uraniumIdentifiedResources;
    const { source, unit, definition, confidence, entries } = minerals.uraniumResources;
    expect(
      entries.map(({ country, observations }) => {
        expect(observations.map(core)).toHaveLength(1);
        const [period, kind, value] = core(entryAt(observations, 0));
        expect([period, kind]).toEqual(['2023-01-01', 'reported']);
        return { country, value, source, confidence };
      }),
    ).toEqual(
      researched.map((entry) => ({
        country: countryOf(entry.country),
        value: entry.value,
        source: entry.source,
        confidence: entry.confidence,
      })),
    );
    for (const entry of researched) {
      expect(entry.unit.toLowerCase()).toBe(`${unit} u, ${definition}`.toLowerCase());
    }
  });

  it('has every year of reactor uranium', (context) => {
    needResearch(context, 'data');
    const researched = readResearch.minerals().usUraniumPurchasesByOrigin;
    const { source, caution, gaps, years } = minerals.reactorUranium;
    expect({ source, caution }).toEqual({ source: researched.source, caution: researched.caution });
    // The research says not available of what it did not find; the sources print no such word.
    expect(gaps).toEqual({ ...researched.gaps, reason: 'not-found' });
    expect(
      years.map(({ total, shares, ...year }) => ({
        ...without(year, 'sums'),
        total: core(total),
        shares: shares.map(({ country, observation }) => [
          country,
          observation.kind === 'missing' ? null : observation.value,
        ]),
      })),
    ).toEqual(
      researched.years.map(({ totalMillionLb, shares, ...year }) => ({
        ...year,
        total: [year.period, 'reported', totalMillionLb],
        shares: Object.entries(shares).map(([country, value]) => [countryOf(country), value]),
      })),
    );
    const derived = years.flatMap(({ period, shares }) =>
      shares.flatMap(({ country, observation }) =>
        observation.kind === 'derived' ? [`${period} ${country}`] : [],
      ),
    );
    expect(derived).toEqual([
      '2012 canada',
      '2012 russia',
      '2012 united-states',
      '2013 kazakhstan',
      '2013 canada',
      '2013 russia',
      '2013 united-states',
      '2015 kazakhstan',
      '2015 canada',
      '2018 kazakhstan',
      '2018 canada',
      '2018 australia',
      '2018 russia',
      '2018 uzbekistan',
      '2018 namibia',
      '2018 united-states',
    ]);
  });

  it('has every value of the producer table', (context) => {
    needResearch(context, 'data');
    const researched = readResearch.minerals().producerTable;
    expect(minerals.producers.source).toBe(researched.source);
    expect(minerals.producers.rows).toHaveLength(researched.minerals.length);
    const cellKinds: Readonly<Record<string, string>> = { estimate: 'estimated' };
    for (const [index, original] of researched.minerals.entries()) {
      const row = entryAt(minerals.producers.rows, index);
      expect(names.get(row.mineral)).toBe(original.name);
      expect(row.unit, original.name).toBe(units[original.unit]);
      for (const side of ['kazakhstan', 'china', 'world'] as const) {
        expect(row[side].map(core), `${original.name} ${side}`).toEqual(
          Object.entries(original[side]).map(([period, printed]) =>
            'reason' in printed
              ? [period, 'missing', 'not-listed']
              : [period, cellKinds[String(printed.status)] ?? 'reported', printed.value],
          ),
        );
      }
      expect(row.worldNote).toBe(original.worldNote);
      expect(row.critical).toBe(original.onUsCriticalList2025);
      expect(row.reserves.unit).toBe(units[original.reservesUnit ?? original.unit]);
      const printed = [
        [row.reserves.kazakhstan, original.kazakhstanReserves],
        [row.reserves.world, original.worldReserves],
        [row.netImportReliance, original.usNetImportReliance],
      ] as const;
      for (const [entry, text] of printed) {
        expect(writePrinted(entry), `${original.name} ${text}`).toEqual(readPrinted(text));
        expect(entry.period).toBe('2025');
      }
      const imports = row.importsFromKazakhstan.map(({ percent }) => percent);
      const text = original.usImportsFromKazakhstanPercent;
      expect(imports).toEqual((text.match(/\d+/g) ?? []).map(Number));
    }
  });

  it('gives outputs from which the researched shares of the world follow', (context) => {
    needResearch(context, 'data');
    const share = (part: readonly ObservationEntry[], world: readonly ObservationEntry[]) => {
      const [a, b] = [part.at(-1), world.at(-1)];
      if (a?.kind === 'missing') return null;
      if (a === undefined || b === undefined || b.kind === 'missing') throw new Error('No value.');
      return Number(((a.value / b.value) * 100).toFixed(1));
    };
    for (const [index, original] of readResearch.minerals().producerTable.minerals.entries()) {
      const { kazakhstan, china, world } = entryAt(minerals.producers.rows, index);
      expect(share(kazakhstan, world), original.name).toBe(original.kazakhstanShareOfWorldPercent);
      expect(share(china, world), original.name).toBe(original.chinaShareOfWorldPercent);
    }
  });

  it('has every value of lithium and rare earths', (context) => {
    needResearch(context, 'data');
    const { source, rows } = readResearch.minerals().lithiumAndRareEarths;
    expect(minerals.lithiumAndRareEarths.source).toBe(source);
    const printed = minerals.lithiumAndRareEarths.rows.map(({ observations }) =>
      observations.map((entry) => [entry.period, ...writePrinted(entry)]),
    );
    const researched = rows.flatMap((row) => {
      // "Chile 54, Argentina 43": one row each.
      const named = row['2024'].match(/[A-Z][a-z]+ \d+/g);
      if (named) return named.map((text) => [['2024', ...readPrinted(text.replace(/\D+/, ''))]]);
      return [
        [
          ['2024', ...readPrinted(row['2024'])],
          ...(row['2025e'] === '' ? [] : [['2025', ...readPrinted(row['2025e'])]]),
        ],
      ];
    });
    expect(printed).toEqual(researched);
    const published = minerals.lithiumAndRareEarths.rows;
    for (const [index, { status, note, metric }] of rows.entries()) {
      const row = entryAt(published, index);
      if (status !== undefined) {
        const kinds = row.observations.map(({ kind }) => kind);
        expect(kinds, metric).toEqual([statusKinds[status['2024']], statusKinds[status['2025e']]]);
      }
      if (note !== undefined) {
        expect([row.note, ...row.observations.map((entry) => entry.note)], metric).toContain(note);
      }
    }
  });

  it('has every share of China', (context) => {
    needResearch(context, 'data');
    const researched = readResearch.minerals().chinaShare;
    expect(
      minerals.chinaShares.map(({ mineral, stage, source, confidence, observation }) => ({
        name: names.get(mineral),
        stage,
        source,
        confidence,
        core: core(observation),
      })),
    ).toEqual(
      researched.map(({ mineral, stage, source, confidence, year, percent, note, status }) => ({
        name: otherNames[mineral] ?? mineral,
        stage,
        source,
        confidence,
        core: [
          year,
          status ?? (note?.includes('estimate') === true ? 'estimated' : 'reported'),
          percent,
        ],
      })),
    );
    for (const [index, { note, status }] of researched.entries()) {
      const { observation } = entryAt(minerals.chinaShares, index);
      if (status === undefined || observation.kind !== 'derived') continue;
      const [formula = ''] = (note ?? '').split('/');
      expect(observation.formula.startsWith(formula)).toBe(true);
    }
  });

  it('has the list of critical minerals and the parts in U.S. imports', (context) => {
    needResearch(context, 'data');
    const { usCriticalList2025: list, usImportLinks: links } = readResearch.minerals();
    expect(minerals.criticalList).toEqual({
      source: list.source,
      minerals: list.minerals.map((name) => ({
        name,
        addedIn2025: list.addedIn2025.includes(name),
      })),
    });
    expect(
      minerals.importShares.rows.map(({ mineral, percent }) => [names.get(mineral), percent]),
    ).toEqual(links.map(({ mineral, percent }) => [mineral, percent]));
    const [from, to] = [minerals.importShares.from, minerals.importShares.to];
    for (const { note, source } of links) {
      expect(note).toContain(`${from}-${to.slice(2)}`);
      expect(source).toBe(minerals.importShares.source);
    }
  });

  it('has every announcement', (context) => {
    needResearch(context, 'data');
    const statuses: Readonly<Record<string, string>> = {
      'announced, not confirmed': 'announced',
      signed: 'signed',
      'letter of interest, not a loan': 'letter-of-interest',
      'official claim': 'official-claim',
      'announced, company guidance': 'guidance',
    };
    const researched = readResearch.minerals().announcements;
    expect(minerals.announcements).toHaveLength(researched.length);
    for (const [index, { mineral, unit, status, note, ...rest }] of researched.entries()) {
      const entry = entryAt(minerals.announcements, index);
      expect(entry).toMatchObject(rest);
      expect(entry.mineral === null ? null : names.get(entry.mineral)).toBe(mineral);
      expect(entry.status).toBe(statuses[status]);
      expect(entry.note).toBe(note ?? undefined);
      for (const part of entry.measure.split(', ')) expect(unit).toContain(part);
    }
  });
});

describe('events, claims, sources and documents against the research', () => {
  it('have every event with every field', (context) => {
    needResearch(context, 'data');
    expect(shipped.events.events).toEqual(readResearch.events());
  });

  it('have every claim with every field, and its figure where it states one', (context) => {
    needResearch(context, 'data');
    const researched = readResearch.claims();
    // What the pages feature is theirs, and no finding of the research.
    expect(shipped.claims.claims.map((claim) => without(claim, 'featured'))).toEqual(
      researched.map(({ value, unit, period, bound, status, compareWith, outcome, ...claim }) => ({
        ...without(claim, 'anchor'),
        ...(value === undefined
          ? {}
          : {
              figure: withoutUndefined({
                kind: status === 'projection' ? 'projected' : 'reported',
                value,
                bound: bound === 'at least' ? 'over' : undefined,
                unit: units[String(unit)],
                period,
                compareWith,
              }),
            }),
        ...(outcome === undefined
          ? {}
          : {
              outcome: {
                text: outcome.text,
                figures: outcome.observations.flatMap((words) => entryFor(outcomeValues, words)),
                sources: [
                  'kz-bns-foreign-trade',
                  'kz-bns-partners-2025',
                  ...outcome.sources.filter((id) => id !== 'kz-bns-foreign-trade'),
                ],
              },
            }),
      })),
    );
  });

  it('have every source with every field', (context) => {
    needResearch(context, 'data');
    const researched = readResearch.sources();
    const secure = new Set(
      researched
        .map(({ url }) => new URL(url))
        .flatMap(({ protocol, host }) => (protocol === 'https:' ? [host] : [])),
    );
    const own = shipped.sources.sources.slice(0, researched.length);
    expect(own.map((source) => without(source, 'lang'))).toEqual(
      // A host that the research itself cites over https is cited so throughout.
      researched.map((source) => ({
        ...source,
        url: secure.has(new URL(source.url).host)
          ? source.url.replace(/^http:/, 'https:')
          : source.url,
      })),
    );
    expect(shipped.sources.sources.slice(researched.length).map(({ id }) => id)).toEqual([
      'kz-bns-partners-2025',
      'kz-bns-partners-january-may',
      'wits-kazakhstan',
      'us-census-all-partners',
      'nuclear-ru-eia-2009',
      'azh-us-uranium-2014',
      'eia-umar-2020-table5',
      'us-foreign-assistance',
      'us-state-visas',
    ]);
    const { address } = readResearch.partners().source;
    for (const { id, url } of shipped.sources.sources.slice(
      researched.length,
      researched.length + 2,
    )) {
      expect(address, id).toContain(url);
    }
  });

  it('have both documents with the fingerprint of every paragraph', (context) => {
    needResearch(context, 'data');
    expect(shipped.documents.documents).toEqual(
      readResearch.documents().map((document, index) => ({
        ...without(document, 'file', 'seed'),
        number: index + 1,
      })),
    );
  });
});
