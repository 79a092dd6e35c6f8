import type { Stroke, TextShape } from '../layout/drawing';

/** Words as they are painted: filled letters, or the outline of letters alone. */
export interface PaintedText extends Omit<TextShape, 'halo'>, Partial<Stroke> {}

/** Width of the outline that makes a halo, in pixels; half of it lies outside the letters. */
const haloWidth = 3;

/**
 * Words in the order in which they are painted: the halo as outlines of its own beneath, then the
 * letters. Drawing programs that do not know `paint-order` would lay a stroke of the same text over
 * the letters and hide them.
 */
export function paintedText({ halo, ...letters }: TextShape): readonly PaintedText[] {
  if (halo === undefined) return [letters];
  return [{ ...letters, fill: 'none', stroke: halo, strokeWidth: haloWidth }, letters];
}
