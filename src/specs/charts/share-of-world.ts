import { derive, type Observation } from '../../dataset/observation';

/**
 * A part in per cent of the whole, both in the same unit and of the same period. Missing as soon as
 * one of the two is.
 */
export function shareOf(part: Observation, whole: Observation, formula: string): Observation {
  return derive(
    [part, whole],
    formula,
    ([one = Number.NaN, all = Number.NaN]) => (one / all) * 100,
    { unit: 'percent', period: part.period },
  );
}

/** Shares of series whose periods match those of the whole. */
export function sharesOf(
  parts: readonly Observation[],
  wholes: readonly Observation[],
  formula: string,
): readonly Observation[] {
  const byPeriod = new Map(wholes.map((whole) => [whole.period.text, whole]));
  return parts.flatMap((part) => {
    const whole = byPeriod.get(part.period.text);
    return whole === undefined ? [] : [shareOf(part, whole, formula)];
  });
}

/**
 * Digits after the point of a share computed from rounded outputs: one under ten per cent, none
 * from ten on. 9.96 is ten.
 */
export function shareDecimals(share: number): number {
  return share >= 9.95 ? 0 : 1;
}
