import type { Observation } from '../../dataset/observation';
import { positionOf } from '../../dataset/period';
import {
  greatestGoldQuarter,
  monthAfter,
  selectMonthlyTrade,
  type MonthlyTrade,
  type MostlyGold,
} from '../../selectors/gold-quarters';
import { greatestOf, lastOf, yearsOf } from '../../selectors/observations';
import type { Callout } from '../chart';
import { defineChart, type SentenceContext } from '../chart-definition';
import type { Told } from '../chart-plan';
import { writeAmount } from '../shown';
import { kazakhstan, unitedStates } from '../looks';

type Context = SentenceContext<'trade-monthly'>;

/** Half a month, in years. */
const halfMonth = 1 / 24;

const whole = { decimals: 0, in: 'usd-million' } as const;
const percent = { unit: 'percent', shown: { decimals: 1, in: 'percent' } } as const;
const millions = {
  unit: 'usd-million',
  shown: { decimals: (value: number) => (value === 0 ? 0 : 1) },
} as const;
const gold = { hue: 'accent', symbol: 'diamond' } as const;

/** Census trade by month, and Trade Map's imports by month as a series of its own with a quarter of gold. */
export const tradeMonthly = defineChart({
  id: 'trade-monthly',
  topics: ['trade'],
  origins: ['public-record'],
  needs: ['trade'],
  facts: ({ trade }, { filters, words }) => {
    const formulas = { total: words.totalFormula, share: words.shareFormula };
    const monthly = selectMonthlyTrade(trade, filters, formulas);
    return { ...monthly, ofGold: greatestGoldQuarter(monthly.quarters) };
  },
  years: ({ imports, months }) => yearsOf([...imports, ...months]),
  show: (facts, context) => {
    const { words } = context;
    const { exports, imports, months, quarters, ofGold } = facts;
    const { series, quarters: listedUnder } = words;
    const [hasCensus, hasMonths] = [imports.length > 0, months.length > 0];
    const line = { mark: 'line', weight: 'thin', symbols: 'none', endLabel: 'name' } as const;
    const [total, share] = (['total', 'share'] as const).map((part) =>
      quarters.flatMap((quarter) => quarter[part] ?? []),
    );
    const ofQuarter = { listedUnder, ...millions };
    const labels = { at: [greatestOf(months)], shown: whole };
    const [ofCensus, ofTradeMap] = [coverage(imports, context), coverage(months, context)];
    return {
      subtitle: words.subtitle([
        ...(hasCensus ? [words.censusCoverage(ofCensus)] : []),
        ...(hasMonths ? [words.tradeMapCoverage(ofTradeMap)] : []),
      ]),
      told: tell(facts, context),
      notes: [hasMonths && words.ownSeries, hasMonths && quarters.length > 0 && words.byQuarter],
      series: [
        { id: 'imports', ...series.imports, ...kazakhstan, ...millions, values: imports },
        { id: 'exports', ...series.exports, ...unitedStates, ...millions, values: exports },
        { id: 'months', ...series.months, ...kazakhstan, ...millions, values: months },
        {
          id: 'gold',
          ...series.gold,
          ...gold,
          ...ofQuarter,
          values: quarters.map((one) => one.gold),
        },
        { id: 'quarter', ...series.quarter, ...kazakhstan, ...ofQuarter, values: total ?? [] },
        { id: 'share', ...series.share, ...gold, listedUnder, ...percent, values: share ?? [] },
      ],
      panels: [
        hasCensus && {
          panel: 'time',
          heading: words.censusHeading(ofCensus),
          domain: spanOf([...exports, ...imports]),
          ticks: 'months',
          marks: (['exports', 'imports'] as const).map((series) => ({ ...line, series })),
          height: [14, 14],
        },
        hasMonths && {
          panel: 'time',
          heading: words.tradeMapHeading(ofTradeMap),
          domain: spanOf(months),
          ticks: 'months',
          axis: { headroom: 1.12 },
          marks: [{ mark: 'bars', series: 'months', labels }],
          ...(ofGold === undefined ? {} : { callout: calloutOf(ofGold, context) }),
          height: [18, 22],
        },
      ],
    };
  },
});

/** From the start of the first month to the end of the last. */
function spanOf(observations: readonly Observation[]): readonly [number, number] {
  const positions = observations.map(({ period }) => positionOf(period));
  return [Math.min(...positions) - halfMonth, Math.max(...positions) + halfMonth];
}

/** First and last month, in words. */
function coverage(observations: readonly Observation[], { when }: Context) {
  return { from: when(observations[0]), to: when(observations.at(-1)) };
}

function calloutOf({ gold: metal, total, part }: MostlyGold, context: Context): Callout {
  const { words, when, format } = context;
  const middle = positionOf(metal.period);
  const rest = 1 - part;
  return {
    from: middle - 3 * halfMonth,
    to: middle + 3 * halfMonth,
    head: words.callout,
    text: words.calloutText({
      quarter: when(metal),
      total: writeAmount(total, whole, context),
      gold: writeAmount(metal, whole, context),
    }),
    parts: [
      { label: words.goldPart(format.percent(part * 100, 1)), share: part, hue: 'accent' },
      { label: words.otherPart(format.percent(rest * 100, 1)), share: rest, hue: 'kazakhstan' },
    ],
  };
}

/** The quarter of gold with the month after it; without one, the last month beside the greatest. */
function tell(
  { imports, months, ofGold }: MonthlyTrade & { readonly ofGold: MostlyGold | undefined },
  { words, number, when }: Context,
): Told {
  const amountOf = (month: Observation) => ({ month: when(month), amount: number(month, whole) });
  const next = ofGold && monthAfter(ofGold, months);
  if (ofGold !== undefined && next !== undefined) {
    const quarter = when(ofGold.gold);
    return {
      finding: words.goldQuarter(number(ofGold.share, percent.shown), quarter),
      deck: words.goldAndNext({
        quarter,
        total: number(ofGold.total, whole),
        next: amountOf(next),
      }),
    };
  }
  const shown = months.length > 0 ? months : imports;
  const [last, greatest] = [lastOf(shown), greatestOf(shown)];
  if (last === undefined || greatest === undefined) return { finding: '' };
  const count = shown === months ? words.byTradeMap : words.byCensus;
  return { finding: words.lastMonth(amountOf(last)), deck: count(amountOf(greatest)) };
}
