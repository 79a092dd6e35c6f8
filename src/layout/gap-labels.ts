import { cellValue } from '../specs/cells';
import type { GapMark } from '../specs/chart';
import { keepApart } from './overlaps';
import { clamp, project } from './scale';
import { lineBetween, textAt, type Shape } from './shape';
import { measureText } from './text-measure';
import type { PlotContext } from './time-context';

/** Ems between the lines of a label. */
const lineHeight = 1.2;

/**
 * Words at gaps with a tie between the two lines. A label whose words would reach the neighbouring
 * values is left out, and on a narrow page all are: the value panel still tells every gap.
 */
export function gapLabelShapes(mark: GapMark, context: PlotContext): readonly Shape[] {
  const { timed, x, y, em, theme, fonts, isNarrow } = context;
  if (isNarrow) return [];
  const { ink } = theme.hues;
  const places = timed.map(({ position }) => project(x, position));
  const wanted = (mark.labels ?? []).flatMap(({ key, lines, place: side }) => {
    const index = timed.findIndex((row) => row.key === key);
    const row = timed[index];
    const tie = places[index];
    if (row === undefined || tie === undefined) return [];
    const ends = mark.series.flatMap((id) => cellValue(row, id) ?? []);
    if (ends.length < 2) return [];
    const size = Math.max(...lines.map((line) => measureText(line, fonts.value)));
    const near = [places[index - 1], places[index + 1]].filter((place) => place !== undefined);
    const room = Math.min(...near.map((place) => Math.abs(place - tie)));
    if (size / 2 + em * 0.4 > room) return [];
    const pixels = ends.map((value) => project(y, value));
    const [top, bottom] = [Math.min(...pixels), Math.max(...pixels)];
    const [left, right] = x.range;
    const at = clamp(tie, left + size / 2, right - size / 2);
    const height = em * lineHeight * (lines.length - 1);
    const first = side === 'above' ? top - em * 0.9 - height : bottom + em * 1.6;
    const [floor, ceiling] = y.range;
    if (first - em < ceiling - em * 0.5 || first + height > floor) return [];
    return [{ at, size, side, tie, top, bottom, first, lines }];
  });
  const kept = (['above', 'below'] as const).flatMap((side) =>
    keepApart(
      wanted.filter((label) => label.side === side),
      em * 0.4,
    ),
  );
  return kept.flatMap(({ at, tie, top, bottom, first, lines }) => [
    lineBetween({ x: tie, y: top + em * 0.35 }, { x: tie, y: bottom - em * 0.35 }, ink),
    ...lines.map(
      (text, line) =>
        ({
          ...textAt({ x: at, y: first + em * lineHeight * line }, text, fonts.value, ink),
          anchor: 'middle',
          halo: theme.paper,
        }) as const,
    ),
  ]);
}
