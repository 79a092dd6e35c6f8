import { shareOf, sumOf } from '../dataset/arithmetic';
import type { Observation } from '../dataset/observation';
import type { ContextLedger, TradeLedger, TradeSeries } from '../dataset/trade-ledger';
import { selectMirrorTrade } from './mirror-trade';
import { joinPeriods } from './observations';

type Observations = readonly Observation[];

/** Kazakhstan among the partners of the United States by year, as the United States counts. */
export interface PartnerShares {
  /** Of U.S. goods exports, of imports and of both together, per cent. */
  readonly exports: Observations;
  readonly imports: Observations;
  readonly trade: Observations;
  /** Its places among the partners, 1 for the largest. */
  readonly exportRank: Observations;
  readonly importRank: Observations;
  readonly rank: Observations;
  /** How many partners are ranked. */
  readonly partners: Observations;
}

/** The series of a measure with a country, or with the `world`, as the United States counts; undefined where the record lacks it. */
export function seriesWith(
  { seriesById }: ContextLedger,
  measure: TradeSeries['measure'],
  country: string,
): TradeSeries | undefined {
  return [...seriesById.values()].find((one) => one.measure === measure && one.country === country);
}

/** Its observations; none where the record lacks it. */
export function countedWith(
  context: ContextLedger,
  measure: TradeSeries['measure'],
  country: string,
): Observations {
  return seriesWith(context, measure, country)?.observations ?? [];
}

/** Shares and ranks, the shares computed in the words of `formulas`. */
export function selectPartnerShares(
  trade: TradeLedger,
  context: ContextLedger,
  formulas: Readonly<Record<'turnover' | 'all' | 'share', string>>,
): PartnerShares {
  const { exports, imports, turnover } = selectMirrorTrade(trade, formulas.turnover).unitedStates;
  const world = {
    exports: countedWith(context, 'goods-exports', 'world'),
    imports: countedWith(context, 'goods-imports', 'world'),
  };
  const share = (part: Observations, whole: Observations) =>
    joinPeriods(part, whole, (one, all) => shareOf(one, all, formulas.share));
  const all = joinPeriods(world.exports, world.imports, (sold, bought) =>
    sumOf([sold, bought], formulas.all),
  ).filter((sum) => sum !== undefined);
  return {
    exports: share(exports, world.exports),
    imports: share(imports, world.imports),
    trade: share(turnover, all),
    exportRank: countedWith(context, 'rank-by-exports', 'kazakhstan'),
    importRank: countedWith(context, 'rank-by-imports', 'kazakhstan'),
    rank: countedWith(context, 'rank-by-trade', 'kazakhstan'),
    partners: countedWith(context, 'partners-ranked', 'world'),
  };
}
