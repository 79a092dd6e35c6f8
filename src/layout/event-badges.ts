import type { EventMark } from '../specs/chart';
import type { Shape } from './drawing';
import { place, type LinearScale } from './scale';
import { strong, type Setting } from './layout-options';
import { measureText } from './text-measure';

/** Ems of height that the row of numbered marks takes above a plot. */
export const badgeRowHeight = 2.2;

/** Ems from the middle of the marks down to the plot: labels of high values stand between. */
const badgeMiddle = 2.05;

interface Badge {
  readonly x: number;
  readonly first: number;
  readonly last: number;
}

function badgeText({ first, last }: Badge): string {
  return first === last ? String(first) : `${String(first)}–${String(last)}`;
}

/** Marks that would touch become one with a range of numbers. */
function mergeBadges(marks: readonly EventMark[], x: LinearScale, least: number): readonly Badge[] {
  const badges: Badge[] = [];
  for (const mark of marks) {
    const at = place(x, mark.position);
    const before = badges.at(-1);
    if (before !== undefined && at - before.x < least) {
      badges[badges.length - 1] = {
        x: (before.x + at) / 2,
        first: before.first,
        last: mark.number,
      };
    } else {
      badges.push({ x: at, first: mark.number, last: mark.number });
    }
  }
  return badges;
}

/** Numbered marks along the top of a time plot, each with a thin line down into it. */
export function drawBadges(
  marks: readonly EventMark[],
  x: LinearScale,
  plotTop: number,
  plotBottom: number,
  setting: Setting,
): readonly Shape[] {
  const { textSize, theme } = setting;
  const radius = textSize * 0.78;
  const font = { ...strong(setting), size: Math.max(12, textSize - 2) };
  const y = plotTop - textSize * badgeMiddle;
  return mergeBadges(marks, x, radius * 2.3).flatMap((badge): readonly Shape[] => {
    const text = badgeText(badge);
    const half = Math.max(radius, measureText(text, font) / 2 + textSize * 0.45);
    const pill = `M${badge.x - half + radius} ${y - radius}H${badge.x + half - radius}A${radius} ${radius} 0 0 1 ${badge.x + half - radius} ${y + radius}H${badge.x - half + radius}A${radius} ${radius} 0 0 1 ${badge.x - half + radius} ${y - radius}Z`;
    return [
      {
        shape: 'line',
        x1: badge.x,
        y1: y + radius,
        x2: badge.x,
        y2: plotBottom,
        stroke: theme.grid,
        strokeWidth: 1,
        dash: [2, 3],
      },
      { shape: 'path', path: pill, fill: theme.paper, stroke: theme.hues.ink, strokeWidth: 1.1 },
      {
        shape: 'text',
        x: badge.x,
        y: y + font.size * 0.35,
        text,
        font,
        fill: theme.hues.ink,
        anchor: 'middle',
      },
    ];
  });
}
