import type { Observation } from '../dataset/observation';
import type { Unit } from '../dataset/schema/observation';
import type { Verdict } from '../dataset/schema/claims';
import type { ChartId } from './chart-ids';
import type { RichText } from './rich-text';
import type { Hue } from './theme';

/** A mark's shape; repeats what its colour says. */
export type PointSymbol = 'circle' | 'square' | 'diamond' | Verdict;

/** A source or an article that a chart's numbers come from. */
export interface Citation {
  /** Identifier of a source or of an article. */
  readonly id: string;
  readonly kind: 'source' | 'document';
  /** Publisher, or the number of the article with its paragraph. */
  readonly label: string;
  readonly title: string;
  /** Language of the title, where it is not English. */
  readonly lang?: string;
  readonly url: string;
}

/** A trap of the data: two or three words that name it, then what it is. */
export interface Note {
  readonly lead: string;
  readonly text: RichText;
  /** Stays in sight where others are folded: without it a reader would be misled. */
  readonly isEssential?: true;
}

/** One value of a chart: the only way in which a number enters it. */
export interface Cell {
  readonly observation: Observation;
  /** The value as shown, without its unit; for a missing value the reason in words. */
  readonly text: string;
  /** How it was come by, in words: reported, estimate, projected, computed, not published. */
  readonly status: string;
}

/** One thing that is measured throughout a chart. */
export interface Series {
  readonly id: string;
  readonly label: string;
  /** Label where room is short: direct labels on a narrow chart. */
  readonly shortLabel: string;
  readonly hue: Hue;
  readonly symbol: PointSymbol;
  readonly unit: Unit;
  /** The unit in words, for heads of columns. */
  readonly unitText: string;
}

/** One row of the table, one stop of the value panel: a period or a category. */
export interface Row {
  readonly key: string;
  readonly label: string;
  /** Second line of the label. */
  readonly detail?: string;
  /** Heading that this row and those after it stand under. */
  readonly group?: string;
  /** Place on a time axis, in years; absent for categories. */
  readonly position?: number;
  /** Replaces the colour of the series where each row has an actor of its own. */
  readonly hue?: Hue;
  readonly symbol?: PointSymbol;
  /** By the id of the series. A series without an entry does not cover this row. */
  readonly cells: Readonly<Record<string, Cell>>;
  /** Said in the value panel after the values. */
  readonly remark?: RichText;
  /** False for a row that the table alone lists: the drawing sums it up or says it in words. */
  readonly drawn?: false;
}

/** Puts words at a value. */
export interface PointLabel {
  readonly key: string;
  readonly text: string;
  readonly place: 'above' | 'below';
  readonly strong?: boolean;
}

/** A line through the values of one series; it breaks where a value is missing. */
export interface LineMark {
  readonly mark: 'line';
  readonly series: string;
  readonly weight: 'strong' | 'normal' | 'thin';
  /** Symbols at the values: all, the last alone, or none. Estimates and rounded values are hollow. */
  readonly symbols: 'all' | 'last' | 'none';
  readonly endLabel: 'name-and-value' | 'name' | 'none';
  readonly labels?: readonly PointLabel[];
}

/** The room between two lines, tinted in the hue of the one that is higher. */
export interface GapMark {
  readonly mark: 'gap';
  readonly series: readonly [string, string];
  /** Words at the largest gaps, the most important first, with a tie between the two lines. */
  readonly labels?: readonly GapLabel[];
}

/** Words beside a gap, by row key: one line each. They stand above the lines or below them. */
export interface GapLabel {
  readonly key: string;
  readonly lines: readonly string[];
  readonly place: 'above' | 'below';
}

/** Upright bars from zero. */
export interface BarMark {
  readonly mark: 'bars';
  readonly series: string;
  /** Hue of bars below zero, where the sign names another actor. */
  readonly negativeHue?: Hue;
  /** Which bars carry their value: all, those named, or none. */
  readonly labels: 'all' | readonly PointLabel[];
}

/** A value that holds until the next one, on a time axis. */
export interface StepMark {
  readonly mark: 'steps';
  readonly series: string;
  /** Where the last step ends, in years. */
  readonly end: number;
  /** Words beside steps, by row key. */
  readonly labels: readonly StepLabel[];
}

/** Words on a step: inside it where they fit, else on one line above it. */
export interface StepLabel {
  readonly key: string;
  readonly head: string;
  readonly lines: readonly string[];
}

export type TimeMark = LineMark | GapMark | BarMark | StepMark;

/** A stretch of the time axis with a bracket over it and words beside. */
export interface Callout {
  readonly from: number;
  readonly to: number;
  readonly head: string;
  readonly text: string;
  /** A whole cut into parts, in reading order; shares add to 1. */
  readonly parts: readonly { readonly label: string; readonly share: number; readonly hue: Hue }[];
}

export interface ValueAxis {
  /** What a shown number is divided by: 1000 shows million dollars as billion. */
  readonly divisor: number;
  /** Least and greatest value, before rounding out to ticks, in the unit of the data. */
  readonly domain: readonly [number, number];
  /** No ticks and no grid: each mark carries its value. */
  readonly hidden?: boolean;
}

/** Words in the colour of what they speak of. */
export interface SideWords {
  readonly text: string;
  readonly hue: Hue;
}

/** Marks over time. */
export interface TimePanel {
  readonly panel: 'time';
  /** Words above the panel. */
  readonly heading?: string;
  /** Words at its left, for small multiples. */
  readonly label?: SideWords;
  /** In years. */
  readonly domain: readonly [number, number];
  readonly ticks: 'years' | 'months';
  /** Draws no labels under the axis, where the panel below repeats it. */
  readonly bareAxis?: boolean;
  readonly value: ValueAxis;
  /** What lies above zero and what below it, said at the top and the foot of the panel. */
  readonly sides?: { readonly above: SideWords; readonly below: SideWords };
  readonly marks: readonly TimeMark[];
  readonly callout?: Callout;
  /** Height in lines of text, on a wide and on a narrow page. */
  readonly height: { readonly wide: number; readonly narrow: number };
}

/** One measure of a row panel. */
export interface RowColumn {
  readonly heading?: { readonly text: string; readonly detail: string; readonly hue: Hue };
  /** `bar`: from zero. `stem`: a point on a stalk, with open bounds. `units`: one symbol each. */
  readonly mark: 'bar' | 'stem' | 'units';
  /** The first is drawn thick, a second one thin below it. */
  readonly series: readonly string[];
  /** In the unit of the data; the axis starts at the first. */
  readonly domain: readonly [number, number];
  readonly divisor: number;
  /** An axis with ticks under the rows, or its numbers alone above them, under the column's head. */
  readonly axis: boolean | 'above';
  /** Room that the column takes among its neighbours. */
  readonly share: number;
}

/** Categories one under the other, measured in one or more columns. */
export interface RowPanel {
  readonly panel: 'rows';
  /** Labels stand above the marks instead of at their left. */
  readonly labelsAbove: boolean | 'narrow';
  /** `large` rows carry headline figures. */
  readonly size: 'large' | 'normal' | 'dense';
  readonly columns: readonly RowColumn[];
  /** Words after a row's value, by row key. */
  readonly comments: Readonly<Record<string, string>>;
}

export type Panel = TimePanel | RowPanel;

/** An entry of the legend: what a way of drawing means. */
export interface LegendEntry {
  readonly swatch:
    | {
        readonly look: 'claimed' | 'projected' | 'estimated' | 'reported';
        readonly hues: readonly Hue[];
      }
    | { readonly look: 'hollow' | 'filled'; readonly hue: Hue; readonly symbol: PointSymbol }
    | { readonly look: 'thick-thin'; readonly hue: Hue };
  readonly text: string;
}

/** A numbered mark on the time axis: an event in the same year, never a cause. */
export interface EventMark {
  readonly number: number;
  readonly position: number;
  readonly id: string;
  readonly year: string;
  readonly title: string;
}

/**
 * A chart as a plain value: `JSON.stringify` loses nothing. Screen, table, value panel, summary,
 * image and tests read the same one.
 */
export interface Chart {
  readonly id: ChartId;
  /** What it is about, whatever the filters: its name in lists, menus and citations. */
  readonly title: string;
  /** Unit and coverage. */
  readonly subtitle: string;
  /** What it shows, in one sentence computed from the cells: the title above the plot. */
  readonly finding: RichText;
  /** One or two sentences more, where the finding is not enough. Numbers lead to what they state. */
  readonly deck: RichText;
  readonly notes: readonly Note[];
  /** Head of the table's first column. */
  readonly rowHeading: string;
  readonly series: readonly Series[];
  readonly rows: readonly Row[];
  readonly panels: readonly Panel[];
  readonly legend: readonly LegendEntry[];
  readonly eventMarks: readonly EventMark[];
  /** How the marks were chosen, and what they do not say. */
  readonly eventMarksNote?: string;
  /** Computed from the cells and the figures of sentences. */
  readonly citations: readonly Citation[];
  /** Stands for the citations in the source line where they are too many to name. */
  readonly sourceSummary?: string;
  /** Identifiers of the claims that bear on it. */
  readonly claims: readonly string[];
}

/** A chart that has nothing to show, and the years in which it would; null where the record has none. */
export interface EmptyChart {
  readonly id: ChartId;
  readonly title: string;
  readonly available: readonly [number, number] | null;
}

/** `failed`: the record holds something that the chart cannot be made of. */
export type BuiltChart =
  | { readonly state: 'shown'; readonly chart: Chart }
  | { readonly state: 'empty'; readonly empty: EmptyChart }
  | { readonly state: 'failed'; readonly title: string; readonly cause: unknown };
