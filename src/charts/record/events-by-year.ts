import { selectEventsByYear } from '../../selectors/events-by-year';
import { defineChart } from '../chart-definition';
import { counts } from '../looks';

/** How many events of the timeline fall in each year, under all filters but the text search. */
export const eventsByYear = defineChart({
  id: 'events-by-year',
  topics: 'every',
  origins: ['document', 'public-record'],
  needs: ['events'],
  facts: ({ events: { events } }, { filters, words: { formula } }) =>
    selectEventsByYear(events, filters, formula),
  years: ({ span }) => [span.first, span.last],
  show: (
    { span: { first, last }, years, all, greatest },
    { words, number, mark, when, format, span },
  ) => {
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
