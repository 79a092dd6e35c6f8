// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { tradeMonthly } from '../../src/charts/trade/trade-monthly';
import { layOut } from '../../src/layout/chart-layout';
import { composeImage } from '../../src/export/image/compose-image';
import { generateCentury } from '../fixtures/generated-century';
import { imageContextOf } from '../charts/support/drawing';
import { buildShown } from '../charts/support/shipped';
import { imageContext, readFontFile } from './pictures';

const chart = generateCentury(buildShown(tradeMonthly));

/** Points of a path: each is a move or a line. */
function pointsOf(path: string): number {
  return (path.match(/[ML]/g) ?? []).length;
}

describe('a hundred years by month in five lines', () => {
  it.each([360, 1160])('is laid out with each of its 6,000 points, %i pixels wide', (width) => {
    const drawing = layOut(chart, imageContextOf(width));
    const lines = drawing.frames.flatMap(({ marks }) =>
      marks.filter((mark) => mark.mark === 'line'),
    );
    expect(lines).toHaveLength(5);
    for (const { points } of lines) {
      expect(points.map(({ key }) => key)).toEqual(chart.rows.map(({ key }) => key));
    }
    // A stop for each month: the value panel leaves out none.
    expect(drawing.hitTargets).toHaveLength(1200);
  });

  it('goes into its picture whole', async () => {
    const { svg } = await composeImage(chart, imageContext(), readFontFile);
    const page = new DOMParser().parseFromString(svg, 'image/svg+xml');
    const lengths = [...page.querySelectorAll('path')].map((path) =>
      pointsOf(path.getAttribute('d') ?? ''),
    );
    // No point is left out: a line of 1,200 months is drawn through all of them.
    expect(lengths.filter((length) => length === 1200)).toHaveLength(5);
  });
});
