import type { ReactorYear } from '../../dataset/mineral-tables';
import { derive, valueOf } from '../../dataset/observation';
import type { Note } from '../chart';
import type { ChartContext } from '../chart-definition';
import { plainNote } from '../chart-parts';
import { ToldFigures } from '../telling';
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
  const told = new ToldFigures();
  const sums = without.flatMap(({ total, sums: ofYear, sources }) =>
    ofYear
      .filter(({ countries }) => countries.includes('kazakhstan'))
      .map(({ countries, percent }) => ({
        countries: format.list(countries.map((country) => countryName(country, messages))),
        told: words.inYear(
          told.mark(format.percent(percent), {
            kind: 'reported',
            value: percent,
            unit: 'percent',
            period: total.period,
            sources,
          }),
          format.period(total.period),
        ),
      })),
  );
  const together = [...new Set(sums.map(({ countries }) => countries))].map((countries) => {
    const ofThese = sums.filter((sum) => sum.countries === countries);
    return words.onlySums(countries, format.list(ofThese.map((sum) => sum.told)));
  });
  const gaps = words.gaps.text(names(without, context));
  return [{ lead: words.gaps.lead, text: told.read(words.sums([gaps, ...together])) }];
}

/** Years whose shares as printed add to more than the whole. */
function overfullNotes(years: readonly ReactorYear[], context: ChartContext): readonly Note[] {
  const words = context.messages.charts['us-uranium-origin'];
  return years.flatMap(({ shares, total }) => {
    const observed = shares.map(({ observation }) => observation);
    const printed = observed.filter(({ kind }) => kind === 'reported');
    const add = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
    const as = { unit: 'percent', period: total.period } as const;
    const sum = derive(printed, words.overfull.formula, add, as);
    const value = valueOf(sum);
    if (value === null || value <= 100) return [];
    const { format } = context;
    const told = new ToldFigures();
    const percent = told.mark(format.percent(value), sum);
    const text = told.read(words.overfull.text(format.period(total.period), percent));
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
    .map(({ note, of }) => plainNote({ lead: note.lead, text: note.text(names(of, context)) }));
}

/** The traps of the years shown: gaps, sums over a hundred, computed and uncertain shares. */
export function originNotes(years: readonly ReactorYear[], context: ChartContext): readonly Note[] {
  return [
    ...gapNote(years, context),
    ...overfullNotes(years, context),
    ...careNotes(years, context),
  ];
}
