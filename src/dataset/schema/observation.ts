import * as z from 'zod/mini';
import { parsePeriod } from '../period';

/** Lower-case words joined by hyphens; the form of every identifier in the dataset. */
export const identifier = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/**
 * No control character, no half of a surrogate pair, nothing for private use, nothing that is no
 * character: XML has no place for them, fonts no sign, and a reader no use.
 */
const readable = /^[^\p{Cc}\p{Cs}\p{Co}\ufffe\uffff]+$/u;

/** Text that a person reads: never empty. */
export const text = z.string().check(z.minLength(1, { abort: true }), z.regex(readable));

/** The address of a page, with no character in it that a text may not have. */
export const webAddress = z.url().check(z.regex(readable));

/** One or more identifiers of sources or articles. */
export const sourceIds = z.array(identifier).check(z.minLength(1));

/**
 * Units of the dataset. Dollars and euros are at prices of the year. `million-pounds-u3o8` is
 * million pounds of U3O8 equivalent, the unit of the EIA Uranium Marketing Annual Report. `rank`: a
 * place in an order, 1 for the largest.
 */
export const unit = z.enum([
  'usd-billion',
  'usd-million',
  'eur-million',
  'percent',
  'tonnes',
  'thousand-tonnes',
  'million-tonnes',
  'kilograms',
  'million-pounds-u3o8',
  'minerals',
  'count',
  'rank',
  'usd-per-pound-u3o8',
]);

/** Whether a text of the right form names a month and a day that exist. */
function isOnCalendar(text: string): boolean {
  try {
    parsePeriod(text);
    return true;
  } catch {
    return false;
  }
}

/** A year (`2023`), a quarter (`2025-Q1`), a month (`2025-06`), a day (`2025-11-06`) or months together (`2026-01/2026-05`). */
export const period = z.string().check(
  z.regex(/^\d{4}(-Q[1-4]|-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])|\/\d{4}-(0[1-9]|1[0-2]))?)?$/, {
    abort: true,
  }),
  z.refine(isOnCalendar),
);

/** A day: `2025-11-06`. */
export const day = z
  .string()
  .check(
    z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { abort: true }),
    z.refine(isOnCalendar),
  );

/** A year: `2023`. */
export const year = z.string().check(z.regex(/^\d{4}$/));

/**
 * Why a value is missing. `not-found`: this research did not find it, published or not.
 * `not-published`: the source gives no value for the period.
 * `withheld`: the source says it keeps the value back. `not-listed`: the source has no entry.
 * `not-available`: the source prints NA. `not-applicable`: the measure has no meaning here.
 * `not-meaningful`: the source says so. `net-exporter`: reliance is undefined, the country
 * exports more than it imports. `not-named`: the source names other suppliers only.
 * `not-quantified`: the source gives a word instead of a number.
 */
export const missingReason = z.enum([
  'not-found',
  'not-published',
  'withheld',
  'not-listed',
  'not-available',
  'not-applicable',
  'not-meaningful',
  'net-exporter',
  'not-named',
  'not-quantified',
]);

/** An open bound: the source says only "over" or "under" the value. */
export const bound = z.enum(['over', 'under']);

/** How far a statement of the research can be relied on. */
export const confidence = z.enum(['high', 'medium', 'low']);

const citedValue = {
  period,
  sources: z.optional(sourceIds),
  note: z.optional(text),
};

/** A value that somebody published: counted, estimated or projected. */
export const publishedEntry = z.strictObject({
  kind: z.enum(['reported', 'estimated', 'projected']),
  value: z.number(),
  bound: z.optional(bound),
  /** The source itself gives a rounded figure. */
  rounded: z.optional(z.literal(true)),
  /** Edition of the source in which the value was read. */
  vintage: z.optional(text),
  ...citedValue,
});

/** A value that was computed from others, with the formula in words. */
export const derivedEntry = z.strictObject({
  kind: z.literal('derived'),
  value: z.number(),
  formula: text,
  rounded: z.optional(z.literal(true)),
  ...citedValue,
});

/** A value that does not exist, and why. */
export const missingEntry = z.strictObject({
  kind: z.literal('missing'),
  reason: missingReason,
  ...citedValue,
});

/** One observation as it stands in a data file; unit and source come from what it stands in. */
export const observationEntry = z.discriminatedUnion('kind', [
  publishedEntry,
  derivedEntry,
  missingEntry,
]);

export type Unit = z.infer<typeof unit>;
export type MissingReason = z.infer<typeof missingReason>;
export type Bound = z.infer<typeof bound>;
export type Confidence = z.infer<typeof confidence>;
export type ObservationEntry = z.infer<typeof observationEntry>;
