import type { Observation } from '../dataset/observation';
import type { Unit } from '../dataset/schema/observation';
import type { Mark } from '../messages/mark';
import type { Messages } from '../messages/messages';
import type { Formatter } from './format';
import type { RichTextWriter } from './rich-text';

/**
 * How a number is shown: divided by `divisor`, with as many decimals as given and as its rounding
 * leaves; `signed` with a plus above zero, `unsigned` where words give the direction. `in` names the unit of the number shown, whose
 * words follow it in a sentence and head its column.
 */
export interface Shown {
  readonly divisor?: number;
  readonly decimals?: number | ((value: number) => number);
  readonly in?: Unit;
  readonly signed?: boolean;
  readonly unsigned?: boolean;
}

type Present = Exclude<Observation, { readonly kind: 'missing' }>;
interface Language {
  readonly messages: Messages;
  readonly format: Formatter;
}

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
  { divisor = 1, decimals, signed, unsigned }: Shown,
  format: Formatter,
): string {
  const value = observation.value / divisor;
  const wished = typeof decimals === 'function' ? decimals(value) : decimals;
  const write = signed === true && unsigned !== true ? format.signed : format.number;
  return write(
    unsigned === true ? Math.abs(value) : value,
    heldDecimals(observation, wished, divisor),
  );
}

/** The number with its bound and the words of its unit, as far as `shown` names one; empty where it is missing. */
export function writeAmount(
  observation: Observation | undefined,
  shown: Shown,
  { messages, format }: Language,
): string {
  if (observation === undefined || observation.kind === 'missing') return '';
  const number = writeShown(observation, shown, format);
  const amount = shown.in === undefined ? number : messages.units[shown.in].after(number);
  return withBound(observation, amount, messages);
}

/** The words of a value that is known only as a bound: over 80%. */
export function withBound(observation: Present, words: string, { bounds }: Messages): string {
  return 'bound' in observation ? bounds[observation.bound](words) : words;
}

/** What puts numbers into the sentences of a chart, each leading to the observation that it states. */
export interface NumberWriter {
  /** The amount in words; empty where it is missing. */
  readonly number: (observation: Observation | undefined, shown?: Shown) => string;
  /** For words that the message itself chooses: once, zero, an opinion. */
  readonly mark: (observation: Observation) => Mark;
}

/** Writes numbers in a language. */
export function createNumberWriter(
  { cite }: Pick<RichTextWriter, 'cite'>,
  language: Language,
): NumberWriter {
  return {
    number: (observation, shown = {}) =>
      observation === undefined ? '' : cite(writeAmount(observation, shown, language), observation),
    mark: (observation) => (words) => cite(words, observation),
  };
}
