import { differenceOf } from '../../dataset/arithmetic';
import type { Observation } from '../../dataset/observation';
import { observationsOf, selectMirrorTrade } from '../../selectors/mirror-trade';
import { greatestOf, joinPeriods, lastOf, valuesOf, yearsOf } from '../../selectors/observations';
import { defineChart, type SentenceContext } from '../chart-definition';
import type { Told } from '../chart-plan';
import { billions, kazakhstan, unitedStates } from '../looks';

type Observations = readonly Observation[];

/** One flow by each count: those of the two offices, and Kazakhstan's as reported to the United Nations. */
type Counts = Readonly<Record<(typeof counters)[number], Observations>>;

/** The flows by their seller. */
type Flows = Readonly<Record<(typeof sellers)[number], Counts>>;

const sellers = ['kazakhstan-sells', 'united-states-sells'] as const;
const counters = ['kazakhstan', 'united-states', 'reported'] as const;

/** Each flow between the two countries as both sides count it: where the gap between the counts sits. */
export const mirrorFlows = defineChart({
  id: 'mirror-flows',
  topics: ['trade', 'diplomacy'],
  origins: ['public-record'],
  eventTopics: ['trade', 'diplomacy'],
  needs: ['trade'],
  facts: ({ trade }, { chosen, messages }): Flows => {
    const mirror = selectMirrorTrade(trade, messages.pages.formulas.turnover);
    return {
      'kazakhstan-sells': {
        kazakhstan: chosen(mirror.kazakhstan.exports),
        'united-states': chosen(mirror.unitedStates.imports),
        reported: chosen(observationsOf(trade, 'wits-exports')),
      },
      'united-states-sells': {
        kazakhstan: chosen(mirror.kazakhstan.imports),
        'united-states': chosen(mirror.unitedStates.exports),
        reported: chosen(observationsOf(trade, 'wits-imports')),
      },
    };
  },
  years: (flows) => yearsOf(sellers.flatMap((seller) => Object.values(flows[seller]).flat())),
  show: (flows, context) => {
    const { words, span } = context;
    const all = valuesOf(sellers.flatMap((seller) => Object.values(flows[seller]).flat()));
    return {
      subtitle: words.subtitle(span),
      told: tell(flows, context),
      notes: [words.note],
      series: sellers.flatMap((seller) =>
        counters.map((id) => ({
          id: `${seller}-${id}`,
          label: words.counted(words.flow[seller], words.count[id]),
          shortLabel: words.count[id],
          ...(id === 'united-states' ? unitedStates : kazakhstan),
          ...billions,
          values: flows[seller][id],
        })),
      ),
      panels: sellers.map((seller, index) => {
        const { reported } = flows[seller];
        const named = { at: [greatestOf(reported)], write: () => words.count.reported };
        return {
          panel: 'time',
          heading: words.heading[seller],
          margin: 0.4,
          bareAxis: index === 0,
          axis: { atLeast: Math.max(...all) },
          marks: [
            { mark: 'gap', series: [`${seller}-kazakhstan`, `${seller}-united-states`] },
            { mark: 'gap', series: [`${seller}-reported`, `${seller}-united-states`] },
            {
              mark: 'line',
              series: `${seller}-reported`,
              weight: 'thin',
              symbols: 'none',
              endLabel: 'none',
              labels: named,
            },
            { mark: 'line', series: `${seller}-united-states` },
            { mark: 'line', series: `${seller}-kazakhstan` },
          ],
          height: [13, 12],
        } as const;
      }),
    };
  },
});

/** How far the counts of each flow lie apart in the last year that both sides count, and what followed. */
function tell(flows: Flows, { words, when, number }: SentenceContext<'mirror-flows'>): Told {
  const [sold, bought] = sellers.map((seller) => lastPair(flows[seller], words.formula));
  const amount = (of: Observation | undefined) => number(of, { ...billions.shown, unsigned: true });
  const { divisor, decimals } = billions.shown;
  const bare = (of: Observation) => number(of, { divisor, decimals, unsigned: true });
  const alone = counters.flatMap((id) => {
    const [own, other] = sellers.map((seller) => lastOf(flows[seller][id]));
    const isLater = own !== undefined && !(own.period.year <= Number(sold?.gap.period.year));
    const told = { year: when(own), kazakhstan: amount(own), unitedStates: amount(other) };
    return isLater ? [words.onlyHeld(words.alone[id], told)] : [];
  });
  if (sold === undefined || bought === undefined) return { finding: alone[0] ?? '' };
  const finding = words.differ({
    year: when(sold.gap),
    unitedStates: amount(bought.gap),
    kazakhstan: bare(sold.gap),
  });
  const counts = words.counts({
    sold: amount(bought.other),
    boughtByBuyer: bare(bought.own),
    soldBySeller: amount(sold.own),
    bought: bare(sold.other),
  });
  return { finding, deck: [counts, ...alone].join(' ') };
}

/** The counts of both sides in the last year that has them: Kazakhstan's as its office gives it, else as reported. */
function lastPair({ kazakhstan: own, reported, 'united-states': other }: Counts, formula: string) {
  const pair = (one: Observation, two: Observation) => {
    return { own: one, other: two, gap: differenceOf(one, two, formula) };
  };
  return joinPeriods(own, other, pair).at(-1) ?? joinPeriods(reported, other, pair).at(-1);
}
