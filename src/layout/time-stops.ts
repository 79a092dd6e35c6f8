import { steppedRows, timedRows } from '../specs/cells';
import type { Chart, StepMark, TimePanel } from '../specs/chart';
import type { Stop } from './drawing';
import { place } from './scale';
import type { Axes } from './time-labels';

export function timeStops(
  panel: TimePanel,
  chart: Chart,
  axes: Axes,
  frame: number,
): readonly Stop[] {
  const { x, y } = axes;
  const steps = panel.marks.find((mark) => mark.mark === 'steps');
  if (steps !== undefined) return stepStops(steps, chart, axes, frame);
  const ids = panel.marks.flatMap((mark) => (mark.mark === 'gap' ? [] : [mark.series]));
  const rows = timedRows(chart, panel.domain).filter((row) =>
    ids.some((id) => row.cells[id] !== undefined),
  );
  const places = rows.map(({ position }) => place(x, position));
  const [left, right] = x.range;
  const [bottom, top] = y.range;
  return rows.map((row, index) => {
    const at = places[index] ?? left;
    const before = places[index - 1];
    const after = places[index + 1];
    const from = before === undefined ? Math.min(left, at) : (before + at) / 2;
    const to = after === undefined ? Math.max(right, at) : (at + after) / 2;
    return {
      key: row.key,
      frame,
      x: at,
      y: top,
      along: 'x',
      region: { x: from, y: top, width: to - from, height: bottom - top },
    };
  });
}

/** Steps are met at their middles; each step's region is the stretch over which it holds. */
function stepStops(mark: StepMark, chart: Chart, { x, y }: Axes, frame: number): readonly Stop[] {
  const [bottom, top] = y.range;
  return steppedRows(chart, mark, x.domain).map(({ key, from, to }) => {
    const [left, right] = [place(x, from), place(x, to)];
    return {
      key,
      frame,
      x: (left + right) / 2,
      y: top,
      along: 'x',
      region: { x: left, y: top, width: right - left, height: bottom - top },
    };
  });
}
