import type { Observation } from '../dataset/observation';
import type { Origin } from '../dataset/schema/events';
import type { Ledger } from '../dataset/ledger';
import type { FileName } from '../dataset/schema/dataset';
import type { Messages } from '../messages/messages';
import type { MineralSort } from '../selectors/filters/address';
import { noFilters, type Filters } from '../selectors/filters/filters';
import { inYears } from '../selectors/observations';
import type { BuiltChart, Chart } from './chart';
import { frameChart } from './chart-frame';
import type { ChartPlan } from './chart-plan';
import type { ChartId } from './chart-ids';
import type { Formatter } from './format';
import { createRichTextWriter } from './rich-text';
import { createNumberWriter, type NumberWriter } from './shown';

/** What a chart is built for, apart from the data. */
export interface ChartContext {
  readonly filters: Filters;
  readonly mineralSort: MineralSort;
  readonly messages: Messages;
  readonly format: Formatter;
}

/** Files that every chart needs: they name its sources. */
type Always = 'sources' | 'documents';

/** A chart of the catalogue: what it is about, what it needs, and how its value is built. */
export interface ChartDefinition {
  readonly id: ChartId;
  /** `every`: concerns all topics and is never out of scope. */
  readonly topics: 'every' | readonly string[];
  /** Origins whose data it can show. */
  readonly origins: readonly Origin[];
  /** Topics of the events that are numbered along its time axis; none for charts without one. */
  readonly eventTopics: readonly string[];
  readonly needs: readonly FileName[];
  readonly title: (messages: Messages) => string;
  /** Builds the chart, or gives null while a file it needs is absent. */
  readonly build: (ledger: Partial<Ledger>, context: ChartContext) => BuiltChart | null;
}

/** What a chart file works with: the filters, its own words, and what writes its sentences. */
export interface FactsContext<Id extends ChartId = ChartId> extends ChartContext {
  readonly words: Messages['charts'][Id];
  /** Those of some observations that lie in the chosen years. */
  readonly chosen: (observations: readonly Observation[]) => readonly Observation[];
}

/** What a chart file writes its sentences with; the numbers it writes belong into sentences alone. */
export interface SentenceContext<Id extends ChartId = ChartId>
  extends FactsContext<Id>, NumberWriter {
  /** First and last year of the facts. */
  readonly years: readonly [number, number];
  /** The same in words. */
  readonly span: string;
  /** The period of an observation in words; empty where there is none. */
  readonly when: (observation: Observation | undefined) => string;
}

/** A chart as its file states it: the facts it is about, then how they are drawn and described. */
interface ChartFrame<Id extends ChartId, Name extends FileName, Facts> extends Omit<
  ChartDefinition,
  'id' | 'needs' | 'build' | 'eventTopics' | 'title'
> {
  readonly id: Id;
  readonly eventTopics?: readonly string[];
  readonly needs: readonly Name[];
  /** What the filters leave; null where they leave nothing. Asked again without years for the empty state. */
  readonly facts: (ledger: Pick<Ledger, Name | Always>, context: FactsContext<Id>) => Facts | null;
  /** First and last year of facts; not finite where they hold no number. */
  readonly years: (facts: Facts) => readonly [number, number];
  readonly show: (facts: Facts, context: SentenceContext<Id>) => ChartPlan;
}

function holds<Name extends FileName>(
  ledger: Partial<Ledger>,
  names: readonly Name[],
): ledger is Pick<Ledger, Name> {
  return names.every((name) => ledger[name] !== undefined);
}

/** Whether any row of a chart holds a number. */
function holdsNumbers({ rows }: Chart): boolean {
  return rows.some(({ cells }) =>
    Object.values(cells).some(({ observation }) => observation.kind !== 'missing'),
  );
}

/** Throws a `RangeError` where a panel has no place for its values: a drawing would have none either. */
function requireDomains({ panels }: Chart): void {
  const domains = panels.flatMap((panel) =>
    panel.panel === 'time'
      ? [panel.domain, panel.value.domain]
      : panel.columns.map(({ domain }) => domain),
  );
  if (!domains.flat().every(Number.isFinite)) throw new RangeError('An axis without an end');
}

/**
 * Declares a chart; its file sees only the data that it needs. A chart without a number is empty and
 * offers the years that are there; one that cannot be made has failed, so that the failure of one chart
 * is a state of that chart and of nothing else.
 */
export function defineChart<Id extends ChartId, Name extends FileName, Facts>(
  frame: ChartFrame<Id, Name, Facts>,
): ChartDefinition {
  const { id } = frame;
  const needs: readonly (Name | Always)[] = ['sources', 'documents', ...frame.needs];

  function build(ledger: Pick<Ledger, Name | Always>, context: ChartContext): BuiltChart {
    const words = context.messages.charts[id];
    const { title, rowHeading } = words;
    const under = (filters: Filters): FactsContext<Id> => ({
      ...context,
      filters,
      words,
      chosen: (observations) => inYears(observations, filters),
    });
    const found = (filters: Filters) => {
      const facts = frame.facts(ledger, under(filters));
      if (facts === null) return null;
      const years = frame.years(facts);
      return years.every(Number.isFinite) ? { facts, years } : null;
    };
    const { filters } = context;
    const chosen = found(filters);
    if (chosen === null) {
      const there = found({ ...filters, from: null, to: null }) ?? found(noFilters);
      return { state: 'empty', empty: { id, title, available: there?.years ?? null } };
    }
    const { facts, years } = chosen;
    const { cite, read } = createRichTextWriter();
    const { format } = context;
    const plan = frame.show(facts, {
      ...under(filters),
      ...createNumberWriter({ cite }, context),
      years,
      span: format.years(...years),
      when: (observation) => (observation === undefined ? '' : format.period(observation.period)),
    });
    const framed = { id, title, rowHeading, years, ...plan };
    const chart = frameChart(framed, ledger, { ...context, read });
    if (!holdsNumbers(chart)) return { state: 'empty', empty: { id, title, available: null } };
    requireDomains(chart);
    return { state: 'shown', chart };
  }

  return {
    ...frame,
    title: ({ charts }) => charts[id].title,
    eventTopics: frame.eventTopics ?? [],
    needs: [...new Set<FileName>(needs)],
    build: (ledger, context) => {
      if (!holds(ledger, needs)) return null;
      try {
        return build(ledger, context);
      } catch (cause) {
        return { state: 'failed', title: context.messages.charts[id].title, cause };
      }
    },
  };
}
