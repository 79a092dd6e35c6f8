import { valueOf, type Observation } from '../dataset/observation';
import { isInYears, type Filters } from './filters/filters';

type Years = Pick<Filters, 'from' | 'to'>;
type Observations = readonly Observation[];

/** Observations whose period begins in the years of the filters. */
export function inYears(observations: Observations, filters: Years): Observations {
  return observations.filter(({ period }) => isInYears(period.year, filters));
}

/** The first and last year of observations with a value; not finite where none has one. */
export function yearsOf(observations: Observations): readonly [number, number] {
  const years = counted(observations).map(({ period }) => period.year);
  return [Math.min(...years), Math.max(...years)];
}

/** Values of observations, without the missing ones. */
export function valuesOf(observations: Observations): readonly number[] {
  return observations.map(valueOf).filter((value) => value !== null);
}

/** Those of the observations that have a value. */
export function counted(observations: Observations): Observations {
  return observations.filter(({ kind }) => kind !== 'missing');
}

/** The last observation with a value, if any. */
export function lastOf(observations: Observations): Observation | undefined {
  return counted(observations).at(-1);
}

/** The last observation with a value in the chosen years, if any. */
export function latestIn(observations: Observations, filters: Years): Observation | undefined {
  return lastOf(inYears(observations, filters));
}

/** The observation with the greatest value, the first of equals, if any has one. */
export function greatestOf(observations: Observations): Observation | undefined {
  return extremeOf(observations, 1);
}

/** The observation with the least value, the first of equals, if any has one. */
export function leastOf(observations: Observations): Observation | undefined {
  return extremeOf(observations, -1);
}

function extremeOf(observations: Observations, sign: 1 | -1): Observation | undefined {
  return observations.reduce<Observation | undefined>((best, candidate) => {
    const [value, record] = [valueOf(candidate), best === undefined ? null : valueOf(best)];
    const beats = value !== null && (record === null || sign * value > sign * record);
    return beats ? candidate : best;
  }, undefined);
}

/** The observation of a period, by its text, if any. */
export function ofPeriod(observations: Observations, text: string): Observation | undefined {
  return observations.find(({ period }) => period.text === text);
}

/** The observation of a whole year, if any. */
export function ofYear(observations: Observations, year: number): Observation | undefined {
  return observations.find(({ period }) => period.precision === 'year' && period.year === year);
}

/** What two lists give together, period by period where both have an entry. */
export function joinPeriods<Joined>(
  first: Observations,
  second: Observations,
  join: (one: Observation, other: Observation) => Joined,
): readonly Joined[] {
  const others = new Map(second.map((observation) => [observation.period.text, observation]));
  return first.flatMap((one) => {
    const other = others.get(one.period.text);
    return other === undefined ? [] : [join(one, other)];
  });
}
