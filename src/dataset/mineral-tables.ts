import { assembleObservation, type Observation } from './observation';
import type { MineralsDocument, ProducerRow } from './schema/minerals';
import type { Confidence, ObservationEntry, Unit } from './schema/observation';

/** What one country mined or holds. */
export interface CountryObservations {
  /** Country identifier, or `world`. */
  readonly country: string;
  readonly observations: readonly Observation[];
}

/** One year of uranium delivered to U.S. reactors. */
export interface ReactorYear {
  readonly period: string;
  /** Million pounds of U3O8 equivalent. */
  readonly total: Observation;
  /** Per cent of the total. A country that is not here is missing, for the table's reason. */
  readonly shares: readonly { readonly country: string; readonly observation: Observation }[];
  /** Sums that the source gives instead of single countries, per cent. */
  readonly sums: readonly { readonly countries: readonly string[]; readonly percent: number }[];
  readonly note: string;
  readonly access: string;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
}

/** A mineral that Kazakhstan produces. */
export interface Producer extends Pick<
  ProducerRow,
  'mineral' | 'unit' | 'content' | 'worldNote' | 'critical'
> {
  readonly kazakhstan: readonly Observation[];
  readonly china: readonly Observation[];
  readonly world: readonly Observation[];
  readonly reserves: {
    readonly content?: string | undefined;
    readonly kazakhstan: Observation;
    readonly world: Observation;
  };
  /** Per cent of apparent consumption. */
  readonly netImportReliance: Observation;
  readonly importsFromKazakhstan: ProducerRow['importsFromKazakhstan'];
}

type LithiumRow = MineralsDocument['lithiumAndRareEarths']['rows'][number];

/** One row of the table of lithium and rare earths. */
export interface LithiumOrRareEarths extends Omit<LithiumRow, 'observations'> {
  readonly observations: readonly Observation[];
}

type ChinaShareEntry = MineralsDocument['chinaShares'][number];

/** China's part of the world's output at one stage, per cent. */
export interface ChinaShare extends Omit<ChinaShareEntry, 'observation'> {
  readonly observation: Observation;
}

/** Uranium mined, in tonnes of contained uranium, by country. */
export function assembleUraniumProduction(
  minerals: MineralsDocument,
): readonly CountryObservations[] {
  const { unit, source, series } = minerals.uraniumProduction;
  return assembleCountries(series, { unit, source }, 'uranium-production');
}

/** Uranium resources by country; the document's `definition` says which are counted. */
export function assembleUraniumResources(
  minerals: MineralsDocument,
): readonly CountryObservations[] {
  const { unit, source, entries } = minerals.uraniumResources;
  return assembleCountries(entries, { unit, source }, 'uranium-resources');
}

function assembleCountries(
  entries: readonly {
    readonly country: string;
    readonly observations: readonly ObservationEntry[];
  }[],
  from: { readonly unit: Unit; readonly source: string },
  table: string,
): readonly CountryObservations[] {
  return entries.map(({ country, observations }) => ({
    country,
    observations: observations.map((entry) =>
      assembleObservation(entry, { ...from, series: `${table}-${country}` }),
    ),
  }));
}

/**
 * Deliveries to U.S. reactors by year. Where a year names its own sources they are those of its
 * values: the report's figures were read in a copy.
 */
export function assembleReactorYears(minerals: MineralsDocument): readonly ReactorYear[] {
  const { source, years } = minerals.reactorUranium;
  return years.map((year) => {
    const sources = year.sources ?? [source];
    const assemble = (entry: ObservationEntry, unit: Unit, series: string): Observation => {
      const observation = assembleObservation(entry, { unit, source, series });
      return entry.sources === undefined ? { ...observation, sources } : observation;
    };
    return {
      ...year,
      sources,
      total: assemble(year.total, 'million-pounds-u3o8', 'reactor-uranium-total'),
      shares: year.shares.map(({ country, observation }) => ({
        country,
        observation: assemble(observation, 'percent', `reactor-uranium-share-${country}`),
      })),
    };
  });
}

/** The minerals that Kazakhstan produces, in the order of the document. */
export function assembleProducers(minerals: MineralsDocument): readonly Producer[] {
  const { source, rows } = minerals.producers;
  return rows.map((row) => {
    const assemble = (entry: ObservationEntry, unit: Unit, measure: string): Observation =>
      assembleObservation(entry, { unit, source, series: `${row.mineral}-${measure}` });
    const outputs = (country: 'kazakhstan' | 'china' | 'world'): readonly Observation[] =>
      row[country].map((entry) => assemble(entry, row.unit, `output-${country}`));
    const reserves = (country: 'kazakhstan' | 'world'): Observation =>
      assemble(row.reserves[country], row.reserves.unit, `reserves-${country}`);
    return {
      ...row,
      kazakhstan: outputs('kazakhstan'),
      china: outputs('china'),
      world: outputs('world'),
      reserves: {
        content: row.reserves.content,
        kazakhstan: reserves('kazakhstan'),
        world: reserves('world'),
      },
      netImportReliance: assemble(row.netImportReliance, 'percent', 'net-import-reliance'),
    };
  });
}

/** The table of lithium and rare earths, in the order of the document. */
export function assembleLithiumAndRareEarths(
  minerals: MineralsDocument,
): readonly LithiumOrRareEarths[] {
  const { source, rows } = minerals.lithiumAndRareEarths;
  const assembled = rows.map((row) => ({
    ...row,
    observations: row.observations.map((entry) =>
      assembleObservation(entry, { unit: row.unit, source, series: row.id }),
    ),
  }));
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

/** Identifier of the series of one of China's shares. */
export function chinaShareSeries({
  mineral,
  stage,
}: Pick<ChinaShareEntry, 'mineral' | 'stage'>): string {
  return `china-share-${mineral}-${stage}`;
}

/** China's shares, in the order of the document. */
export function assembleChinaShares(minerals: MineralsDocument): readonly ChinaShare[] {
  return minerals.chinaShares.map((share) => ({
    ...share,
    observation: assembleObservation(share.observation, {
      unit: 'percent',
      source: share.source,
      series: chinaShareSeries(share),
    }),
  }));
}
