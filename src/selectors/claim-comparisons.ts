import type { Claim } from '../dataset/ledger';
import type { Counter } from '../dataset/schema/trade';
import type { Observation } from '../dataset/observation';
import type { Period } from '../dataset/period';
import type { TradeLedger } from '../dataset/trade-ledger';
import { observationsOf } from './mirror-trade';
import { ofPeriod } from './observations';
import { sumOf } from '../dataset/arithmetic';

/** An official count of what a claim states. */
export interface ClaimComparison {
  readonly counter: Counter;
  readonly observation: Observation;
}

/**
 * The counts that the claim's figure is to be compared with, for the period it names. A count that
 * is a sum of series has the given words for its formula.
 */
export function selectComparisons(
  trade: TradeLedger,
  { compareWith, observation: stated }: Claim,
  formula: string,
): readonly ClaimComparison[] {
  if (stated === null) return [];
  return compareWith.flatMap((expression) => {
    const [first = ''] = expression.split('+');
    const counter = trade.seriesById.get(first)?.counter;
    const observation = sumOfSeries(trade, expression, stated.period, formula);
    return counter === undefined || observation === null ? [] : [{ counter, observation }];
  });
}

/**
 * What a series or a sum of series joined by `+` counts for a period, such as
 * `census-exports+census-imports`; null where one of them has no entry. `formula` says in words how
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
