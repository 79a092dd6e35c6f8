import { cellValue } from '../specs/cells';
import type { Chart, RowPanel } from '../specs/chart';
import type { Frame, Shape, Stop } from './drawing';
import type { DrawnPanel } from './time-panel';
import { drawBaseline, drawColumnAxis, drawColumnHead } from './row-axis';
import { boxesOf, sizesOf, type RowBox, type Sizes } from './row-boxes';
import { columnsOf, headHeight, type ColumnBox } from './row-columns';
import { drawColumn } from './row-marks';
import { place, type LinearScale } from './scale';
import { small, strong, type Setting } from './layout-options';
import type { Font } from './text-measure';

/** Lays out categories one under the other. Its height follows from its rows. */
export function drawRowPanel(
  panel: RowPanel,
  chart: Chart,
  top: number,
  firstFrame: number,
  setting: Setting,
): DrawnPanel {
  const { textSize } = setting;
  const columns = columnsOf(panel, chart, setting);
  const head = top + headHeight(columns, setting);
  const boxes = boxesOf(panel, chart, head, setting);
  const end = boxes.at(-1);
  const bottom = end === undefined ? top : end.top + end.height;
  const axis = panel.columns.some((column) => column.axis === true) ? textSize * 2 : 0;
  const sizes = sizesOf(panel, setting);
  const drawn = columns.map((column) => drawColumn(column, panel, chart, boxes, sizes, setting));
  return {
    under: [
      ...drawRules(panel, boxes, setting),
      ...columns.flatMap((column) => drawBaseline(column, panel, boxes, setting)),
    ],
    over: [
      ...drawLabels(boxes, sizes, setting),
      ...columns.flatMap((column) => drawColumnHead(column, top, setting)),
      ...drawn.flatMap(({ over }) => over),
      ...columns.flatMap((column) => drawColumnAxis(column, head, bottom, setting)),
    ],
    frames: columns.map((column, index): Frame => {
      const x = frameScale(column);
      const height = Math.max(1, bottom - top);
      return {
        id: `${chart.id}-${String(firstFrame + index)}`,
        left: x.range[0],
        top,
        width: x.range[1] - x.range[0],
        height,
        x,
        y: { domain: [top, top + height], range: [top, top + height] },
        marks: drawn[index]?.marks ?? [],
      };
    }),
    stops: boxes.map((box): Stop => {
      const first = columns[0];
      const value = first === undefined ? null : cellValue(box.row, first.column.series[0] ?? '');
      const x =
        first === undefined
          ? 0
          : value === null
            ? first.left
            : place(first.x, Math.min(value, first.x.domain[1]));
      return {
        key: box.row.key,
        frame: firstFrame,
        x,
        y: box.middle,
        along: 'y',
        region: { x: 0, y: box.top, width: setting.width, height: box.height },
      };
    }),
    bottom: bottom + axis,
  };
}

/** Bars and stems stand on the scale of their column; units are placed by the pixel. */
function frameScale({ column, left, right, x }: ColumnBox): LinearScale {
  return column.mark === 'units' ? { domain: [left, right], range: [left, right] } : x;
}

function drawRules(
  panel: RowPanel,
  boxes: readonly RowBox[],
  { theme, width }: Setting,
): readonly Shape[] {
  const ruled = panel.size !== 'large';
  return boxes.flatMap((box, index): readonly Shape[] => {
    const y = box.groupAt ?? box.top;
    const line: Shape = {
      shape: 'line',
      x1: 0,
      y1: y,
      x2: width,
      y2: y,
      stroke: theme.grid,
      strokeWidth: 1,
    };
    return (ruled && box.groupAt === undefined && index > 0) ||
      (box.groupAt !== undefined && index > 0)
      ? [line]
      : [];
  });
}

function drawLabels(boxes: readonly RowBox[], sizes: Sizes, setting: Setting): readonly Shape[] {
  const { theme, textSize } = setting;
  const text = (words: string, x: number, y: number, font: Font, fill: string): Shape => ({
    shape: 'text',
    x,
    y,
    text: words,
    font,
    fill,
    anchor: 'start',
  });
  return boxes.flatMap((box) => {
    const { row, labelAt, labelLines, detailLines, detailBeside, groupAt } = box;
    const heading =
      groupAt === undefined || row.group === undefined
        ? []
        : [
            text(
              row.group,
              0,
              groupAt + textSize * (box === boxes[0] ? 1.4 : 1.9),
              { ...strong(setting), size: textSize * 1.05 },
              theme.hues.ink,
            ),
          ];
    const beside = detailBeside
      ? detailLines.map((line) => ({
          text: line,
          font: small(setting),
          fill: theme.hues.muted,
          gap: textSize * 0.6,
        }))
      : [];
    const labels = labelLines.map((line, index) => {
      const label = text(line, 0, labelAt + index * textSize * 1.25, sizes.label, theme.hues.ink);
      return beside.length === 0 ? label : { ...label, then: beside };
    });
    const after = labelAt + labelLines.length * textSize * 1.25;
    const details = (detailBeside ? [] : detailLines).map((line, index) =>
      text(line, 0, after + index * textSize * 1.2, small(setting), theme.hues.muted),
    );
    return [...heading, ...labels, ...details];
  });
}
