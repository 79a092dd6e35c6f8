import { countOf } from '../../dataset/arithmetic';
import { isRounded, type Observation } from '../../dataset/observation';
import {
  countCrossings,
  selectBothCounts,
  signOf,
  widestGap,
  type Asymmetry,
} from '../../selectors/mirror-trade';
import { ofPeriod, yearsOf } from '../../selectors/observations';
import { defineChart, type SentenceContext } from '../chart-definition';
import type { Told } from '../chart-plan';
import { writeAmount } from '../shown';
import { billions, kazakhstan, unitedStates } from '../looks';

type Context = SentenceContext<'trade-both-counts'>;

/** A difference without decimals, a share with one; fewer where a count is rounded. */
const gapShown = { decimals: 0, in: 'usd-million', signed: true } as const;
const shareShown = { decimals: 1, in: 'percent', signed: true } as const;
const gapLook = { ...kazakhstan, unit: 'usd-million', shown: gapShown } as const;
const shareLook = { hue: 'muted', unit: 'percent', shown: shareShown } as const;
const otherLook = { ...unitedStates, ...billions };

/** Kazakhstan's and the United States' count of the same trade, with the gap between them. */
export const tradeBothCounts = defineChart({
  id: 'trade-both-counts',
  topics: ['trade', 'diplomacy'],
  origins: ['public-record'],
  eventTopics: ['trade', 'diplomacy'],
  needs: ['trade'],
  facts: ({ trade }, { filters, messages, words }) => {
    const { gapFormula: difference, shareFormula: share } = words;
    const { turnover } = messages.pages.formulas;
    return selectBothCounts(trade, filters, { turnover, difference, share });
  },
  years: (counts) => yearsOf(counts.kazakhstan),
  show: ({ kazakhstan: own, unitedStates: other, gaps, alone }, context) => {
    const { words, number, when, span } = context;
    const aloneIn = (count: Observation) =>
      words.alone(when(count), number(count, { decimals: 1, in: count.unit }));
    const differences = gaps.map(({ difference }) => difference);
    const shares = gaps.map(({ share }) => share);
    return {
      subtitle: words.subtitle(span),
      told: tell(gaps, alone.map(aloneIn), context),
      notes: [words.note],
      series: [
        { id: 'kazakhstan', label: words.kazakhstan, ...kazakhstan, ...billions, values: own },
        { id: 'united-states', label: words.unitedStates, ...otherLook, values: other },
        { id: 'gap', label: words.gap, ...gapLook, values: differences },
        { id: 'share', label: words.share, ...shareLook, values: shares },
      ],
      remarkOn: (period) => {
        const gap = gaps.find(({ difference }) => difference.period.text === period);
        const count = ofPeriod(alone, period);
        return gap === undefined ? count && aloneIn(count) : gapSentence(gap, context);
      },
      panels: [
        {
          panel: 'time',
          margin: 0.3,
          marks: [
            {
              mark: 'gap',
              series: ['kazakhstan', 'united-states'],
              labels: gapLabels(gaps, context),
            },
            { mark: 'line', series: 'united-states', symbols: 'all' },
            { mark: 'line', series: 'kazakhstan', symbols: 'all' },
          ],
          height: [22, 18],
        },
        gaps.length > 0 && {
          panel: 'time',
          heading: words.gapHeading,
          margin: 0.3,
          bareAxis: true,
          axis: { hidden: true },
          marks: [{ mark: 'bars', series: 'gap', negativeHue: 'united-states', labels: 'all' }],
          height: [8, 8.5],
        },
      ],
      hollow: { series: 'kazakhstan', text: words.hollow },
    };
  },
});

/**
 * The last gap; then the widest one the other way or else how often the lines cross, and the years
 * that one side alone has counted.
 */
function tell(gaps: readonly Asymmetry[], alone: readonly string[], context: Context): Told {
  const known = gaps.filter(({ difference }) => difference.kind !== 'missing');
  const [finding = '', ...deck] = [
    ...latestGap(known, context),
    ...otherGaps(known, context),
    ...alone,
  ];
  return { finding, deck: deck.join(' ') };
}

function latestGap(known: readonly Asymmetry[], { words, number, when }: Context) {
  const last = known.at(-1);
  if (last === undefined || last.difference.kind === 'missing') return [];
  const { difference, share } = last;
  const inTitle = difference.value >= 0 ? words.kazakhstanMoreTitle : words.unitedStatesMoreTitle;
  return [
    inTitle(when(difference), number(difference, { ...gapShown, unsigned: true })),
    words.partOfCount(number(share, { ...shareShown, unsigned: true })),
  ];
}

function otherGaps(known: readonly Asymmetry[], context: Context): readonly string[] {
  const { words, mark } = context;
  const last = known.at(-1);
  if (last === undefined || known.length === 1) return [];
  const opposite = widestGap(known, signOf(last) === 1 ? 'united-states' : 'kazakhstan');
  if (opposite !== undefined) return [gapSentence(opposite, context)];
  const inputs = known.map(({ difference }) => difference);
  const { period } = last.difference;
  const count = countOf(countCrossings(known), { formula: words.crossingsFormula, period, inputs });
  return [words.crossings(count.value, mark(count))];
}

/** Who counts more in a year, by how much, and in per cent. */
function gapSentence(gap: Asymmetry, { words, number, when }: Context): string {
  const { difference, share } = gap;
  if (difference.kind === 'missing' || share.kind === 'missing') return '';
  return (difference.value >= 0 ? words.kazakhstanMore : words.unitedStatesMore)({
    year: when(difference),
    gap: number(difference, { ...gapShown, unsigned: true }),
    share: number(share, { ...shareShown, unsigned: true }),
  });
}

/** Words at the widest gap each way, rounded counts left aside. */
function gapLabels(gaps: readonly Asymmetry[], context: Context) {
  const { words } = context;
  const exact = gaps.filter(({ difference }) => !isRounded(difference));
  const sides = [
    { gap: widestGap(exact, 'kazakhstan'), tell: words.kazakhstanLabel, place: 'below' },
    { gap: widestGap(exact, 'united-states'), tell: words.unitedStatesLabel, place: 'above' },
  ] as const;
  return sides.flatMap(({ gap, tell, place }) => {
    if (gap === undefined) return [];
    const amount = writeAmount(gap.difference, { decimals: 0, unsigned: true }, context);
    return [{ key: gap.difference.period.text, lines: tell(amount), place }];
  });
}
