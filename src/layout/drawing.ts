import type { PointSymbol } from '../charts/chart';
import type { LinearScale } from './scale';
import type { Point, Rectangle, Shape } from './shape';

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
  readonly points: readonly Point[];
}

/** A bar of a row or a period. */
export interface DrawnBar {
  readonly key: string;
  /** Middle of the bar on the axis across. */
  readonly at: number;
  /** Value, in data coordinates; the bar starts at zero. */
  readonly value: number;
  readonly bound?: 'over' | 'under';
  readonly paint: Paint;
}

export interface DrawnBars {
  readonly mark: 'bars';
  readonly id: string;
  readonly direction: 'upright' | 'sideways';
  /** In pixels, across the bar. */
  readonly thickness: number;
  readonly glyph: 'bar' | 'stem';
  readonly bars: readonly DrawnBar[];
}

export interface DrawnSymbols {
  readonly mark: 'symbols';
  readonly id: string;
  readonly symbols: readonly ({ readonly key: string; readonly drawn: DrawnSymbol } & Point)[];
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

/** What the pointer and the arrow keys can be at: a row, at its point in pixels. */
export interface HitTarget extends Point {
  /** Key of the row. */
  readonly key: string;
  /** Number of the frame it belongs to. */
  readonly frame: number;
  /** Which way the neighbours lie. */
  readonly along: 'x' | 'y';
  /** Region that selects it by pointer, in pixels. */
  readonly region: Rectangle;
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
  readonly hitTargets: readonly HitTarget[];
}
