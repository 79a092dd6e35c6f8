import { describe, expect, it } from 'vitest';
import {
  baseSize,
  defaultImageOptions,
  leastSide,
  mostPixels,
  pixelSize,
  type ImageOptions,
} from '../../src/export/image/image-options';

const asked = (options: Partial<ImageOptions>) => pixelSize({ ...defaultImageOptions, ...options });

describe('the pixels of a picture', () => {
  it('are those of the preset times the scale', () => {
    expect(asked({})).toEqual({ width: 2400, height: 1350, scale: 2, isClamped: false });
    expect(asked({ size: 'portrait', scale: 3 })).toMatchObject({ width: 3240, height: 4050 });
    expect(asked({ size: 'a4-landscape', scale: 1 })).toMatchObject({ width: 3508, height: 2480 });
  });

  it('are as many as a canvas holds, in the same shape, where more were asked for', () => {
    const size = asked({ size: 'a4-landscape', scale: 4 });
    expect(size.isClamped).toBe(true);
    expect(size.width * size.height).toBeLessThanOrEqual(mostPixels);
    expect(size.width * size.height).toBeGreaterThan(mostPixels * 0.999);
    expect(size.width / size.height).toBeCloseTo(3508 / 2480, 2);
  });

  it('are whole and readable whatever the custom size says', () => {
    const base = (width: number, height: number) =>
      baseSize({ size: 'custom', custom: { width, height } });
    expect(base(1000.4, 700.6)).toEqual({ width: 1000, height: 701 });
    expect(base(1, Number.NaN)).toEqual({ width: leastSide, height: leastSide });
    expect(base(-5, Infinity)).toEqual({ width: leastSide, height: leastSide });
  });

  it('stay within the limit for a huge custom size', () => {
    const size = asked({ size: 'custom', custom: { width: 99999, height: 99999 }, scale: 1 });
    expect(size).toMatchObject({ width: 4000, height: 4000, isClamped: true });
  });
});
