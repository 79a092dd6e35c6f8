import { sumOf } from '../dataset/arithmetic';
import type { MineralsLedger } from '../dataset/minerals-ledger';
import type { ReactorYear } from '../dataset/minerals-ledger';
import { valueOf, type Observation } from '../dataset/observation';
import { type Filters, isInYears } from './filters/filters';
import { ofPeriod, valuesOf } from './observations';

/** Sums that the source gives instead of single countries, per cent of all deliveries. */
export interface SharedSums {
  readonly id: string;
  /** The countries taken together, as the first year names them. */
  readonly countries: readonly string[];
  readonly shares: readonly Observation[];
}

/** Uranium delivered to U.S. reactors in the chosen years, by country of origin. */
export interface ReactorDeliveries {
  readonly years: readonly ReactorYear[];
  /** Kazakhstan first, the United States last, between them by the greatest share published. */
  readonly countries: readonly string[];
  /** Per cent, of each country in each year, or the reason why there is none. */
  readonly shares: Readonly<Record<string, readonly Observation[]>>;
  readonly sums: readonly SharedSums[];
}

export function selectReactorDeliveries(
  { reactorUranium: { gaps, years: deliveries } }: MineralsLedger,
  filters: Pick<Filters, 'from' | 'to'>,
): ReactorDeliveries {
  const years = deliveries.filter(({ total }) => isInYears(total.period.year, filters));
  const countries = countriesOf(deliveries);
  const sharesOf = (country: string) =>
    years.map(({ shares, total, sources }): Observation => {
      const share = shares.find((candidate) => candidate.country === country);
      return (
        share?.observation ?? {
          kind: 'missing',
          // Where the record does not say why, all that is known is that it was not found.
          reason: gaps?.reason ?? 'not-found',
          unit: 'percent',
          period: total.period,
          sources: gaps?.sources ?? sources,
          ...(gaps === undefined ? {} : { note: gaps.note }),
        }
      );
    });
  const shares = Object.fromEntries(countries.map((country) => [country, sharesOf(country)]));
  return { years, countries, shares, sums: sumsOf(years) };
}

function countriesOf(years: readonly ReactorYear[]): readonly string[] {
  const shares = years.flatMap((year) => year.shares);
  const rank = (country: string) =>
    country === 'kazakhstan' ? 0 : country === 'united-states' ? 2 : 1;
  return [...new Set(shares.map(({ country }) => country))]
    .flatMap((country) => {
      const own = shares.filter((share) => share.country === country);
      const values = valuesOf(own.map(({ observation }) => observation));
      return values.length === 0 ? [] : [{ country, most: Math.max(...values) }];
    })
    .sort((one, other) => other.most - one.most)
    .sort((one, other) => rank(one.country) - rank(other.country))
    .map(({ country }) => country);
}

function sumsOf(years: readonly ReactorYear[]): readonly SharedSums[] {
  const all = years.flatMap(({ total, sums, sources }) =>
    sums.map(({ countries, percent: value }) => ({
      id: [...countries].sort().join('-and-'),
      countries,
      share: { kind: 'reported', value, unit: 'percent', period: total.period, sources } as const,
    })),
  );
  return [...new Set(all.map(({ id }) => id))].map((id) => {
    const own = all.filter((sum) => sum.id === id);
    return { id, countries: own[0]?.countries ?? [], shares: own.map(({ share }) => share) };
  });
}

/** The years without a share of a country, and the sums with it that are published in its stead. */
export function gapsOf(
  { years, shares, sums }: ReactorDeliveries,
  country: string,
): Pick<ReactorDeliveries, 'years' | 'sums'> {
  const own = shares[country] ?? [];
  const missing = years.filter(({ total }) => {
    const share = ofPeriod(own, total.period.text);
    return share === undefined || valueOf(share) === null;
  });
  const periods = new Set(missing.map(({ total }) => total.period.text));
  const instead = sums
    .filter(({ countries }) => countries.includes(country))
    .map((sum) => ({ ...sum, shares: sum.shares.filter(({ period }) => periods.has(period.text)) }))
    .filter((sum) => sum.shares.length > 0);
  return { years: missing, sums: instead };
}

/** The sum of the shares that a source prints for a year, where it is more than the whole. */
export function overfullSum({ shares }: ReactorYear, formula: string): Observation | undefined {
  const printed = shares.map(({ observation }) => observation);
  const sum = sumOf(
    printed.filter(({ kind }) => kind === 'reported'),
    formula,
  );
  return sum !== undefined && (valueOf(sum) ?? Number.NaN) > 100 ? sum : undefined;
}
