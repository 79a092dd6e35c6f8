import type { Mineral, MineralsLedger } from '../dataset/minerals-ledger';
import type { Observation } from '../dataset/observation';
import { periodOfYear } from '../dataset/period';
import type { Filters } from './filters/filters';
import { latestIn } from './observations';

/** A country's part in U.S. imports, per cent. */
export interface Supplier {
  readonly country: string;
  readonly share: Observation;
}

type Years = Pick<Filters, 'from' | 'to'>;

/** What is counted of lithium or of rare earths, in the last of the chosen years with a count. */
export interface MineralFacts {
  readonly year: number;
  /** Kazakhstan's part of the world's mined output: not listed by the source. */
  readonly kazakhstanShare: Observation;
  /** Per cent of the world's mined output. */
  readonly chinaShare: Observation;
  /** Tonnes mined. */
  readonly world: Observation | undefined;
  /** Per cent of apparent consumption. */
  readonly netImportReliance: Observation | undefined;
  /** Of U.S. imports, the largest first. */
  readonly suppliers: readonly Supplier[];
  /** China's part in refining, per cent. */
  readonly chinaRefining: Observation | undefined;
}

/** Whether topic and origin leave what is counted of critical minerals. The articles count none. */
export function concernsMinerals({ topics, origin }: Pick<Filters, 'topics' | 'origin'>): boolean {
  return origin !== 'document' && (topics.length === 0 || topics.includes('critical-minerals'));
}

/** The minerals that claims name, in the order of the vocabulary. */
export function featuredMinerals({ minerals }: MineralsLedger): readonly Mineral[] {
  return minerals.filter(({ featuredClaims }) => featuredClaims !== undefined);
}

/** Null where the chosen years hold no count of China's share. */
export function selectMineralFacts(
  minerals: MineralsLedger,
  mineral: string,
  filters: Years,
): MineralFacts | null {
  const rows = minerals.lithiumAndRareEarths.rows.filter((row) => row.mineral === mineral);
  const all = (measure: (typeof rows)[number]['measure'], country: string) =>
    rows
      .filter((row) => row.measure === measure && row.country === country)
      .flatMap(({ observations }) => observations);
  const latest = (...of: Parameters<typeof all>) => latestIn(all(...of), filters);
  // The share that the source itself states comes after those computed, so that it is preferred.
  const chinaShare = latestIn(
    [...all('mine-output-share', 'china'), ...statedShares(minerals, mineral, 'mine')],
    filters,
  );
  if (chinaShare === undefined) return null;
  const { year } = chinaShare.period;
  return {
    year,
    kazakhstanShare: notListed(minerals, 'percent', year),
    chinaShare,
    world: latest('mine-output', 'world'),
    netImportReliance: latest('net-import-reliance', 'united-states'),
    suppliers: rows
      .filter(({ measure }) => measure === 'import-share')
      .flatMap(({ country, observations }) => {
        const share = latestIn(observations, filters);
        return share === undefined ? [] : [{ country, share }];
      }),
    chinaRefining: chinaRefining(minerals, mineral, filters),
  };
}

/** The source lists what it knows of; what it does not list is missing for that reason, not zero. */
export function notListed(
  { lithiumAndRareEarths: { source } }: MineralsLedger,
  unit: 'percent' | 'tonnes',
  year: number,
): Observation {
  const period = periodOfYear(year);
  return { kind: 'missing', reason: 'not-listed', unit, period, sources: [source] };
}

/** China's part in refining a mineral, or what stands for it, per cent. */
export function chinaRefining(minerals: MineralsLedger, mineral: string, filters: Years) {
  const refined = minerals.mineralById.get(mineral)?.refinedAs;
  return latestIn(statedShares(minerals, refined, 'refining'), filters);
}

function statedShares(
  minerals: MineralsLedger,
  mineral: string | undefined,
  stage: 'mine' | 'refining',
): readonly Observation[] {
  return (
    minerals.chinaShares
      .filter((share) => share.mineral === mineral && share.stage === stage)
      .map(({ observation }) => observation)
      // A computed one is in the table of outputs, with what it was computed from.
      .filter(({ kind }) => kind !== 'derived')
  );
}
