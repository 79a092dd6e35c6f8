import type { Claim } from '../dataset/ledger';
import type { TradeLedger } from '../dataset/trade-ledger';
import type { Observation } from '../dataset/observation';
import type { Counter } from '../dataset/schema/trade';
import { sumOfSeries } from './series-sum';

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
