import { derive, type DerivedObservation, type Observation } from './observation';
import type { Period } from './period';

/** The sum of observations of one unit, of the period of the first unless another is given; undefined where there is nothing to add. */
export function sumOf(
  parts: readonly Observation[],
  formula: string,
  period?: Period,
): Observation | undefined {
  const [first] = parts;
  if (first === undefined) return undefined;
  const add = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
  return derive(parts, formula, add, { unit: first.unit, period: period ?? first.period });
}

/** One less the other, both in the same unit. */
export function differenceOf(one: Observation, other: Observation, formula: string): Observation {
  const subtract = ([left = Number.NaN, right = Number.NaN]: readonly number[]) => left - right;
  return derive([one, other], formula, subtract, { unit: one.unit, period: one.period });
}

/** By how many per cent one lies above the other, both in the same unit. */
export function excessOf(one: Observation, other: Observation, formula: string): Observation {
  const compare = ([left = Number.NaN, right = Number.NaN]: readonly number[]) =>
    ((left - right) / right) * 100;
  return derive([one, other], formula, compare, { unit: 'percent', period: one.period });
}

/** A part in per cent of the whole, both in the same unit. */
export function shareOf(part: Observation, whole: Observation, formula: string): Observation {
  const divide = ([one = Number.NaN, all = Number.NaN]: readonly number[]) => (one / all) * 100;
  return derive([part, whole], formula, divide, { unit: 'percent', period: part.period });
}

/** What a number of things was counted in: observations, or sources alone. */
type CountedIn = { readonly formula: string; readonly period: Period } & (
  { readonly inputs: readonly Observation[] } | { readonly sources: readonly string[] }
);

/** A number of things, counted: it rests on everything that was looked at. */
export function countOf(value: number, { formula, period, ...of }: CountedIn): DerivedObservation {
  const inputs = 'inputs' in of ? of.inputs : [];
  const sources =
    'sources' in of ? of.sources : [...new Set(inputs.flatMap((input) => input.sources))];
  return { kind: 'derived', value, formula, inputs, unit: 'count', period, sources };
}
