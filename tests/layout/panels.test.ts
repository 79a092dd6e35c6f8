import { expect, it } from 'vitest';
import { tariffSteps } from '../../src/charts/trade/tariff-steps';
import { tradeByCommodity } from '../../src/charts/trade/trade-by-commodity';
import { tradeHeadline } from '../../src/charts/trade/trade-headline';
import { usUraniumOrigin } from '../../src/charts/minerals/us-uranium-origin';
import { layOut } from '../../src/layout/chart-layout';
import { drawingFaults, imageContextOf } from '../charts/support/drawing';
import { buildShown, contextOf } from '../charts/support/shipped';

it('each step is met in the stretch of the axis over which it holds', () => {
  const chart = buildShown(tariffSteps);
  const { hitTargets, frames } = layOut(chart, imageContextOf(1176));
  expect(hitTargets.map(({ key }) => key)).toEqual(chart.rows.map(({ key }) => key));
  for (const [index, { region }] of hitTargets.slice(0, -1).entries()) {
    expect(region.x + region.width).toBeCloseTo(hitTargets[index + 1]?.region.x ?? Number.NaN, 6);
  }
  const [frame] = frames;
  const end = hitTargets.at(-1)?.region;
  if (frame === undefined || end === undefined) throw new Error('nothing drawn');
  expect(end.x + end.width).toBeLessThan(frame.left + frame.width);
});

it('a step that began before the chosen years or outlasts them is cut to them', () => {
  const points = (filters: { readonly from?: number; readonly to?: number }) => {
    const { frames } = layOut(buildShown(tariffSteps, contextOf(filters)), imageContextOf(1176));
    const mark = frames.flatMap(({ marks }) => marks).find((one) => one.mark === 'steps');
    return mark?.mark === 'steps' ? mark.points : [];
  };
  expect(points({ from: 2026 })[0]).toEqual({ x: 2026, y: 25 });
  expect(points({ to: 2025 }).at(-1)).toEqual({ x: 2026, y: 25 });
});

it('small multiples keep one scale, also where one has the years below it', () => {
  const chart = buildShown(usUraniumOrigin);
  for (const setting of [
    imageContextOf(1176),
    imageContextOf(320),
    imageContextOf(1176, { height: 900 }),
  ]) {
    const heights = layOut(chart, setting).frames.map(({ height }) => Math.round(height));
    expect(new Set(heights).size).toBe(1);
  }
});

it('a row that the table alone lists is met nowhere in the drawing', () => {
  const chart = buildShown(tradeByCommodity);
  const { hitTargets } = layOut(chart, imageContextOf(320));
  const drawn = chart.rows.filter((row) => row.drawn !== false);
  expect(drawn.length).toBeLessThan(chart.rows.length);
  expect(hitTargets.map(({ key }) => key)).toEqual(drawn.map(({ key }) => key));
});

it('a detail that does not fit beside its label breaks', () => {
  const chart = buildShown(tradeHeadline);
  const detail = `${'several words '.repeat(6)}end`;
  const long = { ...chart, rows: chart.rows.map((row) => ({ ...row, detail })) };
  expect(drawingFaults(long, imageContextOf(320))).toEqual([]);
});
