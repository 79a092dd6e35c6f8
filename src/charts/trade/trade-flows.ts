import type { Observation } from '../../dataset/observation';
import { selectMirrorTrade } from '../../selectors/mirror-trade';
import { greatestOf, lastOf, yearsOf } from '../../selectors/observations';
import { defineChart, type SentenceContext } from '../chart-definition';
import type { Told } from '../chart-plan';
import { billions, kazakhstan, unitedStates } from '../looks';

type Flow = readonly Observation[];

/** What each country sells the other by year, as the United States counts it. */
export const tradeFlows = defineChart({
  id: 'trade-flows',
  topics: ['trade'],
  origins: ['public-record'],
  eventTopics: ['trade', 'investment'],
  needs: ['trade'],
  facts: ({ trade }, { chosen, messages }) => {
    const { unitedStates: counted } = selectMirrorTrade(trade, messages.pages.formulas.turnover);
    return { imports: chosen(counted.imports), exports: chosen(counted.exports) };
  },
  years: ({ imports, exports }) => yearsOf([...exports, ...imports]),
  show: (flows, context) => {
    const { words, span } = context;
    /** A line with words at its highest value; none where that is its last, which is labelled at its end. */
    const line = (series: keyof typeof flows) => {
      const peak = greatestOf(flows[series]);
      const at = peak === lastOf(flows[series]) ? [] : [peak];
      const symbols = flows[series].length === 1 ? 'all' : 'last';
      return { mark: 'line', series, symbols, labels: { at, write: words.peak } } as const;
    };
    const { imports, exports } = flows;
    return {
      subtitle: words.subtitle(span),
      told: tell(flows, context),
      notes: [words.note],
      series: [
        {
          id: 'imports',
          label: words.kazakhstanSells,
          ...kazakhstan,
          ...billions,
          values: imports,
        },
        {
          id: 'exports',
          label: words.unitedStatesSells,
          ...unitedStates,
          ...billions,
          values: exports,
        },
      ],
      panels: [
        { panel: 'time', margin: 0.4, marks: [line('exports'), line('imports')], height: [21, 20] },
      ],
    };
  },
});

/** What each side sold in the last year, and when each sold most. */
function tell(
  { imports, exports }: Readonly<Record<'imports' | 'exports', Flow>>,
  { words, when, number }: SentenceContext<'trade-flows'>,
): Told {
  const [bought, sold] = [lastOf(imports), lastOf(exports)];
  if (bought === undefined || sold === undefined) return { finding: '' };
  const amount = (observation: Observation | undefined) => number(observation, billions.shown);
  const { divisor, decimals } = billions.shown;
  const finding = words.sold({
    year: when(bought),
    kazakhstan: number(bought, { divisor, decimals }),
    unitedStates: amount(sold),
  });
  if (imports.length === 1) return { finding };
  const [mostBought, mostSold] = [greatestOf(imports), greatestOf(exports)];
  const deck = words.most({
    boughtIn: when(mostBought),
    bought: amount(mostBought),
    soldIn: when(mostSold),
    sold: amount(mostSold),
  });
  return { finding, deck };
}
