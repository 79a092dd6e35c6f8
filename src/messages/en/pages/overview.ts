import { sentence, type Sentence } from '../../sentence';
import { plural } from '../plural';

/** The overview. */
export const overview = {
  title: 'Overview',
  headline: <Part>(year: string, kazakhstan: Part, unitedStates: Part) =>
    sentence<Part>`For ${year}, Kazakhstan counted ${kazakhstan} dollars of trade with the United States. The United States counted ${unitedStates}.`,
  headlineClaim: <Part>(document: string, claimed: Part, year: string) =>
    sentence<Part>`An article on ${document} puts trade between Kazakhstan and the United States at ${claimed} dollars in ${year}.`,
  headlinePlain: 'What Kazakhstan and the United States trade, mine and agree on',
  ledeBoth: <Part>(document: string, claimed: Part, projected: Part, year: string) =>
    sentence<Part>`A news article on ${document} puts it at ${claimed} and expects ${projected} by mid-${year}.`,
  ledeFollows: {
    both: 'The first figure follows both counts.',
    kazakhstan: 'The first figure follows the Kazakh count.',
    'united-states': 'The first figure follows the U.S. count.',
    neither: 'The first figure follows neither count.',
  },
  ledeNoSource: 'For the second, no source was found.',
  /** What a projection is to be seen beside. */
  ledeOutcome: <Part>(counts: readonly Part[]): Sentence<Part> => [
    'By Kazakhstan’s count trade came to ',
    ...counts.flatMap((count, index) => (index === 0 ? [count] : [' and ', count])),
    '.',
  ],
  outcomeIn: <Part>(amount: Part, year: string) => sentence<Part>`${amount} dollars in ${year}`,
  ledeClaim: <Part>(projected: Part, year: string) =>
    sentence<Part>`It expects ${projected} by mid-${year} and names no source for either figure.`,
  ledePlain:
    'Official counts of both sides, dated events since 1991, and claims of news articles weighed against them.',
  against: {
    kazakhstan: (year: string) => `Against ${year}, Kazakhstan’s count`,
    'united-states': (year: string) => `Against ${year}, the U.S. count`,
  },
  bothCounts: 'Both counts, year by year',
  keys: (count: number) =>
    plural(count, {
      one: 'One figure, checked',
      other:
        count === 2
          ? 'Two figures, checked'
          : count === 3
            ? 'Three figures, checked'
            : 'Four figures, checked',
    }),
  claimedTrade: (year: string, document: string) => `Trade in ${year}, says ${document}`,
  claimedTradeSaid: <Part>(kazakhstan: Part, unitedStates: Part) =>
    sentence<Part>`Kazakhstan counts ${kazakhstan}, the United States ${unitedStates}.`,
  claimedTradeAlone: 'No source is named.',
  projectedTrade: (year: string, document: string) =>
    `Trade by mid-${year}, projected on ${document}`,
  projectedTradeSaid: 'No source is named. Year or half-year is unclear.',
  kazakhUranium: (year: string) => `Kazakhstan’s share of the uranium mined in ${year}`,
  uraniumResources: (rank: number, ahead: string) =>
    rank === 1
      ? 'Known resources are the largest of any country.'
      : rank === 2
        ? `Known resources are the second largest, after ${ahead}.`
        : `Known resources are larger in ${ahead}.`,
  chineseUranium: (year: string) => `China’s share of the uranium mined in ${year}`,
  chineseUraniumSaid: (document: string) =>
    `An article on ${document} ties uranium to less reliance on China.`,
  chineseUraniumAlone: 'China mines a small part of the world’s uranium.',
  ofTheWorld: 'of the world',
  worldShares: 'Minerals at a glance',
  worldSharesUnit: 'Share of the world’s mined output',
  worldSharesYear: (year: string) => `mined in ${year}`,
  worldSharesEstimate: (year: string) => `mined in ${year}, estimate`,
  worldSharesLargest: 'Kazakhstan mines more uranium than any other country.',
  worldSharesNone: (publisher: string) =>
    `For lithium and rare earths the ${publisher} lists no Kazakh output; there are announcements only.`,
  worldSharesMore: 'All minerals',
  latest: 'Latest events',
  latestUnit: (shown: number, total: string) =>
    plural(shown, {
      one: `The last one of ${total}`,
      other: `The last ${String(shown)} of ${total}`,
    }),
  origins: { 'public-record': 'public record', document: 'news article' },
  allEvents: (total: string) => `All ${total} events`,
  noEvents: 'The filters leave no event.',
};
