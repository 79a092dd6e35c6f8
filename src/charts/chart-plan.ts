import type { Observation } from '../dataset/observation';
import type {
  BarMark,
  GapMark,
  LegendEntry,
  LineMark,
  Note,
  Row,
  RowColumn,
  RowPanel,
  Series,
  StepMark,
  TimePanel,
} from './chart';
import type { Shown } from './shown';

/** A series as a chart file states it: what is measured, its look, and how its numbers are shown. */
export interface Measure extends Omit<Series, 'shortLabel' | 'unitText' | 'symbol'> {
  /** A circle where left out. */
  readonly symbol?: Series['symbol'];
  /** The label where left out. */
  readonly shortLabel?: string;
  /** The words of the unit shown where left out. */
  readonly unitText?: string;
  readonly shown?: Shown;
  /** What was measured, one a period, for a chart whose rows are periods. */
  readonly values?: readonly Observation[];
  /** Heading in the table under which its periods stand by themselves, after the others and not drawn. */
  readonly listedUnder?: string;
}

/** A row as a chart file states it: observations by series. One that is undefined is not covered; a row without any is left out. */
export interface MeasuredRow extends Omit<Row, 'cells' | 'remark'> {
  readonly remark?: string | undefined;
  /** How its numbers are shown where not as those of the series are. */
  readonly shown?: Shown;
  readonly values: Readonly<Record<string, Observation | undefined>>;
}

/** Words at values of a series, which are those of the values where nothing else is said; what has no value has none. */
export interface LabelPlan {
  readonly at: readonly (Observation | undefined)[];
  readonly isBelow?: (observation: Observation) => boolean;
  readonly shown?: Shown;
  readonly write?: (amount: string, period: string) => string;
}

/** A line: strong, with a symbol, its name and value at its end where nothing else is said. */
interface LinePlan
  extends
    Pick<LineMark, 'mark' | 'series'>,
    Partial<Pick<LineMark, 'weight' | 'symbols' | 'endLabel'>> {
  readonly labels?: LabelPlan;
}

interface BarPlan extends Omit<BarMark, 'labels'> {
  readonly labels: 'all' | LabelPlan;
}

/** A panel over time; its value axis follows from the series that it draws. */
export interface TimePlan extends Omit<
  TimePanel,
  'domain' | 'ticks' | 'value' | 'height' | 'marks'
> {
  readonly marks: readonly (LinePlan | BarPlan | GapMark | StepMark)[];
  /** In years; the years of the chart with `margin` at both ends where left out. */
  readonly domain?: readonly [number, number];
  readonly margin?: number;
  readonly ticks?: TimePanel['ticks'];
  readonly axis?: {
    readonly hidden?: true;
    /** Ranks: the best on top, without ticks and without zero, which is no rank. */
    readonly isRank?: true;
    /** Room above the greatest value for words, as a factor. */
    readonly headroom?: number;
    /** The axis reaches this far at least, in the unit of the data. */
    readonly atLeast?: number;
  };
  /** In lines of text, on a wide and on a narrow page. */
  readonly height: readonly [wide: number, narrow: number];
}

/** A panel of rows; the domain of a column follows from the series that it draws. */
export interface RowPlan
  extends Pick<RowPanel, 'panel'>, Partial<Omit<RowPanel, 'panel' | 'columns'>> {
  readonly columns: readonly (Pick<RowColumn, 'mark' | 'series'> & Partial<RowColumn>)[];
}

/** What a way of drawing means. */
export type LegendPlan = LegendEntry['swatch'] & Pick<LegendEntry, 'text'>;

/** A note as a chart file states it. */
export interface NotePlan extends Pick<Note, 'lead' | 'isEssential'> {
  readonly text: string;
}

/** What a chart tells in sentences computed from its cells. */
export interface Told {
  /** The title: about 70 characters at most. */
  readonly finding: string;
  readonly deck?: string;
}

/** What a chart file says of its facts. Of notes, panels and legend what is false is left out. */
export interface ChartPlan {
  readonly subtitle: string;
  readonly told: Told;
  readonly notes?: readonly (false | NotePlan)[];
  readonly series: readonly Measure[];
  /** The periods of the values of all series where left out. */
  readonly rows?: readonly MeasuredRow[];
  /** What the value panel says of such a period. */
  readonly remarkOn?: (period: string) => string | undefined;
  readonly panels: readonly (false | TimePlan | RowPlan)[];
  readonly legend?: readonly (false | LegendPlan)[];
  /** What a hollow symbol means, with the series that shows it; stands in the legend where one is hollow. */
  readonly hollow?: { readonly series: string; readonly text: string };
  readonly sourceSummary?: string;
}
