import { cellValue, drawnRows, isHollow, seriesOf } from './cells';
import { valueOf } from '../dataset/observation';
import type { Chart, Row, RowColumn, RowPanel } from './chart';
import type { DrawnBars, DrawnMark, DrawnSymbols, Frame, Shape, Stop } from './drawing';
import type { DrawnPanel } from './draw-time-panel';
import { openEndShapes } from './glyphs';
import { keepApart } from './label-placement';
import { decimalsOf, place, roundTicks, type LinearScale } from './scale';
import { isNarrow, regular, small, strong, type Setting } from './setting';
import { measureText, wrapText, type Font } from './text-measure';
import { paintOf } from './time-marks';

interface RowBox {
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

interface Sizes {
  readonly label: Font;
  readonly value: Font;
  /** Ems. */
  readonly thick: number;
  readonly thin: number;
  readonly pad: number;
}

function sizesOf(panel: RowPanel, setting: Setting): Sizes {
  if (panel.size === 'large') {
    const value = { ...strong(setting), size: setting.textSize * 1.35 };
    return { label: strong(setting), value, thick: 1.8, thin: 0.8, pad: 0.65 };
  }
  if (panel.size === 'dense')
    return { label: regular(setting), value: small(setting), thick: 0.75, thin: 0.35, pad: 0.42 };
  return {
    label: regular(setting),
    value: { ...small(setting), weight: 600 },
    thick: 1.15,
    thin: 0.45,
    pad: 0.42,
  };
}

function labelsAbove(panel: RowPanel, setting: Setting): boolean {
  return panel.labelsAbove === true || (panel.labelsAbove === 'narrow' && isNarrow(setting));
}

function labelRoom(panel: RowPanel, chart: Chart, setting: Setting): number {
  if (labelsAbove(panel, setting)) return 0;
  const { label } = sizesOf(panel, setting);
  const widths = drawnRows(chart).flatMap((row) => [
    measureText(row.label, label),
    measureText(row.detail ?? '', small(setting)),
  ]);
  return Math.min(Math.max(...widths), setting.width * 0.34) + setting.textSize;
}

function marksHeight(panel: RowPanel, { thick, thin }: Sizes): number {
  const double = panel.columns.some(({ series }) => series.length > 1);
  return double ? thick + thin + 0.1 : thick;
}

/** Where each row stands, from the top down. */
function boxesOf(panel: RowPanel, chart: Chart, top: number, setting: Setting): readonly RowBox[] {
  const { textSize, width } = setting;
  const sizes = sizesOf(panel, setting);
  const above = labelsAbove(panel, setting);
  const room = above ? width : labelRoom(panel, chart, setting) - textSize;
  const boxes: RowBox[] = [];
  let y = top;
  for (const row of drawnRows(chart)) {
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

interface ColumnBox {
  readonly column: RowColumn;
  readonly left: number;
  readonly right: number;
  /** From the domain to pixels; ends before the room that values take. */
  readonly x: LinearScale;
}

function valueText(row: Row, series: string): string {
  return row.cells[series]?.text ?? '';
}

/** Pixels that the words of a row take after its bar, comment included where the chart is wide. */
function wordsRoom(row: Row, id: string, panel: RowPanel, setting: Setting): number {
  const { textSize } = setting;
  const comment = isNarrow(setting) ? undefined : panel.comments[row.key];
  const said = comment === undefined ? 0 : measureText(comment, small(setting)) + textSize;
  const arrow = hasOpenEnd(row, id) ? openEndReach * textSize : 0;
  return measureText(valueText(row, id), sizesOf(panel, setting).value) + arrow + said + textSize;
}

/** Pixels from a column's start to the end of its longest row, for an axis of `length` pixels. */
function columnExtent(
  column: RowColumn,
  length: number,
  panel: RowPanel,
  chart: Chart,
  setting: Setting,
): number {
  if (column.mark === 'units') return length;
  const id = column.series[0] ?? '';
  const [low, high] = column.domain;
  const ends = drawnRows(chart).map((row) => {
    const cell = row.cells[id];
    if (cell === undefined) return 0;
    const value = valueOf(cell.observation);
    if (value === null) return measureText(cell.text, small(setting)) + setting.textSize;
    const end = isOpenStem(column, row, id) ? 1 : (value - low) / (high - low);
    return end * length + wordsRoom(row, id, panel, setting);
  });
  return Math.max(length + setting.textSize * 0.5, headWidth(column, setting), ...ends);
}

/** The least width of a column's head: its detail breaks between words where the chart is narrow. */
function headWidth({ heading }: RowColumn, setting: Setting): number {
  if (heading === undefined) return 0;
  const { text, detail } = heading;
  const parts = isNarrow(setting) ? detail.split(' ') : [detail];
  const details = parts.map((part) => measureText(part, small(setting)));
  return Math.max(measureText(text, strong(setting)), ...details);
}

/** Pixels of axis to each unit of share, so that all columns with their words just fill the room. */
function axisUnit(panel: RowPanel, chart: Chart, room: number, setting: Setting): number {
  const shares = panel.columns.reduce((sum, { share }) => sum + share, 0);
  let [low, high] = [(setting.textSize * 4) / shares, room / shares];
  for (let round = 0; round < 40 && low < high; round += 1) {
    const unit = (low + high) / 2;
    const needed = panel.columns.reduce(
      (sum, column) => sum + columnExtent(column, column.share * unit, panel, chart, setting),
      0,
    );
    if (needed > room) high = unit;
    else low = unit;
  }
  return low;
}

function columnsOf(panel: RowPanel, chart: Chart, setting: Setting): readonly ColumnBox[] {
  const { textSize, width } = setting;
  const start = labelRoom(panel, chart, setting);
  const gap = textSize * (isNarrow(setting) ? 1.1 : 1.6);
  const room = width - start - gap * (panel.columns.length - 1) - 2;
  const unit = axisUnit(panel, chart, room, setting);
  let left = start;
  return panel.columns.map((column, index) => {
    const from = left;
    const length = column.share * unit;
    const last = index === panel.columns.length - 1;
    const right = last ? width : from + columnExtent(column, length, panel, chart, setting);
    left = right + gap;
    return {
      column,
      left: from,
      right,
      x: { domain: column.domain, range: [from + 1, from + length] },
    };
  });
}

function headLines({ column, left, right }: ColumnBox, setting: Setting): readonly string[] {
  const detail = column.heading?.detail;
  return detail === undefined ? [] : wrapText(detail, small(setting), right - left);
}

/** Height of what stands above the rows: heads of columns, and axes that stand there. */
function headHeight(columns: readonly ColumnBox[], setting: Setting): number {
  const lines = Math.max(0, ...columns.map((column) => headLines(column, setting).length));
  const axis = columns.some(({ column }) => column.axis === 'above') ? 1.5 : 0;
  return setting.textSize * ((lines === 0 ? 0 : 1.8 + lines * 1.2) + axis);
}

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

/** The line from which bars start: beside each row, and never through words that stand above it. */
function drawBaseline(
  { x, column }: ColumnBox,
  panel: RowPanel,
  boxes: readonly RowBox[],
  setting: Setting,
): readonly Shape[] {
  if (column.mark === 'units') return [];
  const { theme, textSize } = setting;
  const at = place(x, Math.max(0, x.domain[0]));
  const sizes = sizesOf(panel, setting);
  const above = labelsAbove(panel, setting);
  return boxes.map((box): Shape => {
    const marksTop = box.middle - (sizes.thick / 2 + 0.2) * textSize;
    const marksBottom = marksTop + (marksHeight(panel, sizes) + 0.4) * textSize;
    const [y1, y2] = above ? [marksTop, marksBottom] : [box.top, box.top + box.height];
    return { shape: 'line', x1: at, y1, x2: at, y2, stroke: theme.edge, strokeWidth: 1 };
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
    const labels = labelLines.map((line, index) =>
      text(line, 0, labelAt + index * textSize * 1.25, sizes.label, theme.hues.ink),
    );
    const after = labelAt + labelLines.length * textSize * 1.25;
    const indent = detailIndent(row.label, sizes, setting);
    const details = detailLines.map((line, index) =>
      detailBeside
        ? text(line, indent, labelAt, small(setting), theme.hues.muted)
        : text(line, 0, after + index * textSize * 1.2, small(setting), theme.hues.muted),
    );
    return [...heading, ...labels, ...details];
  });
}

function drawColumnHead(box: ColumnBox, top: number, setting: Setting): readonly Shape[] {
  const { heading } = box.column;
  if (heading === undefined) return [];
  const { theme, textSize } = setting;
  const text = (words: string, y: number, font: Font, fill: string): Shape => ({
    shape: 'text',
    x: box.left,
    y,
    text: words,
    font,
    fill,
    anchor: 'start',
  });
  const details = headLines(box, setting).map((line, index) =>
    text(line, top + textSize * (2.2 + index * 1.2), small(setting), theme.hues.muted),
  );
  return [text(heading.text, top + textSize, strong(setting), theme.hues[heading.hue]), ...details];
}

/** Round numbers along a column; where fewer than two fit, the two ends of its axis. */
function columnTicks({ column, x }: ColumnBox, { textSize }: Setting): readonly number[] {
  const [low, high] = column.domain;
  const count = Math.max(1, Math.min(6, Math.floor((x.range[1] - x.range[0]) / (textSize * 4))));
  const ticks = roundTicks([low / column.divisor, high / column.divisor], count).filter(
    (tick) => tick * column.divisor <= high + 1e-9,
  );
  return ticks.length < 2 ? [low / column.divisor, high / column.divisor] : ticks;
}

/** An axis under the rows, or the numbers alone under the heads of the columns. */
function drawColumnAxis(
  box: ColumnBox,
  head: number,
  bottom: number,
  setting: Setting,
): readonly Shape[] {
  const { column, x } = box;
  if (column.axis === false) return [];
  const { theme, textSize, format } = setting;
  const shown = columnTicks(box, setting);
  const decimals = decimalsOf(shown);
  const stroke = { stroke: theme.hues.ink, strokeWidth: 1.25 };
  const wanted = shown.map((tick) => {
    const label = tick === 0 ? '0' : format.number(tick, decimals);
    const size = measureText(label, small(setting));
    const free = Math.max(place(x, tick * column.divisor), size / 2);
    const at = Math.min(free, setting.width - size / 2);
    const y = column.axis === 'above' ? head - textSize * 0.35 : bottom + textSize * 1.6;
    const fill = theme.hues.muted;
    const shape: Shape = {
      shape: 'text',
      x: at,
      y,
      text: label,
      font: small(setting),
      fill,
      anchor: 'middle',
    };
    return { at, size, shape };
  });
  const labels = keepApart(wanted, textSize * 0.3).map(({ shape }) => shape);
  if (column.axis === 'above') return labels;
  const [left, right] = x.range;
  const line: Shape = { shape: 'line', x1: left, y1: bottom, x2: right, y2: bottom, ...stroke };
  const ticks = shown.map((tick): Shape => {
    const at = place(x, tick * column.divisor);
    return { shape: 'line', x1: at, y1: bottom, x2: at, y2: bottom + textSize * 0.4, ...stroke };
  });
  return [line, ...ticks, ...labels];
}

interface DrawnColumn {
  readonly marks: readonly DrawnMark[];
  readonly over: readonly Shape[];
}

function drawColumn(
  column: ColumnBox,
  panel: RowPanel,
  chart: Chart,
  boxes: readonly RowBox[],
  sizes: Sizes,
  setting: Setting,
): DrawnColumn {
  if (column.column.mark === 'units') return drawUnits(column, boxes, setting);
  const parts = column.column.series.map((id, index) =>
    drawSeries(column, id, index, panel, chart, boxes, sizes, setting),
  );
  return { marks: parts.flatMap(({ marks }) => marks), over: parts.flatMap(({ over }) => over) };
}

/** Ems of the arrow that says a value is open above. */
const openEndReach = 3.4;

/** Whether a stem runs on to the end of its axis, since only a lower bound is known. */
function isOpenStem(column: RowColumn, row: Row, series: string): boolean {
  const observation = row.cells[series]?.observation;
  return (
    column.mark === 'stem' &&
    observation !== undefined &&
    'bound' in observation &&
    observation.bound === 'over'
  );
}

function hasOpenEnd(row: Row, series: string): boolean {
  const observation = row.cells[series]?.observation;
  return observation?.kind === 'projected' && observation.bound === 'over';
}

function drawSeries(
  box: ColumnBox,
  id: string,
  order: number,
  panel: RowPanel,
  chart: Chart,
  boxes: readonly RowBox[],
  sizes: Sizes,
  setting: Setting,
): DrawnColumn {
  const { theme, textSize } = setting;
  const series = seriesOf(chart, id);
  const thickness = (order === 0 ? sizes.thick : sizes.thin) * textSize;
  const offset = order === 0 ? 0 : (sizes.thick / 2 + sizes.thin / 2 + 0.1) * textSize;
  const over: Shape[] = [];
  const bars: DrawnBars['bars'][number][] = [];
  for (const { row, middle } of boxes) {
    const cell = row.cells[id];
    if (cell === undefined) continue;
    const hue = row.hue ?? series.hue;
    const at = middle + offset;
    const { observation } = cell;
    if (observation.kind === 'missing') {
      if (order === 0) over.push(missingText(cell.text, box, at, setting));
      continue;
    }
    const paint = paintOf(observation.kind, hue, theme, observation.claim !== undefined);
    const look =
      order > 0 && paint.look === 'reported'
        ? paint
        : ({
            ...paint,
            look: isHollow(cell) && paint.look === 'reported' ? 'estimated' : paint.look,
          } as const);
    const bound = 'bound' in observation ? observation.bound : undefined;
    bars.push({
      key: row.key,
      at,
      value: observation.value,
      paint: look,
      ...(bound === undefined ? {} : { bound }),
    });
    if (order === 0) over.push(...valueShapes(box, row, id, at, thickness, panel, sizes, setting));
  }
  const glyph = box.column.mark === 'stem' ? 'stem' : 'bar';
  return { marks: [{ mark: 'bars', id, direction: 'sideways', thickness, glyph, bars }], over };
}

function missingText(text: string, { left }: ColumnBox, at: number, setting: Setting): Shape {
  const font = small(setting);
  return {
    shape: 'text',
    x: left + setting.textSize * 0.5,
    y: at + font.size * 0.35,
    text,
    font,
    fill: setting.theme.hues.muted,
    anchor: 'start',
  };
}

function valueShapes(
  box: ColumnBox,
  row: Row,
  id: string,
  at: number,
  thickness: number,
  panel: RowPanel,
  sizes: Sizes,
  setting: Setting,
): readonly Shape[] {
  const { theme, textSize } = setting;
  const value = cellValue(row, id);
  if (value === null) return [];
  const hue = row.hue ?? box.column.heading?.hue ?? 'ink';
  const fill = panel.size === 'dense' ? theme.hues.ink : theme.hues[hue];
  const open = hasOpenEnd(row, id);
  const end = isOpenStem(box.column, row, id) ? box.x.range[1] : place(box.x, value);
  const reach = open ? textSize * openEndReach : 0;
  const text = valueText(row, id);
  const x = end + reach + textSize * (box.column.mark === 'stem' ? 0.7 : 0.5);
  const y = at + sizes.value.size * 0.35;
  const comment = panel.comments[row.key];
  const commentAt = x + measureText(text, sizes.value) + textSize * 0.8;
  const commentFits =
    comment !== undefined && commentAt + measureText(comment, small(setting)) <= box.right;
  const said: Shape = {
    shape: 'text',
    x: commentAt,
    y,
    text: comment ?? '',
    font: small(setting),
    fill: theme.hues.muted,
    anchor: 'start',
  };
  return [
    ...(open ? openEndShapes(end, at, reach, thickness * 0.62, theme.hues[hue]) : []),
    { shape: 'text', x, y, text, font: sizes.value, fill, anchor: 'start' },
    ...(commentFits ? [said] : []),
  ];
}

/** One symbol for each counted thing, in rows that break where the room ends. */
function drawUnits(
  { column, left, right }: ColumnBox,
  boxes: readonly RowBox[],
  setting: Setting,
): DrawnColumn {
  const { theme, textSize } = setting;
  const id = column.series[0] ?? '';
  const numberRoom = textSize * 1.9;
  const most = Math.max(1, ...boxes.map(({ row }) => cellValue(row, id) ?? 1));
  const pitch = Math.min(textSize * 1.25, (right - left - numberRoom) / most);
  const over: Shape[] = [];
  const symbols: DrawnSymbols['symbols'][number][] = [];
  for (const { row, middle } of boxes) {
    const value = cellValue(row, id);
    if (value === null) continue;
    const font = strong(setting);
    over.push({
      shape: 'text',
      x: left + textSize * 1.3,
      y: middle + textSize * 0.35,
      text: valueText(row, id),
      font,
      fill: theme.hues.ink,
      anchor: 'end',
    });
    for (let index = 0; index < value; index += 1) {
      const drawn = {
        symbol: row.symbol ?? 'circle',
        size: Math.min(textSize, pitch * 0.86),
        colour: theme.hues.ink,
        paper: theme.paper,
        hollow: false,
      } as const;
      symbols.push({
        key: `${row.key}/${String(index)}`,
        x: left + numberRoom + pitch * (index + 0.5),
        y: middle,
        drawn,
      });
    }
  }
  return { marks: [{ mark: 'symbols', id, symbols }], over };
}
