import type { Dataset, FileName } from '../schema/dataset';
import type { ObservationEntry, Unit } from '../schema/observation';
import type { Frequency } from '../schema/trade';

/** An observation with its place in its data file. */
export interface PlacedObservation {
  readonly path: string;
  readonly entry: ObservationEntry;
}

/** Observations that stand together: those of a series, of a cell, of a row. */
export interface ObservationList {
  readonly file: FileName;
  readonly unit: Unit;
  /** What is measured, where the list says so. */
  readonly measure?: string;
  readonly entries: readonly PlacedObservation[];
  /** How long each period is; absent where any length is right. */
  readonly frequency?: Frequency;
  /** The one period that fits, where what surrounds the observation names it. */
  readonly period?: string;
  /** Each period must follow the one before without a hole. */
  readonly gapless?: true;
  /** What the values are parts of, or the whole of, in the same unit and period by period. */
  readonly partOf?: string;
  readonly wholeOf?: string;
}

/** How a country's list stands to that of the world. */
function within(whole: string, country: string): Pick<ObservationList, 'partOf' | 'wholeOf'> {
  return country === 'world' ? { wholeOf: whole } : { partOf: whole };
}

/** Every observation of the dataset, in the order of the data files. */
export function observationLists(dataset: Dataset): readonly ObservationList[] {
  const { trade, context, minerals } = dataset;
  return [
    ...seriesLists('trade', trade),
    ...chapterLists(trade.commodities),
    ...seriesLists('context', context),
    ...mineralLists(minerals),
  ];
}

function place(path: string, entries: readonly ObservationEntry[]): readonly PlacedObservation[] {
  return entries.map((entry, index) => ({ path: `${path}[${index}]`, entry }));
}

function seriesLists(file: 'trade' | 'context', { series }: Dataset['context']) {
  return series.map(({ unit, measure, frequency, observations }, index): ObservationList => {
    const entries = place(`series[${index}].observations`, observations);
    return { file, unit, measure, frequency, entries, gapless: true };
  });
}

function chapterLists({ unit, chapters }: Dataset['trade']['commodities']) {
  return chapters.map(({ observations }, index): ObservationList => {
    const entries = place(`commodities.chapters[${index}].observations`, observations);
    return { file: 'trade', unit, frequency: 'annual', entries };
  });
}

function mineralLists(minerals: Dataset['minerals']): readonly ObservationList[] {
  return [
    ...uraniumLists(minerals),
    ...reactorLists(minerals.reactorUranium),
    ...producerLists(minerals.producers),
    ...minerals.lithiumAndRareEarths.rows.map((row, index) => {
      const path = `lithiumAndRareEarths.rows[${index}].observations`;
      const list = annual(row.unit, place(path, row.observations));
      return row.measure === 'mine-output'
        ? { ...list, ...within(`${row.mineral} mined`, row.country) }
        : list;
    }),
    ...minerals.chinaShares.map(({ observation }, index) =>
      single('percent', `chinaShares[${index}].observation`, observation),
    ),
  ];
}

function annual(unit: Unit, entries: readonly PlacedObservation[]): ObservationList {
  return { file: 'minerals', unit, frequency: 'annual', entries };
}

function single(unit: Unit, path: string, entry: ObservationEntry): ObservationList {
  return annual(unit, [{ path, entry }]);
}

function uraniumLists(minerals: Dataset['minerals']): readonly ObservationList[] {
  const { uraniumProduction, uraniumResources } = minerals;
  return [
    ...uraniumProduction.series.map(({ country, observations }, index): ObservationList => {
      const entries = place(`uraniumProduction.series[${index}].observations`, observations);
      const list = annual(uraniumProduction.unit, entries);
      return { ...list, gapless: true, ...within('uranium mined', country) };
    }),
    ...uraniumResources.entries.map(({ country, observations }, index): ObservationList => {
      const entries = place(`uraniumResources.entries[${index}].observations`, observations);
      const { unit } = uraniumResources;
      return { file: 'minerals', unit, entries, ...within('uranium resources', country) };
    }),
  ];
}

function reactorLists(table: Dataset['minerals']['reactorUranium']): readonly ObservationList[] {
  return table.years.flatMap(({ period, total, shares }, index) => {
    const path = `reactorUranium.years[${index}]`;
    return [
      { ...single('million-pounds-u3o8', `${path}.total`, total), period, wholeOf: path },
      ...shares.map(({ observation }, share) => ({
        ...single('percent', `${path}.shares[${share}].observation`, observation),
        period,
      })),
    ];
  });
}

function producerLists(table: Dataset['minerals']['producers']): readonly ObservationList[] {
  return table.rows.flatMap((row, index) => {
    const path = `producers.rows[${index}]`;
    const { reserves } = row;
    return [
      ...(['kazakhstan', 'china', 'world'] as const).map((country) => ({
        ...annual(row.unit, place(`${path}.${country}`, row[country])),
        ...within(`${path} output`, country),
      })),
      ...(['kazakhstan', 'world'] as const).map((country) => ({
        ...single(reserves.unit, `${path}.reserves.${country}`, reserves[country]),
        ...within(`${path} reserves`, country),
      })),
      single('percent', `${path}.netImportReliance`, row.netImportReliance),
    ];
  });
}
