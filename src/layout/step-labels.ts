import type { StepLabel, StepMark } from '../specs/chart';
import { keepApart } from './overlaps';
import { project } from './scale';
import { textAt, type Shape } from './shape';
import { measureText, wrapText, type Font } from './text-measure';
import { steppedRows, type PlotContext } from './time-context';

/** Ems between the lines of a label. */
const lineHeight = 1.25;

/** A label with the step it stands on, in pixels. */
interface Placed {
  readonly label: StepLabel;
  readonly left: number;
  readonly right: number;
  /** Of the step's level. */
  readonly top: number;
}

function headFont({ fonts, em }: PlotContext): Font {
  return { ...fonts.strong, size: em * 1.15 };
}

/**
 * The words inside their step, broken to its width: all of them, else the last line, else none under
 * the head; null where not even the head fits.
 */
function insideShapes(
  { label, left, right, top }: Placed,
  context: PlotContext,
): readonly Shape[] | null {
  const { em, theme, fonts, y } = context;
  const [bottom] = y.range;
  const width = right - left - em;
  const font = headFont(context);
  const choices = [label.lines, label.lines.slice(-1), []].map((lines) =>
    lines.flatMap((line) => wrapText(line, fonts.small, width)),
  );
  const lines = choices.find((choice) => {
    const widest = Math.max(
      measureText(label.head, font),
      ...choice.map((line) => measureText(line, fonts.small)),
    );
    const height = em * (1.9 + choice.length * lineHeight);
    return widest <= width && height <= bottom - top;
  });
  if (lines === undefined) return null;
  const x = left + em * 0.6;
  const { ink } = theme.hues;
  return [
    textAt({ x, y: top + em * 1.45 }, label.head, font, ink),
    ...lines.map((line, index) =>
      textAt({ x, y: top + em * (2.7 + index * lineHeight) }, line, fonts.small, ink),
    ),
  ];
}

/** One line above the steps that are too short for their words: those without room lose them first. */
function aboveShapes(placed: readonly Placed[], context: PlotContext): readonly Shape[] {
  const { em, theme, fonts, x } = context;
  const [start, end] = x.range;
  const { ink } = theme.hues;
  const font = headFont(context);
  const gap = em * 0.5;
  const write = ({ label, left, top }: Placed, lines: readonly string[]) => {
    const words = lines.join(' ');
    const size = measureText(label.head, font) + gap + measureText(words, fonts.small);
    const from = Math.max(start, Math.min(left, end - size));
    const head = textAt({ x: from, y: top - em * 0.5 }, label.head, font, ink);
    const after = { text: words, font: fonts.small, fill: ink, gap };
    return { at: from + size / 2, size, shape: words === '' ? head : { ...head, then: [after] } };
  };
  const told = placed.map((one) => ({ one, ...write(one, one.label.lines) }));
  const kept = new Set(keepApart(told, gap).map(({ one }) => one));
  const wanted = placed.map((one) => write(one, kept.has(one) ? one.label.lines : []));
  return keepApart(wanted, gap).map(({ shape }) => shape);
}

/** Words on the steps of a step area: inside a step where they fit, else on one line above it. */
export function stepLabelShapes(mark: StepMark, context: PlotContext): readonly Shape[] {
  const { x, y } = context;
  const steps = steppedRows(context, mark);
  const placed = mark.labels.flatMap((label): readonly Placed[] => {
    const step = steps.find(({ key }) => key === label.key);
    if (step === undefined) return [];
    const [left, right] = [project(x, step.from), project(x, step.to)];
    return [{ label, left, right, top: project(y, step.value) }];
  });
  const inside = placed.map((one) => ({ one, shapes: insideShapes(one, context) }));
  const outside = inside.flatMap(({ one, shapes }) => (shapes === null ? [one] : []));
  return [...inside.flatMap(({ shapes }) => shapes ?? []), ...aboveShapes(outside, context)];
}
