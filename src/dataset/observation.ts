import { parsePeriod, type Period } from './period';
import type { Bound, MissingReason, ObservationEntry, Unit } from './schema/observation';

interface Cited {
  readonly unit: Unit;
  readonly period: Period;
  /** Identifiers of sources or documents, never empty. */
  readonly sources: readonly string[];
  /** The claim that states this value, where it comes from a document. */
  readonly claim?: string;
  /** The series of the trade document that it stands in: tells who counts, and how. */
  readonly series?: string;
  readonly note?: string;
}

export interface PublishedObservation extends Cited {
  readonly kind: 'reported' | 'estimated' | 'projected';
  readonly value: number;
  readonly bound?: Bound;
  readonly rounded?: true;
  readonly vintage?: string;
}

export interface DerivedObservation extends Cited {
  readonly kind: 'derived';
  readonly value: number;
  /** The computation in words, such as `exports plus imports`. */
  readonly formula: string;
  /** The observations it was computed from; empty where the source computed it. */
  readonly inputs: readonly Observation[];
  readonly rounded?: true;
}

export interface MissingObservation extends Cited {
  readonly kind: 'missing';
  readonly reason: MissingReason;
}

/** A number with its unit, period and sources, or the reason why there is none. */
export type Observation = PublishedObservation | DerivedObservation | MissingObservation;

export type ObservationKind = Observation['kind'];

/** Gives an entry of a document the unit and source of what it stands in. */
export function assembleObservation(
  entry: ObservationEntry,
  from: { readonly unit: Unit; readonly source: string; readonly series?: string },
): Observation {
  const cited = {
    unit: from.unit,
    period: parsePeriod(entry.period),
    sources: entry.sources ?? [from.source],
    ...(entry.note === undefined ? {} : { note: entry.note }),
    ...(from.series === undefined ? {} : { series: from.series }),
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
        ...(entry.rounded === undefined ? {} : { rounded: entry.rounded }),
      };
    default:
      return {
        ...cited,
        kind: entry.kind,
        value: entry.value,
        ...(entry.bound === undefined ? {} : { bound: entry.bound }),
        ...(entry.rounded === undefined ? {} : { rounded: entry.rounded }),
        ...(entry.vintage === undefined ? {} : { vintage: entry.vintage }),
      };
  }
}

/** The number of an observation, or null where it is missing. */
export function valueOf(observation: Observation): number | null {
  return observation.kind === 'missing' ? null : observation.value;
}

/**
 * A value computed from others. Missing as soon as one input is, or where the computation gives no
 * number, as a share of nothing does not; its sources are those of all inputs.
 */
export function derive(
  inputs: readonly Observation[],
  formula: string,
  compute: (values: readonly number[]) => number,
  as: { readonly unit: Unit; readonly period: Period },
): Observation {
  const sources = [...new Set(inputs.flatMap((input) => input.sources))];
  const values: number[] = [];
  for (const input of inputs) {
    if (input.kind === 'missing') return { ...as, sources, kind: 'missing', reason: input.reason };
    values.push(input.value);
  }
  const value = compute(values);
  if (!Number.isFinite(value)) return { ...as, sources, kind: 'missing', reason: 'not-meaningful' };
  return { ...as, sources, kind: 'derived', value, formula, inputs };
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
 * The same value told in another unit; it stays of the same kind. Throws a `RangeError` where the
 * units have nothing to do with each other.
 */
export function inUnit(observation: Observation, unit: Unit): Observation {
  if (observation.unit === unit || observation.kind === 'missing') return { ...observation, unit };
  const factor = conversions[observation.unit]?.[unit];
  if (factor === undefined) throw new RangeError(`No way from ${observation.unit} to ${unit}`);
  const value = Number((observation.value * factor).toPrecision(12));
  return { ...observation, unit, value };
}
