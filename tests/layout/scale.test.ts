import { describe, expect, it } from 'vitest';
import { project } from '../../src/layout/scale';
import { decimalsOf, roundedFromZero, roundStep, roundTicks } from '../../src/charts/ticks';

describe('project', () => {
  it('maps a domain straight to pixels, either way round, and beyond it', () => {
    const up = { domain: [0, 10], range: [100, 0] } as const;
    expect(project(up, 0)).toBe(100);
    expect(project(up, 10)).toBe(0);
    expect(project(up, 2.5)).toBe(75);
    expect(project(up, 12)).toBe(-20);
  });

  it('puts everything at the start where the domain has no extent', () => {
    expect(project({ domain: [3, 3], range: [40, 90] }, 3)).toBe(40);
  });
});

describe('roundStep', () => {
  it.each([
    [10, 5, 2],
    [11, 5, 2.5],
    [4.21, 5, 1],
    [0.7, 5, 0.2],
    [1152, 5, 250],
    [41, 4, 20],
  ])('cuts %d into at most %d parts of %d', (span, count, step) => {
    expect(roundStep(span, count)).toBeCloseTo(step, 12);
    expect(Math.ceil(span / step - 1e-9)).toBeLessThanOrEqual(count);
  });
});

describe('roundTicks', () => {
  it('goes from at or below the domain to at or above it in equal round steps', () => {
    expect(roundTicks([0, 4.21], 5)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(roundTicks([-1.62, 0.38], 5)).toEqual([-2, -1.5, -1, -0.5, 0, 0.5]);
    expect(roundTicks([0, 0.3], 3)).toEqual([0, 0.1, 0.2, 0.3]);
  });

  it('gives one tick for a domain without extent', () => {
    expect(roundTicks([0, 0], 5)).toEqual([0]);
  });
});

describe('roundedFromZero', () => {
  it('ends at the round number at or above the greatest value', () => {
    expect(roundedFromZero([4.05, 4.5], 5)).toEqual([0, 5]);
    expect(roundedFromZero([5], 5)).toEqual([0, 5]);
    expect(roundedFromZero([1310.4], 4)).toEqual([0, 1500]);
    expect(roundedFromZero([], 5)).toEqual([0, 0]);
  });
});

describe('decimalsOf', () => {
  it('counts the digits after the point that a list needs', () => {
    expect(decimalsOf([0, 1, 2])).toBe(0);
    expect(decimalsOf([0, 0.5, 1])).toBe(1);
    expect(decimalsOf([0.25, 0.1 + 0.2])).toBe(2);
  });
});
