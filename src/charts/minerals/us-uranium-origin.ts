import type { ReactorYear } from '../../dataset/minerals-ledger';
import { isRounded } from '../../dataset/observation';
import { counted, greatestOf, ofPeriod, valuesOf, yearsOf } from '../../selectors/observations';
import {
  gapsOf,
  overfullSum,
  selectReactorDeliveries,
  type ReactorDeliveries,
} from '../../selectors/reactor-deliveries';
import { defineChart, type SentenceContext } from '../chart-definition';
import type { Told } from '../chart-plan';
import { countryHue, countryName, countrySeries } from '../looks';

type Context = SentenceContext<'us-uranium-origin'>;

const percent = { in: 'percent' } as const;

/** Where the uranium delivered to U.S. reactors comes from: one small chart a country, gaps kept. */
export const usUraniumOrigin = defineChart({
  id: 'us-uranium-origin',
  topics: ['critical-minerals', 'energy'],
  origins: ['public-record'],
  needs: ['minerals'],
  facts: ({ minerals }, { filters }) => selectReactorDeliveries(minerals, filters),
  // A year of which the total alone is known shows nothing.
  years: ({ shares }) => yearsOf(Object.values(shares).flat()),
  show: (deliveries, context) => {
    const { words, number, messages, format } = context;
    const { years, countries, shares, sums } = deliveries;
    const [first, last] = coverageOf(years);
    const hues = countries.filter((id) => shares[id]?.some(isRounded) === true).map(countryHue);
    const totals = years.map(({ total }) => total);
    return {
      subtitle: words.subtitle(format.years(first, last)),
      told: tell(deliveries, context),
      notes: notesOf(deliveries, context),
      series: [
        ...countries.map((country) => ({
          ...countrySeries(country, messages),
          unit: 'percent' as const,
          values: shares[country] ?? [],
        })),
        ...sums.map(({ id, countries: of, shares: values }) => ({
          id,
          label: words.together(namesOf(of, context)),
          hue: 'muted' as const,
          unit: 'percent' as const,
          values,
        })),
        {
          id: 'total',
          label: words.total,
          hue: 'muted',
          unit: 'million-pounds-u3o8',
          values: totals,
        },
      ],
      remarkOn: (period) => {
        const told = sums.flatMap(({ countries: of, shares: each }) => {
          const sum = ofPeriod(each, period);
          return sum === undefined ? [] : [words.sum(namesOf(of, context), number(sum, percent))];
        });
        return told.length === 0 ? undefined : words.sums(told);
      },
      panels: countries.map((country, index) => ({
        panel: 'time',
        label: { text: countryName(country, messages), hue: countryHue(country) },
        domain: [first - 0.6, last + 0.6],
        bareAxis: index < countries.length - 1,
        axis: { hidden: true, atLeast: Math.max(...valuesOf(Object.values(shares).flat())) },
        marks: [{ mark: 'bars', series: country, labels: 'all' }],
        height: [3.8, 3.8],
      })),
      legend: [hues.length > 0 && { look: 'estimated', hues, text: words.roundedLegend }],
    };
  },
});

/** First and last year of deliveries, with a share or without. */
function coverageOf(years: readonly ReactorYear[]): readonly [number, number] {
  return yearsOf(years.map(({ total }) => total));
}

function namesOf(countries: readonly string[], { messages, format }: Context): string {
  return format.list(countries.map((country) => countryName(country, messages)));
}

/** Kazakhstan's share in the last year with one, and its greatest. */
function tell(
  { years, shares, countries }: ReactorDeliveries,
  { words, number, when, format }: Context,
): Told {
  const own = counted(shares['kazakhstan'] ?? []);
  const [last, greatest] = [own.at(-1), greatestOf(own)];
  const [share, year] = [number(last, percent), when(last)];
  const most =
    own.length < 2
      ? []
      : [
          last === greatest
            ? words.isGreatest
            : words.greatest(number(greatest, percent), when(greatest)),
        ];
  return {
    finding:
      last === undefined
        ? words.noShare(format.years(...coverageOf(years)))
        : words.supplied(share, year),
    deck: [...most, ...(countries.includes('china') ? [] : [words.noChina])].join(' '),
  };
}

/** Years without a share, years whose shares add to more than the whole, computed and uncertain ones. */
function notesOf(deliveries: ReactorDeliveries, context: Context) {
  const { words, number, when, format } = context;
  const { years } = deliveries;
  const on = <Note>(some: readonly ReactorYear[], note: (years: string) => Note) =>
    some.length > 0 && note(format.list(some.map(({ total }) => when(total))));
  const gaps = gapsOf(deliveries, 'kazakhstan');
  const instead = gaps.sums.map((sum) => {
    const each = sum.shares.map((share) => words.inYear(number(share, percent), when(share)));
    return words.onlySums(namesOf(sum.countries, context), format.list(each));
  });
  const isComputed = ({ shares }: ReactorYear) =>
    shares.some(({ observation }) => observation.kind === 'derived');
  return [
    on(gaps.years, (names) => words.gaps(names, instead)),
    ...years
      .flatMap((year) => overfullSum(year, words.printedFormula) ?? [])
      .map((sum) => words.overfull(when(sum), number(sum, percent))),
    on(years.filter(isComputed), words.computed),
    on(
      years.filter(({ confidence }) => confidence === 'low'),
      words.uncertain,
    ),
  ];
}
