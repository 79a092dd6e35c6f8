import { shareOf } from '../dataset/arithmetic';
import type { CountryObservations, Producer } from '../dataset/minerals-ledger';
import { inUnit, valueOf, type Observation } from '../dataset/observation';
import type { MineralSort } from './filters/address';
import { counted, joinPeriods, ofYear } from './observations';

/** What a country mined; empty where the table does not list it. */
export function outputOf(
  outputs: readonly CountryObservations[],
  country: string,
): readonly Observation[] {
  return outputs.find((output) => output.country === country)?.observations ?? [];
}

/** The part of a country in what the world mined, per cent, for every period that both are counted. */
export function worldShares(
  outputs: readonly CountryObservations[],
  country: string,
  formula: string,
): readonly Observation[] {
  return joinPeriods(outputOf(outputs, country), outputOf(outputs, 'world'), (part, whole) =>
    shareOf(part, whole, formula),
  );
}

/**
 * Digits after the point of a share computed from rounded outputs: one under ten per cent, none
 * from ten on. 9.96 is ten.
 */
export function shareDecimals(share: number): number {
  return share >= 9.95 ? 0 : 1;
}

/** Shares of the world's output of a mineral in one year, per cent; undefined where an output is not listed. */
export interface ProducerShares {
  readonly producer: Producer;
  readonly kazakhstan: Observation | undefined;
  readonly china: Observation | undefined;
  /** Tonnes in that year; `before` is Kazakhstan's output in the year before. */
  readonly outputs: Readonly<
    Record<'kazakhstan' | 'before' | 'china' | 'world', Observation | undefined>
  >;
}

/** The shares of one mineral that Kazakhstan produces. */
export function sharesOfProducer(
  producer: Producer,
  year: number,
  formula: string,
): ProducerShares {
  const inTonnes = (of: readonly Observation[], when = year) => {
    const found = ofYear(of, when);
    return found && inUnit(found, 'tonnes');
  };
  const world = ofYear(producer.world, year);
  const share = (of: readonly Observation[]) => {
    const part = ofYear(of, year);
    return part && world && shareOf(part, world, formula);
  };
  return {
    producer,
    kazakhstan: share(producer.kazakhstan),
    china: share(producer.china),
    outputs: {
      kazakhstan: inTonnes(producer.kazakhstan),
      before: inTonnes(producer.kazakhstan, year - 1),
      china: inTonnes(producer.china),
      world: inTonnes(producer.world),
    },
  };
}

/** The shares of a mineral with its name. */
export interface NamedShares extends ProducerShares {
  readonly name: string;
}

/** The greatest first, what is missing last, equals by name. A bound counts as the value it names. */
export function sortShares(
  minerals: readonly NamedShares[],
  sort: MineralSort,
): readonly NamedShares[] {
  const weigh = (shares: NamedShares) => {
    if (sort === 'name') return 0;
    const measured = sort === 'reliance' ? shares.producer.netImportReliance : shares[sort];
    return (measured === undefined ? null : valueOf(measured)) ?? -Infinity;
  };
  return [...minerals].sort((one, other) => {
    const [weight, against] = [weigh(one), weigh(other)];
    if (weight !== against) return against - weight;
    return one.name === other.name ? 0 : one.name < other.name ? -1 : 1;
  });
}

/** The minerals of the U.S. list, and what is told of them. */
export interface ListedShares {
  readonly listed: readonly NamedShares[];
  /** Those with a share of Kazakhstan, the greatest first. */
  readonly greatest: readonly NamedShares[];
  /** China's shares, and those over a half, per cent. */
  readonly chinese: readonly Observation[];
  readonly overHalf: readonly Observation[];
}

export function selectListed(minerals: readonly NamedShares[]): ListedShares {
  const listed = minerals.filter(({ producer }) => producer.critical);
  const greatest = sortShares(listed, 'kazakhstan').filter(
    ({ kazakhstan }) => kazakhstan !== undefined && kazakhstan.kind !== 'missing',
  );
  const chinese = counted(listed.flatMap(({ china }) => china ?? []));
  const overHalf = chinese.filter((share) => (valueOf(share) ?? Number.NaN) > 50);
  return { listed, greatest, chinese, overHalf };
}
