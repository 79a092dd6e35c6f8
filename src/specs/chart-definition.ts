import type { Origin } from '../dataset/schema/events';
import type { Ledger } from '../dataset/ledger';
import type { FileName } from '../dataset/schema/dataset';
import type { Messages } from '../messages/messages';
import type { MineralSort } from '../selectors/address';
import type { Filters } from '../selectors/filters';
import type { BuiltChart, Chart } from './chart';
import type { ChartId } from './chart-ids';
import type { Formatter } from './format';

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
  /** `every`: concerns all topics and never steps aside for them. */
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

interface Definition<Name extends FileName> extends Omit<
  ChartDefinition,
  'needs' | 'build' | 'eventTopics'
> {
  readonly eventTopics?: readonly string[];
  readonly needs: readonly Name[];
  readonly build: (ledger: Pick<Ledger, Name | Always>, context: ChartContext) => BuiltChart;
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
 * What a builder gives, whatever the record: a chart without a number is empty, and one that cannot be
 * made has failed. So that the failure of one chart is a state of that chart, and of nothing else.
 */
function settle(build: () => BuiltChart, { id, title }: Pick<Chart, 'id' | 'title'>): BuiltChart {
  try {
    const built = build();
    if (built.state !== 'shown') return built;
    if (!holdsNumbers(built.chart))
      return { state: 'empty', empty: { id, title, available: null } };
    requireDomains(built.chart);
    return built;
  } catch (cause) {
    return { state: 'failed', title, cause };
  }
}

/** Declares a chart; its builder sees only the files that it needs. */
export function defineChart<Name extends FileName>(definition: Definition<Name>): ChartDefinition {
  const needs: readonly (Name | Always)[] = ['sources', 'documents', ...definition.needs];
  return {
    ...definition,
    eventTopics: definition.eventTopics ?? [],
    needs: [...new Set<FileName>(needs)],
    build: (ledger, context) => {
      if (!holds(ledger, needs)) return null;
      const { id, title } = definition;
      return settle(() => definition.build(ledger, context), {
        id,
        title: title(context.messages),
      });
    },
  };
}
