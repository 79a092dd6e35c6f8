import type { Observation } from '../../dataset/observation';
import { selectMirrorTrade } from '../../selectors/mirror-trade';
import { greatestOf, lastOf, yearsOf } from '../../selectors/observations';
import { defineChart, type SentenceContext } from '../chart-definition';
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
      finding: findingOf(flows, context),
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
        { panel: 'time', margin: 0.4, marks: [line('exports'), line('imports')], height: [17, 15] },
      ],
    };
  },
});

/** What each side sold in the last year, and when each sold most. */
function findingOf(
  { imports, exports }: Readonly<Record<'imports' | 'exports', Flow>>,
  { words, when, number }: SentenceContext<'trade-flows'>,
): string {
  const [bought, sold] = [lastOf(imports), lastOf(exports)];
  if (bought === undefined || sold === undefined) return '';
  const amount = (observation: Observation | undefined) => number(observation, billions.shown);
  const last = { year: when(bought), bought: amount(bought), sold: amount(sold) };
  if (imports.length === 1) return words.summaryYear(last);
  const [mostBought, mostSold] = [greatestOf(imports), greatestOf(exports)];
  return words.summary({
    ...last,
    boughtIn: when(mostBought),
    mostBought: amount(mostBought),
    soldIn: when(mostSold),
    mostSold: amount(mostSold),
  });
}
