import { countOf } from '../dataset/arithmetic';
import { uranium, type MineralsLedger } from '../dataset/minerals-ledger';
import type { Observation } from '../dataset/observation';
import { periodOfYear } from '../dataset/period';

/** A mineral of the 2025 U.S. list. */
export interface CriticalMineral {
  /** As the list names it. */
  readonly name: string;
  readonly addedIn2025: boolean;
  /** Whether an output of Kazakhstan is published for it. */
  readonly isMinedInKazakhstan: boolean;
}

export interface CriticalList {
  readonly minerals: readonly CriticalMineral[];
  /** Minerals of the list for which a Kazakh output is published, counted by us. */
  readonly published: Observation;
  /** Of those, the ones in the tables of the U.S. Geological Survey. */
  readonly inProducerTable: number;
}

/**
 * The list with a mark on each mineral that Kazakhstan is published to produce: those of the
 * producer table that stand on the list, and uranium, which has a table of its own.
 */
export function selectCriticalList(minerals: MineralsLedger, formula: string): CriticalList {
  const { criticalList, producers, uraniumProduction } = minerals;
  const critical = producers.rows.filter((row) => row.critical).map(({ mineral }) => mineral);
  const listed = (of: readonly string[]) =>
    new Set(of.flatMap((mineral) => listedName(mineral, minerals) ?? []));
  const published = listed([...critical, uranium]);
  return {
    minerals: criticalList.minerals.map((mineral) => ({
      ...mineral,
      isMinedInKazakhstan: published.has(mineral.name),
    })),
    published: {
      ...countOf(published.size, {
        formula,
        period: periodOfYear(2025),
        sources: [criticalList.source, producers.source, uraniumProduction.source],
      }),
      unit: 'minerals',
    },
    inProducerTable: listed(critical).size,
  };
}

/** The list's name for a mineral of the tables, which may say more: copper, mine; titanium sponge. */
function listedName(mineral: string, minerals: MineralsLedger): string | undefined {
  return (
    minerals.mineralById.get(mineral)?.listedAs ??
    minerals.criticalList.minerals.find(({ name }) =>
      mineral.startsWith(name.toLowerCase().replaceAll(' ', '-')),
    )?.name
  );
}
