import { sumOf } from '../dataset/arithmetic';
import type { TradeLedger } from '../dataset/trade-ledger';
import type { Observation } from '../dataset/observation';
import type { Period } from '../dataset/period';
import { observationsOf } from './mirror-trade';
import { ofPeriod } from './observations';

/**
 * What a series or a sum of series joined by `+` counts for a period, such as
 * `census-exports+census-imports`; null where one of them has no entry. `formula` tells in words how
 * the sum is computed.
 */
export function sumOfSeries(
  trade: TradeLedger,
  expression: string,
  period: Period,
  formula: string,
): Observation | null {
  const ids = expression.split('+');
  const parts = ids.flatMap((id) => ofPeriod(observationsOf(trade, id), period.text) ?? []);
  if (parts.length !== ids.length) return null;
  return (parts.length === 1 ? parts[0] : sumOf(parts, formula, period)) ?? null;
}
