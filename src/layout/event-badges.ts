import { project } from './scale';
import { lineBetween, textAt, type Shape } from './shape';
import { measureText } from './text-measure';
import type { PlotContext } from './time-context';
import { carriesValues } from './time-margins';

/** Ems from the middle of the marks down to the plot: labels of high values stand between. */
const badgeMiddle = 2.05;

interface Badge {
  readonly x: number;
  readonly first: number;
  readonly last: number;
}

/** The events in the span of the axis; marks that would touch become one with a range of numbers. */
function badgesOf({ events, x }: PlotContext, least: number): readonly Badge[] {
  const [low, high] = x.domain;
  const badges: Badge[] = [];
  for (const { number, position } of events) {
    if (position < low || position > high) continue;
    const at = project(x, position);
    const before = badges.at(-1);
    if (before !== undefined && at - before.x < least)
      badges.splice(-1, 1, { x: (before.x + at) / 2, first: before.first, last: number });
    else badges.push({ x: at, first: number, last: number });
  }
  return badges;
}

/** Numbered marks along the top of a plot, and the thin line from each down into it. */
export function badgeShapes(context: PlotContext): {
  readonly lines: readonly Shape[];
  readonly badges: readonly Shape[];
} {
  const { em, theme, fonts, panel, y } = context;
  const [plotBottom, plotTop] = y.range;
  const radius = em * 0.78;
  const font = { ...fonts.strong, size: Math.max(12, em - 2) };
  const middle = (carriesValues(panel) ? plotTop - em : plotTop) - em * badgeMiddle;
  const badges = badgesOf(context, radius * 2.3);
  const [top, bottom] = [middle - radius, middle + radius];
  const { ink } = theme.hues;
  return {
    lines: badges.map(({ x }) => ({
      ...lineBetween({ x, y: bottom }, { x, y: plotBottom }, theme.grid),
      dash: [2, 3],
    })),
    badges: badges.flatMap(({ x, first, last }): readonly Shape[] => {
      const text = first === last ? String(first) : `${first}–${last}`;
      const half = Math.max(radius, measureText(text, font) / 2 + em * 0.45);
      const [left, right] = [x - half + radius, x + half - radius];
      const arc = `A${radius} ${radius} 0 0 1`;
      const path = `M${left} ${top}H${right}${arc} ${right} ${bottom}H${left}${arc} ${left} ${top}Z`;
      return [
        { shape: 'path', path, fill: theme.paper, stroke: ink, strokeWidth: 1.1 },
        { ...textAt({ x, y: middle + font.size * 0.35 }, text, font, ink), anchor: 'middle' },
      ];
    }),
  };
}
