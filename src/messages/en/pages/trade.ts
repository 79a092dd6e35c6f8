import { sentence } from '../../sentence';

/** The trade page. */
export const trade = {
  title: 'Trade in goods',
  lede: 'Two statistical offices count what moves between the United States and Kazakhstan. This page sets their counts side by side and never adds, averages or joins them.',
  ledeArticles:
    'What the articles say of trade, with a verdict on each figure. The counts of the two statistical offices are not shown.',
  index: 'On this page',
  says: 'What the article says',
  saysClaimed: <Part>(claimed: Part, year: string) =>
    sentence<Part>`Trade came to ${claimed} dollars in ${year}.`,
  saysProjected: <Part>(projected: Part, year: string) =>
    sentence<Part>`Trade will come to ${projected} dollars by mid-${year}.`,
  right: {
    both: 'Right by both counts, to the digits it gives.',
    kazakhstan: {
      above: 'Right by Kazakhstan’s count, too high by the U.S. count.',
      below: 'Right by Kazakhstan’s count, too low by the U.S. count.',
    },
    'united-states': {
      above: 'Right by the U.S. count, too high by Kazakhstan’s count.',
      below: 'Right by the U.S. count, too low by Kazakhstan’s count.',
    },
    neither: 'Neither count gives this number.',
  },
  noSource: 'No source is given, and year or half-year is unclear.',
  counts: (year: string) => `${year} as both sides count it`,
  countsUnit: 'Million U.S. dollars',
  sells: { kazakhstan: 'Kazakhstan sells', 'united-states': 'The U.S. sells' },
  bothWays: 'Both ways',
  against: (year: string) => `Against ${year}`,
  deficit: 'Deficit',
  deficitOf: { kazakhstan: 'of Kazakhstan', 'united-states': 'of the U.S.' },
  deficits: {
    each: 'Each side finds itself in deficit.',
    other: 'Each side finds the other in deficit.',
    kazakhstan: 'By both counts Kazakhstan is in deficit.',
    'united-states': 'By both counts the United States is in deficit.',
  },
  howTitle: 'How each side counts',
  how: {
    kazakhstan: 'Exports by last known destination, imports by country of origin.',
    'united-states':
      'All exports at the U.S. port, free alongside ship; general imports at customs value.',
  },
};
