import { cellValue, timedRows } from '../specs/cells';
import type { Callout, Chart, TimePanel } from '../specs/chart';
import type { Shape } from './drawing';
import { place, type LinearScale } from './scale';
import { isNarrow, regular, small, strong, type Setting } from './layout-options';
import { measureText, wrapText } from './text-measure';
import type { Axes } from './time-labels';

/** Width in ems that the words of a callout need beside what they speak of. */
const wordsWidth = 22;

interface Room {
  readonly left: number;
  readonly right: number;
}

/** Whether the words fit at the left of the stretch they speak of; otherwise they go above the plot. */
function fitsBeside(callout: Callout, x: LinearScale, setting: Setting): boolean {
  if (isNarrow(setting)) return false;
  return place(x, callout.from) - x.range[0] > (wordsWidth + 4) * setting.textSize;
}

function lines(callout: Callout, width: number, setting: Setting): readonly string[] {
  return wrapText(callout.text, regular(setting), width);
}

/** Height that a callout takes above its plot, 0 where it stands beside. */
export function calloutHeight(
  callout: Callout,
  x: LinearScale,
  room: Room,
  setting: Setting,
): number {
  if (fitsBeside(callout, x, setting)) return 0;
  const count = lines(callout, room.right - room.left, setting).length;
  return setting.textSize * (1.4 * (count + 1) + 3.6);
}

/** The words and the parts of the whole as one bar. */
export function drawCallout(
  callout: Callout,
  x: LinearScale,
  plotTop: number,
  room: Room,
  setting: Setting,
): readonly Shape[] {
  const { textSize, theme } = setting;
  const beside = fitsBeside(callout, x, setting);
  const width = beside ? wordsWidth * textSize : room.right - room.left;
  const left = beside ? place(x, callout.from) - width - textSize * 2 : room.left;
  const top = beside ? plotTop : plotTop - calloutHeight(callout, x, room, setting);
  const words = lines(callout, width, setting);
  const barTop = top + textSize * (1.4 * (words.length + 1) + 0.3);
  return [
    {
      shape: 'text',
      x: left,
      y: top + textSize,
      text: callout.head,
      font: strong(setting),
      fill: theme.hues.ink,
      anchor: 'start',
      halo: theme.paper,
    },
    ...words.map((text, line): Shape => ({
      shape: 'text',
      x: left,
      y: top + textSize * (2.4 + line * 1.4),
      text,
      font: regular(setting),
      fill: theme.hues.ink,
      anchor: 'start',
      halo: theme.paper,
    })),
    ...drawParts(callout, left, barTop, width, setting),
  ];
}

/** The greatest value of the bars that a callout speaks of, if there is one. */
export function highestBar(
  { from, to }: Callout,
  { marks, domain }: TimePanel,
  chart: Chart,
): number | undefined {
  const bars = marks.flatMap((mark) => (mark.mark === 'bars' ? [mark.series] : []));
  const values = timedRows(chart, domain)
    .filter(({ position }) => position >= from && position <= to)
    .flatMap((row) => bars.flatMap((id) => cellValue(row, id) ?? []));
  return values.length === 0 ? undefined : Math.max(...values);
}

/** A bracket over the stretch that the words speak of, just above its highest bar and that bar's value. */
export function drawBracket(
  callout: Callout,
  highest: number,
  axes: Axes,
  { theme, textSize }: Setting,
): readonly Shape[] {
  const [from, to] = [place(axes.x, callout.from), place(axes.x, callout.to)];
  const y = place(axes.y, highest) - textSize * 1.8;
  const path = `M${from} ${y + 6}V${y}H${to}V${y + 6}`;
  return [{ shape: 'path', path, stroke: theme.hues.accent, strokeWidth: 1.5 }];
}

function drawParts(
  callout: Callout,
  left: number,
  top: number,
  width: number,
  setting: Setting,
): readonly Shape[] {
  const { theme, textSize } = setting;
  const height = textSize * 0.8;
  const count = callout.parts.length;
  let from = left;
  return callout.parts.flatMap((part, index): readonly Shape[] => {
    const start = from;
    from += part.share * width;
    const colour = theme.hues[part.hue];
    const last = index === count - 1 && count > 1;
    const label = { ...small(setting), weight: 600 as const };
    const fits = last || measureText(part.label, label) < width * 0.7;
    return [
      { shape: 'rectangle', x: start, y: top, width: part.share * width, height, fill: colour },
      {
        shape: 'text',
        x: last ? left + width : start,
        y: top + height + textSize * 1.15,
        text: fits ? part.label : '',
        font: label,
        fill: colour,
        anchor: last ? 'end' : 'start',
        halo: theme.paper,
      },
    ];
  });
}
