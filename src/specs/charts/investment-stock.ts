import type { Observation } from '../../dataset/observation';
import { observationsOf } from '../../selectors/mirror-trade';
import { greatestOf, lastOf, leastOf, yearsOf } from '../../selectors/observations';
import type { BarMark, PointLabel } from '../chart';
import { defineChart, type TellingContext } from '../chart-definition';
import { labelsAt, rowsByPeriod } from '../chart-frame';
import type { RichText } from '../rich-text';
import type { Shown } from '../shown';
import { unitedStates } from './looks';

/** U.S. direct investment in Kazakhstan by year. */
interface Investment {
  /** At year end, million euros. */
  readonly stock: readonly Observation[];
  /** Of all direct investment in Kazakhstan, per cent. */
  readonly share: readonly Observation[];
  /** Net, million euros. */
  readonly inflow: readonly Observation[];
}

const stockShown = { divisor: 1000, decimals: 1 };
const inflowShown = { divisor: 1000, decimals: 2 };
const shareShown = { decimals: 1, in: 'percent' } as const;

/** U.S. direct investment in Kazakhstan: the stock, its share of all such stock, the net inflow. */
export const investmentStock = defineChart({
  id: 'investment-stock',
  topics: ['investment'],
  origins: ['public-record'],
  eventTopics: ['investment'],
  needs: ['trade'],
  facts: ({ trade }, { chosen }) => {
    const all = observationsOf(trade, 'fdi-stock-eur');
    const investment: Investment = {
      stock: chosen(all),
      share: chosen(observationsOf(trade, 'fdi-stock-share')),
      inflow: chosen(observationsOf(trade, 'fdi-net-inflow-eur')),
    };
    const counted = trade.seriesById.get('fdi-stock-share')?.break;
    return { investment, counted, lastYear: yearsOf(all)[1] };
  },
  years: ({ investment }) => yearsOf(investment.stock),
  show: ({ investment, counted, lastYear }, context) => {
    const { words, messages, format, years } = context;
    const { stock, share, inflow } = investment;
    const bars = (series: string, of: readonly Observation[], shown: Shown): BarMark => ({
      mark: 'bars',
      series,
      labels: endsOf(of, shown, 'above'),
    });
    const endsOf = (of: readonly Observation[], shown: Shown, lowest: PointLabel['place']) =>
      labelsAt([lastOf(of), of[0], leastOf(of), greatestOf(of)], shown, format, (one) =>
        one === leastOf(of) ? lowest : 'above',
      );
    const euros = { ...unitedStates, unit: 'eur-million', unitText: words.billionEuros } as const;
    const brokenIn = counted === undefined ? Number.NaN : counted.from.year;
    return {
      subtitle: words.subtitle(context.span),
      finding: findingOf(investment, context),
      notes: [
        words.net,
        // The share is counted in another way from a year on, where that year is shown.
        counted !== undefined &&
          brokenIn > years[0] &&
          brokenIn <= years[1] &&
          words.break(String(brokenIn), counted.note),
        words.ends(String(lastYear)),
      ],
      series: [
        { id: 'stock', label: words.stock, ...euros, shown: stockShown },
        { id: 'share', label: words.share, ...unitedStates, unit: 'percent', shown: shareShown },
        { id: 'inflow', label: words.inflow, ...euros, shown: inflowShown },
      ],
      rows: rowsByPeriod({ stock, share, inflow }, format),
      panels: [
        {
          panel: 'time',
          heading: words.stockHeading,
          margin: 0.6,
          marks: [bars('stock', stock, stockShown)],
          height: [14, 13],
        },
        {
          panel: 'time',
          heading: words.shareHeading,
          margin: 0.6,
          marks: [
            {
              mark: 'line',
              series: 'share',
              weight: 'normal',
              symbols: 'all',
              endLabel: 'none',
              labels: endsOf(share, shareShown, 'below').map((label) => ({
                ...label,
                text: messages.format.percent(label.text),
              })),
            },
          ],
          height: [9.5, 10],
        },
        {
          panel: 'time',
          heading: words.inflowHeading,
          margin: 0.6,
          marks: [bars('inflow', inflow, inflowShown)],
          height: [9.5, 10],
        },
      ],
    };
  },
});

/** From the first stock to the last, and how its share fell and rose. */
function findingOf(
  { stock, share }: Investment,
  { words, text, format }: TellingContext<'investment-stock'>,
): RichText {
  const [first, last] = [stock[0], lastOf(stock)];
  const [firstShare, lowest, lastShare] = [share[0], leastOf(share), lastOf(share)];
  if (first === undefined || last === undefined) return [];
  if (firstShare === undefined || lowest === undefined || lastShare === undefined) return [];
  return text(({ number }) => {
    const tell = (one: Observation, shown: Shown) => ({
      year: format.period(one.period),
      amount: number(one, shown),
    });
    const all = {
      first: tell(first, stockShown),
      last: tell(last, stockShown),
      firstShare: tell(firstShare, shareShown),
      lastShare: tell(lastShare, shareShown),
      lowest: tell(lowest, shareShown),
    };
    if (first.period.text === last.period.text) return words.summaryYear(all);
    const atEnd = [all.firstShare.year, all.lastShare.year].includes(all.lowest.year);
    return atEnd ? words.summaryEnds(all) : words.summary(all);
  });
}
