/** The kinds of acts, in the order in which they are offered. Apart from the schema, which the first script of a page does without. */
export const eventKinds = [
  'visit',
  'meeting',
  'agreement',
  'deal',
  'law',
  'statement',
  'appointment',
  'other',
] as const;

export type EventKind = (typeof eventKinds)[number];
