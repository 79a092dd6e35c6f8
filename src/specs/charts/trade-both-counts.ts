import { countOf } from '../../dataset/arithmetic';
import { isRounded, type Observation } from '../../dataset/observation';
import {
  asymmetryOf,
  countCrossings,
  selectMirrorTrade,
  signOf,
  widestGap,
  type Asymmetry,
} from '../../selectors/mirror-trade';
import { counted, joinPeriods, ofPeriod, yearsOf } from '../../selectors/observations';
import type { GapLabel } from '../chart';
import { defineChart, type TellingContext } from '../chart-definition';
import { rowsByPeriod } from '../chart-frame';
import { writeAmount, type NumberWriter } from '../shown';
import { billions, kazakhstan, unitedStates } from './looks';

/** The turnover of the chosen years by both counts, million dollars, and how far they lie apart. */
interface BothCounts {
  readonly kazakhstan: readonly Observation[];
  readonly unitedStates: readonly Observation[];
  /** Of the years that both sides count. */
  readonly gaps: readonly Asymmetry[];
  /** Kazakhstan's counts of years that the United States' series does not reach. */
  readonly alone: readonly Observation[];
}

type Context = TellingContext<'trade-both-counts'>;

/** A difference without decimals, a share with one; fewer where a count is rounded. */
const gapShown = { decimals: 0, in: 'usd-million' } as const;
const shareShown = { decimals: 1, in: 'percent' } as const;

/** Kazakhstan's and the United States' count of the same trade, with the gap between them. */
export const tradeBothCounts = defineChart({
  id: 'trade-both-counts',
  topics: ['trade', 'diplomacy'],
  origins: ['public-record'],
  eventTopics: ['trade', 'diplomacy'],
  needs: ['trade'],
  facts: ({ trade }, { chosen, messages, words }): BothCounts => {
    const mirror = selectMirrorTrade(trade, messages.pages.formulas.turnover);
    const own = chosen(mirror.kazakhstan.turnover);
    const [first, last] = yearsOf(own);
    const other = mirror.unitedStates.turnover.filter(
      ({ period }) => period.year >= first && period.year <= last,
    );
    const formulas = { difference: words.gapFormula, share: words.shareFormula };
    return {
      kazakhstan: own,
      unitedStates: other,
      gaps: joinPeriods(own, other, (one, two) => asymmetryOf(one, two, formulas)),
      alone: counted(own).filter(({ period }) => ofPeriod(other, period.text) === undefined),
    };
  },
  years: (counts) => yearsOf(counts.kazakhstan),
  show: (counts, context) => {
    const { words, text, format } = context;
    const { gaps, alone } = counts;
    const line = {
      mark: 'line',
      weight: 'strong',
      symbols: 'all',
      endLabel: 'name-and-value',
    } as const;
    const remarkOf = (period: string) => {
      const gap = gaps.find(({ difference }) => difference.period.text === period);
      const own = ofPeriod(alone, period);
      if (gap !== undefined)
        return { remark: text((numbers) => gapSentence(gap, numbers, context)) };
      return own && { remark: text((numbers) => aloneSentence(own, numbers, context)) };
    };
    return {
      subtitle: words.subtitle(context.span),
      finding: text((numbers) => words.summary(findingOf(counts, numbers, context))),
      notes: [words.note],
      series: [
        { id: 'kazakhstan', label: words.kazakhstan, ...kazakhstan, ...billions },
        { id: 'united-states', label: words.unitedStates, ...unitedStates, ...billions },
        {
          id: 'gap',
          label: words.gap,
          ...kazakhstan,
          unit: 'usd-million',
          shown: { ...gapShown, signed: true },
        },
        {
          id: 'share',
          label: words.share,
          hue: 'muted',
          symbol: 'circle',
          unit: 'percent',
          shown: { ...shareShown, signed: true },
        },
      ],
      rows: rowsByPeriod(
        {
          kazakhstan: counts.kazakhstan,
          'united-states': counts.unitedStates,
          gap: gaps.map(({ difference }) => difference),
          share: gaps.map(({ share }) => share),
        },
        format,
      ).map((row) => ({ ...row, ...remarkOf(row.key) })),
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
            { ...line, series: 'united-states' },
            { ...line, series: 'kazakhstan' },
          ],
          height: [15, 13],
        },
        gaps.length > 0 && {
          panel: 'time',
          heading: words.gapHeading,
          margin: 0.3,
          bareAxis: true,
          axis: { hidden: true },
          marks: [{ mark: 'bars', series: 'gap', negativeHue: 'united-states', labels: 'all' }],
          height: [7, 7.5],
        },
      ],
      hollow: { series: 'kazakhstan', text: words.hollow },
    };
  },
});

/** The last gap, the widest one the other way or else how often the lines cross, and what one side alone counts. */
function findingOf(
  { gaps, alone }: BothCounts,
  numbers: NumberWriter,
  context: Context,
): readonly string[] {
  const ends = alone.map((count) => aloneSentence(count, numbers, context));
  const known = gaps.filter(({ difference }) => difference.kind !== 'missing');
  const last = known.at(-1);
  if (last === undefined) return ends;
  const latest = gapSentence(last, numbers, context);
  if (known.length === 1) return [latest, ...ends];
  const opposite = widestGap(known, signOf(last) === 1 ? 'united-states' : 'kazakhstan');
  const rest =
    opposite === undefined
      ? crossingsSentence(known, numbers, context)
      : gapSentence(opposite, numbers, context);
  return [latest, rest, ...ends];
}

/** Who counts more in a year, by how much, and in per cent. */
function gapSentence(
  { difference, share }: Asymmetry,
  { number }: NumberWriter,
  { words, format }: Context,
): string {
  if (difference.kind === 'missing' || share.kind === 'missing') return '';
  const tell = difference.value >= 0 ? words.kazakhstanMore : words.unitedStatesMore;
  return tell({
    year: format.period(difference.period),
    gap: number(difference, { ...gapShown, unsigned: true }),
    share: number(share, { ...shareShown, unsigned: true }),
  });
}

function aloneSentence(
  count: Observation,
  { number }: NumberWriter,
  { words, format }: Context,
): string {
  return words.alone(format.period(count.period), number(count, { decimals: 1, in: count.unit }));
}

/** How often one count passes from above to below the other. */
function crossingsSentence(
  gaps: readonly Asymmetry[],
  { mark }: NumberWriter,
  { words }: Context,
): string {
  const inputs = gaps.map(({ difference }) => difference);
  const count = countCrossings(gaps);
  const last = inputs.at(-1);
  if (last === undefined) return '';
  const { period } = last;
  return words.crossings(
    count,
    mark(countOf(count, { formula: words.crossingsFormula, period, inputs })),
  );
}

/** Words at the widest gap each way, rounded counts left aside. */
function gapLabels(gaps: readonly Asymmetry[], context: Context): readonly GapLabel[] {
  const { words } = context;
  const exact = gaps.filter(({ difference }) => !isRounded(difference));
  const sides = [
    { gap: widestGap(exact, 'kazakhstan'), tell: words.kazakhstanLabel, place: 'below' },
    { gap: widestGap(exact, 'united-states'), tell: words.unitedStatesLabel, place: 'above' },
  ] as const;
  return sides.flatMap(({ gap, tell, place }): readonly GapLabel[] => {
    if (gap === undefined) return [];
    const amount = writeAmount(gap.difference, { decimals: 0, unsigned: true }, context);
    return [{ key: gap.difference.period.text, lines: tell(amount), place }];
  });
}
