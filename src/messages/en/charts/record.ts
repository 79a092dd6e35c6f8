import type { Mark } from '../../mark';
import { plural } from '../plural';

/** Charts of what the record itself holds, by identifier. */
export const recordCharts = {
  'events-by-year': {
    title: 'Events by year',
    subtitle: (count: string, years: string) => `Number of events: ${count}, ${years}`,
    rowHeading: 'Year',
    events: 'Events',
    formula: 'events of the timeline counted',
    inYears: (count: string, first: string, last: string) =>
      `The timeline has ${count} events from ${first} to ${last}.`,
    inOneYear: (count: number, mark: Mark, year: string) =>
      plural(count, {
        one: `The timeline has ${mark('one')} event, in ${year}`,
        other: `The timeline has ${mark(String(count))} events, all in ${year}`,
      }),
    most: (years: string, count: string) => `Most events on record fall in ${years}: ${count}`,
    note: {
      lead: 'What is counted.',
      text: 'The events of this timeline, each in the year in which it began. A year with more events is one with more on record here.',
    },
    source: (events: number, sources: number) =>
      `the timeline: ${plural(events, { one: '1 event', other: `${String(events)} events` })}, ${plural(sources, { one: '1 source', other: `${String(sources)} sources` })}`,
  },
  'claims-by-verdict': {
    title: 'How the claims of the articles hold up',
    subtitle: (claims: number, documents: number) =>
      `${plural(claims, { one: '1 claim', other: `${String(claims)} claims` })} from ${plural(documents, { one: 'one article', other: `${String(documents)} articles` })}, one symbol each`,
    rowHeading: 'Verdict',
    claims: 'Claims',
    formula: 'claims with this verdict counted',
    parts: {
      disputed: (count: number, mark: Mark) => `${mark(String(count))} disputed`,
      contradicted: (count: number, mark: Mark) => `${mark(String(count))} contradicted`,
      unverifiable: (count: number, mark: Mark) => `${mark(String(count))} unverifiable`,
      opinion: (count: number, mark: Mark) =>
        plural(count, { one: `${mark('1')} an opinion`, other: `${mark(String(count))} opinions` }),
    },
    allFormula: 'claims counted',
    finding: (borne: string, claims: number, mark: Mark) =>
      plural(claims, {
        one: `Of ${mark('one')} claim ${borne} is corroborated`,
        other: `Of ${mark(String(claims))} claims ${borne} are corroborated`,
      }),
    others: (parts: string) => `The others: ${parts}.`,
    note: {
      lead: 'A verdict is ours.',
      text: 'It weighs one claim against the public record; the reason and the sources stand with each claim on the sources page.',
    },
  },
};
