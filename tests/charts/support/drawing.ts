import type { Chart } from '../../../src/charts/chart';
import { layOut } from '../../../src/layout/chart-layout';
import type { Drawing } from '../../../src/layout/drawing';
import type { Shape } from '../../../src/layout/shape';
import type { LayoutOptions } from '../../../src/layout/layout-context';
import { overlappingPairs, type Box } from '../../../src/layout/overlaps';
import { measureText } from '../../../src/layout/text-measure';
import { themes } from '../../../src/charts/theme';
import { format } from './shipped';

/** The room a text takes in a drawing, in pixels. */
export interface TextBox extends Box {
  readonly text: string;
}

/** A setting as on a page: light paper, text of 14 pixels. */
export function imageContextOf(width: number, change: Partial<LayoutOptions> = {}): LayoutOptions {
  return { width, theme: themes.light, format, textSize: 14, ...change };
}

/** From the top of capitals to the bottom of descenders, in ems: what the eye takes for a line. */
const [ascent, descent] = [0.68, 0.2];

/** The boxes of all texts among shapes. */
export function textBoxes(shapes: readonly Shape[]): readonly TextBox[] {
  return shapes.flatMap((shape): readonly TextBox[] => {
    if (shape.shape !== 'text') return [];
    const { text, x, y, font, anchor } = shape;
    const width = measureText(text, font);
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    const [top, bottom] = [y - ascent * font.size, y + descent * font.size];
    let end = left + width;
    const after = (shape.then ?? []).map((run) => {
      const start = end + run.gap;
      end = start + measureText(run.text, run.font);
      return { text: run.text, left: start, right: end, top, bottom };
    });
    return [{ text, left, right: left + width, top, bottom }, ...after];
  });
}

/** Texts that leave the drawing, half a pixel of rounding allowed. */
export function textsOutside(drawing: Drawing): readonly TextBox[] {
  return textBoxes([...drawing.under, ...drawing.over]).filter(
    ({ left, right, top, bottom }) =>
      left < -0.5 || right > drawing.width + 0.5 || top < -0.5 || bottom > drawing.height + 0.5,
  );
}

/** Everything that is wrong with a chart's drawing at a size: empty where it can be printed. */
export function drawingFaults(chart: Chart, setting: LayoutOptions): readonly string[] {
  const drawing = layOut(chart, setting);
  const keys = new Set(chart.rows.map(({ key }) => key));
  const boxes = textBoxes([...drawing.under, ...drawing.over]);
  return [
    ...textsOutside(drawing).map(({ text }) => `outside: ${text}`),
    ...overlappingPairs(boxes).map(([one, other]) => `overlap: ${one.text} / ${other.text}`),
    ...boxes.filter(({ text }) => text === '').map(() => 'a text without words'),
    ...drawing.hitTargets.filter(({ key }) => !keys.has(key)).map(({ key }) => `no row: ${key}`),
    ...drawing.hitTargets
      .filter(({ frame }) => drawing.frames[frame] === undefined)
      .map(({ key }) => `no frame: ${key}`),
  ];
}

/** The words of a drawing in the order in which they are painted. */
export function wordsOf(drawing: Drawing): readonly string[] {
  return textBoxes([...drawing.under, ...drawing.over]).map(({ text }) => text);
}
