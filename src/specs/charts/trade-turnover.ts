import type { Observation } from '../../dataset/observation';
import type { TradeDocument } from '../../dataset/schema/trade';
import { combine, tradeObservations } from '../chart-parts';

/** Goods trade in both directions as each side counts it, by year, million U.S. dollars. */
export interface BothCounts {
  readonly kazakhstan: readonly Observation[];
  readonly unitedStates: readonly Observation[];
}

/** Kazakhstan publishes its turnover; that of the United States is exports plus imports. */
export function bothCounts(trade: TradeDocument, formula: string): BothCounts {
  return {
    kazakhstan: tradeObservations(trade, 'bns-turnover'),
    unitedStates: combine(
      tradeObservations(trade, 'census-exports'),
      tradeObservations(trade, 'census-imports'),
      formula,
      (exports, imports) => exports + imports,
    ),
  };
}
