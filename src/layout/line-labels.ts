import { cellValue } from '../charts/cells';
import type { PointLabel, TimePanel } from '../charts/chart';
import type { LayoutContext } from './layout-context';
import { crosses, dodge, overlaps } from './overlaps';
import { labelBox, pointLabel, type PlacedLabel } from './mark-labels';
import { project } from './scale';
import { lineBetween, textAt, type Point, type Shape } from './shape';
import { measureText } from './text-measure';
import type { PlotContext, TimedRow } from './time-context';

/** How a line is named at its last value: on a narrow page by its short name, or by its value alone. */
export interface EndLabel {
  readonly name: string;
  readonly value: string;
  readonly colour: string;
  readonly isStrong: boolean;
  /** The last value, in data coordinates. */
  readonly last: Point;
}

export function endLabelsOf(
  panel: TimePanel,
  timed: readonly TimedRow[],
  { chart, seriesOf, isNarrow, named, theme }: LayoutContext,
): readonly EndLabel[] {
  return panel.marks.flatMap((mark) => {
    if (mark.mark !== 'line' || mark.endLabel === 'none') return [];
    const { label, shortLabel, hue } = seriesOf(mark.series);
    const row = timed.filter((each) => cellValue(each, mark.series) !== null).at(-1);
    const value = row === undefined ? null : cellValue(row, mark.series);
    if (row === undefined || value === null) return [];
    const isNamed = named.length > 0;
    // What lines of several panels share is their name: the rest of it is the panel's heading.
    const isShared = chart.series.filter((one) => one.shortLabel === shortLabel).length > 1;
    const text = mark.endLabel === 'name-and-value' ? (row.cells[mark.series]?.text ?? '') : '';
    return [
      {
        name: isNarrow ? (isNamed ? '' : shortLabel) : isShared ? shortLabel : label,
        value: isNarrow && !isNamed ? '' : text,
        colour: theme.hues[hue],
        isStrong: mark.weight !== 'thin',
        last: { x: row.position, y: value },
      },
    ];
  });
}

/** In pixels; the value counts as strong, which it is where it stands alone. */
export function endLabelWidth({ name, value }: EndLabel, { em, fonts }: LayoutContext): number {
  const gap = name === '' || value === '' ? 0 : em * 0.4;
  return measureText(name, fonts.strong) + gap + measureText(value, fonts.strong);
}

/** Names and last values at the ends of lines, dodging one another, with leaders where they had to move. */
export function endLabelShapes(context: PlotContext): readonly Shape[] {
  const { em, x, y, endLabels, fonts } = context;
  const [bottom, top] = y.range;
  const right = x.range[1];
  const points = endLabels.map(({ last }) => ({ x: project(x, last.x), y: project(y, last.y) }));
  const places = dodge(
    points.map((point) => ({ at: point.y, size: em * 1.2 })),
    [top - em, bottom + em * 0.6],
  );
  return endLabels.flatMap(({ name, value, colour, isStrong }, index) => {
    const from = points[index];
    const at = places[index];
    if (from === undefined || at === undefined) return [];
    const start = right + em * 0.8;
    const isMoved = Math.abs(at - from.y) > em * 0.35 || right - from.x > em * 1.5;
    const leader = lineBetween(
      { x: from.x + em * 0.4, y: from.y },
      { x: start - em * 0.2, y: at },
      colour,
      0.75,
    );
    const font = isStrong || name === '' ? fonts.strong : fonts.regular;
    const text = textAt({ x: start, y: at + em * 0.35 }, name === '' ? value : name, font, colour);
    const after = { text: value, font: fonts.regular, fill: colour, gap: em * 0.4 };
    const words = name === '' || value === '' ? text : { ...text, then: [after] };
    return [...(isMoved ? [leader] : []), ...(text.text === '' ? [] : [words])];
  });
}

/** The stretches of all lines of a panel, in pixels. */
function stretchesOf({ panel, timed, x, y }: PlotContext): readonly (readonly [Point, Point])[] {
  return panel.marks.flatMap((mark) => {
    if (mark.mark !== 'line') return [];
    const points = timed
      .filter((row) => row.cells[mark.series] !== undefined)
      .map((row) => {
        const value = cellValue(row, mark.series);
        return value === null ? null : { x: project(x, row.position), y: project(y, value) };
      });
    return points.slice(1).flatMap((to, index) => {
      const from = points[index];
      return from === undefined || from === null || to === null ? [] : [[from, to] as const];
    });
  });
}

/** A label on its side of the point and on the other one. */
function choicesFor(
  label: PointLabel,
  series: string,
  context: PlotContext,
): readonly PlacedLabel[] {
  const other = label.place === 'above' ? 'below' : 'above';
  const { hue } = context.seriesOf(series);
  // The axis runs along the foot of the plot: no word stands on it.
  const [floor] = context.y.range;
  return [label, { ...label, place: other } as const]
    .flatMap((choice) => pointLabel(choice, series, hue, context))
    .filter((placed) => labelBox(placed, context.em).bottom <= floor);
}

/**
 * Words at chosen points of lines; the earlier in the list, the more they matter. A label changes
 * sides where a line would cross it, and is left out where it has no room on either; a strong one
 * only where another label stands.
 */
export function lineLabelShapes(context: PlotContext): readonly Shape[] {
  const { panel, em } = context;
  const stretches = stretchesOf(context);
  const kept: PlacedLabel[] = [];
  for (const mark of panel.marks) {
    if (mark.mark !== 'line') continue;
    for (const label of mark.labels ?? []) {
      const choices = choicesFor(label, mark.series, context).filter((choice) =>
        kept.every((other) => !overlaps(labelBox(choice, em), labelBox(other, em))),
      );
      const clear = choices.find((choice) =>
        stretches.every(([from, to]) => !crosses(labelBox(choice, em), from, to)),
      );
      const chosen = clear ?? (label.strong === true ? choices[0] : undefined);
      if (chosen !== undefined) kept.push(chosen);
    }
  }
  return kept.map(({ shape }) => shape);
}
