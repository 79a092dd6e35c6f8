import { isRounded, type Observation } from '../dataset/observation';

/** What a data file says of a value beside the value: null where there is nothing to say. */
export function qualitiesOf(observation: Observation) {
  return {
    /** Why there is no value. */
    reason: observation.kind === 'missing' ? observation.reason : null,
    bound: 'bound' in observation ? (observation.bound ?? null) : null,
    rounded: isRounded(observation),
    /** Edition of the source. */
    vintage: 'vintage' in observation ? (observation.vintage ?? null) : null,
    formula: observation.kind === 'derived' ? observation.formula : null,
  };
}
