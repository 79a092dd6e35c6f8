import { sumOf } from '../../dataset/arithmetic';
import type { MineralsLedger } from '../../dataset/ledger';
import type { ReactorYear } from '../../dataset/mineral-tables';
import { isRounded, valueOf, type Observation } from '../../dataset/observation';
import { counted, greatestOf, ofPeriod, valuesOf, yearsOf } from '../../selectors/observations';
import { defineChart, type TellingContext } from '../chart-definition';
import { rowsByPeriod, type Measure } from '../chart-frame';
import type { RichText } from '../rich-text';
import type { NumberWriter } from '../shown';
import { countryHue, countryName, countrySeries } from './looks';

type Gaps = MineralsLedger['reactorUranium']['gaps'];
type Context = TellingContext<'us-uranium-origin'>;

/** A sum that the source gives in a year instead of single countries, per cent of all deliveries. */
interface Sum {
  /** The countries it takes together, whatever the order in which a year names them. */
  readonly id: string;
  readonly countries: readonly string[];
  readonly share: Observation;
}

/** The deliveries of the chosen years. */
interface Deliveries {
  readonly years: readonly ReactorYear[];
  /** Kazakhstan first, the United States last, between them by the greatest share published. */
  readonly countries: readonly string[];
  /** Of each country in each year, or the reason why there is none. */
  readonly shares: Readonly<Record<string, readonly Observation[]>>;
  readonly sums: readonly Sum[];
}

const percent = { in: 'percent' } as const;

/** Where the uranium delivered to U.S. reactors comes from: one small chart a country, gaps kept. */
export const usUraniumOrigin = defineChart({
  id: 'us-uranium-origin',
  topics: ['critical-minerals', 'energy'],
  origins: ['public-record'],
  needs: ['minerals'],
  facts: ({ minerals }, { chosen }): Deliveries => {
    const { deliveries } = minerals.uranium;
    const { gaps } = minerals.reactorUranium;
    const years = deliveries.filter(({ total }) => chosen([total]).length > 0);
    const countries = countriesOf(deliveries);
    const shares = countries.map(
      (country) => [country, years.map((year) => shareIn(year, country, gaps))] as const,
    );
    const sums = years.flatMap(sumsOf);
    return { years, countries, shares: Object.fromEntries(shares), sums };
  },
  // A year of which the total alone is known shows nothing.
  years: ({ shares }) => yearsOf(Object.values(shares).flat()),
  show: (deliveries, context) => {
    const { words, text, messages, format } = context;
    const { years, countries, shares, sums } = deliveries;
    const [first, last] = coverageOf(years);
    const together = new Map<string, readonly string[]>();
    for (const { id, countries: of } of sums) if (!together.has(id)) together.set(id, of);
    const rounded = countries.filter((country) => shares[country]?.some(isRounded) === true);
    const remarkOf = (period: string) => {
      const own = sums.filter(({ share }) => share.period.text === period);
      const tell = ({ number }: NumberWriter) =>
        own.map(({ id, share }) =>
          words.sum(namesOf(together.get(id) ?? [], context), number(share, percent)),
        );
      return own.length === 0 ? {} : { remark: text((numbers) => words.sums(tell(numbers))) };
    };
    return {
      subtitle: words.subtitle(format.years(first, last)),
      finding: findingOf(deliveries, context),
      notes: [
        gapNote(deliveries, context),
        ...years.map((year) => overfullNote(year, context)),
        noteOn(words.computed, years.filter(isComputed), context),
        noteOn(
          words.uncertain,
          years.filter(({ confidence }) => confidence === 'low'),
          context,
        ),
      ],
      series: [
        ...countries.map((country) => ({
          ...countrySeries(country, messages),
          unit: 'percent' as const,
        })),
        ...[...together].map(([id, of]): Measure => {
          const label = words.together(namesOf(of, context));
          return { id, label, hue: 'muted', symbol: 'circle', unit: 'percent' };
        }),
        {
          id: 'total',
          label: words.total,
          hue: 'muted',
          symbol: 'circle',
          unit: 'million-pounds-u3o8',
        },
      ],
      rows: rowsByPeriod(
        {
          ...shares,
          ...Object.fromEntries(
            [...together.keys()].map((id) => [
              id,
              sums.flatMap((sum) => (sum.id === id ? [sum.share] : [])),
            ]),
          ),
          total: years.map(({ total }) => total),
        },
        format,
      ).map((row) => ({ ...row, ...remarkOf(row.key) })),
      panels: countries.map((country, index) => ({
        panel: 'time',
        label: { text: countryName(country, messages), hue: countryHue(country) },
        domain: [first - 0.6, last + 0.6],
        bareAxis: index < countries.length - 1,
        axis: { hidden: true, atLeast: Math.max(...valuesOf(Object.values(shares).flat())) },
        marks: [{ mark: 'bars', series: country, labels: 'all' }],
        height: [3.2, 3.2],
      })),
      legend: [
        rounded.length > 0 && {
          swatch: { look: 'estimated', hues: rounded.map(countryHue) },
          text: words.roundedKey,
        },
      ],
    };
  },
});

/** The share of a country in a year, or the reason why there is none. */
function shareIn(
  { shares, total, sources }: ReactorYear,
  country: string,
  gaps: Gaps,
): Observation {
  const share = shares.find((candidate) => candidate.country === country);
  if (share !== undefined) return share.observation;
  return {
    kind: 'missing',
    // Where the record does not say why, all that is known is that it was not found.
    reason: gaps?.reason ?? 'not-found',
    unit: 'percent',
    period: total.period,
    sources: gaps?.sources ?? sources,
    ...(gaps === undefined ? {} : { note: gaps.note }),
  };
}

/** First and last year of deliveries, with a share or without. */
function coverageOf(years: readonly ReactorYear[]): readonly [number, number] {
  return yearsOf(years.map(({ total }) => total));
}

function countriesOf(years: readonly ReactorYear[]): readonly string[] {
  const greatest = new Map<string, number>();
  for (const { country, observation } of years.flatMap(({ shares }) => shares)) {
    const value = valueOf(observation);
    if (value !== null) greatest.set(country, Math.max(value, greatest.get(country) ?? value));
  }
  const rank = (country: string) =>
    country === 'kazakhstan' ? 0 : country === 'united-states' ? 2 : 1;
  return [...greatest]
    .sort(([one, most], [other, otherMost]) =>
      rank(one) === rank(other) ? otherMost - most : rank(one) - rank(other),
    )
    .map(([country]) => country);
}

function sumsOf({ total, sums, sources }: ReactorYear): readonly Sum[] {
  return sums.map(({ countries, percent: value }) => ({
    id: [...countries].sort().join('-and-'),
    countries,
    share: { kind: 'reported', value, unit: 'percent', period: total.period, sources },
  }));
}

function namesOf(countries: readonly string[], { messages, format }: Context): string {
  return format.list(countries.map((country) => countryName(country, messages)));
}

function isComputed({ shares }: ReactorYear): boolean {
  return shares.some(({ observation }) => observation.kind === 'derived');
}

/** Kazakhstan's share in the last year with one, and its greatest. */
function findingOf(
  { years, shares, countries }: Deliveries,
  { words, text, format }: Context,
): RichText {
  const own = counted(shares['kazakhstan'] ?? []);
  const [last, greatest] = [own.at(-1), greatestOf(own)];
  const china = countries.includes('china') ? [] : [words.noChina];
  return text(({ number }) => {
    if (last === undefined || greatest === undefined)
      return words.summary([words.noShare(format.years(...coverageOf(years))), ...china]);
    const [share, year] = [number(last, percent), format.period(last.period)];
    const sentence =
      own.length === 1
        ? words.shareOnly(share, year)
        : last === greatest
          ? words.shareGreatest(share, year)
          : words.share(share, year, number(greatest, percent), format.period(greatest.period));
    return words.summary([sentence, ...china]);
  });
}

function periodsOf(years: readonly ReactorYear[], { format }: Context): string {
  return format.list(years.map(({ total }) => format.period(total.period)));
}

/** The years without a share of Kazakhstan, and the sums published in its stead. */
function gapNote({ years, sums, shares }: Deliveries, context: Context) {
  const { words, text, format } = context;
  const own = shares['kazakhstan'] ?? [];
  const without = years.filter(({ total }) => {
    const share = ofPeriod(own, total.period.text);
    return share === undefined || valueOf(share) === null;
  });
  if (without.length === 0) return false;
  const missing = new Set(without.map(({ total }) => total.period.text));
  const instead = sums.filter(
    ({ countries, share }) => countries.includes('kazakhstan') && missing.has(share.period.text),
  );
  const told = text(({ number }) => {
    const groups = [...new Set(instead.map(({ id }) => id))].map((id) =>
      instead.filter((sum) => sum.id === id),
    );
    const together = groups.map((group) => {
      const each = group.map(({ share }) =>
        words.inYear(number(share, percent), format.period(share.period)),
      );
      return words.onlySums(namesOf(group[0]?.countries ?? [], context), format.list(each));
    });
    return words.sums([words.gaps.text(periodsOf(without, context)), ...together]);
  });
  return { lead: words.gaps.lead, text: told };
}

/** A year whose shares as printed add to more than the whole. */
function overfullNote({ shares }: ReactorYear, { words, text, format }: Context) {
  const observed = shares.map(({ observation }) => observation);
  const printed = observed.filter(({ kind }) => kind === 'reported');
  const sum = sumOf(printed, words.overfull.formula);
  if (sum === undefined || !((valueOf(sum) ?? Number.NaN) > 100)) return false;
  const told = text(({ number }) =>
    words.overfull.text(format.period(sum.period), number(sum, percent)),
  );
  return { lead: words.overfull.lead, text: told };
}

/** A note on some of the years, if there are any. */
function noteOn(
  note: { readonly lead: string; readonly text: (years: string) => string },
  years: readonly ReactorYear[],
  context: Context,
) {
  return years.length > 0 && { lead: note.lead, text: note.text(periodsOf(years, context)) };
}
