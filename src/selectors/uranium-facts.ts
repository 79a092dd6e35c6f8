import { derive, valueOf, type Observation } from '../dataset/observation';
import {
  assembleUraniumProduction,
  assembleUraniumResources,
  type CountryObservations,
} from '../dataset/mineral-tables';
import type { MineralsDocument } from '../dataset/schema/minerals';
import type { Filters } from './filters';
import { latestIn, ofYear } from './latest';

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

/** Whether topic and origin leave what is counted of uranium. The documents count none. */
export function concernsUranium(filters: Pick<Filters, 'topics' | 'origin'>): boolean {
  return (
    filters.origin !== 'document' &&
    (filters.topics.length === 0 || topics.some((topic) => filters.topics.includes(topic)))
  );
}

/** Null where the chosen years hold no count. `formula` tells in words how a share is computed. */
export function selectUraniumFacts(
  minerals: MineralsDocument,
  filters: Pick<Filters, 'from' | 'to'>,
  formula: string,
): UraniumFacts | null {
  const production = assembleUraniumProduction(minerals);
  const kazakhstan = latestIn(of(production, 'kazakhstan'), filters);
  if (kazakhstan === undefined) return null;
  const { year } = kazakhstan.period;
  const world = ofYear(of(production, 'world'), year);
  if (world === undefined) return null;
  const china = ofYear(of(production, 'china'), year);
  return {
    year,
    kazakhstan,
    world,
    kazakhstanShare: shareOf(kazakhstan, world, formula),
    chinaShare: china && shareOf(china, world, formula),
    isLargest: isLargest(production, kazakhstan),
    resources: selectResources(minerals),
  };
}

function isLargest(production: readonly CountryObservations[], own: Observation): boolean {
  const most = valueOf(own);
  return production
    .filter(({ country }) => country !== 'world' && country !== 'kazakhstan')
    .map(({ observations }) => ofYear(observations, own.period.year))
    .every((other) => {
      const value = other === undefined ? null : valueOf(other);
      return most !== null && (value === null || value < most);
    });
}

function selectResources(minerals: MineralsDocument): UraniumResources | null {
  const counted = assembleUraniumResources(minerals).flatMap(({ country, observations }) => {
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

function of(countries: readonly CountryObservations[], country: string): readonly Observation[] {
  return countries.find((entry) => entry.country === country)?.observations ?? [];
}

function shareOf(part: Observation, whole: Observation, formula: string): Observation {
  const compute = ([one = Number.NaN, all = Number.NaN]: readonly number[]) => (one / all) * 100;
  return derive([part, whole], formula, compute, { unit: 'percent', period: part.period });
}
