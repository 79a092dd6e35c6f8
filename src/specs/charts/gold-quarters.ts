import { derive, valueOf, type Observation } from '../../dataset/observation';
import { parsePeriod } from '../../dataset/period';
import type { TradeDocument } from '../../dataset/schema/trade';
import type { ChartContext } from '../chart-definition';
import { combine, tradeObservations } from '../chart-parts';

/** Trade Map's quarters of precious-metal articles (HS 7115) beside its imports of the same quarters. */
export interface GoldQuarters {
  /** Million U.S. dollars. */
  readonly gold: readonly Observation[];
  /** All imports of the quarter, the sum of its three months, million U.S. dollars. */
  readonly total: readonly Observation[];
  /** Gold in per cent of all imports of the quarter. */
  readonly share: readonly Observation[];
}

/** The three months of a quarter, as texts of periods. */
function monthsOf({ year, quarter }: Observation['period']): readonly string[] {
  if (quarter === undefined) return [];
  return [1, 2, 3].map((month) => {
    const number = (quarter - 1) * 3 + month;
    return `${String(year)}-${String(number).padStart(2, '0')}`;
  });
}

/** The sum of a quarter's months; nothing where a month is not in the series. */
function totalOf(
  quarter: Observation,
  months: ReadonlyMap<string, Observation>,
  formula: string,
): readonly Observation[] {
  const inputs = monthsOf(quarter.period).flatMap((text) => {
    const month = months.get(text);
    return month === undefined ? [] : [month];
  });
  if (inputs.length !== 3) return [];
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return [derive(inputs, formula, sum, { unit: quarter.unit, period: quarter.period })];
}

export function goldQuarters(
  trade: TradeDocument,
  { messages }: Pick<ChartContext, 'messages'>,
): GoldQuarters {
  const words = messages.charts['trade-monthly'];
  const gold = tradeObservations(trade, 'itc-gold-imports-quarterly');
  const months = new Map(
    tradeObservations(trade, 'itc-imports-monthly').map((month) => [month.period.text, month]),
  );
  const total = gold.flatMap((quarter) => totalOf(quarter, months, words.totalFormula));
  const share = combine(gold, total, words.shareFormula, (part, whole) => (part / whole) * 100);
  return {
    gold,
    total,
    share: share.map((observation) => ({ ...observation, unit: 'percent' })),
  };
}

/** A quarter with gold in it, in numbers. */
export interface GoldQuarter {
  readonly period: Observation['period'];
  readonly gold: number;
  readonly total: number;
  /** 0 to 1. */
  readonly share: number;
  /** What the numbers state, in the units of the data. */
  readonly observed: Readonly<Record<'gold' | 'total' | 'share', Observation>>;
}

/** The quarter with the most gold among those in which it was most of all imports, if there is one. */
export function greatestQuarter({ gold, total, share }: GoldQuarters): GoldQuarter | undefined {
  const quarters = gold.flatMap((observation): readonly GoldQuarter[] => {
    const { period } = observation;
    const [whole, ratio] = [total, share].map((of) =>
      of.find((candidate) => candidate.period.text === period.text),
    );
    if (whole === undefined || ratio === undefined) return [];
    const [part, all] = [valueOf(observation), valueOf(whole)];
    if (part === null || all === null || !(part > all / 2)) return [];
    const observed = { gold: observation, total: whole, share: ratio };
    return [{ period, gold: part, total: all, share: part / all, observed }];
  });
  return [...quarters].sort((one, other) => other.gold - one.gold)[0];
}

/** The month after a quarter. */
export function monthAfter({ year, quarter }: GoldQuarter['period']): Observation['period'] {
  const last = (quarter ?? Number.NaN) * 3;
  const next = last === 12 ? [year + 1, 1] : [year, last + 1];
  return parsePeriod(next.map((part) => String(part).padStart(2, '0')).join('-'));
}
