import type { Observation } from '../../dataset/observation';
import { positionOf } from '../../dataset/period';
import type { Callout, LineMark, PointLabel, Row, Series, TimePanel } from '../chart';
import { defineChart, type ChartContext } from '../chart-definition';
import {
  domainFromZero,
  emptyChart,
  greatestOf,
  lastOf,
  plainNote,
  rowsByPeriod,
  shownChart,
  tradeObservations,
  values,
  within,
  yearsOf,
} from '../chart-parts';
import { tellPercent, writeShown, type Shown } from '../shown';
import { ToldFigures, type Telling } from '../telling';
import { censusByMonth, type CensusTrade } from './census-trade';
import {
  goldQuarters,
  greatestQuarter,
  monthAfter,
  type GoldQuarter,
  type GoldQuarters,
} from './gold-quarters';

/** What the chart shows in the chosen years. */
interface Chosen {
  readonly census: CensusTrade;
  /** Trade Map's imports by month. */
  readonly months: readonly Observation[];
  readonly quarters: GoldQuarters;
}

/** Half a month, in years. */
const halfMonth = 1 / 24;

/** Room above the highest bar for its label, as a factor. */
const headroom = 1.12;

/** Millions without decimals. */
const whole: Shown = { decimals: 0 };

const millions: Shown = { decimals: (value) => (value === 0 ? 0 : 1) };

function rowsOf({ census, months, quarters }: Chosen, context: ChartContext): readonly Row[] {
  const byMonth = rowsByPeriod(
    { imports: census.imports, exports: census.exports, months },
    { imports: millions, exports: millions, months: millions },
    context,
  );
  const byQuarter = rowsByPeriod(
    { gold: quarters.gold, quarter: quarters.total, share: quarters.share },
    { gold: millions, quarter: millions, share: { decimals: 1 } },
    context,
  );
  const group = context.messages.charts['trade-monthly'].quarters;
  return [...byMonth, ...byQuarter.map((row): Row => ({ ...row, group, drawn: false }))];
}

function seriesOf({ messages }: ChartContext): readonly Series[] {
  const words = messages.charts['trade-monthly'].series;
  const kazakhstan = { hue: 'kazakhstan', symbol: 'circle' } as const;
  const unitedStates = { hue: 'united-states', symbol: 'square' } as const;
  const gold = { hue: 'accent', symbol: 'diamond' } as const;
  const money = { unit: 'usd-million', unitText: messages.units['usd-million'].head } as const;
  const percent = { unit: 'percent', unitText: messages.units.percent.head } as const;
  return [
    { id: 'imports', ...words.imports, ...kazakhstan, ...money },
    { id: 'exports', ...words.exports, ...unitedStates, ...money },
    { id: 'months', ...words.months, ...kazakhstan, ...money },
    { id: 'gold', ...words.gold, ...gold, ...money },
    { id: 'quarter', ...words.quarter, ...kazakhstan, ...money },
    { id: 'share', ...words.share, ...gold, ...percent },
  ];
}

/** From the start of the first month to the end of the last. */
function spanOf(observations: readonly Observation[]): readonly [number, number] {
  const positions = observations.map(({ period }) => positionOf(period));
  return [Math.min(...positions) - halfMonth, Math.max(...positions) + halfMonth];
}

/** First and last month, in words. */
function coverage(observations: readonly Observation[], { format }: ChartContext) {
  const [first, last] = [observations[0], observations.at(-1)];
  return {
    from: first === undefined ? '' : format.period(first.period),
    to: last === undefined ? '' : format.period(last.period),
  };
}

function censusPanel({ exports, imports }: CensusTrade, context: ChartContext): TimePanel {
  const words = context.messages.charts['trade-monthly'];
  const line = { mark: 'line', weight: 'thin', symbols: 'none', endLabel: 'name' } as const;
  const marks: readonly LineMark[] = [
    { ...line, series: 'exports' },
    { ...line, series: 'imports' },
  ];
  return {
    panel: 'time',
    heading: words.censusHeading(coverage(imports, context)),
    domain: spanOf([...exports, ...imports]),
    ticks: 'months',
    value: { divisor: 1, domain: domainFromZero(values([...exports, ...imports])) },
    marks,
    height: { wide: 13, narrow: 12 },
  };
}

function calloutOf({ period, share, observed }: GoldQuarter, context: ChartContext): Callout {
  const { messages, format } = context;
  const words = messages.charts['trade-monthly'];
  const middle = positionOf(period);
  const percent = (part: number) => format.percent(part * 100, 1);
  return {
    from: middle - 3 * halfMonth,
    to: middle + 3 * halfMonth,
    head: words.callout,
    text: words.calloutText({
      quarter: format.period(period),
      total: millionsOf(observed.total, context),
      gold: millionsOf(observed.gold, context),
    }),
    parts: [
      { label: words.goldPart(percent(share)), share, hue: 'accent' },
      { label: words.otherPart(percent(1 - share)), share: 1 - share, hue: 'kazakhstan' },
    ],
  };
}

function tradeMapPanel({ months, quarters }: Chosen, context: ChartContext): TimePanel {
  const words = context.messages.charts['trade-monthly'];
  const greatest = greatestOf(months);
  const labels: readonly PointLabel[] =
    greatest === undefined || greatest.kind === 'missing'
      ? []
      : [
          {
            key: greatest.period.text,
            text: writeShown(greatest, whole, context.format),
            place: 'above',
          },
        ];
  const quarter = greatestQuarter(quarters);
  return {
    panel: 'time',
    heading: words.tradeMapHeading(coverage(months, context)),
    domain: spanOf(months),
    ticks: 'months',
    value: {
      divisor: 1,
      domain: domainFromZero(values(months).map((value) => value * headroom)),
    },
    marks: [{ mark: 'bars', series: 'months', labels }],
    ...(quarter === undefined ? {} : { callout: calloutOf(quarter, context) }),
    height: { wide: 18, narrow: 22 },
  };
}

/** Million dollars without decimals, in words; empty where there is no value. */
function millionsOf(observation: Observation, { format, messages }: ChartContext): string {
  if (observation.kind === 'missing') return '';
  return messages.units['usd-million'].after(writeShown(observation, whole, format));
}

/** A month with its value in words. */
function tell(observation: Observation, told: ToldFigures, context: ChartContext) {
  return {
    month: context.format.period(observation.period),
    amount: told.mark(millionsOf(observation, context), observation),
  };
}

/** The quarter of gold with the month after it; without one, the last month beside the greatest. */
function summaryOf({ census, months, quarters }: Chosen, context: ChartContext): Telling {
  const { messages, format } = context;
  const told = new ToldFigures();
  const words = messages.charts['trade-monthly'];
  const quarter = greatestQuarter(quarters);
  const next =
    quarter === undefined
      ? undefined
      : months.find(({ period }) => period.text === monthAfter(quarter.period).text);
  if (quarter !== undefined && next !== undefined) {
    const { total, share } = quarter.observed;
    const sentence = words.summary({
      quarter: format.period(quarter.period),
      total: told.mark(millionsOf(total, context), total),
      share: tellPercent(share, 1, told, format),
      next: tell(next, told, context),
    });
    return told.read(sentence);
  }
  const [summarise, shown] =
    months.length > 0
      ? ([words.summaryTradeMap, months] as const)
      : ([words.summaryCensus, census.imports] as const);
  const [last, greatest] = [lastOf(shown), greatestOf(shown)];
  if (last === undefined || greatest === undefined) return [];
  const [latest, most] = [last, greatest].map((month) => tell(month, told, context));
  return latest === undefined || most === undefined
    ? []
    : told.read(summarise({ last: latest, greatest: most }));
}

/** Census trade by month, and Trade Map's imports by month as a series of its own with a quarter of gold. */
export const tradeMonthly = defineChart({
  id: 'trade-monthly',
  topics: ['trade'],
  origins: ['public-record'],
  needs: ['trade'],
  title: (messages) => messages.charts['trade-monthly'].title,
  build: (data, context) => {
    const words = context.messages.charts['trade-monthly'];
    const { filters } = context;
    const census = censusByMonth(data.trade);
    const months = tradeObservations(data.trade, 'itc-imports-monthly');
    const quarters = goldQuarters(data.trade, context);
    const chosen: Chosen = {
      census: {
        exports: within(filters, census.exports),
        imports: within(filters, census.imports),
      },
      months: within(filters, months),
      quarters: {
        gold: within(filters, quarters.gold),
        total: within(filters, quarters.total),
        share: within(filters, quarters.share),
      },
    };
    const hasCensus = chosen.census.imports.length > 0;
    const hasMonths = chosen.months.length > 0;
    if (!hasCensus && !hasMonths) {
      const years = yearsOf([...census.imports, ...months]);
      return emptyChart('trade-monthly', words.title, years);
    }
    const parts = [
      ...(hasCensus ? [words.censusCoverage(coverage(chosen.census.imports, context))] : []),
      ...(hasMonths ? [words.tradeMapCoverage(coverage(chosen.months, context))] : []),
    ];
    return shownChart(
      {
        id: 'trade-monthly',
        title: words.title,
        subtitle: words.subtitle(parts),
        summary: summaryOf(chosen, context),
        notes: hasMonths
          ? [words.ownSeries, ...(chosen.quarters.gold.length > 0 ? [words.byQuarter] : [])].map(
              plainNote,
            )
          : [],
        rowHeading: words.rowHeading,
        series: seriesOf(context),
        rows: rowsOf(chosen, context),
        panels: [
          ...(hasCensus ? [censusPanel(chosen.census, context)] : []),
          ...(hasMonths ? [tradeMapPanel(chosen, context)] : []),
        ],
      },
      data,
      context,
    );
  },
});
