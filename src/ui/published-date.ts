import type { Language } from '../state/language';

const datesAlone = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** When a source came out: a date in words, whatever else it says of itself, or that it bears none. */
export function writePublished(
  published: string | null,
  { messages, format }: Pick<Language, 'messages' | 'format'>,
): string {
  if (published === null) return messages.ledger.noDate;
  return datesAlone.test(published) ? format.date(published) : published;
}
