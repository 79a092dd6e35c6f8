import { cellValue, isHollow, seriesOf } from '../specs/cells';
import type { Chart, Row, RowPanel } from '../specs/chart';
import type { DrawnBars, DrawnMark, DrawnSymbols, Shape } from './drawing';
import { openEndShapes } from './glyphs';
import type { RowBox, Sizes } from './row-boxes';
import { hasOpenEnd, isOpenStem, openEndReach, valueText, type ColumnBox } from './row-columns';
import { place } from './scale';
import { small, strong, type Setting } from './layout-options';
import { measureText } from './text-measure';
import { paintOf } from './time-marks';

interface DrawnColumn {
  readonly marks: readonly DrawnMark[];
  readonly over: readonly Shape[];
}

export function drawColumn(
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
  const said = {
    text: comment ?? '',
    font: small(setting),
    fill: theme.hues.muted,
    gap: textSize * 0.8,
  };
  return [
    ...(open ? openEndShapes(end, at, reach, thickness * 0.62, theme.hues[hue]) : []),
    {
      shape: 'text',
      x,
      y,
      text,
      font: sizes.value,
      fill,
      anchor: 'start',
      ...(commentFits ? { then: [said] } : {}),
    },
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
  const texts = boxes.map(({ row }) => measureText(valueText(row, id), strong(setting)));
  const numberRoom = Math.max(textSize * 1.9, Math.max(0, ...texts) + textSize * 0.8);
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
      x: left + numberRoom - textSize * 0.6,
      y: middle + textSize * 0.35,
      text: valueText(row, id),
      font,
      fill: theme.hues.ink,
      anchor: 'end',
    });
    for (let index = 0; index < value; index += 1) {
      const drawn = {
        symbol: row.symbol ?? 'circle',
        // In hardly any room, as while a page is laid out, it still is a mark.
        size: Math.max(2, Math.min(textSize, pitch * 0.86)),
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
