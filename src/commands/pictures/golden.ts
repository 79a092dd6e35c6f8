import { en } from '../../messages/en/en';
import { createFormatter } from '../../charts/format';
import type { ChartId } from '../../charts/chart-ids';
import { layOut } from '../../layout/chart-layout';
import { themes } from '../../charts/theme';
import { Hatches } from '../../render/svg-node';
import { writeDrawing, writeNodes } from '../../render/svg-text';
import { chartOf, type Shipped } from './dataset';

/** Widths at which charts are kept, in pixels: a phone's and a page's. */
export const goldenWidths = [360, 1176] as const;

/** Name of the file that keeps a chart at a width. */
export function goldenName(id: ChartId, width: number): string {
  return `${id}-${String(width)}.svg`;
}

/**
 * A chart as the screen draws it on light paper with nothing filtered, one element a line, so that a
 * change is read line by line. It names no typeface: whoever looks at it sees that of their system.
 */
export function drawGolden(id: ChartId, width: number, shipped: Shipped): string {
  const options = { width, theme: themes.light, format: createFormatter(en), textSize: 14 };
  const drawing = layOut(chartOf(id, shipped, en), options);
  const hatches = new Hatches();
  const drawn = writeDrawing(drawing, hatches).replaceAll(/ font-family="[^"]*"/g, '');
  const [wide, high] = [String(drawing.width), String(drawing.height)];
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}" viewBox="0 0 ${wide} ${high}" font-family="sans-serif">`,
    `<defs>${writeNodes(hatches.definitions())}</defs>`,
    `<rect width="${wide}" height="${high}" fill="${themes.light.paper}"/>`,
    drawn,
    '</svg>',
  ];
  return `${lines.join('').replaceAll('><', '>\n<')}\n`;
}
