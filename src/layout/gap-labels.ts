import { cellValue, timedRows } from '../specs/cells';
import type { Chart, GapMark } from '../specs/chart';
import type { Shape } from './drawing';
import { keepApart } from './overlaps';
import { place } from './scale';
import { isNarrow, small, type Setting } from './layout-options';
import { measureText } from './text-measure';
import type { Axes } from './time-labels';

/** Ems between the lines of a label. */
const lineHeight = 1.2;

/**
 * Words at gaps with a tie between the two lines. A label whose words would reach the neighbouring
 * values is left out, and on a narrow page all are: the value panel still tells every gap.
 */
export function drawGapLabels(
  mark: GapMark,
  chart: Chart,
  axes: Axes,
  setting: Setting,
): readonly Shape[] {
  if (isNarrow(setting)) return [];
  const { textSize, theme } = setting;
  const font = { ...small(setting), weight: 600 as const };
  const rows = timedRows(chart, axes.x.domain);
  const places = rows.map(({ position }) => place(axes.x, position));
  const wanted = (mark.labels ?? []).flatMap((label) => {
    const index = rows.findIndex(({ key }) => key === label.key);
    const row = rows[index];
    const at = places[index];
    if (row === undefined || at === undefined) return [];
    const values = mark.series.map((id) => cellValue(row, id));
    const [one, other] = values.map((value) => (value === null ? null : place(axes.y, value)));
    if (one === undefined || one === null || other === undefined || other === null) return [];
    const size = Math.max(...label.lines.map((line) => measureText(line, font)));
    const room = Math.min(
      ...[places[index - 1], places[index + 1]].flatMap((near) =>
        near === undefined ? [] : [Math.abs(near - at)],
      ),
    );
    if (size / 2 + textSize * 0.4 > room) return [];
    const [top, bottom] = [Math.min(one, other), Math.max(one, other)];
    const [left, right] = axes.x.range;
    const middle = Math.min(Math.max(at, left + size / 2), right - size / 2);
    const { lines, place: side } = label;
    const height = textSize * lineHeight * (lines.length - 1);
    const first = side === 'above' ? top - textSize * 0.9 - height : bottom + textSize * 1.6;
    const [floor, ceiling] = axes.y.range;
    if (first - textSize < ceiling - textSize * 0.5 || first + height > floor) return [];
    return [{ at: middle, size, side, tie: at, top, bottom, first, lines }];
  });
  const kept = (['above', 'below'] as const).flatMap((side) =>
    keepApart(
      wanted.filter((label) => label.side === side),
      textSize * 0.4,
    ),
  );
  return kept.flatMap(({ at, tie, top, bottom, first, lines }) => [
    {
      shape: 'line',
      x1: tie,
      y1: top + textSize * 0.35,
      x2: tie,
      y2: bottom - textSize * 0.35,
      stroke: theme.hues.ink,
      strokeWidth: 1,
    } as const,
    ...lines.map(
      (text, line) =>
        ({
          shape: 'text',
          x: at,
          y: first + textSize * lineHeight * line,
          text,
          font,
          fill: theme.hues.ink,
          anchor: 'middle',
          halo: theme.paper,
        }) as const,
    ),
  ]);
}
