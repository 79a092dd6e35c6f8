import * as z from 'zod/mini';
import { eventKinds } from './event-kinds';
import { confidence, identifier, period, sourceIds, text, unit } from './observation';

/** Where a datum comes from: one of the two articles, or the public record. */
export const origin = z.enum(['document', 'public-record']);

/** What kind of act an event is: the act that its title names before the occasion. */
export const eventKind = z.enum(eventKinds);

/** A sum that is on record with a deal or an agreement. It is no trade flow; sums are never added. */
export const amount = z.strictObject({
  value: z.number().check(z.positive()),
  unit,
  /** `exact`: given without a qualifier, though it may be rounded. */
  bound: z.enum(['exact', 'up-to', 'over', 'about']),
});

/** How far the sources of an event take a deal. */
export const stage = z.enum(['announced', 'signed', 'financed', 'delivered', 'ended']);

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
  /** Absent where the title names acts of different kinds. */
  eventKind: z.optional(eventKind),
  actors: z.array(text),
  places: z.array(text),
  sources: sourceIds,
  origin,
  confidence,
  note: z.optional(text),
  /** Where the event's own text and sources give a sum; an absent one is not zero. */
  amount: z.optional(amount),
  stage: z.optional(stage),
});

export const topicEntry = z.strictObject({ id: identifier, name: text });

/** `events.json`: the vocabulary of topics and the events. */
export const eventsFile = z.strictObject({
  topics: z.array(topicEntry),
  events: z.array(eventEntry),
});

export type Origin = z.infer<typeof origin>;
export type EventEntry = z.infer<typeof eventEntry>;
export type TopicEntry = z.infer<typeof topicEntry>;
export type EventsFile = z.infer<typeof eventsFile>;
