import type { Ledger, MineralsLedger, TradeLedger } from './ledger';
import { chinaShareSeries, type Producer } from './mineral-tables';
import type { Observation } from './observation';
import type { Confidence, Unit } from './schema/observation';
import type { SeriesEntry } from './schema/trade';
import { chapterSeries, type Series } from './series';

/** The tables of the dataset that hold observations. */
export const measuredTables = [
  'trade',
  'commodities',
  'uranium-production',
  'uranium-resources',
  'reactor-uranium',
  'producers',
  'lithium-and-rare-earths',
  'china-shares',
] as const;

export type MeasuredTable = (typeof measuredTables)[number];

/** What belongs together over time: one measure of one thing by one source, with all its observations. */
export interface MeasuredSeries {
  /** Stable and the same in every version of the dataset: changes are told by it. */
  readonly id: string;
  readonly table: MeasuredTable;
  /** Title that the dataset gives it, where it gives one. */
  readonly title?: string;
  readonly measure: string;
  readonly unit: Unit;
  readonly frequency?: string;
  /** Which country's office counts. */
  readonly counter?: string;
  /** Country that is measured, or `world`. */
  readonly country?: string;
  readonly mineral?: string;
  /** Chapter of the Harmonized System, two digits. */
  readonly chapter?: string;
  /** Valuation and basis, what exactly is weighed, or which resources count. */
  readonly basis?: string | undefined;
  readonly note?: string | undefined;
  readonly break?: Series['break'];
  readonly compareWith?: SeriesEntry['compareWith'];
  readonly confidence?: Confidence;
  readonly source: string;
  readonly observations: readonly Observation[];
}

/** Every series of the record in the order of its files. */
export function listMeasuredSeries({
  trade,
  minerals,
}: Pick<Ledger, 'trade' | 'minerals'>): readonly MeasuredSeries[] {
  return [...measuredInTrade(trade), ...measuredInMinerals(minerals)];
}

/** The series of trade and investment, then those of commodities. */
export function measuredInTrade(trade: TradeLedger): readonly MeasuredSeries[] {
  return [...tradeSeries(trade), ...commoditySeries(trade)];
}

/** The series of minerals, table by table. */
export function measuredInMinerals(minerals: MineralsLedger): readonly MeasuredSeries[] {
  return [
    ...uraniumSeries(minerals),
    ...reactorSeries(minerals),
    ...minerals.producerRows.flatMap((row) => producerSeries(row, minerals.producers.source)),
    ...lithiumSeries(minerals),
    ...chinaSeries(minerals),
  ];
}

function tradeSeries({ seriesById }: TradeLedger): readonly MeasuredSeries[] {
  return [...seriesById.values()].map(({ basis, note, ...rest }) => {
    return { ...rest, basis, note, table: 'trade' };
  });
}

function commoditySeries(trade: TradeLedger): readonly MeasuredSeries[] {
  const { measure, source, unit } = trade.commodities;
  return trade.chapters.map(({ chapter, label, observations }) => ({
    id: chapterSeries(chapter),
    table: 'commodities',
    title: label,
    measure,
    unit,
    frequency: 'annual',
    counter: 'united-states',
    chapter,
    source,
    observations,
  }));
}

function uraniumSeries(minerals: MineralsLedger): readonly MeasuredSeries[] {
  const { uranium, uraniumProduction, uraniumResources } = minerals;
  return [
    ...uranium.production.map(({ country, observations }): MeasuredSeries => ({
      id: `uranium-production-${country}`,
      table: 'uranium-production',
      measure: 'mine-output',
      unit: uraniumProduction.unit,
      frequency: 'annual',
      country,
      mineral: 'uranium',
      source: uraniumProduction.source,
      note: uraniumProduction.note,
      observations,
    })),
    ...uranium.resources.map(({ country, observations }): MeasuredSeries => ({
      id: `uranium-resources-${country}`,
      table: 'uranium-resources',
      measure: 'resources',
      unit: uraniumResources.unit,
      country,
      mineral: 'uranium',
      basis: uraniumResources.definition,
      confidence: uraniumResources.confidence,
      source: uraniumResources.source,
      observations,
    })),
  ];
}

/** Deliveries to U.S. reactors: the total, then each country's share in the order of its first year. */
function reactorSeries(minerals: MineralsLedger): readonly MeasuredSeries[] {
  const { source, caution } = minerals.reactorUranium;
  const years = minerals.uranium.deliveries;
  const common = {
    table: 'reactor-uranium',
    frequency: 'annual',
    mineral: 'uranium',
    source,
  } as const;
  const countries = new Set(years.flatMap(({ shares }) => shares.map(({ country }) => country)));
  return [
    {
      ...common,
      id: 'reactor-uranium-total',
      measure: 'deliveries-to-reactors',
      unit: 'million-pounds-u3o8',
      observations: years.map(({ total }) => total),
    },
    ...[...countries].map((country): MeasuredSeries => ({
      ...common,
      id: `reactor-uranium-share-${country}`,
      measure: 'share-of-deliveries-to-reactors',
      unit: 'percent',
      country,
      note: caution,
      observations: years.flatMap(({ shares }) =>
        shares.filter((share) => share.country === country).map(({ observation }) => observation),
      ),
    })),
  ];
}

/** Output, reserves and import reliance of one mineral that Kazakhstan produces. */
function producerSeries(row: Producer, source: string): readonly MeasuredSeries[] {
  const { mineral, unit, content, worldNote, reserves, netImportReliance } = row;
  const common = { table: 'producers', frequency: 'annual', mineral, source } as const;
  const output = (
    country: 'kazakhstan' | 'china' | 'world',
    note: string | undefined,
  ): MeasuredSeries => ({
    ...common,
    id: `${mineral}-output-${country}`,
    measure: 'output',
    unit,
    country,
    basis: content,
    note,
    observations: row[country],
  });
  const held = (country: 'kazakhstan' | 'world'): MeasuredSeries => ({
    ...common,
    id: `${mineral}-reserves-${country}`,
    measure: 'reserves',
    unit: reserves[country].unit,
    country,
    basis: reserves.content,
    observations: [reserves[country]],
  });
  return [
    output('kazakhstan', undefined),
    output('china', undefined),
    output('world', worldNote),
    held('kazakhstan'),
    held('world'),
    {
      ...common,
      id: `${mineral}-net-import-reliance`,
      measure: 'net-import-reliance',
      unit: 'percent',
      country: 'united-states',
      basis: 'per cent of apparent consumption',
      observations: [netImportReliance],
    },
  ];
}

function lithiumSeries(minerals: MineralsLedger): readonly MeasuredSeries[] {
  const { source } = minerals.lithiumAndRareEarths;
  return minerals.lithiumAndRareEarthRows.map(({ note, ...row }) => ({
    ...row,
    note,
    table: 'lithium-and-rare-earths',
    frequency: 'annual',
    source,
  }));
}

function chinaSeries(minerals: MineralsLedger): readonly MeasuredSeries[] {
  return minerals.sharesOfChina.map(({ mineral, stage, source, confidence, observation }) => ({
    id: chinaShareSeries({ mineral, stage }),
    table: 'china-shares',
    measure: `share-of-world-${stage}`,
    unit: 'percent',
    frequency: 'annual',
    country: 'china',
    mineral,
    confidence,
    source,
    observations: [observation],
  }));
}
