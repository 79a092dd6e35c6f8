import { countOf } from '../../dataset/arithmetic';
import { valueOf, type Observation } from '../../dataset/observation';
import { balanceOf, selectMirrorTrade } from '../../selectors/mirror-trade';
import { counted, greatestOf, lastOf, leastOf, yearsOf } from '../../selectors/observations';
import { defineChart, type SentenceContext } from '../chart-definition';
import type { Told } from '../chart-plan';
import { billions, kazakhstan, unitedStates } from '../looks';

/** U.S. exports to Kazakhstan minus U.S. imports from there by year, as the United States counts. */
export const tradeBalance = defineChart({
  id: 'trade-balance',
  topics: ['trade'],
  origins: ['public-record'],
  eventTopics: ['trade'],
  needs: ['trade'],
  facts: ({ trade }, { chosen, messages, words }) => {
    const mirror = selectMirrorTrade(trade, messages.pages.formulas.turnover);
    const { exports, imports } = mirror.unitedStates;
    return {
      balance: chosen(balanceOf(mirror.unitedStates, words.formula)),
      exports: chosen(exports),
      imports: chosen(imports),
      ofKazakhstan: balanceOf(mirror.kazakhstan, words.formula),
    };
  },
  years: ({ balance }) => yearsOf(balance),
  show: ({ balance, exports, imports, ofKazakhstan }, context) => {
    const { words } = context;
    const surpluses = balance.filter(isSurplus);
    const extremes = [
      leastOf(balance.filter((observation) => !isSurplus(observation))),
      greatestOf(surpluses),
      lastOf(balance),
    ];
    return {
      subtitle: words.subtitle(context.span),
      told: tell(counted(balance), counted(ofKazakhstan), context),
      series: [
        {
          id: 'balance',
          label: words.balance,
          ...unitedStates,
          ...billions,
          shown: { ...billions.shown, signed: true },
          values: balance,
        },
        { id: 'exports', label: words.exports, ...unitedStates, ...billions, values: exports },
        { id: 'imports', label: words.imports, ...kazakhstan, ...billions, values: imports },
      ],
      panels: [
        {
          panel: 'time',
          margin: 0.6,
          sides: {
            above: { text: words.surplus, hue: 'united-states' },
            below: { text: words.deficit, hue: 'kazakhstan' },
          },
          marks: [
            {
              mark: 'bars',
              series: 'balance',
              negativeHue: 'kazakhstan',
              labels: { at: extremes, isBelow: isDeficit },
            },
          ],
          height: [26, 22],
        },
      ],
    };
  },
});

function isSurplus(balance: Observation): boolean {
  return (valueOf(balance) ?? Number.NaN) > 0;
}

function isDeficit(balance: Observation): boolean {
  return (valueOf(balance) ?? Number.NaN) < 0;
}

/**
 * Whether each side counts itself in deficit in all years that Kazakhstan counts; in how many years the
 * United States bought more, since when without a break, and the widest gap.
 */
function tell(
  years: readonly Observation[],
  ofKazakhstan: readonly Observation[],
  { words, number, when, format }: SentenceContext<'trade-balance'>,
): Told {
  const [last, widest] = [years.at(-1), leastOf(years)];
  if (last === undefined || widest === undefined) return { finding: '' };
  const deficits = years.filter(isDeficit).length;
  const lastSurplus = years.map(isDeficit).lastIndexOf(false);
  // A break-less run is worth a year from two deficits on.
  const since = lastSurplus < years.length - 2 ? years[lastSurplus + 1] : undefined;
  const amountOf = (one: Observation) => ({
    year: when(one),
    amount: number(one, { ...billions.shown, unsigned: true }),
  });
  const tally = (value: number, formula: string) =>
    number(countOf(value, { formula, period: last.period, inputs: years }));
  const [first] = yearsOf(ofKazakhstan);
  const common = years.filter(({ period }) => period.year >= first);
  const bothInDeficit =
    common.length > 1 && [...common, ...ofKazakhstan].every(isDeficit)
      ? [words.bothInDeficit, words.ofKazakhstan(format.years(...yearsOf(ofKazakhstan)))]
      : [];
  const own = () => {
    if (years.length === 1)
      return [(isDeficit(last) ? words.deficitYear : words.surplusYear)(amountOf(last))];
    const all = tally(years.length, words.yearsFormula);
    if (deficits === 0) return [words.never(all)];
    const borne = { deficits: tally(deficits, words.deficitsFormula), years: all };
    return [
      deficits === years.length
        ? words.always(all)
        : words.frequency({ ...borne, since: when(since) }),
      words.widest(amountOf(widest)),
    ];
  };
  const [title, ofOther] = bothInDeficit;
  const [finding = '', ...deck] = [title, ...own(), ofOther].filter((one) => one !== undefined);
  return { finding, deck: deck.join(' ') };
}
