import type { EventsLedger, Ledger } from '../dataset/ledger';
import { selectEventMarks } from '../selectors/filters/marks';
import type { BuiltChart, Chart, EventMark } from './chart';
import type { ChartContext, ChartDefinition } from './chart-definition';

/** The most events that are numbered on one chart. */
const mostMarks = 3;

/** The years of a chart's first time axis, if it has one. */
function spanOf(chart: Chart): { readonly first: number; readonly last: number } | undefined {
  const panel = chart.panels.find((candidate) => candidate.panel === 'time');
  if (panel?.panel !== 'time' || panel.ticks !== 'years') return undefined;
  return { first: Math.ceil(panel.domain[0]), last: Math.floor(panel.domain[1]) };
}

/** Numbers the events that share a topic with the chart and stand in its years. */
function withEvents(
  chart: Chart,
  definition: ChartDefinition,
  events: EventsLedger,
  context: ChartContext,
): Chart {
  const span = spanOf(chart);
  if (span === undefined || definition.eventTopics.length === 0) return chart;
  const chosen = selectEventMarks(events.events, context.filters, definition.eventTopics, {
    ...span,
    most: mostMarks,
  });
  const marks = chosen.marks.map((event, index): EventMark => {
    const { year } = event.period;
    return {
      number: index + 1,
      position: year,
      id: event.id,
      year: String(year),
      title: event.title,
    };
  });
  const words = context.messages.charts.view;
  const note =
    marks.length === 0 ? words.noEvents : words.eventsNote(marks.length, chosen.qualified);
  return { ...chart, eventMarks: marks, eventMarksNote: note };
}

/** Builds a chart of the catalogue, with its numbered events where they are wanted; null while data is absent. */
export function buildChart(
  definition: ChartDefinition,
  ledger: Partial<Ledger>,
  context: ChartContext,
  eventMarks: boolean,
): BuiltChart | null {
  const built = definition.build(ledger, context);
  if (built?.state !== 'shown' || !eventMarks || ledger.events === undefined) return built;
  return { state: 'shown', chart: withEvents(built.chart, definition, ledger.events, context) };
}

/** Whether a chart has nothing to do with the chosen topics or origin, and so makes room for others. */
export function isOutOfScope(
  { topics, origins }: ChartDefinition,
  filters: ChartContext['filters'],
): boolean {
  const { origin } = filters;
  if (origin !== 'all' && !origins.includes(origin)) return true;
  if (filters.topics.length === 0 || topics === 'every') return false;
  return !filters.topics.some((topic) => topics.includes(topic));
}
