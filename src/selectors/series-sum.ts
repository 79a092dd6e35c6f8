import type { TradeLedger } from '../dataset/ledger';
import { derive, type Observation } from '../dataset/observation';
import type { Period } from '../dataset/period';

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
  const parts = ids.flatMap(
    (id) =>
      trade.seriesById.get(id)?.observations.find((one) => one.period.text === period.text) ?? [],
  );
  const [first] = parts;
  if (first === undefined || parts.length !== ids.length) return null;
  if (parts.length === 1) return first;
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return derive(parts, formula, sum, { unit: first.unit, period });
}
