import { derive, type Observation } from '../dataset/observation';
import { parsePeriod } from '../dataset/period';
import type { ClaimEntry } from '../dataset/schema/claims';
import type { Counter, TradeDocument } from '../dataset/schema/trade';
import { assembleSeries } from '../dataset/series';

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
  trade: TradeDocument,
  { figure }: ClaimEntry,
  formula: string,
): readonly ClaimComparison[] {
  if (figure?.compareWith === undefined) return [];
  const period = parsePeriod(figure.period);
  return figure.compareWith.flatMap((expression) => {
    const ids = expression.split('+');
    const parts = trade.series.filter(({ id }) => ids.includes(id)).map(assembleSeries);
    const [first] = parts;
    if (first === undefined) return [];
    const inputs = parts.flatMap(
      ({ observations }) => observations.find((one) => one.period.text === period.text) ?? [],
    );
    const [only] = inputs;
    if (only === undefined || inputs.length !== ids.length) return [];
    const observation =
      inputs.length === 1 ? only : derive(inputs, formula, sum, { unit: first.unit, period });
    return [{ counter: first.counter, observation }];
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
