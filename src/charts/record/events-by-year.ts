import { countOf } from '../../dataset/arithmetic';
import { periodOfYear } from '../../dataset/period';
import type { DatedEvent } from '../../dataset/ledger';
import { spanOfEvents } from '../../selectors/filters/event-groups';
import { selectEvents } from '../../selectors/filters/events';
import { defineChart } from '../chart-definition';
import { counts } from '../looks';

/** A number of events cites their sources; where there are none, those of all events that were looked at. */
function sourcesOf(events: readonly DatedEvent[]): readonly string[] {
  return [...new Set(events.flatMap(({ sources }) => sources))];
}

/** How many events of the timeline fall in each year, under all filters but the text search. */
export const eventsByYear = defineChart({
  id: 'events-by-year',
  topics: 'every',
  origins: ['document', 'public-record'],
  needs: ['events'],
  facts: ({ events: { events } }, { filters, words: { formula } }) => {
    const kept = selectEvents(events, { ...filters, text: '' });
    const span = spanOfEvents(kept);
    if (span === null) return null;
    const countIn = (year: number, some: readonly DatedEvent[]) =>
      countOf(some.length, {
        formula,
        period: periodOfYear(year),
        sources: sourcesOf(some.length === 0 ? kept : some),
      });
    // Every year from the first to the last of the events, those without an event included.
    const years = Array.from({ length: span.last - span.first + 1 }, (_, index) => {
      const year = span.first + index;
      return countIn(
        year,
        kept.filter(({ period }) => period.year === year),
      );
    });
    return { span, years, all: countIn(span.last, kept) };
  },
  years: ({ span }) => [span.first, span.last],
  show: ({ span: { first, last }, years, all }, { words, number, mark, when, format, span }) => {
    const most = Math.max(...years.map(({ value }) => value));
    const greatest = years.filter(({ value }) => value === most);
    const [example] = greatest.slice(-1);
    const sources = [...new Set(greatest.flatMap((year) => year.sources))];
    const inYears = words.inYears(number(all), String(first), String(last));
    const told =
      example === undefined || greatest.length > 3
        ? { finding: inYears }
        : {
            finding: words.most(format.list(greatest.map(when)), number({ ...example, sources })),
            deck: inYears,
          };
    return {
      subtitle: words.subtitle(format.number(all.value), span),
      told:
        first === last ? { finding: words.inOneYear(all.value, mark(all), String(first)) } : told,
      notes: [words.note],
      series: [{ id: 'events', label: words.events, ...counts, values: years }],
      panels: [
        {
          panel: 'time',
          margin: 0.6,
          // Room for five at least: ticks of a count stand at whole numbers.
          axis: { atLeast: 5 },
          marks: [
            { mark: 'bars', series: 'events', labels: { at: [greatest.at(-1), years.at(-1)] } },
          ],
          height: [18, 16],
        },
      ],
      sourceSummary: words.source(all.value, all.sources.length),
    };
  },
});
