import type { Observation } from '../dataset/observation';
import type { Formatter } from './format';
import type { ToldFigures } from './telling';

/**
 * How a number is shown: divided by `divisor`, with as many decimals as given and as its rounding
 * leaves; `unsigned` where words tell the direction.
 */
export interface Shown {
  readonly divisor?: number;
  readonly decimals?: number | ((value: number) => number);
  readonly percent?: boolean;
  readonly signed?: boolean;
  readonly unsigned?: boolean;
}

type Present = Exclude<Observation, { readonly kind: 'missing' }>;

/**
 * Digits after the point with which a value may be shown: those wished for, and no more than its
 * rounding leaves once it is divided. Negative ones are tens and hundreds.
 */
export function heldDecimals(
  { roundedTo }: Pick<Present, 'roundedTo'>,
  wished: number | undefined,
  divisor = 1,
): number | undefined {
  if (wished === undefined || roundedTo === undefined) return wished;
  return Math.min(wished, roundedTo + Math.round(Math.log10(divisor)));
}

/** The number of an observation as it is shown, without its unit. Every chart writes its values here. */
export function writeShown(
  observation: Present,
  { divisor = 1, decimals, percent, signed, unsigned }: Shown,
  format: Formatter,
): string {
  const value = observation.value / divisor;
  const wished = typeof decimals === 'function' ? decimals(value) : decimals;
  const write = signed === true ? format.signed : percent === true ? format.percent : format.number;
  return write(
    unsigned === true ? Math.abs(value) : value,
    heldDecimals(observation, wished, divisor),
  );
}

/** A share in a sentence, marked with what it states; empty where it is missing. */
export function tellPercent(
  share: Observation,
  decimals: NonNullable<Shown['decimals']>,
  told: ToldFigures,
  format: Formatter,
): string {
  if (share.kind === 'missing') return '';
  return told.mark(writeShown(share, { decimals, percent: true }, format), share);
}
