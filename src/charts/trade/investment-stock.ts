import type { Observation } from '../../dataset/observation';
import { observationsOf } from '../../selectors/mirror-trade';
import { greatestOf, lastOf, leastOf, yearsOf } from '../../selectors/observations';
import { defineChart, type SentenceContext } from '../chart-definition';
import type { Told } from '../chart-plan';
import type { Shown } from '../shown';
import { unitedStates } from '../looks';

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
const shareShown = { decimals: 1, in: 'percent' } as const;

/** U.S. direct investment in Kazakhstan: the stock; in the table its share of all such stock and the net inflow too. */
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
    const { words, years } = context;
    const { stock, share, inflow } = investment;
    const endsOf = (of: readonly Observation[]) => [lastOf(of), of[0], leastOf(of), greatestOf(of)];
    const euros = { ...unitedStates, unit: 'eur-million', unitText: words.billionEuros } as const;
    const brokenIn = counted === undefined ? Number.NaN : counted.from.year;
    // The stock is counted in another way from a year on, where that year is shown.
    const isBroken = brokenIn > years[0] && brokenIn <= years[1];
    // In the middle of the years before, where it has room above the bars.
    const before = stock.filter(({ period }) => isBroken && period.year < brokenIn);
    const midBefore = before[Math.ceil(before.length / 2)];
    return {
      subtitle: words.subtitle(context.span),
      told: tell(investment, context),
      notes: [
        words.net,
        counted !== undefined &&
          isBroken && {
            ...words.break(String(brokenIn), counted.note),
            isEssential: true,
          },
        words.ends(String(lastYear)),
      ],
      series: [
        { id: 'stock', label: words.stock, ...euros, shown: stockShown, values: stock },
        {
          id: 'share',
          label: words.share,
          ...unitedStates,
          unit: 'percent',
          shown: shareShown,
          values: share,
        },
        {
          id: 'inflow',
          label: words.inflow,
          ...euros,
          shown: { divisor: 1000, decimals: 2 },
          values: inflow,
        },
      ],
      panels: [
        {
          panel: 'time',
          margin: 0.6,
          marks: [
            {
              mark: 'bars',
              series: 'stock',
              labels: {
                at: [...endsOf(stock), midBefore],
                write: (amount, period) =>
                  period === midBefore?.period.text
                    ? words.countedBefore(String(brokenIn))
                    : amount,
              },
            },
          ],
          height: [24, 20],
        },
      ],
    };
  },
});

/** From the first stock to the last, and how its share fell and rose. */
function tell(
  { stock, share }: Investment,
  { words, number, when }: SentenceContext<'investment-stock'>,
): Told {
  const [first, last] = [stock[0], lastOf(stock)];
  const [firstShare, lowest, lastShare] = [share[0], leastOf(share), lastOf(share)];
  if (first === undefined || last === undefined || lowest === undefined) return { finding: '' };
  const amountOf = (one: Observation | undefined, shown: Shown) => ({
    year: when(one),
    amount: number(one, shown),
  });
  const all = {
    first: amountOf(first, stockShown),
    last: amountOf(last, stockShown),
    firstShare: amountOf(firstShare, shareShown),
    lastShare: amountOf(lastShare, shareShown),
    lowest: amountOf(lowest, shareShown),
  };
  const finding = words.stockAtEnd(all.last);
  if (first.period.text === last.period.text)
    return { finding, deck: words.shareAtEnd(all.lastShare) };
  const atEnd = [all.firstShare.year, all.lastShare.year].includes(all.lowest.year);
  return { finding, deck: atEnd ? words.shareEnds(all) : words.shareCourse(all) };
}
