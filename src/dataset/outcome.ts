import { sumOf } from './arithmetic';
import type { Observation } from './observation';
import { parsePeriod } from './period';
import type { ClaimEntry } from './schema/claims';
import type { Frequency, SeriesEntry, TradeDocument } from './schema/trade';
import { assembleSeries } from './series';

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

/** A value that tells what became of a claim, with the title of its series. */
export interface OutcomeFigure {
  readonly series: string;
  readonly title: string;
  readonly measure: SeriesEntry['measure'];
  readonly observation: Observation;
}

/** The values that tell what became of a claim; `formula` says in words how a year is added up. */
export function outcomeFigures(
  outcome: NonNullable<ClaimEntry['outcome']>,
  trade: TradeDocument,
  formula: string,
): readonly OutcomeFigure[] {
  return outcome.figures.flatMap(({ series, period }): readonly OutcomeFigure[] => {
    const entry = trade.series.find(({ id }) => id === series);
    const parts = entry === undefined ? null : outcomeParts(entry, period);
    const [first] = parts ?? [];
    if (entry === undefined || parts === null || first === undefined) return [];
    const observation = parts.length === 1 ? first : sumOf(parts, formula, parsePeriod(period));
    if (observation === undefined) return [];
    return [{ series, title: entry.title, measure: entry.measure, observation }];
  });
}

/** Of these values the published counts of trade in both directions: what a projection of it is beside. */
export function turnoverOutcomes(
  outcome: NonNullable<ClaimEntry['outcome']>,
  trade: TradeDocument,
): readonly Observation[] {
  return outcomeFigures(outcome, trade, '').flatMap(({ measure, observation }) =>
    measure === 'goods-turnover' && observation.kind === 'reported' ? [observation] : [],
  );
}
