import type { Row, RowPanel } from '../charts/chart';
import type { LayoutContext } from './layout-context';
import { measureText, wrapText, type Font } from './text-measure';

/** What all parts of one panel of rows share. */
export interface RowContext extends LayoutContext {
  readonly panel: RowPanel;
  /** Whether labels stand above their marks instead of at their left. */
  readonly isAbove: boolean;
  readonly labelFont: Font;
  readonly valueFont: Font;
  /** Ems of the first mark of a row, of a second one, and above and below them. */
  readonly thick: number;
  readonly thin: number;
  readonly pad: number;
  /** Ems of all marks of a row. */
  readonly marksHeight: number;
  /** Pixels that labels take at the left of the marks. */
  readonly labelRoom: number;
}

/** Ems. */
const sizes = {
  large: { thick: 1.8, thin: 0.8, pad: 0.65 },
  normal: { thick: 1.15, thin: 0.45, pad: 0.42 },
  dense: { thick: 0.75, thin: 0.35, pad: 0.42 },
} as const;

/** How much of a row's stretch its marks take; the rest goes between the rows. */
const markShare = 0.5;

/** Marks never thinner or thicker than so many times their size. */
const [thinnest, thickest] = [0.85, 1.7];

/** The most of the width that labels take. */
const mostLabels = 0.34;

export function rowContextOf(panel: RowPanel, context: LayoutContext): RowContext {
  const { em, fonts, rows, isNarrow, width, stretch } = context;
  const marks = Math.min(thickest, Math.max(thinnest, 1 + (stretch.rows - 1) * markShare));
  const size = sizes[panel.size];
  const [thick, thin] = [size.thick * marks, size.thin * marks];
  const isDouble = panel.columns.some(({ series }) => series.length > 1);
  const isAbove = panel.labelsAbove === true || (panel.labelsAbove === 'narrow' && isNarrow);
  const isLarge = panel.size === 'large';
  const labelFont = isLarge ? fonts.strong : fonts.regular;
  const widths = rows.flatMap(({ label, detail = '' }) => [
    measureText(label, labelFont),
    measureText(detail, fonts.small),
  ]);
  return {
    ...context,
    panel,
    isAbove,
    labelFont,
    valueFont: isLarge
      ? { ...fonts.strong, size: em * 1.35 }
      : panel.size === 'dense'
        ? fonts.small
        : fonts.value,
    thick,
    thin,
    pad: size.pad * stretch.rows,
    marksHeight: isDouble ? thick + thin + 0.1 : thick,
    labelRoom: isAbove ? 0 : Math.min(Math.max(...widths), width * mostLabels) + em,
  };
}

/** Where a row stands. */
export interface RowBox {
  readonly row: Row;
  readonly top: number;
  readonly height: number;
  /** Middle of the first mark. */
  readonly middle: number;
  /** Baseline of the label's first line. */
  readonly labelAt: number;
  readonly labelLines: readonly string[];
  readonly detailLines: readonly string[];
  /** The detail stands after the label on its line, else below it. */
  readonly isBeside: boolean;
  /** Top of the heading above this row, where a new group starts. */
  readonly groupAt?: number;
}

/** Ems between the lines of a label, and between a label and a detail beside it. */
export const [labelLine, detailGap] = [1.25, 0.6];

/** The rows from the top down. */
export function rowBoxes(context: RowContext, top: number): readonly RowBox[] {
  const { em, fonts, width, panel, isAbove, labelFont } = context;
  const room = isAbove ? width : context.labelRoom - em;
  const pad = context.pad * em;
  const marks = context.marksHeight * em;
  const boxes: RowBox[] = [];
  const groups = new Set<string>();
  let y = top;
  for (const row of context.rows.slice(...(context.rowsWithin ?? []))) {
    const { label, detail, group } = row;
    const groupAt = y;
    const isStart = group !== undefined && !groups.has(group);
    if (isStart) {
      groups.add(group);
      y += em * (boxes.length === 0 ? 2 : 2.6);
    }
    const labelLines = wrapText(label, labelFont, room);
    const beside =
      measureText(label, labelFont) + em * detailGap + measureText(detail ?? '', fonts.small);
    const isBeside = isAbove && panel.size === 'large' && labelLines.length === 1 && beside <= room;
    const detailLines =
      detail === undefined ? [] : isBeside ? [detail] : wrapText(detail, fonts.small, room);
    const words = labelLines.length + (isBeside ? 0 : detailLines.length);
    const labelHeight = words * labelLine * em;
    const height = isAbove
      ? labelHeight + em * 0.2 + marks + 2 * pad
      : Math.max(labelHeight, marks) + 2 * pad;
    const marksTop = isAbove ? y + pad + labelHeight + em * 0.2 : y + (height - marks) / 2;
    boxes.push({
      row,
      top: y,
      height,
      middle: marksTop + (context.thick * em) / 2,
      labelAt: isAbove ? y + pad + em : y + (height - labelHeight) / 2 + em * 0.95,
      labelLines,
      detailLines,
      isBeside,
      ...(isStart ? { groupAt } : {}),
    });
    y += height;
  }
  return boxes;
}
