import * as z from 'zod/mini';
import { bound, identifier, period, sourceIds, text, unit } from './observation';

export const verdict = z.enum([
  'corroborated',
  'disputed',
  'contradicted',
  'unverifiable',
  'opinion',
]);

/** What a claim is on the first page: the figure that the counts stand beside, or the projection. */
export const claimRole = z.enum(['headline', 'projection']);

export const claimKind = z.enum(['figure', 'event', 'assessment']);

/** The number that a claim states. */
export const claimFigure = z.strictObject({
  kind: z.enum(['reported', 'projected']),
  value: z.number(),
  bound: z.optional(bound),
  unit,
  period,
  /** Series, or sums of series joined by `+`, that count the same thing. */
  compareWith: z.optional(z.array(text)),
});

/** What became of a claim about the future, by counts that are on record. */
export const claimOutcome = z.strictObject({
  text,
  /** Values that show it; a period longer than those of its series means their sum. */
  figures: z.array(z.strictObject({ series: identifier, period })).check(z.minLength(1)),
  sources: sourceIds,
});

export const claimEntry = z.strictObject({
  id: identifier,
  document: identifier,
  /** Number of the paragraph among the non-empty lines of the article, from 1. */
  paragraph: z.number().check(z.int(), z.positive()),
  kind: claimKind,
  topic: identifier,
  featured: z.optional(claimRole),
  /** The claim in our own words. */
  claim: text,
  verdict,
  reason: text,
  sources: z.array(identifier),
  figure: z.optional(claimFigure),
  outcome: z.optional(claimOutcome),
});

/** `claims.json`. */
export const claimsFile = z.strictObject({ claims: z.array(claimEntry) });

export type Verdict = z.infer<typeof verdict>;
export type ClaimRole = z.infer<typeof claimRole>;
export type ClaimKind = z.infer<typeof claimKind>;
export type ClaimEntry = z.infer<typeof claimEntry>;
