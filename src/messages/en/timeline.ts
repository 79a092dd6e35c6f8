import type { Sentence } from '../sentence';
import { plural } from './plural';

/** The timeline. */
export const timeline = {
  title: 'Timeline',
  lede: 'What happened between the United States and Kazakhstan since 1991, with a date as exact as the sources allow.',
  order: 'Order',
  orders: { newest: 'Newest first', oldest: 'Oldest first' },
  dayNotKnown: 'day not known',
  yearOnly: 'Year only',
  sameDay: 'same day',
  inferred: 'our inference',
  dayRange: (first: string, last: string, month: string) => `${first}–${last} ${month}`,
  range: (first: string, last: string) => `${first} to ${last}`,
  sources: <Part>(sources: readonly Part[], more: Part | null): Sentence<Part> => [
    'Source: ',
    ...sources.flatMap((source, index) => (index === 0 ? [source] : [', ', source])),
    ...(more === null ? [] : [' and ', more]),
  ],
  moreSources: (count: number, number: string) =>
    plural(count, { one: '1 more', other: `${number} more` }),
  fewerSources: 'fewer',
  publicRecord: 'Public record',
  documents: 'News articles',
  topics: 'Topics',
  involved: 'Who and where',
  actors: 'Who',
  places: 'Where',
  note: <Part>(head: (text: string) => Part, note: string): Sentence<Part> => [
    head('Note.'),
    ` ${note}`,
  ],
  confidence: { high: 'High confidence', medium: 'Medium confidence', low: 'Low confidence' },
  kinds: {
    visit: 'Visit',
    meeting: 'Meeting',
    agreement: 'Agreement',
    deal: 'Deal',
    law: 'Law or ruling',
    statement: 'Statement',
    appointment: 'Appointment',
    other: 'Other event',
  },
  /** A sum on record with a deal: how firm it is, and how far the deal has come. */
  amounts: {
    exact: (amount: string, stage: string) => `${amount}, ${stage}`,
    'up-to': (amount: string, stage: string) => `Up to ${amount}, ${stage}`,
    over: (amount: string, stage: string) => `Over ${amount}, ${stage}`,
    about: (amount: string, stage: string) => `About ${amount}, ${stage}`,
  },
  stages: {
    announced: 'announced',
    signed: 'signed',
    financed: 'financed',
    delivered: 'delivered',
    ended: 'ended',
  },
  link: 'Link',
  linkTo: (title: string) => `Link to ${title}`,
  copied: 'Link copied',
  notCopied: 'The link stands in the address bar.',
  hidden: (title: string) => `The filters hide the event of this address: ${title}.`,
  showHidden: 'Clear all filters',
  unknown: 'No event has this address. It may have been renamed.',
  sourcesMissing: 'Events go on without the names of their sources.',
  /** A list too long to be held whole. */
  long: {
    part: (number: string) =>
      `The page holds the events near the screen and brings the others as you scroll, so the browser’s own search misses most of them. The search field above reads all ${number}.`,
    showWhole: (number: string) => `Show all ${number} at once`,
    whole: (number: string) =>
      `All ${number} events stand on this page, for the browser’s own search. It may answer slowly.`,
    showPart: 'Show those near the screen',
    pending: 'Preparing the list',
    withoutScript: (number: string) =>
      `Without scripts this page holds only the first of its ${number} events. All of them are in the file of events, which the page of sources links to.`,
  },
  empty: {
    topics: (names: readonly string[], hasYears: boolean) =>
      hasYears
        ? `No event of these years is about ${lowered(names)}.`
        : `No event left by the other filters is about ${lowered(names)}.`,
    years: (years: string) => `No event left by the other filters falls in ${years}.`,
    document: 'No event left by the other filters comes from the articles.',
    'public-record': 'No event left by the other filters comes from the public record.',
    kind: (kind: string) => `No event left by the other filters is of the kind “${kind}”.`,
    text: (text: string) => `No event holds the words “${text}”.`,
    together: 'These filters together leave no event.',
    why: (count: number, number: string) =>
      plural(count, {
        one: 'Without this filter there is 1 event.',
        other: `Without this filter there are ${number} events.`,
      }),
    whyTogether: 'Dropping a single one is not enough.',
    noEvents: 'The dataset holds no event.',
    drop: {
      topics: (count: number) => plural(count, { one: 'Drop the topic', other: 'Drop the topics' }),
      years: 'Show all years',
      origin: 'Show every origin',
      kind: 'Show every kind',
      text: 'Drop the search',
      everything: 'Clear all filters',
    },
  },
};

/** Topics in the middle of a sentence: technology or regional (C5+1). */
function lowered(names: readonly string[]): string {
  return names.map((name) => name.charAt(0).toLowerCase() + name.slice(1)).join(' or ');
}
