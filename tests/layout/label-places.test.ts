import { describe, expect, it } from 'vitest';
import { chartDefinitions, definitionOf } from '../../src/charts/catalogue';
import type { Chart } from '../../src/charts/chart';
import { layOut } from '../../src/layout/chart-layout';
import type { Drawing } from '../../src/layout/drawing';
import type { Shape } from '../../src/layout/shape';
import { project } from '../../src/layout/scale';
import { composeImage } from '../../src/export/image/compose-image';
import { layOutImage } from '../../src/export/image/image-layout';
import { imageContext, picturedChart, readFontFile } from '../export/pictures';
import { imageContextOf, textBoxes, wordsOf } from '../charts/support/drawing';

/** A chart as screens of two widths and pictures of three shapes draw it. */
function drawingsOf(chart: Chart): readonly Drawing[] {
  const picture = (['wide', 'square', 'full-hd'] as const).flatMap((size) =>
    layOutImage(chart, imageContext({ size })).plot.parts.map(({ drawing }) => drawing),
  );
  return [layOut(chart, imageContextOf(1176)), layOut(chart, imageContextOf(358)), ...picture];
}

/** Heights of the lines along which values are zero. */
function zeroLines({ under }: Drawing): readonly number[] {
  return under.flatMap((shape) =>
    shape.shape === 'line' && shape.y1 === shape.y2 && shape.strokeWidth === 1.25 ? [shape.y1] : [],
  );
}

/** Words that stand at values. */
function valueLabels({ over }: Drawing): readonly Shape[] {
  return over.filter((shape) => shape.shape === 'text' && shape.halo !== undefined);
}

describe.each(chartDefinitions.map((definition) => ({ id: definition.id, definition })))(
  'the values in $id',
  ({ definition }) => {
    const chart = picturedChart(definition);

    it('stand on no line of zero, nor touch that of the plot above', () => {
      for (const drawing of drawingsOf(chart)) {
        const lines = zeroLines(drawing);
        const crossed = textBoxes(valueLabels(drawing)).filter(({ top, bottom }) =>
          // A little more above, where the line of another plot may end.
          lines.some(
            (line) => top - 0.4 * (bottom - top) < line && line < bottom - 0.1 * (bottom - top),
          ),
        );
        expect(crossed.map(({ text }) => text)).toEqual([]);
      }
    });

    it('are described in sentences that end once', async () => {
      const { facts } = await composeImage(chart, imageContext(), readFontFile);
      expect(facts.description).not.toMatch(/\.\./);
    });
  },
);

describe('a value below zero', () => {
  it('stands below its bar, in a low picture too', () => {
    for (const drawing of drawingsOf(picturedChart(definitionOf('trade-balance')))) {
      const [zero] = zeroLines(drawing);
      const negative = textBoxes(drawing.over).filter(({ text }) => text.startsWith('−'));
      expect(negative.length).toBeGreaterThan(0);
      for (const { text, top } of negative) expect(top, text).toBeGreaterThan(zero ?? Infinity);
    }
  });
});

describe('the bracket of a callout', () => {
  it('stands just above the bars that it speaks of', () => {
    for (const drawing of drawingsOf(picturedChart(definitionOf('trade-monthly')))) {
      const bracket = drawing.over.find(
        (shape) => shape.shape === 'path' && shape.strokeWidth === 1.5,
      );
      if (bracket === undefined) continue;
      const path = 'path' in bracket ? bracket.path : '';
      const [, from, , y, to] = /^M([\d.]+) ([\d.]+)V([\d.]+)H([\d.]+)V/.exec(path) ?? [];
      const tops = drawing.frames.flatMap((frame) =>
        frame.marks.flatMap((mark) =>
          mark.mark !== 'bars'
            ? []
            : mark.bars
                .map(({ at, value }) => ({
                  at: project(frame.x, at),
                  top: project(frame.y, value),
                }))
                .filter(({ at }) => at > Number(from) && at < Number(to))
                .map(({ top }) => top),
        ),
      );
      expect(Math.min(...tops) - Number(y)).toBeGreaterThan(0);
      expect(Math.min(...tops) - Number(y)).toBeLessThan(40);
    }
  });
});

describe('the value of the earlier year', () => {
  it('stands beside every bar on a phone, the longest too', () => {
    const chart = picturedChart(definitionOf('trade-by-commodity'));
    const words = wordsOf(layOut(chart, imageContextOf(358)));
    const [panel] = chart.panels;
    const comments = panel?.panel === 'rows' ? Object.values(panel.comments) : [];
    const drawn = chart.rows.filter(({ drawn: isDrawn }) => isDrawn !== false);
    expect(words.filter((text) => comments.includes(text))).toHaveLength(drawn.length);
  });
});
