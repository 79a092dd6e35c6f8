import { names } from '../../names';
import { sentence } from '../../sentence';
import { plural } from '../plural';

/** The page about the record: who makes it, how it is judged, what it holds, where errors go. */
export const about = {
  title: 'About this record',
  lede: 'Who makes it, how its verdicts are given, what it holds and until when, and how to report an error.',
  what: 'What this is',
  whatText:
    'Steppe Ledger sets official counts of trade, minerals and diplomacy between the United States and Kazakhstan beside what news articles say of them. Every number opens the source that it comes from. Where two offices count the same thing differently, both counts stand. A number that is not known is shown as missing, with the reason.',
  maker: (author: string) => `It is made by ${author}.`,
  verdicts: 'How a verdict is given',
  verdictsText: <Part>(page: Part) =>
    sentence<Part>`Each claim of the articles is read against the sources on record and given one of the verdicts below. The verdicts are ours: no source gives them. Each claim stands with its verdict, the reason for it and its sources on the page ${page}.`,
  holds: 'What the record holds, and until when',
  holdsText: (v: { released: string; events: string; claims: string; sources: string }) =>
    `The record of ${v.released} holds ${v.events} events, ${v.claims} claims and ${v.sources} sources, and the series below.`,
  holdsUnit:
    'First and last period for which a series has a value. A source may have published more since.',
  parts: {
    trade: 'Trade and investment',
    context: 'What surrounds the trade',
    minerals: 'Minerals',
  },
  series: 'Series, by publisher',
  first: 'First',
  last: 'Last',
  noValue: 'No value',
  /** Series that the record holds in a table and gives no titles of their own, by what they share. */
  together: names({
    commodities: 'U.S. imports from Kazakhstan by chapter of goods',
    'other-countries': 'U.S. goods trade with other countries of the region',
    'uranium-production': 'Uranium mined, by country',
    'uranium-resources': 'Uranium resources, by country',
    'reactor-uranium': 'Uranium delivered to U.S. reactors, by origin',
    producers: 'Minerals that Kazakhstan produces: output, reserves, U.S. reliance on imports',
    'lithium-and-rare-earths': 'Lithium and rare earths, by country',
    'china-shares': 'China’s share of the world’s mining and refining, by mineral',
  }),
  several: (title: string, count: number, told: string) =>
    plural(count, { one: `${title} (1 series)`, other: `${title} (${told} series)` }),
  report: 'How to report an error',
  reportText:
    'Say which number is wrong, by its address (every number opens one), and which source says otherwise.',
  reportTo: <Part>(address: Part) => sentence<Part>`Write to ${address}.`,
  reportNowhere:
    'This copy of the site names no address for reports. Whoever published it can name one.',
  corrections: 'Corrections',
  correctionsText: <Part>(list: Part) =>
    sentence<Part>`Every change of the data stands in the ${list}, version by version with its date, and a changed value with what it was before.`,
  correctionsList: 'list of changes',
  revised: (count: number, told: string) =>
    plural(count, {
      one: 'One value replaces another that its publisher had given before; the earlier one is kept beside it.',
      other: `${told} values replace others that their publishers had given before; the earlier ones are kept beside them.`,
    }),
};
