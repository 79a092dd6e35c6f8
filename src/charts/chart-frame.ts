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
  Panel,
  PointLabel,
  Row,
  Series,
  TimeMark,
  TimePanel,
} from './chart';
import { sentenceData } from './chart-sentences';
import type {
  ChartPlan,
  LabelPlan,
  LegendPlan,
  Measure,
  MeasuredRow,
  RowPlan,
  TimePlan,
} from './chart-plan';
import type { Formatter } from './format';
import type { RichTextWriter } from './rich-text';
import { withBound, writeShown, type Shown } from './shown';

/** What names the sources of numbers. */
type Sources = Pick<Ledger, 'sources' | 'documents'>;

interface Language {
  readonly messages: Messages;
  readonly format: Formatter;
}

/** A language with what reads the numbers of its sentences back. */
interface Reader extends Language, Pick<RichTextWriter, 'read'> {}

/** What the frame adds to a plan. */
interface Framed extends ChartPlan, Pick<Chart, 'id' | 'title' | 'rowHeading'> {
  readonly years: readonly [number, number];
}

/**
 * Completes a chart: rows with their cells, panels with their axes, and the citations of everything
 * that its cells and sentences state, in the order in which they first appear.
 */
export function frameChart(framed: Framed, ledger: Sources, reader: Reader): Chart {
  const { id, title, subtitle, rowHeading, sourceSummary, series } = framed;
  const { read } = reader;
  const notes = (framed.notes ?? [])
    .filter((note) => note !== false)
    .map((note) => ({ ...note, text: read(note.text) }));
  const rows = (framed.rows ?? rowsByPeriod(framed, reader))
    .map((row) => rowOf(row, series, reader))
    .filter((row) => Object.keys(row.cells).length > 0);
  const { finding, deck = '' } = framed.told;
  // A title has no full stop, also where a sentence is all that is left to tell.
  const told = { finding: read(finding.replace(/\.$/, '')), deck: read(deck), notes, rows };
  const cells = rows.flatMap((row) => Object.values(row.cells));
  const observations = [...cells, ...sentenceData(told)].map(({ observation }) => observation);
  const claims = observations.flatMap(({ claim }) => (claim === undefined ? [] : [claim]));
  return {
    id,
    title,
    subtitle,
    ...told,
    rowHeading,
    series: series.map((measure) => seriesOf(measure, reader)),
    panels: framed.panels
      .filter((plan) => plan !== false)
      .map((plan) =>
        plan.panel === 'time'
          ? timePanel(plan, { ...framed, rows }, reader.format)
          : rowPanel(plan, rows),
      ),
    legend: [...(framed.legend ?? []), hollowEntry(framed, cells)]
      .filter((entry) => entry !== false)
      .map(({ text, ...swatch }) => ({ swatch, text })),
    eventMarks: [],
    citations: citationsOf(observations, ledger),
    ...(sourceSummary === undefined ? {} : { sourceSummary }),
    claims: [...new Set(claims)],
  };
}

function seriesOf(measure: Measure, { messages }: Language): Series {
  const { id, label, hue, symbol = 'circle', unit, shown } = measure;
  const { shortLabel = label, unitText = messages.units[shown?.in ?? unit].head } = measure;
  return { id, label, shortLabel, hue, symbol, unit, unitText };
}

function rowOf(
  { values, shown: own, remark, ...row }: MeasuredRow,
  series: readonly Measure[],
  reader: Reader,
): Row {
  const cells = Object.entries(values).flatMap(([id, observation]) => {
    const shown = own ?? series.find((measure) => measure.id === id)?.shown ?? {};
    return observation === undefined ? [] : [[id, cellOf(observation, shown, reader)] as const];
  });
  const told = remark === undefined ? {} : { remark: reader.read(remark) };
  return { ...row, cells: Object.fromEntries(cells), ...told };
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
  { domain, margin = 0, ticks = 'years', axis = {}, height, marks, ...plan }: TimePlan,
  { series, rows, years: [first, last] }: Pick<Framed, 'series' | 'years'> & Pick<Chart, 'rows'>,
  format: Formatter,
): TimePanel {
  const drawn = marks.flatMap((mark) => mark.series);
  const shownAs = (id = '') => series.find((one) => one.id === id)?.shown ?? {};
  const room = valuesIn(rows, drawn).map((value) => value * (axis.headroom ?? 1));
  const { isRank, hidden = isRank, atLeast } = axis;
  const reach = domainFromZero([...room, ...(atLeast === undefined ? [] : [atLeast])]);
  return {
    ...plan,
    marks: marks.map((mark) => markOf(mark, shownAs, format)),
    domain: domain ?? [first - margin, last + margin],
    ticks,
    value: {
      divisor: shownAs(drawn[0]).divisor ?? 1,
      domain: isRank === true ? [Math.max(...room), Math.min(...room)] : reach,
      ...(hidden === undefined ? {} : { hidden }),
    },
    height: { wide: height[0], narrow: height[1] },
  };
}

function markOf(
  mark: TimePlan['marks'][number],
  shownAs: (series: string) => Shown,
  format: Formatter,
): TimeMark {
  if (mark.mark === 'gap' || mark.mark === 'steps') return mark;
  const words = (plan: LabelPlan) => labelsAt(plan, plan.shown ?? shownAs(mark.series), format);
  if (mark.mark === 'bars')
    return { ...mark, labels: mark.labels === 'all' ? 'all' : words(mark.labels) };
  const { labels, ...line } = mark;
  return {
    weight: 'strong',
    symbols: 'last',
    endLabel: 'name-and-value',
    ...line,
    ...(labels === undefined ? {} : { labels: words(labels) }),
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

function hollowEntry({ hollow, series }: Framed, cells: readonly Cell[]): LegendPlan | false {
  const look = series.find(({ id }) => id === hollow?.series);
  if (hollow === undefined || look === undefined || !cells.some(isHollow)) return false;
  const { hue, symbol = 'circle' } = look;
  return { look: 'hollow', hue, symbol, text: hollow.text };
}

/** The values of all series side by side by period, in the order of time. */
function rowsByPeriod(
  { series, remarkOn }: ChartPlan,
  { format }: Language,
): readonly MeasuredRow[] {
  interface Period extends MeasuredRow {
    readonly position: number;
    readonly values: Record<string, Observation>;
  }
  const rows = new Map<string, Period>();
  for (const { id, values = [], listedUnder } of series) {
    for (const observation of values) {
      const { period } = observation;
      const row = rows.get(period.text) ?? {
        key: period.text,
        label: format.period(period),
        position: positionOf(period),
        values: {},
        remark: remarkOn?.(period.text),
        ...(listedUnder === undefined ? {} : { group: listedUnder, drawn: false }),
      };
      row.values[id] = observation;
      rows.set(period.text, row);
    }
  }
  const sorted = [...rows.values()].sort((one, other) =>
    one.position === other.position
      ? one.key.length - other.key.length
      : one.position - other.position,
  );
  return [false, true].flatMap((isListed) =>
    sorted.filter(({ drawn }) => (drawn === false) === isListed),
  );
}

function labelsAt(
  { at, isBelow, write }: LabelPlan,
  shown: Shown,
  format: Formatter,
): readonly PointLabel[] {
  return [...new Set(at)].flatMap((observation): readonly PointLabel[] => {
    if (observation === undefined || observation.kind === 'missing') return [];
    const { text: key } = observation.period;
    const amount = writeShown(observation, shown, format);
    const place = isBelow?.(observation) === true ? 'below' : 'above';
    return [{ key, text: write?.(amount, key) ?? amount, place }];
  });
}

/** Sources and articles of observations, each once. A reference that leads nowhere is left out: the checks report it. */
export function citationsOf(
  observations: readonly Observation[],
  { sources, documents }: Sources,
): readonly Citation[] {
  const ids = [...new Set(observations.flatMap((observation) => observation.sources))];
  return ids.flatMap((id): readonly Citation[] => {
    const source = sources.sourceById.get(id);
    if (source !== undefined) {
      const { publisher: label, title, lang, url } = source;
      const citation = { id, kind: 'source', label, title, url } as const;
      return [lang === undefined ? citation : { ...citation, lang }];
    }
    const article = documents.articleById.get(id);
    if (article === undefined) return [];
    const { name: label, title, url } = article;
    return [{ id, kind: 'document', label, title, url }];
  });
}
