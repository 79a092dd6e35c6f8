import * as z from 'zod/mini';
import { confidence, identifier, period, references, text } from './observation';

/** Where a datum comes from: one of the two documents, or the public record. */
export const origin = z.enum(['document', 'public-record']);

/** How exactly a date is known. */
export const datePrecision = z.enum(['day', 'month', 'year']);

export const eventEntry = z.strictObject({
  id: identifier,
  /** As exact as `precision` says: `2012`, `2012-10` or `2012-10-31`. No time zone moves it. */
  date: period,
  precision: datePrecision,
  endDate: z.optional(period),
  /** Set where the date is a conclusion of ours and not in the source. */
  dateStatus: z.optional(z.literal('inferred')),
  title: text,
  summary: text,
  topics: z.array(identifier).check(z.minLength(1)),
  actors: z.array(text),
  places: z.array(text),
  sources: references,
  origin,
  confidence,
  note: z.optional(text),
});

/** `events.json`: the vocabulary of topics and the events. */
export const eventsDocument = z.strictObject({
  topics: z.array(z.strictObject({ id: identifier, name: text })),
  events: z.array(eventEntry),
});

export type Origin = z.infer<typeof origin>;
export type EventEntry = z.infer<typeof eventEntry>;
export type EventsDocument = z.infer<typeof eventsDocument>;
