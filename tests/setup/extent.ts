import { chartIds, type ChartId } from '../../src/charts/chart-ids';

/**
 * Whether every combination is tried, as before a release (`npm run check:full`), or one of each kind,
 * as at every change (`npm run check`).
 */
export const isFull = process.env['CHECK'] === 'full';

/** All of a list where every combination is tried, otherwise those that stand for each kind. */
export function ofEachKind<Item>(
  all: readonly Item[],
  kinds: readonly NoInfer<Item>[],
): readonly Item[] {
  return isFull ? all : kinds;
}

/** One chart of each kind: bars in groups, lines of months, rows, multiples. */
const chartKinds: readonly ChartId[] = [
  'trade-both-counts',
  'trade-monthly',
  'mineral-shares',
  'us-uranium-origin',
];

/** The charts that a test goes through which treats all alike. */
export const testedCharts = ofEachKind(chartIds, chartKinds);
