import { indexById, type ById } from './lookups';
import { assembleObservation, type Observation, type PublishedObservation } from './observation';
import { parsePeriod, type Period } from './period';
import type { AnnouncementEntry, MineralsFile, ProducerRow } from './schema/minerals';
import type { Confidence, ObservationEntry } from './schema/observation';
import { assembleSeries, type Series, type SeriesDescription } from './series';

/** The mineral that has tables of its own in the file, by its identifier in the vocabulary. */
export const uranium = 'uranium';

/** A mineral of the vocabulary. */
export type Mineral = MineralsFile['minerals'][number];

/** What one country mined or holds. */
export interface CountryObservations {
  /** Country identifier, or `world`. */
  readonly country: string;
  readonly observations: readonly Observation[];
}

export interface CountrySeries extends Series, CountryObservations {
  readonly country: string;
}

/** One year of uranium delivered to U.S. reactors. */
export interface ReactorYear {
  /** Million pounds of U3O8 equivalent. */
  readonly total: Observation;
  /** Per cent of the total. A country that is not here is missing, for the table's reason. */
  readonly shares: readonly { readonly country: string; readonly observation: Observation }[];
  /** Sums that the source gives instead of single countries, per cent. */
  readonly sums: readonly { readonly countries: readonly string[]; readonly percent: number }[];
  readonly confidence: Confidence;
  readonly sources: readonly string[];
}

/** A mineral that Kazakhstan produces, with its outputs. */
export interface Producer extends Pick<
  ProducerRow,
  'mineral' | 'content' | 'worldNote' | 'critical'
> {
  readonly kazakhstan: readonly Observation[];
  readonly china: readonly Observation[];
  readonly world: readonly Observation[];
  /** Per cent of apparent consumption. */
  readonly netImportReliance: Observation;
  /** Outputs, reserves and reliance. */
  readonly series: readonly Series[];
}

type LithiumEntry = MineralsFile['lithiumAndRareEarths']['rows'][number];

/** One row of the table of lithium and rare earths. */
export interface LithiumOrRareEarths extends Series {
  readonly mineral: string;
  readonly measure: LithiumEntry['measure'];
  /** Country identifier, or `world`. */
  readonly country: string;
}

type ChinaShareEntry = MineralsFile['chinaShares'][number];

/** China's part of the world's output at one stage, per cent. */
export interface ChinaShare extends Pick<ChinaShareEntry, 'mineral' | 'stage'> {
  readonly observation: Observation;
  readonly series: Series;
}

/** Kazakhstan's part in U.S. imports of a mineral or a product, per cent. */
export interface ImportShare {
  readonly mineral: string;
  /** The average of the years of the table, at the last of them. */
  readonly share: PublishedObservation;
  readonly note?: string | undefined;
}

/** An announcement with its day and its number; the number is no measurement. */
export interface Announcement extends Omit<
  AnnouncementEntry,
  'date' | 'value' | 'unit' | 'source'
> {
  readonly observation: PublishedObservation;
}

/** What is counted and announced of minerals; tables have the names that they have in the file. */
export interface MineralsLedger {
  readonly minerals: readonly Mineral[];
  readonly mineralById: ById<Mineral>;
  /** Every series of the tables below, in their order. */
  readonly seriesById: ById<Series>;
  /** Tonnes of contained uranium mined. */
  readonly uraniumProduction: {
    readonly source: string;
    readonly series: readonly CountrySeries[];
  };
  readonly uraniumResources: readonly CountrySeries[];
  /** Deliveries to U.S. reactors. */
  readonly reactorUranium: {
    readonly gaps: MineralsFile['reactorUranium']['gaps'];
    readonly years: readonly ReactorYear[];
  };
  readonly producers: { readonly source: string; readonly rows: readonly Producer[] };
  readonly lithiumAndRareEarths: {
    readonly source: string;
    readonly rows: readonly LithiumOrRareEarths[];
  };
  readonly chinaShares: readonly ChinaShare[];
  readonly criticalList: MineralsFile['criticalList'];
  readonly importShares: {
    /** First and last year of the average. */
    readonly from: Period;
    readonly to: Period;
    /** The table of the U.S. Geological Survey. */
    readonly listed: readonly ImportShare[];
    /** What the table of producers names, by product. */
    readonly products: readonly (ImportShare & { readonly product: string })[];
  };
  readonly announcements: readonly Announcement[];
}

/** `minerals.json`, read. */
export function readMinerals(file: MineralsFile): MineralsLedger {
  const production = readProduction(file);
  const resources = readResources(file);
  const years = readReactorYears(file);
  const producers = file.producers.rows.map((row) => readProducer(row, file.producers.source));
  const lithiumAndRareEarths = readLithiumAndRareEarths(file);
  const chinaShares = file.chinaShares.map(readChinaShare);
  return {
    minerals: file.minerals,
    mineralById: indexById(file.minerals),
    seriesById: indexById([
      ...production,
      ...resources,
      ...reactorSeries(years, file),
      ...producers.flatMap(({ series }) => series),
      ...lithiumAndRareEarths,
      ...chinaShares.map(({ series }) => series),
    ]),
    uraniumProduction: { source: file.uraniumProduction.source, series: production },
    uraniumResources: resources,
    reactorUranium: { gaps: file.reactorUranium.gaps, years },
    producers: { source: file.producers.source, rows: producers },
    lithiumAndRareEarths: { source: file.lithiumAndRareEarths.source, rows: lithiumAndRareEarths },
    chinaShares,
    criticalList: file.criticalList,
    importShares: readImportShares(file),
    announcements: file.announcements.map(readAnnouncement),
  };
}

function readProduction({ uraniumProduction }: MineralsFile): readonly CountrySeries[] {
  const { unit, source, note, series } = uraniumProduction;
  return series.map(({ country, observations }) =>
    assembleSeries(
      {
        id: `uranium-production-${country}`,
        table: 'uranium-production',
        measure: 'mine-output',
        unit,
        frequency: 'annual',
        country,
        mineral: uranium,
        source,
        note,
      },
      observations,
    ),
  );
}

function readResources({ uraniumResources }: MineralsFile): readonly CountrySeries[] {
  const { unit, source, definition, confidence, entries } = uraniumResources;
  return entries.map(({ country, observations }) =>
    assembleSeries(
      {
        id: `uranium-resources-${country}`,
        table: 'uranium-resources',
        measure: 'resources',
        unit,
        country,
        mineral: uranium,
        basis: definition,
        confidence,
        source,
      },
      observations,
    ),
  );
}

const reactorTotal = { id: 'reactor-uranium-total', unit: 'million-pounds-u3o8' } as const;

function reactorShare(country: string) {
  return { id: `reactor-uranium-share-${country}`, unit: 'percent' } as const;
}

/** Where a year names its own sources they are those of its values: the report was read in a copy. */
function readReactorYears({ reactorUranium }: MineralsFile): readonly ReactorYear[] {
  const { source } = reactorUranium;
  return reactorUranium.years.map(({ total, shares, sums, confidence, ...year }) => {
    const sources = year.sources ?? [source];
    const assemble = (entry: ObservationEntry, series: Pick<Series, 'id' | 'unit'>) =>
      assembleObservation({ ...entry, sources: entry.sources ?? sources }, { ...series, source });
    return {
      total: assemble(total, reactorTotal),
      shares: shares.map(({ country, observation }) => ({
        country,
        observation: assemble(observation, reactorShare(country)),
      })),
      sums,
      confidence,
      sources,
    };
  });
}

/** The total, then each country's share in the order of its first year. */
function reactorSeries(
  years: readonly ReactorYear[],
  { reactorUranium: { source, caution } }: MineralsFile,
): readonly Series[] {
  const common = {
    table: 'reactor-uranium',
    frequency: 'annual',
    mineral: uranium,
    source,
  } as const;
  const shares = years.flatMap((year) => year.shares);
  return [
    {
      ...common,
      ...reactorTotal,
      measure: 'deliveries-to-reactors',
      observations: years.map(({ total }) => total),
    },
    ...[...new Set(shares.map(({ country }) => country))].map((country) => ({
      ...common,
      ...reactorShare(country),
      measure: 'share-of-deliveries-to-reactors',
      country,
      note: caution,
      observations: shares.flatMap((share) =>
        share.country === country ? [share.observation] : [],
      ),
    })),
  ];
}

/** A series of one observation. */
function assembleSingle(description: SeriesDescription, entry: ObservationEntry) {
  const observation = assembleObservation(entry, description);
  return { observation, series: { ...description, observations: [observation] } };
}

function readProducer(row: ProducerRow, source: string): Producer {
  const { mineral, unit, content, worldNote, reserves, critical } = row;
  const common = { table: 'producers', frequency: 'annual', mineral, source } as const;
  const output = (country: 'kazakhstan' | 'china' | 'world', note?: string) =>
    assembleSeries(
      {
        ...common,
        id: `${mineral}-output-${country}`,
        measure: 'output',
        unit,
        country,
        basis: content,
        note,
      },
      row[country],
    );
  const held = (country: 'kazakhstan' | 'world') =>
    assembleSeries(
      {
        ...common,
        id: `${mineral}-reserves-${country}`,
        measure: 'reserves',
        unit: reserves.unit,
        country,
        basis: reserves.content,
      },
      [reserves[country]],
    );
  const [kazakhstan, china, world] = [
    output('kazakhstan'),
    output('china'),
    output('world', worldNote),
  ];
  const reliance = assembleSingle(
    {
      ...common,
      id: `${mineral}-net-import-reliance`,
      measure: 'net-import-reliance',
      unit: 'percent',
      country: 'united-states',
      basis: 'per cent of apparent consumption',
    },
    row.netImportReliance,
  );
  return {
    mineral,
    content,
    worldNote,
    critical,
    kazakhstan: kazakhstan.observations,
    china: china.observations,
    world: world.observations,
    netImportReliance: reliance.observation,
    series: [kazakhstan, china, world, held('kazakhstan'), held('world'), reliance.series],
  };
}

function readLithiumAndRareEarths({
  lithiumAndRareEarths: { source, rows },
}: MineralsFile): readonly LithiumOrRareEarths[] {
  const common = { table: 'lithium-and-rare-earths', frequency: 'annual', source } as const;
  const assembled = rows.map(({ observations, ...row }) =>
    assembleSeries({ ...common, ...row }, observations),
  );
  const outputIn = (mineral: string, country: string, period: string): readonly Observation[] =>
    assembled
      .filter((row) => row.measure === 'mine-output' && row.mineral === mineral)
      .filter((row) => row.country === country)
      .flatMap(({ observations }) => observations.filter((one) => one.period.text === period));
  // A share rests on the outputs it was computed from, estimates among them.
  return assembled.map((row) => ({
    ...row,
    observations: row.observations.map((share) =>
      share.kind === 'derived' && row.measure === 'mine-output-share'
        ? {
            ...share,
            inputs: [row.country, 'world'].flatMap((country) =>
              outputIn(row.mineral, country, share.period.text),
            ),
          }
        : share,
    ),
  }));
}

function readChinaShare({
  mineral,
  stage,
  source,
  confidence,
  observation,
}: ChinaShareEntry): ChinaShare {
  const description = {
    id: `china-share-${mineral}-${stage}`,
    table: 'china-shares',
    measure: `share-of-world-${stage}`,
    unit: 'percent',
    frequency: 'annual',
    country: 'china',
    mineral,
    confidence,
    source,
  } as const;
  return { mineral, stage, ...assembleSingle(description, observation) };
}

function readImportShares({
  importShares,
  producers,
}: MineralsFile): MineralsLedger['importShares'] {
  const to = parsePeriod(importShares.to);
  const share = (value: number, source: string): PublishedObservation => {
    return { kind: 'reported', value, unit: 'percent', period: to, sources: [source] };
  };
  return {
    from: parsePeriod(importShares.from),
    to,
    listed: importShares.rows.map(({ mineral, percent, note }) => {
      return { mineral, share: share(percent, importShares.source), note };
    }),
    products: producers.rows.flatMap(({ mineral, importsFromKazakhstan }) =>
      importsFromKazakhstan.map(({ product, percent }) => {
        return { mineral, product, share: share(percent, producers.source) };
      }),
    ),
  };
}

/** An announcement with its day and its number. */
export function readAnnouncement({
  value,
  unit,
  date,
  source,
  ...announcement
}: AnnouncementEntry): Announcement {
  const period = parsePeriod(date);
  return {
    ...announcement,
    observation: { kind: 'projected', value, unit, period, sources: [source] },
  };
}
