const steps = [1, 2, 2.5, 5, 10];

/** The round step (1, 2, 2.5 or 5 times a power of ten) that cuts `span` into at most `count` parts. */
export function roundStep(span: number, count: number): number {
  const rough = span / Math.max(1, count);
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = steps.find((step) => step * power >= rough * 0.999999) ?? 10;
  return factor * power;
}

/** Round numbers from at or below the domain to at or above it. */
export function roundTicks(domain: readonly [number, number], count: number): readonly number[] {
  const [low, high] = domain;
  if (low === high) return [low];
  const step = roundStep(high - low, count);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}

/** From zero to the round number at or above the greatest value, for an axis of at most `count` parts. */
export function roundedFromZero(
  values: readonly number[],
  count: number,
): readonly [number, number] {
  const greatest = Math.max(0, ...values);
  return [0, roundTicks([0, greatest], count).at(-1) ?? greatest];
}

/** Digits after the point that a list of round numbers needs. */
export function decimalsOf(values: readonly number[]): number {
  const digits = values.map((value) => {
    const [, fraction = ''] = String(Number(value.toPrecision(12))).split('.');
    return fraction.length;
  });
  return Math.max(0, ...digits);
}
