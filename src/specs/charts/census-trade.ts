import type { Observation } from '../../dataset/observation';
import type { TradeDocument } from '../../dataset/schema/trade';
import { tradeObservations } from '../chart-parts';
import type { Shown } from '../shown';

/** U.S. goods trade with Kazakhstan as the U.S. Census Bureau counts it, million U.S. dollars. */
export interface CensusTrade {
  /** Total exports, f.a.s. value: what the United States sells. */
  readonly exports: readonly Observation[];
  /** General imports, customs value: what Kazakhstan sells. */
  readonly imports: readonly Observation[];
}

/** By year, 1992 on. */
export function censusByYear(trade: TradeDocument): CensusTrade {
  return {
    exports: tradeObservations(trade, 'census-exports'),
    imports: tradeObservations(trade, 'census-imports'),
  };
}

/** By month, January 1992 on. */
export function censusByMonth(trade: TradeDocument): CensusTrade {
  return {
    exports: tradeObservations(trade, 'census-exports-monthly'),
    imports: tradeObservations(trade, 'census-imports-monthly'),
  };
}

/** Million dollars in billions: two digits, and three where a sum is so small that two would round much away. */
export const billions: Shown = {
  divisor: 1000,
  decimals: (value) => (Math.abs(value) < 0.1 ? 3 : 2),
};
