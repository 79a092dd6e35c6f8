import type { Observation } from '../../dataset/observation';
import { selectMirrorTrade } from '../../selectors/mirror-trade';
import { greatestOf, lastOf, yearsOf } from '../../selectors/observations';
import type { LineMark } from '../chart';
import { defineChart, type TellingContext } from '../chart-definition';
import { labelsAt, rowsByPeriod } from '../chart-frame';
import type { RichText } from '../rich-text';
import { billions, kazakhstan, unitedStates } from './looks';

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
    const { words, format } = context;
    /** Words at the highest value of a line; none where that is its last, which is told at its end. */
    const peakOf = (flow: Flow) => {
      const peak = greatestOf(flow);
      return labelsAt(peak === lastOf(flow) ? [] : [peak], billions.shown, format).map((label) => ({
        ...label,
        text: words.peak(label.text, label.key),
      }));
    };
    const line = (series: string, flow: Flow): LineMark => ({
      mark: 'line',
      series,
      weight: 'strong',
      symbols: flow.length === 1 ? 'all' : 'last',
      endLabel: 'name-and-value',
      labels: peakOf(flow),
    });
    return {
      subtitle: words.subtitle(context.span),
      finding: findingOf(flows, context),
      notes: [words.note],
      series: [
        { id: 'imports', label: words.kazakhstanSells, ...kazakhstan, ...billions },
        { id: 'exports', label: words.unitedStatesSells, ...unitedStates, ...billions },
      ],
      rows: rowsByPeriod(flows, format),
      panels: [
        {
          panel: 'time',
          margin: 0.4,
          marks: [line('exports', flows.exports), line('imports', flows.imports)],
          height: [17, 15],
        },
      ],
    };
  },
});

/** What each side sold in the last year, and when each sold most. */
function findingOf(
  { imports, exports }: Readonly<Record<'imports' | 'exports', Flow>>,
  { words, text, format }: TellingContext<'trade-flows'>,
): RichText {
  const [bought, sold] = [lastOf(imports), lastOf(exports)];
  const [mostBought, mostSold] = [greatestOf(imports), greatestOf(exports)];
  if (bought === undefined || sold === undefined) return [];
  return text(({ number }) => {
    const last = {
      year: format.period(bought.period),
      bought: number(bought, billions.shown),
      sold: number(sold, billions.shown),
    };
    if (mostBought === undefined || mostSold === undefined || imports.length === 1)
      return words.summaryYear(last);
    return words.summary({
      ...last,
      boughtIn: format.period(mostBought.period),
      mostBought: number(mostBought, billions.shown),
      soldIn: format.period(mostSold.period),
      mostSold: number(mostSold, billions.shown),
    });
  });
}
