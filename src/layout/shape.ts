import type { Font } from './text-measure';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Lines at 45 degrees in `hatch` on `ground`. */
export interface Hatch {
  readonly hatch: string;
  readonly ground: string;
}

export interface Stroke {
  readonly stroke: string;
  readonly strokeWidth: number;
  /** Lengths of dash and gap in pixels. */
  readonly dash?: readonly number[];
}

/** Words that follow others on their line, wherever those end in the face that draws them. */
export interface TextRun {
  readonly text: string;
  readonly font: Font;
  readonly fill: string;
  /** Pixels between the words before and these, the space between them included. */
  readonly gap: number;
}

/** Words on one line. */
export interface TextShape {
  readonly shape: 'text';
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly text: string;
  readonly font: Font;
  readonly fill: string;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Paper drawn round the letters, so that a line behind does not cross them. */
  readonly halo?: string;
  /** Words after the text, on the same line; only with the anchor `start`, and without a halo. */
  readonly then?: readonly TextRun[];
}

export interface LineShape extends Stroke {
  readonly shape: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A rectangle in pixels; `width` and `height` are never negative. */
export interface Rectangle extends Point {
  readonly width: number;
  readonly height: number;
}

/** What a drawing is made of. Every colour is literal; every length is in pixels. */
export type Shape =
  | TextShape
  | LineShape
  | ({
      readonly shape: 'path';
      readonly path: string;
      readonly fill?: string | Hatch;
    } & Partial<Stroke>)
  | ({
      readonly shape: 'rectangle';
      readonly fill?: string | Hatch;
    } & Rectangle &
      Partial<Stroke>)
  | ({
      readonly shape: 'circle';
      readonly radius: number;
      readonly fill?: string;
    } & Point &
      Partial<Stroke>);

/** Words that start at a point of their baseline. */
export function textAt({ x, y }: Point, text: string, font: Font, fill: string): TextShape {
  return { shape: 'text', x, y, text, font, fill, anchor: 'start' };
}

/** A straight line in a colour, so many pixels wide. */
export function lineBetween(from: Point, to: Point, stroke: string, strokeWidth = 1): LineShape {
  return { shape: 'line', x1: from.x, y1: from.y, x2: to.x, y2: to.y, stroke, strokeWidth };
}

/** The rectangle between two corners, whichever way they lie. */
export function rectangleBetween(one: Point, other: Point): Rectangle {
  return {
    x: Math.min(one.x, other.x),
    y: Math.min(one.y, other.y),
    width: Math.abs(other.x - one.x),
    height: Math.abs(other.y - one.y),
  };
}
