import type { PointSymbol } from '../specs/chart';
import type { LinearScale } from './scale';
import type { Font } from './text-measure';

/** Lines at 45 degrees in `stroke` on `ground`. */
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

/** What a drawing is made of. Every colour is literal; every length is in pixels. */
export type Shape = PlainShape | TextShape;

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

type PlainShape =
  | ({
      readonly shape: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
    } & Stroke)
  | ({
      readonly shape: 'path';
      readonly path: string;
      readonly fill?: string | Hatch;
    } & Partial<Stroke>)
  | ({
      readonly shape: 'rectangle';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill?: string | Hatch;
    } & Partial<Stroke>)
  | ({
      readonly shape: 'circle';
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly fill?: string;
    } & Partial<Stroke>);

/** How a bar looks. */
export interface Paint {
  readonly look: 'reported' | 'estimated' | 'projected' | 'claimed';
  readonly colour: string;
  readonly tint: string;
  readonly paper: string;
}

/** A symbol at a value. */
export interface DrawnSymbol {
  readonly symbol: PointSymbol;
  readonly size: number;
  readonly colour: string;
  readonly paper: string;
  readonly hollow: boolean;
}

export interface DrawnLine {
  readonly mark: 'line';
  readonly id: string;
  readonly colour: string;
  readonly width: number;
  /** In data coordinates; `y` null where the value is missing. */
  readonly points: readonly {
    readonly key: string;
    readonly x: number;
    readonly y: number | null;
    readonly symbol?: DrawnSymbol;
  }[];
}

export interface DrawnArea {
  readonly mark: 'area';
  readonly id: string;
  readonly fill: string;
  readonly points: readonly { readonly x: number; readonly low: number; readonly high: number }[];
}

export interface DrawnSteps {
  readonly mark: 'steps';
  readonly id: string;
  readonly fill: string;
  readonly colour: string;
  readonly width: number;
  /** In data coordinates; each value holds until the next; the last point repeats the last value. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

export interface DrawnBars {
  readonly mark: 'bars';
  readonly id: string;
  readonly direction: 'upright' | 'sideways';
  /** In pixels, across the bar. */
  readonly thickness: number;
  readonly glyph: 'bar' | 'stem';
  readonly bars: readonly {
    readonly key: string;
    /** Middle of the bar on the axis across. */
    readonly at: number;
    /** Value, in data coordinates; the bar starts at zero. */
    readonly value: number;
    readonly bound?: 'over' | 'under';
    readonly paint: Paint;
  }[];
}

export interface DrawnSymbols {
  readonly mark: 'symbols';
  readonly id: string;
  readonly symbols: readonly {
    readonly key: string;
    readonly x: number;
    readonly y: number;
    readonly drawn: DrawnSymbol;
  }[];
}

export type DrawnMark = DrawnLine | DrawnArea | DrawnSteps | DrawnBars | DrawnSymbols;

/** A plot with its two axes. Sideways bars have their categories on `y`, in pixels. */
export interface Frame {
  readonly id: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly x: LinearScale;
  readonly y: LinearScale;
  readonly marks: readonly DrawnMark[];
}

/** A place to which the pointer and the arrow keys go. */
export interface Stop {
  /** Key of the row. */
  readonly key: string;
  /** Number of the frame it belongs to. */
  readonly frame: number;
  /** The point, in pixels. */
  readonly x: number;
  readonly y: number;
  /** Which way the neighbours lie. */
  readonly along: 'x' | 'y';
  /** Region that selects it by pointer, in pixels. */
  readonly region: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}

/** A chart laid out at a size: geometry alone, the same on screen, in an image and in a test. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Grid, axes, bands: beneath the marks. */
  readonly under: readonly Shape[];
  readonly frames: readonly Frame[];
  /** Labels and annotations: above the marks. */
  readonly over: readonly Shape[];
  readonly stops: readonly Stop[];
}
