import { sentence, type Sentence } from '../../sentence';
import { plural } from '../plural';

/** Small numbers in words; others in digits. */
const spell = (count: number) => ['no', 'one', 'two', 'three', 'four'][count] ?? String(count);

function listed<Part>(parts: readonly Part[]): Sentence<Part> {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [' and ', part]));
}

/** The overview. */
export const overview = {
  title: 'Overview',
  /** What this is, who made it, and how new it is. */
  standing: <Part>(v: { articles: number; released: string }, author: Part) =>
    sentence<Part>`What the United States and Kazakhstan trade, mine and agree on: official counts of both sides, and ${plural(v.articles, { one: 'a news article', other: `${spell(v.articles)} news articles` })} weighed against them. By ${author}; record of ${v.released}.`,
  headline: <Part>(amount: Part, year: string) =>
    sentence<Part>`Kazakhstan counted ${amount} dollars of trade with the United States in ${year}`,
  headlineAgainst: <Part>(amount: Part, year: string, change: Part, before: string) =>
    sentence<Part>`Kazakhstan counted ${amount} dollars of trade with the United States in ${year}, ${change} on ${before}`,
  headlineClaim: <Part>(article: string, claimed: Part, year: string) =>
    sentence<Part>`An article on ${article} puts trade between Kazakhstan and the United States at ${claimed} dollars in ${year}`,
  headlinePlain: 'What Kazakhstan and the United States trade, mine and agree on',
  ledeProjection: <Part>(article: string, projected: Part, year: string) =>
    sentence<Part>`An article on ${article} expected ${projected} dollars by mid-${year} and names no source.`,
  /** Every count since lies below what was projected. */
  ledeNotReached: <Part>(counts: readonly Part[]): Sentence<Part> => [
    'By Kazakhstan’s count that was not reached: ',
    ...listed(counts),
    '.',
  ],
  /** What a projection is to be seen beside. */
  ledeOutcome: <Part>(counts: readonly Part[]): Sentence<Part> => [
    'By Kazakhstan’s count trade came to ',
    ...listed(counts),
    '.',
  ],
  outcomeIn: <Part>(amount: Part, year: string) => sentence<Part>`${amount} in ${year}`,
  ledeClaimed: <Part>(year: string, claimed: Part) =>
    sentence<Part>`For ${year} it stated ${claimed}.`,
  imports: <Part>(total: Part, year: string) =>
    sentence<Part>`By Trade Map, U.S. imports alone came to ${total} in ${year}.`,
  importsWithGold: <Part>(total: Part, year: string, gold: Part, quarter: string) =>
    sentence<Part>`By Trade Map, U.S. imports alone came to ${total} in ${year}, of which ${gold} was mainly gold bought in ${quarter}.`,
  monthsFormula: 'sum of the twelve months',
  ledePlain:
    'Official counts of both sides, dated events since 1991, and claims of news articles weighed against them.',
  recentUnit: 'Goods both ways, billion U.S. dollars; change on the year before',
  year: 'Year',
  notReached: 'not in this record',
  bothCounts: 'Both counts, year by year',
  findings: { minerals: 'Minerals', diplomacy: 'Diplomacy' },
  mostUranium: <Part>(share: Part, year: string) =>
    sentence<Part>`Kazakhstan mined ${share} of the world’s uranium in ${year}, more than any other country`,
  someUranium: <Part>(share: Part, year: string) =>
    sentence<Part>`Kazakhstan mined ${share} of the world’s uranium in ${year}`,
  chineseUranium: <Part>(share: Part) => sentence<Part>`China mined ${share}.`,
  mostEvents: <Part>(v: { count: number; year: string }, count: Part, since: string) =>
    v.count === 1
      ? sentence<Part>`No year since ${since} has more than ${count} event on record`
      : sentence<Part>`${count} events in ${v.year}: no year since ${since} has more on record`,
  newestEvent: <Part>(date: string, event: Part) => sentence<Part>`Newest, ${date}: ${event}`,
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
