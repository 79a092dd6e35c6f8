import { cellValue } from '../specs/cells';
import type { PointLabel } from '../specs/chart';
import type { Hue } from '../specs/theme';
import type { Box, Extent } from './overlaps';
import { clamp, project } from './scale';
import { textAt, type Shape } from './shape';
import { measureText } from './text-measure';
import type { PlotContext } from './time-context';

/** Words at a value: their middle and width, in pixels. */
export interface PlacedLabel extends Extent {
  /** Baseline. */
  readonly y: number;
  readonly shape: Shape;
}

/** A label at the value of a series that it names by the row; none where there is no such value. */
export function pointLabel(
  label: PointLabel,
  series: string,
  hue: Hue,
  { timed, x, y, em, theme, fonts }: PlotContext,
): readonly PlacedLabel[] {
  const row = timed.find(({ key }) => key === label.key);
  const value = row === undefined ? null : cellValue(row, series);
  if (row === undefined || value === null) return [];
  const font = label.strong === true ? fonts.strong : fonts.value;
  const size = measureText(label.text, font);
  const [left, right] = x.range;
  const spill = em * 0.5;
  const at = clamp(project(x, row.position), left + size / 2 - spill, right - size / 2 + spill);
  const baseline = project(y, value) + (label.place === 'above' ? -em * 0.65 : em * 1.25);
  const text = textAt({ x: at, y: baseline }, label.text, font, theme.hues[hue]);
  return [{ at, size, y: baseline, shape: { ...text, anchor: 'middle', halo: theme.paper } }];
}

/** Corners of the room that a label takes; `em` is the size of ordinary text. */
export function labelBox({ at, size, y }: PlacedLabel, em: number): Box {
  return { left: at - size / 2, right: at + size / 2, top: y - em * 0.75, bottom: y + em * 0.2 };
}
