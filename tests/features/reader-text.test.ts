import { describe, expect, it } from 'vitest';
import { chartDefinitions } from '../../src/charts/catalogue';
import { chartTextSize, readerTextOf, usualText } from '../../src/features/verify/reader-text';
import { drawingFaults, imageContextOf } from '../charts/support/drawing';
import { picturedChart } from '../export/pictures';

const style = { fontSize: '16px', letterSpacing: 'normal', wordSpacing: '0px' };

describe("the reader's letters", () => {
  it('are the usual ones where nothing was asked for', () => {
    expect(readerTextOf(style)).toEqual(usualText);
    expect(chartTextSize(1176, usualText)).toBe(14);
    expect(chartTextSize(320, usualText)).toBe(14);
  });

  it('are as large as the root font, and in a chart as far as it has room', () => {
    const double = readerTextOf({ ...style, fontSize: '32px' });
    expect(double.scale).toBe(2);
    expect(chartTextSize(1176, double)).toBe(28);
    expect(chartTextSize(358, double)).toBeCloseTo(15.7, 1);
  });

  it('are as wide as the spacing of WCAG 1.4.12 makes them', () => {
    const { spare } = readerTextOf({ ...style, letterSpacing: '1.92px', wordSpacing: '2.56px' });
    expect(spare).toBeGreaterThan(1.25);
    expect(spare).toBeLessThan(1.35);
  });
});

describe.each(chartDefinitions.map((definition) => ({ id: definition.id, definition })))(
  '$id',
  ({ definition }) => {
    it.each([
      { width: 1176, fontSize: '32px', letterSpacing: 'normal' },
      { width: 358, fontSize: '32px', letterSpacing: 'normal' },
      { width: 358, fontSize: '16px', letterSpacing: '1.92px' },
      { width: 1176, fontSize: '16px', letterSpacing: '1.92px' },
    ])('is drawn without fault: $width px, $fontSize, $letterSpacing', (asked) => {
      const reader = readerTextOf({ ...style, ...asked });
      const textSize = chartTextSize(asked.width, reader);
      const setting = imageContextOf(asked.width, { textSize, spare: reader.spare });
      expect(drawingFaults(picturedChart(definition), setting)).toEqual([]);
    });
  },
);
