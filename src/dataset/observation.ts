import { decimalsOf, lastDigit, roundAt } from './digits';
import { parsePeriod, type Period } from './period';
import type { Bound, MissingReason, ObservationEntry, Unit } from './schema/observation';

interface Cited {
  readonly unit: Unit;
  readonly period: Period;
  /** Identifiers of sources or articles, never empty. */
  readonly sources: readonly string[];
  /** The claim that states this value, where it comes from an article. */
  readonly claim?: string;
  /** The series of the record that it stands in: with its period, the address of the number. */
  readonly series?: string;
  readonly note?: string;
}

/**
 * `roundedTo`: digits after the point that the source's rounding leaves, 1 for tenths, 0 for units, -1
 * for tens; absent where nothing in the value is known to be rounded.
 */
export interface PublishedObservation extends Cited {
  readonly kind: 'reported' | 'estimated' | 'projected';
  readonly value: number;
  readonly bound?: Bound;
  readonly roundedTo?: number;
  readonly vintage?: string;
}

export interface DerivedObservation extends Cited {
  readonly kind: 'derived';
  readonly value: number;
  /** The computation in words, such as `exports plus imports`. */
  readonly formula: string;
  /** The observations it was computed from; empty where the source computed it. */
  readonly inputs: readonly Observation[];
  readonly roundedTo?: number;
}

export interface MissingObservation extends Cited {
  readonly kind: 'missing';
  readonly reason: MissingReason;
}

/** A number with its unit, period and sources, or the reason why there is none. */
export type Observation = PublishedObservation | DerivedObservation | MissingObservation;

/** Gives an entry of a file the unit of its series and, where it names none, the source. */
export function assembleObservation(
  entry: ObservationEntry,
  series: { readonly id: string; readonly unit: Unit; readonly source: string },
): Observation {
  const cited = {
    unit: series.unit,
    period: parsePeriod(entry.period),
    sources: entry.sources ?? [series.source],
    ...(entry.note === undefined ? {} : { note: entry.note }),
    series: series.id,
  };
  switch (entry.kind) {
    case 'missing':
      return { ...cited, kind: 'missing', reason: entry.reason };
    case 'derived':
      return {
        ...cited,
        kind: 'derived',
        value: entry.value,
        formula: entry.formula,
        inputs: [],
        ...(entry.rounded === undefined ? {} : { roundedTo: lastDigit(entry.value) }),
      };
    default:
      return {
        ...cited,
        kind: entry.kind,
        value: entry.value,
        ...(entry.bound === undefined ? {} : { bound: entry.bound }),
        ...(entry.rounded === undefined ? {} : { roundedTo: lastDigit(entry.value) }),
        ...(entry.vintage === undefined ? {} : { vintage: entry.vintage }),
      };
  }
}

/** The number of an observation, or null where it is missing. */
export function valueOf(observation: Observation): number | null {
  return observation.kind === 'missing' ? null : observation.value;
}

/** Whether a value is rounded by its source, or computed from one that is. */
export function isRounded(observation: Observation): boolean {
  return observation.kind !== 'missing' && observation.roundedTo !== undefined;
}

/** Digits that a computed value keeps beyond those of its inputs, where none of them is rounded. */
const spareDigits = 3;

/**
 * Digits after the point at which each input moves the result: how far a step of the input's last
 * digit reaches. A hundredth of a step is noise of the arithmetic.
 */
function reachOf(
  values: readonly number[],
  places: readonly number[],
  compute: (values: readonly number[]) => number,
): readonly number[] {
  const result = compute(values);
  return places.map((place, index) => {
    const moved = values.map((value, other) => (other === index ? value + 10 ** -place : value));
    const reach = Math.abs(compute(moved) - result);
    return Number.isFinite(reach) ? Math.floor(-Math.log10(reach) + 0.01) : Infinity;
  });
}

/**
 * A value computed from others. Missing as soon as one input is, or where the computation gives no
 * number, as a share of nothing does; its sources are those of all inputs. It holds no more digits than
 * its inputs support: those of the coarsest rounding among them, carried through the computation;
 * without one, so many that nothing but the noise of floating-point arithmetic is cut off.
 */
export function derive(
  inputs: readonly Observation[],
  formula: string,
  compute: (values: readonly number[]) => number,
  as: { readonly unit: Unit; readonly period: Period },
): Observation {
  const sources = [...new Set(inputs.flatMap((input) => input.sources))];
  const values: number[] = [];
  const places: number[] = [];
  for (const input of inputs) {
    if (input.kind === 'missing') return { ...as, sources, kind: 'missing', reason: input.reason };
    values.push(input.value);
    places.push(input.roundedTo ?? decimalsOf(input.value));
  }
  const value = compute(values);
  if (!Number.isFinite(value)) return { ...as, sources, kind: 'missing', reason: 'not-meaningful' };
  const reaches = reachOf(values, places, compute);
  const rounded = inputs.map(isRounded);
  const roundedTo = Math.min(...reaches.filter((_, index) => rounded[index] === true));
  const isExact = !Number.isFinite(roundedTo);
  const digits = isExact ? Math.min(...reaches) + spareDigits : roundedTo;
  return {
    ...as,
    sources,
    kind: 'derived',
    value: roundAt(value, digits),
    formula,
    inputs,
    ...(isExact ? {} : { roundedTo }),
  };
}

/** How many of the smaller unit make one of the larger. */
const conversions: Readonly<Partial<Record<Unit, Partial<Record<Unit, number>>>>> = {
  'usd-million': { 'usd-billion': 1 / 1000 },
  'usd-billion': { 'usd-million': 1000 },
  tonnes: { 'thousand-tonnes': 1 / 1000 },
  'thousand-tonnes': { tonnes: 1000 },
  'million-tonnes': { tonnes: 1_000_000 },
  kilograms: { tonnes: 1 / 1000 },
};

/**
 * The same value in another unit; it stays of the same kind. Throws a `RangeError` where the
 * units have nothing to do with each other.
 */
export function inUnit(observation: Observation, unit: Unit): Observation {
  if (observation.unit === unit || observation.kind === 'missing') return { ...observation, unit };
  const factor = conversions[observation.unit]?.[unit];
  if (factor === undefined) throw new RangeError(`No way from ${observation.unit} to ${unit}`);
  const value = Number((observation.value * factor).toPrecision(12));
  if (observation.roundedTo === undefined) return { ...observation, unit, value };
  const roundedTo = observation.roundedTo - Math.round(Math.log10(factor));
  return { ...observation, unit, value, roundedTo };
}
