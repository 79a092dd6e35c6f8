import { derive, type Observation } from './observation';
import { parsePeriod } from './period';
import type { ClaimEntry } from './schema/claims';
import type { Frequency, SeriesEntry, TradeDocument } from './schema/trade';
import { assembleSeries } from './series';

type OutcomeFigure = NonNullable<ClaimEntry['outcome']>['figures'][number];

/** How many periods of a series add up to a year; a year is one already, months together are less. */
const periodsInYear: Readonly<Record<Frequency, number | null>> = {
  annual: null,
  'year-to-date': null,
  quarterly: 4,
  monthly: 12,
};

/** The observation of a period, or all those of a year; null where the series has neither. */
export function outcomeParts(entry: SeriesEntry, period: string): readonly Observation[] | null {
  const { observations, frequency } = assembleSeries(entry);
  const own = observations.find((observation) => observation.period.text === period);
  if (own !== undefined) return [own];
  const whole = parsePeriod(period);
  const parts = observations.filter((observation) => observation.period.year === whole.year);
  return whole.precision === 'year' && parts.length === periodsInYear[frequency] ? parts : null;
}

/** A value that tells what became of a claim; `formula` says in words how a year is added up. */
export function outcomeObservation(
  { series, period }: OutcomeFigure,
  trade: TradeDocument,
  formula: string,
): Observation | null {
  const entry = trade.series.find(({ id }) => id === series);
  const parts = entry === undefined ? null : outcomeParts(entry, period);
  const [first] = parts ?? [];
  if (parts === null || first === undefined) return null;
  if (parts.length === 1) return first;
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return derive(parts, formula, sum, { unit: first.unit, period: parsePeriod(period) });
}
