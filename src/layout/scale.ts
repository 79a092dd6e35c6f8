/** A straight mapping of values to pixels. JSON, so that a drawing stays a value. */
export interface LinearScale {
  readonly domain: readonly [number, number];
  /** Pixels of the two ends of the domain. */
  readonly range: readonly [number, number];
}

/** The pixel at which a value stands. */
export function place(scale: LinearScale, value: number): number {
  const [low, high] = scale.domain;
  const [start, end] = scale.range;
  if (high === low) return start;
  return start + ((value - low) / (high - low)) * (end - start);
}
