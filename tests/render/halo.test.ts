import { describe, expect, it } from 'vitest';
import { chartDefinitions } from '../../src/charts/catalogue';
import { layOut } from '../../src/layout/chart-layout';
import type { TextShape } from '../../src/layout/shape';
import { Hatches } from '../../src/render/svg-node';
import { writeDrawing, writeShapes } from '../../src/render/svg-text';
import { imageContextOf } from '../charts/support/drawing';
import { buildShown } from '../charts/support/shipped';

const label: TextShape = {
  shape: 'text',
  x: 10,
  y: 20,
  text: '4.05',
  font: { face: 'sans', weight: 600, size: 12 },
  fill: '#111111',
  anchor: 'middle',
  halo: '#ffffff',
};

describe('a halo', () => {
  it('is written as two texts, which programs without paint-order draw as well', () => {
    const written = writeShapes([label], new Hatches());
    expect(written.match(/<text /g)).toHaveLength(2);
    expect(written).toMatch(/^<text [^>]*fill="none"[^>]* stroke="#ffffff"/);
    expect(written.indexOf('fill="none"')).toBeLessThan(written.indexOf('fill="#111111"'));
  });
});

describe.each(chartDefinitions.map((definition) => ({ id: definition.id, definition })))(
  'the words of $id',
  ({ definition }) => {
    it('are never filled and outlined by one element', () => {
      const drawing = layOut(buildShown(definition), imageContextOf(1176));
      const texts = writeDrawing(drawing, new Hatches()).match(/<text [^>]*>/g) ?? [];
      const both = texts.filter(
        (text) => text.includes('stroke=') && !text.includes('fill="none"'),
      );
      expect(both).toEqual([]);
      expect(texts.filter((text) => text.includes('paint-order'))).toEqual([]);
    });
  },
);
