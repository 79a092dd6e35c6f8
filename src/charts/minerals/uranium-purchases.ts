import { isRounded } from '../../dataset/observation';
import { selectReactorPurchases, type ReactorPurchases } from '../../selectors/reactor-purchases';
import { lastOf, ofPeriod, valuesOf, yearsOf } from '../../selectors/observations';
import { defineChart, type SentenceContext } from '../chart-definition';
import type { Told } from '../chart-plan';
import { kazakhstan } from '../looks';

const pounds = { unit: 'million-pounds-u3o8', shown: { decimals: 1 } } as const;
const price = { unit: 'usd-per-pound-u3o8', shown: { decimals: 2 } } as const;

/** In lines of text: the part is never near the whole. */
const panelHeights = { all: 12, kazakhstan: 5 };

/** Uranium bought by U.S. reactors in pounds, with Kazakhstan's part and the price; gaps kept. */
export const uraniumPurchases = defineChart({
  id: 'uranium-purchases',
  topics: ['critical-minerals', 'energy'],
  origins: ['public-record'],
  needs: ['minerals', 'context'],
  facts: ({ minerals, context }, { chosen, words }) => {
    const found = selectReactorPurchases(context, minerals, words.formula);
    return {
      all: chosen(found.all),
      kazakhstan: chosen(found.kazakhstan),
      price: chosen(found.price),
    };
  },
  years: ({ all }) => yearsOf(all),
  show: (purchases, context) => {
    const { words, when, format, span } = context;
    const greatest = Math.max(...valuesOf(purchases.all));
    const panel = (series: keyof typeof panelHeights) => {
      const height = panelHeights[series];
      return {
        panel: 'time',
        label: { text: words.panel[series], hue: series === 'all' ? 'ink' : 'kazakhstan' },
        margin: 0.6,
        bareAxis: series === 'all',
        // On one scale: a lower panel reaches less far.
        axis: { hidden: true, atLeast: (greatest * height) / panelHeights.all },
        marks: [{ mark: 'bars', series, labels: 'all' }],
        height: [height, height],
      } as const;
    };
    const gaps = purchases.kazakhstan.filter(({ kind }) => kind === 'missing');
    return {
      subtitle: words.subtitle(span),
      told: tell(purchases, context),
      notes: [gaps.length > 0 && words.gaps(format.list(gaps.map(when))), words.computed],
      series: [
        { id: 'all', label: words.all, hue: 'ink', ...pounds, values: purchases.all },
        {
          id: 'kazakhstan',
          label: words.kazakhstan,
          ...kazakhstan,
          ...pounds,
          values: purchases.kazakhstan,
        },
        { id: 'price', label: words.price, hue: 'muted', ...price, values: purchases.price },
      ],
      panels: [panel('all'), panel('kazakhstan')],
      legend: [
        [...purchases.all, ...purchases.kazakhstan].some(isRounded) && {
          look: 'estimated',
          hues: ['ink', 'kazakhstan'],
          text: words.roundedLegend,
        },
      ],
    };
  },
});

/** Kazakhstan's part in the last year with one, what was bought since, and the last price found. */
function tell(
  { all, kazakhstan: part, price: prices }: ReactorPurchases,
  { words, when, number }: SentenceContext<'uranium-purchases'>,
): Told {
  const [own, last, dollars] = [lastOf(part), lastOf(all), lastOf(prices)];
  const whole = own && ofPeriod(all, own.period.text);
  const bought = words.bought(when(last), number(last, { ...pounds.shown, in: pounds.unit }));
  const finding =
    own === undefined
      ? bought
      : words.part(when(own), number(own, pounds.shown), number(whole, pounds.shown));
  const since = own === undefined || own.period.text === last?.period.text ? [] : [bought];
  const paid =
    dollars && words.paid(when(dollars), number(dollars, { ...price.shown, in: price.unit }));
  return { finding, deck: [...since, ...(paid === undefined ? [] : [paid])].join(' ') };
}
