import { cellValue } from '../specs/cells';
import type { BarMark, PointLabel } from '../specs/chart';
import { keepApart, overlaps, type Box } from './overlaps';
import { labelBox, pointLabel } from './point-label';
import { project } from './scale';
import type { Shape } from './shape';
import type { PlotContext } from './time-context';

interface Bar {
  readonly key: string;
  readonly text: string;
  readonly value: number;
  /** The room between zero and the value. */
  readonly box: Box;
}

function barsOf({ series }: BarMark, { timed, x, y, step }: PlotContext): readonly Bar[] {
  const zero = project(y, 0);
  const half = step * 0.3;
  return timed.flatMap((row) => {
    const value = cellValue(row, series);
    if (value === null) return [];
    const [at, end] = [project(x, row.position), project(y, value)];
    const [top, bottom] = [Math.min(end, zero), Math.max(end, zero)];
    const box = { left: at - half, right: at + half, top, bottom };
    return [{ key: row.key, text: row.cells[series]?.text ?? '', value, box }];
  });
}

/** The last, the greatest, the rest. */
function allLabels(bars: readonly Bar[]): readonly PointLabel[] {
  const size = ({ value }: Bar) => Math.abs(value);
  const [greatest] = [...bars].sort((one, other) => size(other) - size(one));
  const first = [bars.at(-1), greatest].filter((bar) => bar !== undefined);
  return [...new Set([...first, ...bars])].map(({ key, text, value }) => ({
    key,
    text,
    place: value < 0 ? 'below' : 'above',
  }));
}

/**
 * The values of bars, as many as have room beside one another and clear of other bars: those named
 * first, else the last, the greatest, the rest.
 */
export function barLabelShapes(mark: BarMark, context: PlotContext): readonly Shape[] {
  const { seriesOf, em } = context;
  const { hue: own } = seriesOf(mark.series);
  const bars = barsOf(mark, context);
  const wanted = mark.labels === 'all' ? allLabels(bars) : mark.labels;
  const labels = wanted.flatMap((label) => {
    const isNegative = bars.some(({ key, value }) => key === label.key && value < 0);
    const hue = isNegative ? (mark.negativeHue ?? own) : own;
    return pointLabel(label, mark.series, hue, context);
  });
  const clear = labels.filter((label) => {
    const box = labelBox(label, em);
    return !bars.some(
      (bar) => (bar.box.right < label.at || bar.box.left > label.at) && overlaps(box, bar.box),
    );
  });
  return keepApart(clear, em * 0.3).map(({ shape }) => shape);
}
