import type { Observation } from '../dataset/observation';
import { isInYears } from './passes';
import type { Filters } from './filters';

/** The last observation with a value in the chosen years, where there is one. */
export function latestIn(
  observations: readonly Observation[],
  filters: Pick<Filters, 'from' | 'to'>,
): Observation | undefined {
  return observations
    .filter(({ kind, period }) => kind !== 'missing' && isInYears(period.year, filters))
    .at(-1);
}

/** The observation of a year, where there is one. */
export function ofYear(
  observations: readonly Observation[],
  year: number,
): Observation | undefined {
  return observations.find(({ period }) => period.precision === 'year' && period.year === year);
}
