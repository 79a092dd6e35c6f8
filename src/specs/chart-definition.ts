import type { Origin } from '../dataset/schema/events';
import type { Dataset, FileName } from '../dataset/schema/dataset';
import type { Messages } from '../messages/messages';
import type { MineralSort } from '../selectors/address';
import type { Filters } from '../selectors/filters';
import type { BuiltChart } from './chart';
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
  readonly build: (dataset: Partial<Dataset>, context: ChartContext) => BuiltChart | null;
}

interface Definition<Name extends FileName> extends Omit<
  ChartDefinition,
  'needs' | 'build' | 'eventTopics'
> {
  readonly eventTopics?: readonly string[];
  readonly needs: readonly Name[];
  readonly build: (dataset: Pick<Dataset, Name | Always>, context: ChartContext) => BuiltChart;
}

function holds<Name extends FileName>(
  dataset: Partial<Dataset>,
  names: readonly Name[],
): dataset is Pick<Dataset, Name> {
  return names.every((name) => dataset[name] !== undefined);
}

/** Declares a chart; its builder sees only the files that it needs. */
export function defineChart<Name extends FileName>(definition: Definition<Name>): ChartDefinition {
  const needs: readonly (Name | Always)[] = ['sources', 'documents', ...definition.needs];
  return {
    ...definition,
    eventTopics: definition.eventTopics ?? [],
    needs: [...new Set<FileName>(needs)],
    build: (dataset, context) =>
      holds(dataset, needs) ? definition.build(dataset, context) : null,
  };
}
