import { shareOf, sumOf } from '../dataset/arithmetic';
import { valueOf, type Observation } from '../dataset/observation';
import { periodOfYear } from '../dataset/period';
import type { TradeLedger } from '../dataset/trade-ledger';
import type { Filters } from './filters/filters';
import { observationsOf } from './mirror-trade';
import { inYears } from './observations';

/** A quarter of precious-metal articles (HS 7115) beside all imports of the quarter, both by Trade Map. */
export interface GoldQuarter {
  /** Million U.S. dollars. */
  readonly gold: Observation;
  /** The sum of the three months, million U.S. dollars; undefined where a month is not in the series. */
  readonly total: Observation | undefined;
  /** Gold in per cent of all imports of the quarter. */
  readonly share: Observation | undefined;
}

/** A quarter that was mostly gold. */
export interface MostlyGold extends GoldQuarter {
  readonly total: Observation;
  readonly share: Observation;
  /** The part of gold, 0.5 to 1. */
  readonly part: number;
}

/** Trade by month in the chosen years, million dollars. */
export interface MonthlyTrade {
  /** U.S. exports and imports as the Census Bureau counts them. */
  readonly exports: readonly Observation[];
  readonly imports: readonly Observation[];
  /** Trade Map's imports, a series of its own. */
  readonly months: readonly Observation[];
  /** Trade Map's quarters with a count of gold. */
  readonly quarters: readonly GoldQuarter[];
}

/** Observations in the order of time. */
export function selectMonthlyTrade(
  trade: TradeLedger,
  filters: Pick<Filters, 'from' | 'to'>,
  formulas: Readonly<Record<'total' | 'share', string>>,
): MonthlyTrade {
  const series = (id: string) => inYears(observationsOf(trade, id), filters);
  const months = series('itc-imports-monthly');
  const quarters = series('itc-gold-imports-quarterly').map((gold) => {
    const { year, quarter } = gold.period;
    const own = months.filter(
      ({ period: { year: of, month = Number.NaN } }) =>
        of === year && Math.ceil(month / 3) === quarter,
    );
    const total = own.length === 3 ? sumOf(own, formulas.total, gold.period) : undefined;
    return { gold, total, share: total && shareOf(gold, total, formulas.share) };
  });
  return {
    exports: series('census-exports-monthly'),
    imports: series('census-imports-monthly'),
    months,
    quarters,
  };
}

/** The quarter with the most gold among those in which it was most of all imports, if there is one. */
export function greatestGoldQuarter(quarters: readonly GoldQuarter[]): MostlyGold | undefined {
  const mostly = quarters.flatMap(({ gold, total, share }) => {
    if (total === undefined || share === undefined) return [];
    const [one, all] = [valueOf(gold), valueOf(total)];
    return one === null || all === null || one <= all / 2
      ? []
      : [{ gold, total, share, part: one / all, amount: one }];
  });
  return mostly.sort((one, other) => other.amount - one.amount)[0];
}

/** The month after a quarter, if it is among some months. */
export function monthAfter(
  { gold: { period } }: GoldQuarter,
  months: readonly Observation[],
): Observation | undefined {
  const last = period.year * 12 + (period.quarter ?? Number.NaN) * 3;
  return months.find(({ period: { year, month = Number.NaN } }) => year * 12 + month === last + 1);
}

/** Trade Map's imports of a whole year, million dollars, and the quarter of it that was mostly gold. */
export interface ImportsOfYear {
  readonly year: number;
  readonly total: Observation;
  readonly quarter: MostlyGold | undefined;
}

/** The last of the chosen years of which all twelve months are in the series, if there is one. */
export function lastWholeYear(
  { months, quarters }: Pick<MonthlyTrade, 'months' | 'quarters'>,
  formula: string,
): ImportsOfYear | undefined {
  const years = [...new Set(months.map(({ period }) => period.year))].sort((a, b) => b - a);
  for (const year of years) {
    const own = months.filter(({ period }) => period.year === year);
    const total = own.length === 12 ? sumOf(own, formula, periodOfYear(year)) : undefined;
    if (total === undefined) continue;
    const ofYear = quarters.filter(({ gold }) => gold.period.year === year);
    return { year, total, quarter: greatestGoldQuarter(ofYear) };
  }
  return undefined;
}
