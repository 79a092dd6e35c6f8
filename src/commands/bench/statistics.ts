/** The middle of the sorted numbers; NaN where there are none. */
export function median(numbers: readonly number[]): number {
  return percentile(numbers, 50);
}

/** The number that so many of a hundred do not exceed. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.ceil((sorted.length * share) / 100) - 1] ?? Number.NaN;
}

/** Thousands of bytes. */
export function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1).padStart(8);
}

/** Median, with the least and the greatest. */
export function spread(numbers: readonly number[], decimals = 0): string {
  const [middle, least, most] = [median(numbers), Math.min(...numbers), Math.max(...numbers)].map(
    (number) => number.toFixed(decimals),
  );
  return `${String(middle)} (${String(least)} to ${String(most)})`;
}
