import type { DerivedObservation } from '../../dataset/observation';
import { parsePeriod, periodOfYear } from '../../dataset/period';
import type { DatedEvent, Ledger } from '../../dataset/ledger';
import type { Mark } from '../../messages/mark';
import { indexEvents, spanOfEvents } from '../../selectors/event-index';
import { selectEvents } from '../../selectors/events';
import type { Filters } from '../../selectors/filters';
import type { PointLabel, Row } from '../chart';
import { defineChart, type ChartContext } from '../chart-definition';
import { cellOf, emptyChart, plainNote, shownChart } from '../chart-parts';
import { ToldFigures, type Telling } from '../telling';

interface YearOfEvents {
  readonly year: number;
  readonly count: number;
  /** Of the events of the year; of all events counted where the year has none. */
  readonly sources: readonly string[];
}

function sourcesOf(events: readonly DatedEvent[]): readonly string[] {
  return [...new Set(events.flatMap(({ sources }) => sources))];
}

/** Every year from the first to the last of the events, those without an event included. */
function countYears(events: readonly DatedEvent[]): readonly YearOfEvents[] {
  const span = spanOfEvents(events);
  if (span === null) return [];
  const indexed = indexEvents(events);
  const all = sourcesOf(events);
  return Array.from({ length: span.last - span.first + 1 }, (_, place) => {
    const year = span.first + place;
    const ofYear = indexed.filter((event) => event.year === year).map(({ event }) => event);
    const sources = ofYear.length === 0 ? all : sourcesOf(ofYear);
    return { year, count: ofYear.length, sources };
  });
}

/** A number of events, counted from the sources of the timeline. */
function counted(
  { year, count, sources }: YearOfEvents,
  { messages }: ChartContext,
): DerivedObservation {
  return {
    kind: 'derived',
    value: count,
    formula: messages.charts['events-by-year'].formula,
    inputs: [],
    unit: 'count',
    period: periodOfYear(year),
    sources,
  };
}

function rowOf(ofYear: YearOfEvents, context: ChartContext): Row {
  const { year } = ofYear;
  const observation = counted(ofYear, context);
  const { period } = observation;
  return {
    key: period.text,
    label: context.format.period(period),
    position: year,
    cells: { events: cellOf(observation, { decimals: 0 }, context) },
  };
}

/** The years with the most events, in the order of time. */
function greatestOf(years: readonly YearOfEvents[]): readonly YearOfEvents[] {
  const most = Math.max(...years.map(({ count }) => count));
  return years.filter(({ count }) => count === most);
}

/** The greatest bar and the last one carry their value. */
function labelsOf(years: readonly YearOfEvents[]): readonly PointLabel[] {
  const chosen = [greatestOf(years).at(-1), years.at(-1)].filter((year) => year !== undefined);
  return [...new Set(chosen)].map(({ year, count }) => ({
    key: periodOfYear(year).text,
    text: String(count),
    place: 'above',
  }));
}

/** The most events of a year: a number that rests on all years that have so many. */
function greatestCount(
  greatest: readonly YearOfEvents[],
  context: ChartContext,
): DerivedObservation | undefined {
  const last = greatest.at(-1);
  if (last === undefined) return undefined;
  const sources = [...new Set(greatest.flatMap((year) => year.sources))];
  return counted({ ...last, sources }, context);
}

function summaryOf(
  years: readonly YearOfEvents[],
  events: readonly DatedEvent[],
  context: ChartContext,
): Telling {
  const words = context.messages.charts['events-by-year'];
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return [];
  const told = new ToldFigures();
  const count = events.length;
  const total = counted({ year: last.year, count, sources: sourcesOf(events) }, context);
  const mark: Mark = (text) => told.mark(text, total);
  if (first === last) return told.read(words.inOneYear(count, mark, String(first.year)));
  const greatest = greatestOf(years);
  const most = greatestCount(greatest, context);
  const names = context.format.list(greatest.map(({ year }) => String(year)));
  const mosts =
    most === undefined || greatest.length > 3
      ? []
      : [words.most(names, told.mark(String(most.value), most), greatest.length)];
  const all = words.inYears(
    mark(context.format.number(count)),
    String(first.year),
    String(last.year),
  );
  return told.read(words.summary([all, ...mosts]));
}

/** The years in which events would be left; those of all events where the filters leave none. */
function yearsWithEvents(
  { events: { events }, sources }: Pick<Ledger, 'events' | 'sources'>,
  filters: Filters,
): readonly [number, number] {
  const anyYear = selectEvents(events, { ...filters, from: null, to: null });
  const span = spanOfEvents(anyYear) ?? spanOfEvents(events);
  const released = parsePeriod(sources.released).year;
  return span === null ? [released, released] : [span.first, span.last];
}

/** How many events of the timeline fall in each year, under all filters but the text search. */
export const eventsByYear = defineChart({
  id: 'events-by-year',
  topics: 'every',
  origins: ['document', 'public-record'],
  needs: ['events'],
  title: (messages) => messages.charts['events-by-year'].title,
  build: (data, context) => {
    const words = context.messages.charts['events-by-year'];
    const { events } = data.events;
    const filters = { ...context.filters, text: '' };
    const kept = selectEvents(events, filters);
    const years = countYears(kept);
    const [first, last] = [years[0], years.at(-1)];
    if (first === undefined || last === undefined) {
      return emptyChart('events-by-year', words.title, yearsWithEvents(data, filters));
    }
    const most = Math.max(...years.map(({ count }) => count));
    return shownChart(
      {
        id: 'events-by-year',
        title: words.title,
        subtitle: words.subtitle(
          context.format.number(kept.length),
          context.format.years(first.year, last.year),
        ),
        summary: summaryOf(years, kept, context),
        notes: [plainNote(words.note)],
        rowHeading: words.rowHeading,
        series: [
          {
            id: 'events',
            label: words.events,
            shortLabel: words.events,
            hue: 'ink',
            symbol: 'circle',
            unit: 'count',
            unitText: context.messages.units.count.head,
          },
        ],
        rows: years.map((year) => rowOf(year, context)),
        panels: [
          {
            panel: 'time',
            domain: [first.year - 0.6, last.year + 0.6],
            ticks: 'years',
            // Room for five at least: ticks of a count stand at whole numbers.
            value: { divisor: 1, domain: [0, Math.max(5, most)] },
            marks: [{ mark: 'bars', series: 'events', labels: labelsOf(years) }],
            height: { wide: 13, narrow: 11 },
          },
        ],
        sourceSummary: words.source(kept.length, sourcesOf(kept).length),
      },
      data,
      context,
    );
  },
});
