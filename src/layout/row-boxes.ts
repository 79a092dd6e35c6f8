import { drawnRows } from '../specs/cells';
import type { Chart, Row, RowPanel } from '../specs/chart';
import { isNarrow, regular, small, strong, type Setting } from './layout-options';
import { measureText, wrapText, type Font } from './text-measure';

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
  readonly detailBeside: boolean;
  /** Top of the heading above this row, where a new group starts. */
  readonly groupAt?: number;
}

export interface Sizes {
  readonly label: Font;
  readonly value: Font;
  /** Ems. */
  readonly thick: number;
  readonly thin: number;
  readonly pad: number;
}

const rowSizes = {
  large: { thick: 1.8, thin: 0.8, pad: 0.65 },
  normal: { thick: 1.15, thin: 0.45, pad: 0.42 },
  dense: { thick: 0.75, thin: 0.35, pad: 0.42 },
} as const;

/** How much of a row's stretch its marks take; the rest goes between the rows. */
const markShare = 0.5;

/** Marks never thinner or thicker than so many times their size. */
const [thinnest, thickest] = [0.85, 1.7];

export function sizesOf(panel: RowPanel, setting: Setting): Sizes {
  const { thick, thin, pad } = rowSizes[panel.size];
  const stretch = setting.rowStretch ?? 1;
  const marks = Math.min(thickest, Math.max(thinnest, 1 + (stretch - 1) * markShare));
  const room = { thick: thick * marks, thin: thin * marks, pad: pad * stretch };
  if (panel.size === 'large')
    return {
      label: strong(setting),
      value: { ...strong(setting), size: setting.textSize * 1.35 },
      ...room,
    };
  const value = small(setting);
  return {
    label: regular(setting),
    value: panel.size === 'dense' ? value : { ...value, weight: 600 },
    ...room,
  };
}

export function labelsAbove(panel: RowPanel, setting: Setting): boolean {
  return panel.labelsAbove === true || (panel.labelsAbove === 'narrow' && isNarrow(setting));
}

export function labelRoom(panel: RowPanel, chart: Chart, setting: Setting): number {
  if (labelsAbove(panel, setting)) return 0;
  const { label } = sizesOf(panel, setting);
  const widths = drawnRows(chart).flatMap((row) => [
    measureText(row.label, label),
    measureText(row.detail ?? '', small(setting)),
  ]);
  return Math.min(Math.max(...widths), setting.width * 0.34) + setting.textSize;
}

export function marksHeight(panel: RowPanel, { thick, thin }: Sizes): number {
  const double = panel.columns.some(({ series }) => series.length > 1);
  return double ? thick + thin + 0.1 : thick;
}

/** Where each row stands, from the top down. */
export function boxesOf(
  panel: RowPanel,
  chart: Chart,
  top: number,
  setting: Setting,
): readonly RowBox[] {
  const { textSize, width } = setting;
  const sizes = sizesOf(panel, setting);
  const above = labelsAbove(panel, setting);
  const room = above ? width : labelRoom(panel, chart, setting) - textSize;
  const boxes: RowBox[] = [];
  let y = top;
  for (const row of drawnRows(chart).slice(...(setting.rowsWithin ?? []))) {
    const started =
      row.group !== undefined && row.group !== boxes.at(-1)?.row.group && !sameGroup(boxes, row);
    const groupAt = y;
    if (started) y += textSize * (boxes.length === 0 ? 2 : 2.6);
    const labelLines = wrapText(row.label, sizes.label, room);
    const detail = row.detail === undefined ? [] : [row.detail];
    const detailBeside =
      above &&
      panel.size === 'large' &&
      labelLines.length === 1 &&
      detailIndent(row.label, sizes, setting) + measureText(detail.join(), small(setting)) <= room;
    const detailLines = detailBeside
      ? detail
      : detail.flatMap((text) => wrapText(text, small(setting), room));
    const words = labelLines.length + (detailBeside ? 0 : detailLines.length);
    const marks = marksHeight(panel, sizes) * textSize;
    const labelHeight = words * 1.25 * textSize;
    const pad = sizes.pad * textSize;
    const height = above
      ? labelHeight + textSize * 0.2 + marks + 2 * pad
      : Math.max(labelHeight, marks) + 2 * pad;
    const markTop = above ? y + pad + labelHeight + textSize * 0.2 : y + (height - marks) / 2;
    const labelAt = above ? y + pad + textSize : y + (height - labelHeight) / 2 + textSize * 0.95;
    boxes.push({
      row,
      top: y,
      height,
      middle: markTop + (sizes.thick * textSize) / 2,
      labelAt,
      labelLines,
      detailLines,
      detailBeside,
      ...(started ? { groupAt } : {}),
    });
    y += height;
  }
  return boxes;
}

/** Where a detail starts that stands on the line of its label. */
function detailIndent(label: string, sizes: Sizes, setting: Setting): number {
  return measureText(label, sizes.label) + setting.textSize * 0.6;
}

function sameGroup(boxes: readonly RowBox[], row: Row): boolean {
  return boxes.some((box) => box.row.group === row.group);
}
