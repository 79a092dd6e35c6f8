import { shareOf } from '../dataset/arithmetic';
import { valueOf, type Observation } from '../dataset/observation';
import type { CountryObservations } from '../dataset/minerals-ledger';
import type { MineralsLedger } from '../dataset/minerals-ledger';
import type { Filters } from './filters/filters';
import { latestIn, ofYear } from './observations';
import { outputOf } from './world-shares';

/** What is counted of uranium, in the last of the chosen years that has a count. */
export interface UraniumFacts {
  readonly year: number;
  /** Tonnes mined. */
  readonly kazakhstan: Observation;
  readonly world: Observation;
  /** Per cent of the world's mined output. */
  readonly kazakhstanShare: Observation;
  readonly chinaShare: Observation | undefined;
  /** Whether no other country mined more in that year. */
  readonly isLargest: boolean;
  readonly resources: UraniumResources | null;
}

/** Known resources, tonnes. */
export interface UraniumResources {
  readonly kazakhstan: Observation;
  /** 1 for the country that has most. */
  readonly rank: number;
  /** Countries that have more, the largest first. */
  readonly ahead: readonly string[];
}

/** Topics that uranium belongs to. */
const topics: readonly string[] = ['critical-minerals', 'energy'];

/** Whether topic and origin leave what is counted of uranium. The articles count none. */
export function concernsUranium(filters: Pick<Filters, 'topics' | 'origin'>): boolean {
  return (
    filters.origin !== 'document' &&
    (filters.topics.length === 0 || topics.some((topic) => filters.topics.includes(topic)))
  );
}

/** Null where the chosen years hold no count. `formula` says in words how a share is computed. */
export function selectUraniumFacts(
  minerals: MineralsLedger,
  filters: Pick<Filters, 'from' | 'to'>,
  formula: string,
): UraniumFacts | null {
  const production = minerals.uraniumProduction.series;
  const kazakhstan = latestIn(outputOf(production, 'kazakhstan'), filters);
  if (kazakhstan === undefined) return null;
  const { year } = kazakhstan.period;
  const world = ofYear(outputOf(production, 'world'), year);
  if (world === undefined) return null;
  const china = ofYear(outputOf(production, 'china'), year);
  return {
    year,
    kazakhstan,
    world,
    kazakhstanShare: shareOf(kazakhstan, world, formula),
    chinaShare: china && shareOf(china, world, formula),
    isLargest: isLargest(production, year),
    resources: selectResources(minerals),
  };
}

/** Whether Kazakhstan mined more than any other country in a year. */
function isLargest(production: readonly CountryObservations[], year: number): boolean {
  const minedIn = (observations: readonly Observation[]) => {
    const mined = ofYear(observations, year);
    return mined === undefined ? null : valueOf(mined);
  };
  const own = minedIn(outputOf(production, 'kazakhstan'));
  return production
    .filter(({ country }) => country !== 'world' && country !== 'kazakhstan')
    .map(({ observations }) => minedIn(observations))
    .every((other) => own !== null && (other === null || other < own));
}

/** The first of some years from which on Kazakhstan has mined more than any other country; null where it does not in the last. */
export function leadingSince(
  production: readonly CountryObservations[],
  [first, last]: readonly [number, number],
): number | null {
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const follows = years.map((year) => !isLargest(production, year));
  return years[follows.lastIndexOf(true) + 1] ?? null;
}

function selectResources(minerals: MineralsLedger): UraniumResources | null {
  const counted = minerals.uraniumResources.flatMap(({ country, observations }) => {
    const observation = observations.at(-1);
    const value = observation === undefined ? null : valueOf(observation);
    return observation === undefined || value === null || country === 'world'
      ? []
      : [{ country, observation, value }];
  });
  const kazakhstan = counted.find(({ country }) => country === 'kazakhstan');
  if (kazakhstan === undefined) return null;
  const ahead = counted
    .filter(({ value }) => value > kazakhstan.value)
    .sort((one, other) => other.value - one.value)
    .map(({ country }) => country);
  return { kazakhstan: kazakhstan.observation, rank: ahead.length + 1, ahead };
}
