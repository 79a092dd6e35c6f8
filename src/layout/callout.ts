import { cellValue } from '../charts/cells';
import type { Callout } from '../charts/chart';
import type { LayoutContext } from './layout-context';
import { project, type LinearScale } from './scale';
import { textAt, type Point, type Shape } from './shape';
import { measureText, wrapText } from './text-measure';
import type { PlotContext } from './time-context';

/** Width in ems that the words of a callout need beside what they speak of. */
const wordsWidth = 22;

/** Whether the words fit at the left of the stretch they speak of; otherwise they go above the plot. */
function fitsBeside({ from }: Callout, x: LinearScale, { isNarrow, em }: LayoutContext): boolean {
  return !isNarrow && project(x, from) - x.range[0] > (wordsWidth + 4) * em;
}

/** Height that a callout takes above its plot, 0 where it stands beside. */
export function calloutHeight(callout: Callout, x: LinearScale, context: LayoutContext): number {
  if (fitsBeside(callout, x, context)) return 0;
  const count = wrapText(callout.text, context.fonts.regular, context.width).length;
  return context.em * (1.4 * (count + 1) + 3.6);
}

/** The words of a callout with the parts of its whole as one bar, and a bracket over what it speaks of. */
export function calloutShapes(callout: Callout, context: PlotContext): readonly Shape[] {
  const { x, y, em, theme, fonts } = context;
  const beside = fitsBeside(callout, x, context);
  const width = beside ? wordsWidth * em : context.width;
  const left = beside ? project(x, callout.from) - width - em * 2 : 0;
  const [, plotTop] = y.range;
  const top = beside ? plotTop : plotTop - calloutHeight(callout, x, context);
  const words = wrapText(callout.text, fonts.regular, width);
  const { ink } = theme.hues;
  const halo = theme.paper;
  const bar = { x: left, y: top + em * (1.4 * (words.length + 1) + 0.3), width, height: em * 0.8 };
  return [
    ...bracketShapes(callout, context),
    { ...textAt({ x: left, y: top + em }, callout.head, fonts.strong, ink), halo },
    ...words.map((text, line) => ({
      ...textAt({ x: left, y: top + em * (2.4 + line * 1.4) }, text, fonts.regular, ink),
      halo,
    })),
    ...partShapes(callout, bar, context),
  ];
}

/** A bracket just above the highest bar of the stretch and that bar's value. */
function bracketShapes({ from, to }: Callout, context: PlotContext): readonly Shape[] {
  const { x, y, em, theme, panel, timed } = context;
  const bars = panel.marks.flatMap((mark) => (mark.mark === 'bars' ? [mark.series] : []));
  const values = timed
    .filter(({ position }) => position >= from && position <= to)
    .flatMap((row) => bars.flatMap((id) => cellValue(row, id) ?? []));
  if (values.length === 0) return [];
  const top = project(y, Math.max(...values)) - em * 1.8;
  const path = `M${project(x, from)} ${top + 6}V${top}H${project(x, to)}V${top + 6}`;
  return [{ shape: 'path', path, stroke: theme.hues.accent, strokeWidth: 1.5 }];
}

function partShapes(
  { parts }: Callout,
  bar: Point & { readonly width: number; readonly height: number },
  { theme, em, fonts }: LayoutContext,
): readonly Shape[] {
  const { y, width, height } = bar;
  let end = bar.x;
  return parts.flatMap(({ label, share, hue }, index): readonly Shape[] => {
    const start = end;
    end += share * width;
    const colour = theme.hues[hue];
    const isLast = index === parts.length - 1 && parts.length > 1;
    const isLabelled = isLast || measureText(label, fonts.value) < width * 0.7;
    const point = { x: isLast ? bar.x + width : start, y: y + height + em * 1.15 };
    return [
      { shape: 'rectangle', x: start, y, width: share * width, height, fill: colour },
      {
        ...textAt(point, isLabelled ? label : '', fonts.value, colour),
        anchor: isLast ? 'end' : 'start',
        halo: theme.paper,
      },
    ];
  });
}
