import { cellValue } from '../charts/cells';
import type { RowPanel } from '../charts/chart';
import type { PanelLayout, PanelPlace } from './chart-layout';
import type { Frame, HitTarget } from './drawing';
import type { LayoutContext } from './layout-context';
import {
  detailGap,
  labelLine,
  rowBoxes,
  rowContextOf,
  type RowBox,
  type RowContext,
} from './row-boxes';
import {
  baselineShapes,
  columnAxisShapes,
  columnBoxes,
  headHeight,
  headShapes,
  type ColumnBox,
} from './row-columns';
import { columnMarks } from './row-marks';
import { project } from './scale';
import { lineBetween, textAt, type Shape } from './shape';

/** Lays out categories one under the other. Its height follows from its rows. */
export function layOutRowPanel(
  panel: RowPanel,
  shared: LayoutContext,
  { top, frame }: PanelPlace,
): PanelLayout {
  const context = rowContextOf(panel, shared);
  const { chart, em } = context;
  const columns = columnBoxes(context);
  const head = top + headHeight(columns, em);
  const boxes = rowBoxes(context, head);
  const end = boxes.at(-1);
  const bottom = end === undefined ? top : end.top + end.height;
  const height = Math.max(1, bottom - top);
  const axis = panel.columns.some((column) => column.axis === true) ? em * 2 : 0;
  const drawn = columns.map((column) => ({ column, ...columnMarks(column, boxes, context) }));
  return {
    under: [
      ...ruleShapes(boxes, context),
      ...columns.flatMap((column) => baselineShapes(column, boxes, context)),
    ],
    over: [
      ...boxes.flatMap((box) => labelShapes(box, box === boxes[0], context)),
      ...columns.flatMap((column) => headShapes(column, top, context)),
      ...drawn.flatMap(({ over }) => over),
      ...columns.flatMap((column) => columnAxisShapes(column, [head, bottom], context)),
    ],
    frames: drawn.map(({ column: { column, left, right, x }, marks }, index): Frame => {
      // Bars and stems stand on the scale of their column; units are placed by the pixel.
      const [from, to] = column.mark === 'units' ? [left, right] : x.range;
      return {
        id: `${chart.id}-${String(frame + index)}`,
        left: from,
        top,
        width: to - from,
        height,
        x: column.mark === 'units' ? { domain: [left, right], range: [left, right] } : x,
        y: { domain: [top, top + height], range: [top, top + height] },
        marks,
      };
    }),
    hitTargets: boxes.map((box) => hitTargetOf(box, columns[0], frame, context)),
    bottom: bottom + axis,
  };
}

/** The whole row; its point is the end of the first bar. */
function hitTargetOf(
  { row, middle, top, height }: RowBox,
  first: ColumnBox | undefined,
  frame: number,
  { width }: RowContext,
): HitTarget {
  const value = first === undefined ? null : cellValue(row, first.column.series[0] ?? '');
  const x =
    first === undefined
      ? 0
      : value === null
        ? first.left
        : project(first.x, Math.min(value, first.x.domain[1]));
  const region = { x: 0, y: top, width, height };
  return { key: row.key, frame, x, y: middle, along: 'y', region };
}

/** Lines between rows, and between groups; large rows need none. */
function ruleShapes(
  boxes: readonly RowBox[],
  { panel, theme, width }: RowContext,
): readonly Shape[] {
  return boxes.slice(1).flatMap(({ groupAt, top }) => {
    if (panel.size === 'large' && groupAt === undefined) return [];
    const y = groupAt ?? top;
    return [lineBetween({ x: 0, y }, { x: width, y }, theme.grid)];
  });
}

/** The label of a row with its detail, and the heading of the group that starts with it. */
function labelShapes(
  { row, labelAt, labelLines, detailLines, isBeside, groupAt }: RowBox,
  isFirst: boolean,
  { theme, em, fonts, labelFont }: RowContext,
): readonly Shape[] {
  const { ink, muted } = theme.hues;
  const groupFont = { ...fonts.strong, size: em * 1.05 };
  const heading =
    groupAt === undefined || row.group === undefined
      ? []
      : [textAt({ x: 0, y: groupAt + em * (isFirst ? 1.4 : 1.9) }, row.group, groupFont, ink)];
  const beside = detailLines.map((text) => ({
    text,
    font: fonts.small,
    fill: muted,
    gap: em * detailGap,
  }));
  const labels = labelLines.map((line, index) => {
    const label = textAt({ x: 0, y: labelAt + index * em * labelLine }, line, labelFont, ink);
    return isBeside && beside.length > 0 ? { ...label, then: beside } : label;
  });
  const after = labelAt + labelLines.length * em * labelLine;
  const details = (isBeside ? [] : detailLines).map((line, index) =>
    textAt({ x: 0, y: after + index * em * 1.2 }, line, fonts.small, muted),
  );
  return [...heading, ...labels, ...details];
}
