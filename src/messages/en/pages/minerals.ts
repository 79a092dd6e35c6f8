import { plural } from '../plural';
import { sentence, type Sentence } from '../../sentence';
import { sentenceCase } from '../phrases';

/** The minerals page. */
export const minerals = {
  title: 'Critical minerals',
  lede: 'The articles name uranium, lithium and rare earths. Of the three, only uranium has a published Kazakh output. For the other two there are announcements.',
  ledeArticles:
    'What the articles say of uranium, lithium and rare earths, with a verdict on each claim. What is counted or announced is not shown.',
  cards: 'Three minerals',
  said: 'The articles say',
  saidNothing: 'Nothing under these filters.',
  measured: 'Measured',
  measuredNothing: 'Nothing was counted in these years.',
  announced: 'Only announced',
  announcedNothing: 'No open announcement on record.',
  announcedMore: (count: number, number: string) =>
    plural(count, {
      one: 'Show 1 earlier announcement',
      other: `Show ${number} earlier announcements`,
    }),
  share: (mineral: string, year: string) => `Share of ${mineral} mined in ${year}`,
  shareEstimate: (mineral: string, year: string) =>
    `Share of ${mineral} mined in ${year}, estimate`,
  inSentence: (name: string) => name.toLowerCase(),
  shareOf: <Part>(share: Part, country: string) => sentence<Part>`${share} ${country}`,
  notListed: 'Kazakhstan: no output listed',
  uranium: <Part>(mined: Part, world: Part) =>
    sentence<Part>`Kazakhstan mined ${mined} of ${world} tonnes.`,
  resources: <Part>(amount: Part, rank: number, ahead: string): Sentence<Part> =>
    rank === 1
      ? sentence<Part>`Its known resources are ${amount} tonnes, the largest of any country.`
      : rank === 2
        ? sentence<Part>`Its known resources are ${amount} tonnes, second to ${ahead}.`
        : sentence<Part>`Its known resources are ${amount} tonnes; more lies in ${ahead}.`,
  world: <Part>(amount: Part) => sentence<Part>`The world mined ${amount} tonnes.`,
  worldOf: {
    lithium: <Part>(amount: Part) =>
      sentence<Part>`The world outside the United States mined ${amount} tonnes.`,
    'rare-earths': <Part>(amount: Part) =>
      sentence<Part>`The world mined ${amount} tonnes of rare-earth oxides.`,
  },
  reliance: <Part>(share: Part) => sentence<Part>`U.S. net import reliance is ${share}.`,
  refining: <Part>(share: Part, year: string) =>
    sentence<Part>`China refines ${share} of the magnet rare earths (${year}).`,
  suppliers: <Part>(shares: readonly Part[]): Sentence<Part> => [
    'Of U.S. imports in 2021 to 2024, ',
    ...shares.flatMap((share, index) =>
      index === 0 ? [share] : [index === shares.length - 1 ? ' and ' : ', ', share],
    ),
    '.',
  ],
  supplier: <Part>(share: Part, country: string) => sentence<Part>`${share} came from ${country}`,
  statuses: {
    announced: 'Announced, not confirmed',
    signed: 'Signed, not measured',
    'letter-of-interest': 'Letter of interest, not a loan',
    'official-claim': 'Official claim',
    guidance: 'Expected by the company, not measured',
  },
  range: (from: string, to: string) => `${from} to ${to}`,
  announcementsTitle: 'Announced, not measured',
  announcementsUnit: 'Numbers that somebody has named. None of them is a count.',
  announcedBy: (measure: string, claimant: string, date: string) =>
    `${sentenceCase(measure)}. ${claimant}, ${date}.`,
  criticalMineralCount: 'How many of the sixty?',
  criticalMineralCountUnit: 'Minerals on the U.S. list of 2025',
  criticalMineralCountClaimed: (claimant: string, date: string) =>
    `can be supplied, says ${claimant} of Kazakhstan, ${date}. No list was given.`,
  criticalMineralCountPublished: (inTable: string) =>
    `have a published figure for Kazakh output: ${inTable} in the U.S. Geological Survey’s tables, and uranium.`,
  list: 'The sixty minerals of the U.S. list',
  listUnit: (count: string, added: string) =>
    `${count} on the list of 2025, ${added} of them added that year`,
  listMined: 'a Kazakh output is published',
  listNotMined: 'none is published',
  listAdded: 'added in 2025',
  listAddedShort: '2025',
  listAddedLegend: '2025: added that year',
};
