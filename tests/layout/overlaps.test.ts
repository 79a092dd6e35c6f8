import { describe, expect, it } from 'vitest';
import { keepApart, dodge, type Extent } from '../../src/layout/overlaps';

/** Whether no two labels overlap; a thousandth of a pixel of rounding is none. */
function apart(labels: readonly Extent[], places: readonly number[]): boolean {
  return labels.every((one, index) =>
    labels.every((other, second) => {
      if (second <= index) return true;
      const [at, near] = [places[index] ?? Number.NaN, places[second] ?? Number.NaN];
      return Math.abs(at - near) >= (one.size + other.size) / 2 - 1e-3;
    }),
  );
}

const labelsAt = (...places: readonly number[]) => places.map((at) => ({ at, size: 10 }));

describe('dodge', () => {
  it('leaves labels where they are when they have room', () => {
    expect(dodge(labelsAt(20, 50, 80), [0, 100])).toEqual([20, 50, 80]);
  });

  it('parts labels that overlap and keeps their order', () => {
    const labels = labelsAt(50, 52, 51);
    const places = dodge(labels, [0, 100]);
    expect(apart(labels, places)).toBe(true);
    const [first = 0, third = 0, second = 0] = places;
    expect(first < second && second < third).toBe(true);
  });

  it('answers in the order of the input', () => {
    expect(dodge(labelsAt(80, 20), [0, 100])).toEqual([80, 20]);
  });

  it('stays within its bounds at both ends', () => {
    const low = dodge(labelsAt(-5, 0, 2), [0, 100]);
    expect(Math.min(...low)).toBeGreaterThanOrEqual(5);
    const high = dodge(labelsAt(99, 100, 110), [0, 100]);
    expect(Math.max(...high)).toBeLessThanOrEqual(95);
    expect(apart(labelsAt(99, 100, 110), high)).toBe(true);
  });

  it('fits labels of different sizes', () => {
    const labels = [
      { at: 40, size: 30 },
      { at: 45, size: 6 },
      { at: 50, size: 20 },
    ];
    expect(apart(labels, dodge(labels, [0, 100]))).toBe(true);
  });

  it('does nothing with nothing', () => {
    expect(dodge([], [0, 100])).toEqual([]);
  });
});

describe('keepApart', () => {
  it('keeps the first of labels that overlap, and those that have room', () => {
    const labels = [
      { at: 50, size: 20, name: 'most important' },
      { at: 60, size: 20, name: 'too near' },
      { at: 80, size: 20, name: 'clear' },
    ];
    expect(keepApart(labels, 0).map(({ name }) => name)).toEqual(['most important', 'clear']);
  });

  it('asks for the space between two labels', () => {
    const touching = labelsAt(20, 30);
    expect(keepApart(touching, 0)).toHaveLength(2);
    expect(keepApart(touching, 1)).toHaveLength(1);
  });

  it('fills a hole between kept labels', () => {
    expect(keepApart(labelsAt(20, 60, 40), 0)).toHaveLength(3);
  });
});
