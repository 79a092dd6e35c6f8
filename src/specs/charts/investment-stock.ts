import type { Observation } from '../../dataset/observation';
import { parsePeriod } from '../../dataset/period';
import type { TradeDocument } from '../../dataset/schema/trade';
import type { PointLabel, Series, TimePanel } from '../chart';
import { defineChart, type ChartContext } from '../chart-definition';
import {
  domainFromZero,
  emptyChart,
  greatestOf,
  lastOf,
  leastOf,
  plainNote,
  rowsByPeriod,
  shownChart,
  tradeObservations,
  values,
  within,
  yearsOf,
} from '../chart-parts';
import type { Formatter } from '../format';
import { writeShown, type Shown } from '../shown';
import { ToldFigures, type Telling } from '../telling';

/** U.S. direct investment in Kazakhstan by year. */
interface Investment {
  /** At year end, million euros. */
  readonly stock: readonly Observation[];
  /** Of all direct investment in Kazakhstan, per cent. */
  readonly share: readonly Observation[];
  /** Net, million euros. */
  readonly inflow: readonly Observation[];
}

const shown = {
  stock: { divisor: 1000, decimals: 1 },
  share: { decimals: 1, percent: true },
  inflow: { divisor: 1000, decimals: 2 },
} as const satisfies Readonly<Record<keyof Investment, Shown>>;

/** The last, the first, the lowest and the highest value, as many as have room. */
function labelsOf(
  observations: readonly Observation[],
  look: Shown,
  format: Formatter,
  lowest: PointLabel['place'] = 'above',
): readonly PointLabel[] {
  const least = leastOf(observations);
  const told = [lastOf(observations), observations[0], least, greatestOf(observations)];
  const wanted = new Set(told.filter((observation) => observation !== undefined));
  return [...wanted].flatMap((observation): readonly PointLabel[] => {
    if (observation.kind === 'missing') return [];
    const side = observation === least ? lowest : 'above';
    const text = writeShown(observation, look, format);
    return [{ key: observation.period.text, text, place: side }];
  });
}

function seriesOf({ messages }: ChartContext): readonly Series[] {
  const words = messages.charts['investment-stock'];
  const look = { hue: 'united-states', symbol: 'square' } as const;
  const euros = { ...look, unit: 'eur-million', unitText: words.billionEuros } as const;
  const percent = { ...look, unit: 'percent', unitText: messages.units.percent.head } as const;
  const named = (label: string) => ({ label, shortLabel: label });
  return [
    { id: 'stock', ...named(words.stock), ...euros },
    { id: 'share', ...named(words.share), ...percent },
    { id: 'inflow', ...named(words.inflow), ...euros },
  ];
}

function panelsOf(
  { stock, share, inflow }: Investment,
  [first, last]: readonly [number, number],
  context: ChartContext,
): readonly TimePanel[] {
  const words = context.messages.charts['investment-stock'];
  const { format } = context;
  const common = { panel: 'time', domain: [first - 0.6, last + 0.6], ticks: 'years' } as const;
  const bars = (series: string, labels: readonly PointLabel[]) =>
    ({ mark: 'bars', series, labels }) as const;
  return [
    {
      ...common,
      heading: words.stockHeading,
      value: { divisor: 1000, domain: domainFromZero(values(stock)) },
      marks: [bars('stock', labelsOf(stock, shown.stock, format))],
      height: { wide: 14, narrow: 13 },
    },
    {
      ...common,
      heading: words.shareHeading,
      value: { divisor: 1, domain: domainFromZero(values(share)) },
      marks: [
        {
          mark: 'line',
          series: 'share',
          weight: 'normal',
          symbols: 'all',
          endLabel: 'none',
          labels: labelsOf(share, shown.share, format, 'below'),
        },
      ],
      height: { wide: 9.5, narrow: 10 },
    },
    {
      ...common,
      heading: words.inflowHeading,
      value: { divisor: 1000, domain: domainFromZero(values(inflow)) },
      marks: [bars('inflow', labelsOf(inflow, shown.inflow, format))],
      height: { wide: 9.5, narrow: 10 },
    },
  ];
}

/** From the first stock to the last, and how its share fell and rose. */
function summaryOf({ stock, share }: Investment, context: ChartContext): Telling {
  const words = context.messages.charts['investment-stock'];
  const { format } = context;
  const told = new ToldFigures();
  const tell = (observation: Observation | undefined) => {
    if (observation === undefined || observation.kind === 'missing') return undefined;
    const look = observation.unit === 'eur-million' ? shown.stock : shown.share;
    return {
      year: format.period(observation.period),
      amount: told.mark(writeShown(observation, look, format), observation),
    };
  };
  const [first, last] = [tell(stock[0]), tell(lastOf(stock))];
  const [firstShare, lowest, lastShare] = [share[0], leastOf(share), lastOf(share)].map(tell);
  if (first === undefined || last === undefined) return [];
  if (firstShare === undefined || lowest === undefined || lastShare === undefined) return [];
  const all = { first, last, firstShare, lastShare, lowest };
  if (first.year === last.year) return told.read(words.summaryYear(all));
  const atEnd = lowest.year === firstShare.year || lowest.year === lastShare.year;
  return told.read(atEnd ? words.summaryEnds(all) : words.summary(all));
}

/** Where the share is counted in another way in some of the years shown, and what that does to it. */
function breakNotes(
  trade: TradeDocument,
  [first, last]: readonly [number, number],
  { messages }: ChartContext,
): readonly { readonly lead: string; readonly text: string }[] {
  const found = trade.series.find(({ id }) => id === 'fdi-stock-share')?.break;
  if (found === undefined) return [];
  const { year } = parsePeriod(found.from);
  if (year <= first || year > last) return [];
  return [messages.charts['investment-stock'].break(String(year), found.note)];
}

/** U.S. direct investment in Kazakhstan: the stock, its share of all such stock, the net inflow. */
export const investmentStock = defineChart({
  id: 'investment-stock',
  topics: ['investment'],
  origins: ['public-record'],
  eventTopics: ['investment'],
  needs: ['trade'],
  title: (messages) => messages.charts['investment-stock'].title,
  build: (data, context) => {
    const words = context.messages.charts['investment-stock'];
    const all = tradeObservations(data.trade, 'fdi-stock-eur');
    const chosen = (id: string) => within(context.filters, tradeObservations(data.trade, id));
    const investment: Investment = {
      stock: chosen('fdi-stock-eur'),
      share: chosen('fdi-stock-share'),
      inflow: chosen('fdi-net-inflow-eur'),
    };
    if (values(investment.stock).length === 0)
      return emptyChart('investment-stock', words.title, yearsOf(all));
    const years = yearsOf(investment.stock);
    return shownChart(
      {
        id: 'investment-stock',
        title: words.title,
        subtitle: words.subtitle(context.format.years(...years)),
        summary: summaryOf(investment, context),
        notes: [
          words.net,
          ...breakNotes(data.trade, years, context),
          words.ends(String(yearsOf(all)[1])),
        ].map(plainNote),
        rowHeading: words.rowHeading,
        series: seriesOf(context),
        rows: rowsByPeriod({ ...investment }, { ...shown, share: { decimals: 1 } }, context),
        panels: panelsOf(investment, years, context),
      },
      data,
      context,
    );
  },
});
