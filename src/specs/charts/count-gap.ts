import { isRounded, valueOf, type Observation } from '../../dataset/observation';
import type { GapLabel } from '../chart';
import type { ChartContext } from '../chart-definition';
import { combine } from '../chart-parts';
import { writeShown, type Shown } from '../shown';
import type { ToldFigures } from '../telling';
import type { BothCounts } from './trade-turnover';

/** How far the two counts of one year lie apart. */
export interface CountGap {
  /** Kazakhstan's count minus that of the United States, million dollars. */
  readonly difference: Observation;
  /** The difference in per cent of the U.S. count. */
  readonly share: Observation;
}

/** The gaps of all years that both sides count, in the order of time. */
export function gapsOf(
  { kazakhstan, unitedStates }: BothCounts,
  { messages }: ChartContext,
): readonly CountGap[] {
  const words = messages.charts['trade-both-counts'];
  const differences = combine(
    kazakhstan,
    unitedStates,
    words.gapFormula,
    (one, other) => one - other,
  );
  const shares = combine(
    kazakhstan,
    unitedStates,
    words.shareFormula,
    (one, other) => ((one - other) / other) * 100,
  );
  return differences.flatMap((difference, index) => {
    const share = shares[index];
    return share === undefined ? [] : [{ difference, share: { ...share, unit: 'percent' } }];
  });
}

/** A difference in million dollars without decimals, a share with one; fewer where a count is rounded. */
export const gapShown = {
  difference: { decimals: 0 },
  share: { decimals: 1 },
} as const satisfies Readonly<Record<keyof CountGap, Shown>>;

/** The gap of one year in a sentence, its numbers marked: who counts more, by how much, and in per cent. */
export function gapSentence(
  { difference, share }: CountGap,
  told: ToldFigures,
  context: ChartContext,
): string {
  const { messages, format } = context;
  const words = messages.charts['trade-both-counts'];
  if (difference.kind === 'missing' || share.kind === 'missing') return '';
  const tell = difference.value >= 0 ? words.kazakhstanMore : words.unitedStatesMore;
  const gap = writeShown(difference, { ...gapShown.difference, unsigned: true }, format);
  const percent = writeShown(share, { ...gapShown.share, percent: true, unsigned: true }, format);
  return tell({
    year: format.period(difference.period),
    gap: told.mark(messages.units['usd-million'].after(gap), difference),
    share: told.mark(percent, share),
  });
}

/** The gap with the greatest value after `weigh`, among those where it is above zero. */
function greatest(gaps: readonly CountGap[], weigh: (gap: number) => number): CountGap | undefined {
  const weight = ({ difference }: CountGap) => {
    const value = valueOf(difference);
    return value === null ? -Infinity : weigh(value);
  };
  const widest = [...gaps].sort((one, other) => weight(other) - weight(one))[0];
  return widest === undefined || weight(widest) <= 0 ? undefined : widest;
}

/** The widest gap on the side that is not the one of `gap`, if any year has one. */
export function widestOpposite(gaps: readonly CountGap[], gap: CountGap): CountGap | undefined {
  const sign = Math.sign(valueOf(gap.difference) ?? Number.NaN);
  return greatest(gaps, (value) => -sign * value);
}

/** Words at the widest gap each way, rounded counts left aside. */
export function gapLabels(
  gaps: readonly CountGap[],
  { messages, format }: ChartContext,
): readonly GapLabel[] {
  const words = messages.charts['trade-both-counts'];
  const exact = gaps.filter(({ difference }) => !isRounded(difference));
  const sides = [
    { gap: greatest(exact, (value) => value), tell: words.kazakhstanLabel, place: 'below' },
    { gap: greatest(exact, (value) => -value), tell: words.unitedStatesLabel, place: 'above' },
  ] as const;
  return sides.flatMap(({ gap, tell, place }): readonly GapLabel[] => {
    if (gap === undefined || gap.difference.kind === 'missing') return [];
    const { difference } = gap;
    const lines = tell(writeShown(difference, { ...gapShown.difference, unsigned: true }, format));
    return [{ key: difference.period.text, lines, place }];
  });
}

/** How often one count passes from above to below the other. */
export function crossings(gaps: readonly CountGap[]): number {
  const signs = gaps.flatMap(({ difference }) => {
    const value = valueOf(difference);
    return value === null || value === 0 ? [] : [Math.sign(value)];
  });
  return signs.slice(1).filter((sign, index) => sign !== signs[index]).length;
}
