import type { Sentence } from '../../sentence';
import { plural } from '../plural';

/** Words that several pages use. */
export const sharedByPages = {
  /** An amount whose unit, dollars, follows in the sentence. */
  billion: (number: string) => `${number} billion`,
  billionDollars: 'billion dollars',
  up: (change: string) => `up ${change}`,
  down: (change: string) => `down ${change}`,
  upTo: (value: string) => `up to ${value}`,
  articlePlace: (article: string, paragraph: string) => `${article}, ¶ ${paragraph}`,
  documentParagraph: (article: string, paragraph: string) => `${article}, paragraph ${paragraph}`,
  source: 'Source:',
  sourceCount: (count: number) =>
    count === 0
      ? 'no source'
      : plural(count, { one: '1 source', other: `${String(count)} sources` }),
  reasonAndSources: (count: number) =>
    count === 0
      ? 'The reason'
      : plural(count, { one: 'Reason and 1 source', other: `Reason and ${String(count)} sources` }),
  /** Publishers named in a row; `more` is how many are left out. */
  namedSources: <Part>(named: readonly Part[], more: number): Sentence<Part> => [
    ...named.flatMap((part, index) => (index === 0 ? [part] : ['; ', part])),
    ...(more === 0
      ? []
      : [plural(more, { one: ' and 1 more', other: ` and ${String(more)} more` })]),
  ],
  formulas: {
    turnover: 'exports plus imports',
    change: 'the year divided by the year before, less one',
    deficit: 'what was bought minus what was sold',
    worldShare: 'the country’s output divided by the world’s',
    published: 'minerals of the list that a table of Kazakh output names',
  },
  counts: {
    kazakhstan: 'Kazakhstan’s count',
    'united-states': 'U.S. count',
  },
  /** Charts in two or three words, for the index of a page. */
  indexNames: {
    'trade-headline': 'Claimed and counted',
    'trade-both-counts': 'Both counts',
    'mirror-flows': 'Where counts differ',
    'trade-flows': 'Sold each way',
    'share-and-rank': 'Share and rank',
    neighbours: 'Beside neighbours',
    'trade-balance': 'Balance',
    'trade-monthly': 'By month',
    'trade-by-commodity': 'What is bought',
    'investment-stock': 'Investment',
    'tariff-steps': 'Added duty',
    'us-assistance': 'U.S. assistance',
    'us-visas': 'U.S. visas',
    'uranium-by-country': 'Uranium by country',
    'uranium-share': 'Share of uranium',
    'us-uranium-origin': 'U.S. reactor uranium',
    'uranium-purchases': 'Reactor uranium in pounds',
    'mineral-shares': 'Shares and reliance',
    'us-imports-from-kazakhstan': 'Part in U.S. imports',
    'rare-earths-and-lithium': 'Lithium, rare earths',
    'events-by-year': 'Events by year',
    'claims-by-verdict': 'Claims by verdict',
  },
  originOnly: {
    document: 'Articles only: what the public record says is not shown.',
    'public-record': 'Public record only: what the articles say is not shown.',
    showAll: 'Show everything',
  },

  chart: { others: 'All charts' },
};
