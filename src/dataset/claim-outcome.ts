import { sumOf } from './arithmetic';
import type { Claim } from './ledger';
import type { Observation } from './observation';
import type { Period } from './period';
import type { Frequency } from './schema/trade';
import type { TradeLedger, TradeSeries } from './trade-ledger';

/** How many periods of a series add up to a year; a year is one already, months together are less. */
const periodsInYear: Readonly<Record<Frequency, number | null>> = {
  annual: null,
  'fiscal-year': null,
  'year-to-date': null,
  quarterly: 4,
  monthly: 12,
};

/** The observation of a period, or all those of a year; null where the series has neither. */
export function outcomeParts(
  { observations, frequency }: TradeSeries,
  period: Period,
): readonly Observation[] | null {
  const own = observations.find((observation) => observation.period.text === period.text);
  if (own !== undefined) return [own];
  const parts = observations.filter((observation) => observation.period.year === period.year);
  return period.precision === 'year' && parts.length === periodsInYear[frequency] ? parts : null;
}

/** A value that shows what became of a claim, with its series. */
export interface OutcomeValue {
  readonly series: TradeSeries;
  readonly observation: Observation;
}

/** The values that show what became of a claim; `formula` says in words how a year is added up. */
export function outcomeValues(
  outcome: NonNullable<Claim['outcome']>,
  trade: TradeLedger,
  formula: string,
): readonly OutcomeValue[] {
  return outcome.figures.flatMap(({ series: id, period }): readonly OutcomeValue[] => {
    const series = trade.seriesById.get(id);
    const parts = series === undefined ? null : outcomeParts(series, period);
    if (series === undefined || parts === null) return [];
    const observation = parts.length === 1 ? parts[0] : sumOf(parts, formula, period);
    return observation === undefined ? [] : [{ series, observation }];
  });
}

/** Of these values the published counts of trade in both directions: what a projection of it is beside. */
export function turnoverOutcomes(
  outcome: NonNullable<Claim['outcome']>,
  trade: TradeLedger,
): readonly Observation[] {
  return outcomeValues(outcome, trade, '').flatMap(({ series, observation }) =>
    series.measure === 'goods-turnover' && observation.kind === 'reported' ? [observation] : [],
  );
}
