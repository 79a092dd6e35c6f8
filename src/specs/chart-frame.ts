import { isRounded, type Observation } from '../dataset/observation';
import { positionOf } from '../dataset/period';
import type { Ledger } from '../dataset/ledger';
import type { Messages } from '../messages/messages';
import { valuesOf } from '../selectors/observations';
import { isHollow, restsOnEstimate } from './cells';
import type {
  Cell,
  Chart,
  Citation,
  LegendEntry,
  Panel,
  PointLabel,
  Row,
  RowColumn,
  RowPanel,
  Series,
  TimePanel,
} from './chart';
import { figuresOf } from './chart-figures';
import type { Formatter } from './format';
import { plain, type RichText } from './rich-text';
import { withBound, writeShown, type Shown } from './shown';

/** What names the sources of numbers. */
type Sources = Pick<Ledger, 'sources' | 'documents'>;

interface Language {
  readonly messages: Messages;
  readonly format: Formatter;
}

/** A series as a chart file states it: what is measured, its look, and how its numbers are shown. */
export interface Measure extends Omit<Series, 'shortLabel' | 'unitText'> {
  /** The label where left out. */
  readonly shortLabel?: string;
  /** The words of the unit shown where left out. */
  readonly unitText?: string;
  readonly shown?: Shown;
}

/** A row as a chart file states it: observations by series. One that is undefined is not covered. */
export interface MeasuredRow extends Omit<Row, 'cells'> {
  /** How its numbers are shown where not as those of the series are. */
  readonly shown?: Shown;
  readonly values: Readonly<Record<string, Observation | undefined>>;
}

/** A panel over time; its value axis follows from the series that it draws. */
interface TimePlan extends Omit<TimePanel, 'domain' | 'ticks' | 'value' | 'height'> {
  /** In years; the years of the chart with `margin` at both ends where left out. */
  readonly domain?: readonly [number, number];
  readonly margin?: number;
  readonly ticks?: TimePanel['ticks'];
  readonly axis?: {
    readonly hidden?: true;
    /** Room above the greatest value for words, as a factor. */
    readonly headroom?: number;
    /** The axis reaches this far at least, in the unit of the data. */
    readonly atLeast?: number;
  };
  /** In lines of text, on a wide and on a narrow page. */
  readonly height: readonly [wide: number, narrow: number];
}

/** A panel of rows; the domain of a column follows from the series that it draws. */
interface RowPlan extends Pick<RowPanel, 'panel'>, Partial<Omit<RowPanel, 'panel' | 'columns'>> {
  readonly columns: readonly (Pick<RowColumn, 'mark' | 'series'> & Partial<RowColumn>)[];
}

/** What a chart file says of its facts. Of notes, panels and legend what is false is left out. */
export interface ChartPlan {
  readonly subtitle: string;
  /** One or two sentences computed from the cells. */
  readonly finding: RichText;
  readonly notes?: readonly (false | { readonly lead: string; readonly text: string | RichText })[];
  readonly series: readonly Measure[];
  readonly rows: readonly MeasuredRow[];
  readonly panels: readonly (false | TimePlan | RowPlan)[];
  readonly legend?: readonly (false | LegendEntry)[];
  /** What a hollow symbol means, with the series that shows it; stands in the legend where one is hollow. */
  readonly hollow?: { readonly series: string; readonly text: string };
  readonly sourceSummary?: string;
}

/** What the frame adds to a plan. */
interface Framed extends ChartPlan, Pick<Chart, 'id' | 'title' | 'rowHeading'> {
  readonly years: readonly [number, number];
}

/**
 * Completes a chart: rows with their cells, panels with their axes, and the citations of everything
 * that its cells and sentences state, in the order in which they first appear.
 */
export function frameChart(framed: Framed, ledger: Sources, language: Language): Chart {
  const { id, title, subtitle, rowHeading, finding, sourceSummary } = framed;
  const notes = (framed.notes ?? []).flatMap((note) =>
    note === false
      ? []
      : [{ ...note, text: typeof note.text === 'string' ? plain(note.text) : note.text }],
  );
  const rows = framed.rows.map((row) => rowOf(row, framed.series, language));
  const told = { summary: finding, notes, rows };
  const cells = rows.flatMap((row) => Object.values(row.cells));
  const observations = [...cells, ...figuresOf(told)].map(({ observation }) => observation);
  const claims = observations.flatMap(({ claim }) => (claim === undefined ? [] : [claim]));
  return {
    id,
    title,
    subtitle,
    ...told,
    rowHeading,
    series: framed.series.map((measure) => seriesOf(measure, language)),
    panels: framed.panels
      .filter((plan) => plan !== false)
      .map((plan) =>
        plan.panel === 'time' ? timePanel(plan, rows, framed) : rowPanel(plan, rows),
      ),
    legend: [...(framed.legend ?? []), hollowEntry(framed, cells)].filter(
      (entry) => entry !== false,
    ),
    eventMarks: [],
    citations: citationsOf(observations, ledger, language),
    ...(sourceSummary === undefined ? {} : { sourceSummary }),
    claims: [...new Set(claims)],
  };
}

function seriesOf({ shown, shortLabel, unitText, ...measure }: Measure, { messages }: Language) {
  const head = messages.units[shown?.in ?? measure.unit].head;
  return { ...measure, shortLabel: shortLabel ?? measure.label, unitText: unitText ?? head };
}

function rowOf(
  { values, shown: own, ...row }: MeasuredRow,
  series: readonly Measure[],
  language: Language,
): Row {
  const cells = Object.entries(values).flatMap(([id, observation]) => {
    const shown = own ?? series.find((measure) => measure.id === id)?.shown ?? {};
    return observation === undefined ? [] : [[id, cellOf(observation, shown, language)] as const];
  });
  return { ...row, cells: Object.fromEntries(cells) };
}

/** A cell: the observation with its words. */
function cellOf(observation: Observation, shown: Shown, language: Language): Cell {
  const { messages } = language;
  if (observation.kind === 'missing') {
    const reason = messages.missingReasons[observation.reason];
    return { observation, text: reason, status: reason };
  }
  const computed = observation.kind === 'derived' && restsOnEstimate(observation);
  const kind = computed ? messages.computedFromEstimate : messages.kinds[observation.kind];
  const status = isRounded(observation) ? messages.roundedKind(kind) : kind;
  const text = withBound(observation, writeShown(observation, shown, language.format), messages);
  return { observation, text, status };
}

function timePanel(
  { domain, margin = 0, ticks = 'years', axis = {}, height, ...plan }: TimePlan,
  rows: readonly Row[],
  { series, years: [first, last] }: Framed,
): TimePanel {
  const drawn = plan.marks.flatMap((mark) => mark.series);
  const shown = series.find(({ id }) => id === drawn[0])?.shown;
  const room = valuesIn(rows, drawn).map((value) => value * (axis.headroom ?? 1));
  const { hidden, atLeast } = axis;
  return {
    ...plan,
    domain: domain ?? [first - margin, last + margin],
    ticks,
    value: {
      divisor: shown?.divisor ?? 1,
      domain: domainFromZero([...room, ...(atLeast === undefined ? [] : [atLeast])]),
      ...(hidden === undefined ? {} : { hidden }),
    },
    height: { wide: height[0], narrow: height[1] },
  };
}

function rowPanel({ columns, ...plan }: RowPlan, rows: readonly Row[]): Panel {
  return {
    labelsAbove: 'narrow',
    size: 'normal',
    comments: {},
    ...plan,
    columns: columns.map((column) => ({
      divisor: 1,
      axis: false,
      share: 1,
      domain: domainFromZero(valuesIn(rows, column.series)),
      ...column,
    })),
  };
}

/** Values of series in the rows that are drawn. */
function valuesIn(rows: readonly Row[], series: readonly string[]): readonly number[] {
  const drawn = rows.filter((row) => row.drawn !== false);
  const cells = drawn.flatMap((row) => series.flatMap((id) => row.cells[id] ?? []));
  return valuesOf(cells.map(({ observation }) => observation));
}

/** Least and greatest of values, with zero among them: bars and lines alike start there. */
function domainFromZero(values: readonly number[]): readonly [number, number] {
  return [Math.min(0, ...values), Math.max(0, ...values)];
}

function hollowEntry({ hollow, series }: Framed, cells: readonly Cell[]): LegendEntry | false {
  const look = series.find(({ id }) => id === hollow?.series);
  if (hollow === undefined || look === undefined || !cells.some(isHollow)) return false;
  const { hue, symbol } = look;
  return { swatch: { look: 'hollow', hue, symbol }, text: hollow.text };
}

/** Observations laid side by side by period, in the order of time. */
export function rowsByPeriod(
  columns: Readonly<Record<string, readonly Observation[]>>,
  format: Formatter,
): readonly MeasuredRow[] {
  const rows = new Map<
    string,
    Omit<MeasuredRow, 'values'> & { position: number; values: Record<string, Observation> }
  >();
  for (const [id, observations] of Object.entries(columns)) {
    for (const observation of observations) {
      const { period } = observation;
      const row = rows.get(period.text) ?? {
        key: period.text,
        label: format.period(period),
        position: positionOf(period),
        values: {},
      };
      row.values[id] = observation;
      rows.set(period.text, row);
    }
  }
  return [...rows.values()].sort((one, other) =>
    one.position === other.position
      ? one.key.length - other.key.length
      : one.position - other.position,
  );
}

/** Words at values of a series, each once; what has no value has none. */
export function labelsAt(
  observations: readonly (Observation | undefined)[],
  shown: Shown,
  format: Formatter,
  side: (observation: Observation) => PointLabel['place'] = () => 'above',
): readonly PointLabel[] {
  return [...new Set(observations)].flatMap((observation): readonly PointLabel[] => {
    if (observation === undefined || observation.kind === 'missing') return [];
    const text = writeShown(observation, shown, format);
    return [{ key: observation.period.text, text, place: side(observation) }];
  });
}

/** Sources and documents of observations, each once. A reference that leads nowhere is left out: the checks report it. */
export function citationsOf(
  observations: readonly Observation[],
  { sources, documents }: Sources,
  { messages }: Pick<Language, 'messages'>,
): readonly Citation[] {
  const ids = [...new Set(observations.flatMap((observation) => observation.sources))];
  return ids.flatMap((id): readonly Citation[] => {
    const source = sources.sourceById.get(id);
    if (source !== undefined) {
      const { publisher: label, title, lang, url } = source;
      const citation = { id, kind: 'source', label, title, url } as const;
      return [lang === undefined ? citation : { ...citation, lang }];
    }
    const document = documents.documentById.get(id);
    if (document === undefined) return [];
    const label = messages.documentNumber(String(document.number));
    return [{ id, kind: 'document', label, title: document.title, url: document.url }];
  });
}
