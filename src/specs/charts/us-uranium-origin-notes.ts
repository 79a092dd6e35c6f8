import type { ReactorYear } from '../../dataset/mineral-tables';
import { valueOf } from '../../dataset/observation';
import type { Note } from '../chart';
import type { ChartContext } from '../chart-definition';
import { countryName } from './countries';

function names(years: readonly ReactorYear[], { format }: ChartContext): string {
  return format.list(years.map(({ total }) => format.period(total.period)));
}

/** The years without a share of Kazakhstan, and the sums published in its stead. */
function gapNote(years: readonly ReactorYear[], context: ChartContext): readonly Note[] {
  const words = context.messages.charts['us-uranium-origin'];
  const { format, messages } = context;
  const without = years.filter(({ shares }) =>
    shares.every(
      ({ country, observation }) => country !== 'kazakhstan' || valueOf(observation) === null,
    ),
  );
  if (without.length === 0) return [];
  const sums = without.flatMap(({ total, sums: ofYear }) =>
    ofYear
      .filter(({ countries }) => countries.includes('kazakhstan'))
      .map(({ countries, percent }) => ({
        countries: format.list(countries.map((country) => countryName(country, messages))),
        told: words.inYear(format.percent(percent), format.period(total.period)),
      })),
  );
  const together = [...new Set(sums.map(({ countries }) => countries))].map((countries) => {
    const told = sums.filter((sum) => sum.countries === countries).map((sum) => sum.told);
    return words.onlySums(countries, format.list(told));
  });
  const gaps = words.gaps.text(names(without, context));
  return [{ lead: words.gaps.lead, text: words.sums([gaps, ...together]) }];
}

/** Years whose shares as printed add to more than the whole. */
function overfullNotes(years: readonly ReactorYear[], context: ChartContext): readonly Note[] {
  const words = context.messages.charts['us-uranium-origin'];
  return years.flatMap(({ shares, total }) => {
    const printed = shares.filter(({ observation }) => observation.kind === 'reported');
    const known = printed.map(({ observation }) => valueOf(observation));
    const sum = known.reduce<number>((so, value) => (value === null ? so : so + value), 0);
    if (sum <= 100) return [];
    const { format } = context;
    const text = words.overfull.text(format.period(total.period), format.percent(sum));
    return [{ lead: words.overfull.lead, text }];
  });
}

/** Years whose shares are computed from weights, and years that are least certain. */
function careNotes(years: readonly ReactorYear[], context: ChartContext): readonly Note[] {
  const { computed, uncertain } = context.messages.charts['us-uranium-origin'];
  const derived = years.filter(({ shares }) =>
    shares.some(({ observation }) => observation.kind === 'derived'),
  );
  const doubtful = years.filter(({ confidence }) => confidence === 'low');
  return [
    { note: computed, of: derived },
    { note: uncertain, of: doubtful },
  ]
    .filter(({ of }) => of.length > 0)
    .map(({ note, of }) => ({ lead: note.lead, text: note.text(names(of, context)) }));
}

/** The traps of the years shown: gaps, sums over a hundred, computed and uncertain shares. */
export function originNotes(years: readonly ReactorYear[], context: ChartContext): readonly Note[] {
  return [
    ...gapNote(years, context),
    ...overfullNotes(years, context),
    ...careNotes(years, context),
  ];
}
