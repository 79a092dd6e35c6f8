/** A straight mapping of values to pixels. JSON, so that a drawing stays a value. */
export interface LinearScale {
  readonly domain: readonly [number, number];
  /** Pixels of the two ends of the domain. */
  readonly range: readonly [number, number];
}

/** The pixel at which a value stands. */
export function project({ domain, range }: LinearScale, value: number): number {
  const [low, high] = domain;
  const [start, end] = range;
  if (high === low) return start;
  return start + ((value - low) / (high - low)) * (end - start);
}

/** A pixel moved between two others, where it has room for `half` at either side. */
export function clamp(pixel: number, low: number, high: number): number {
  return Math.min(Math.max(pixel, low), high);
}
