import type { Mark } from '../../mark';
import { names } from '../../names';
import { plural } from '../plural';

/** Charts of minerals, by identifier. */
export const mineralCharts = {
  'uranium-by-country': {
    title: 'Uranium mined, by country',
    subtitle: (years: string) => `Mine output, thousand tonnes of uranium, ${years}`,
    rowHeading: 'Year',
    minedFromTo: (v: {
      from: string;
      firstYear: string;
      to: string;
      lastYear: string;
      share: string;
    }) =>
      `It mined ${v.from} in ${v.firstYear} and ${v.to} in ${v.lastYear}, ${v.share} of the world’s output.`,
    mined: (amount: string, year: string) => `Kazakhstan mined ${amount} of uranium in ${year}`,
    part: (share: string, china: string) => `That is ${share} of the world’s output. ${china}`,
    course: (course: string, china: string) => `${course} ${china}`,
    leadsSince: (year: string) =>
      `Kazakhstan has mined more uranium than any other country since ${year}`,
    leadsAlways: 'Kazakhstan mined more uranium than any other country in each of these years',
    china: (share: string, year: string) => `China mined ${share} in ${year}.`,
    estimates: (countries: string) => ({
      lead: 'Estimates.',
      text: `The outputs of ${countries} are estimates of the source.`,
    }),
    editions: (editions: string) => ({
      lead: 'Editions.',
      text: `The years are read from the editions of ${editions} of the same table.`,
    }),
    hollow: 'hollow: an estimate',
  },
  'uranium-share': {
    title: 'Share of the world’s mined uranium',
    subtitle: (years: string) => `Part of world mine output, per cent, ${years}`,
    rowHeading: 'Year',
    formula: 'mine output divided by the world’s',
    mined: (share: string, year: string) =>
      `Kazakhstan mined ${share} of the world’s uranium in ${year}`,
    deck: (course: string, others: string) => (course === '' ? others : `${course} ${others}`),
    course: (v: { from: string; firstYear: string; most: string; mostYear: string }) =>
      `It was ${v.from} in ${v.firstYear}; the greatest was ${v.most}, in ${v.mostYear}.`,
    roseToGreatest: (v: { from: string; firstYear: string }) =>
      `It was ${v.from} in ${v.firstYear}; this is the greatest of these years.`,
    others: (china: string, unitedStates: string, year: string) =>
      `In ${year} China’s was ${china} and that of the United States ${unitedStates}.`,
    note: {
      lead: 'Mining only.',
      text: 'The shares are of uranium mined. They say nothing of enrichment or of fuel.',
    },
    hollow: 'hollow: computed from an estimate',
  },
  'us-uranium-origin': {
    title: 'Where U.S. reactor uranium comes from',
    subtitle: (years: string) =>
      `Origin of the uranium delivered to U.S. reactors, per cent of all deliveries, ${years}`,
    rowHeading: 'Year',
    total: 'All deliveries',
    together: (countries: string) => `${countries} together`,
    sum: (countries: string, share: string) => `${countries} together: ${share}.`,
    sums: (sentences: readonly string[]) => sentences.join(' '),
    supplied: (share: string, year: string) =>
      `Kazakhstan supplied ${share} of U.S. reactor uranium in ${year}`,
    greatest: (most: string, year: string) => `The greatest share found is ${most}, in ${year}.`,
    isGreatest: 'That is the greatest share found for these years.',
    noShare: (years: string) => `No share of Kazakhstan was found for ${years}`,
    noChina: 'China is not among the suppliers that are named.',
    gaps: (years: string, instead: readonly string[]) => ({
      lead: 'Gaps of this record.',
      text: [`For ${years} no share of Kazakhstan was found.`, ...instead].join(' '),
    }),
    inYear: (share: string, year: string) => `${share} in ${year}`,
    onlySums: (countries: string, shares: string) =>
      `Found instead: ${countries} together ${shares}.`,
    printedFormula: 'sum of the shares printed',
    overfull: (year: string, sum: string) => ({
      lead: 'Over a hundred.',
      text: `The shares printed for ${year} add to ${sum}.`,
    }),
    computed: (years: string) => ({
      lead: 'Computed.',
      text: `For ${years} some shares are computed from published weights, which are rounded, or from the share of the other countries.`,
    }),
    uncertain: (years: string) => ({
      lead: 'Least certain.',
      text: `The figures for ${years} were read at second hand.`,
    }),
    roundedLegend: 'tinted: computed from a rounded weight',
  },
  'uranium-purchases': {
    title: 'Uranium bought by U.S. reactors, in pounds',
    subtitle: (years: string) =>
      `Deliveries of the year, million pounds of U3O8 equivalent, ${years}`,
    rowHeading: 'Year',
    all: 'All purchases',
    kazakhstan: 'Of Kazakh origin',
    price: 'Average price of all purchases',
    panel: { all: 'All', kazakhstan: 'Kazakhstan' },
    formula: 'share of Kazakhstan times all purchases',
    part: (year: string, part: string, all: string) =>
      `Of ${all} million pounds of U.S. reactor uranium in ${year}, ${part} came from Kazakhstan`,
    bought: (year: string, amount: string) => `In ${year} U.S. reactors bought ${amount}.`,
    paid: (year: string, amount: string) =>
      `The last average price found is that of ${year}, ${amount}.`,
    gaps: (years: string) => ({
      lead: 'Gaps of this record.',
      text: `For ${years} neither a weight nor a share of Kazakhstan was found. EIA publishes both, and the price, every year.`,
    }),
    computed: {
      lead: 'Some parts are computed.',
      text: 'Where no weight is printed, Kazakhstan’s part follows from its share, which is printed in whole per cent: it is no more exact than that.',
    },
    roundedLegend: 'tinted: rounded in the source, or computed from a rounded share',
  },
  'mineral-shares': {
    title: 'Kazakhstan’s output beside China’s, and U.S. reliance',
    subtitle: (year: string) =>
      `Shares of world output in ${year} and U.S. net import reliance, per cent`,
    rowHeading: 'Mineral',
    formula: 'output divided by the world’s',
    columns: {
      kazakhstan: { text: 'Kazakhstan', detail: 'share of world output' },
      china: { text: 'China', detail: 'share of world output' },
      reliance: { text: 'United States', detail: 'net import reliance' },
    },
    kazakhstanShare: (year: string) => `Kazakhstan’s share of world output, ${year}`,
    chinaShare: (year: string) => `China’s share of world output, ${year}`,
    reliance: (year: string) => `U.S. net import reliance, ${year}`,
    kazakhstanOutput: (year: string) => `Kazakhstan’s output, ${year}`,
    chinaOutput: (year: string) => `China’s output, ${year}`,
    worldOutput: (year: string) => `World output, ${year}`,
    listed: (count: string) => `On the U.S. list of critical minerals: ${count}`,
    notListed: (count: string) => `Not on the list: ${count}`,
    isListed: 'On the U.S. list of critical minerals.',
    isNotListed: 'Not on the U.S. list of critical minerals.',
    worldWithoutUnitedStates: 'The world’s output leaves out the United States.',
    remark: (sentences: readonly string[]) => sentences.join(' '),
    labels: {
      content: (mineral: string, content: string) => `${mineral}, ${content}`,
      name: (mineral: string) => mineral.toLowerCase(),
    },
    inSentence: (mineral: string, share: string) => `${mineral.toLowerCase()} (${share})`,
    greatest: (mineral: string, share: string) =>
      `Beside uranium, Kazakhstan’s largest world share is ${share}, of ${mineral.toLowerCase()}`,
    rest: (v: { count: string; second: string; rest: string }) =>
      `Of the ${v.count} minerals on the U.S. list, ${v.second} comes next; for the others its share is ${v.rest} or less.`,
    deck: (rest: string, china: string) => `${rest} ${china}`,
    listedFormula: 'minerals on the U.S. list counted',
    publishedFormula: 'minerals with a published Chinese output counted',
    overHalfFormula: 'minerals with a Chinese share over a half counted',
    chinaOverHalf: (count: number, mark: Mark, of: string, half: string) =>
      plural(count, {
        one: `China’s share is over ${half} for ${mark('one')} of the ${of} whose Chinese output is published.`,
        other: `China’s share is over ${half} for ${mark(String(count))} of the ${of} whose Chinese output is published.`,
      }),
    howToRead: {
      lead: 'How to read.',
      text: 'A percentage point has the same length in all three columns. A hollow square is a bound: only “over” or “under” is published. Uranium has charts of its own.',
    },
    rounded: (year: string) => ({
      lead: 'Rounded totals.',
      text: `The shares are computed from rounded totals. The source calls nearly all values of ${year} estimates, and revises them.`,
    }),
    worldTotals: (minerals: string) => ({
      lead: 'World totals.',
      text: `Those of ${minerals} leave out the United States.`,
    }),
    estimatedLegend: 'share computed from estimates',
    exactLegend: 'reliance, one value',
    boundLegend: 'reliance, over or under this value',
  },
  'us-imports-from-kazakhstan': {
    title: 'Kazakhstan’s part in U.S. imports',
    subtitle: (years: string) => `Per cent of U.S. imports of each mineral, ${years} together`,
    rowHeading: 'Mineral',
    share: 'Kazakhstan’s part in U.S. imports',
    others: 'Also named, by product',
    products: names({ total: 'all products', elemental: 'elemental' }),
    listedFormula: 'minerals listed, counted',
    fifthFormula: 'minerals with a part of a fifth or more counted',
    greatest: (share: string, mineral: string) =>
      `Kazakhstan supplies ${share} of U.S. imports of ${mineral.toLowerCase()}`,
    fifths: (fifth: string, count: string) =>
      `For ${fifth} of the ${count} minerals listed its part is a fifth or more.`,
    note: {
      lead: 'Parts, not amounts.',
      text: 'A part says nothing of how much is imported, nor of how much the United States makes itself.',
    },
  },
  'rare-earths-and-lithium': {
    title: 'Who mines lithium and rare earths',
    subtitle: (years: string) => `Mine output, tonnes, ${years}`,
    rowHeading: 'Mined in',
    formula: 'mine output divided by the world’s',
    groups: names({
      lithium: 'Lithium, tonnes',
      'rare-earths': 'Rare earths, tonnes of oxides',
    }),
    details: names({
      'lithium-mine-output-world': 'without the United States',
      'rare-earths-mine-output-world': 'all countries',
    }),
    output: (year: string) => `Mine output, ${year}`,
    share: (year: string) => `Share of the world’s mine output, ${year}`,
    refining: (years: string) => `Share of refining of magnet rare earths, ${years}`,
    imports: (years: string) => `Share of U.S. imports, ${years}`,
    reliance: (year: string) => `U.S. net import reliance, ${year}`,
    china: (share: string, year: string) =>
      `China mined ${share} of rare earths in ${year}; Kazakhstan is not listed`,
    deck: (v: { chinaLithium: string; relianceRareEarths: string; relianceLithium: string }) =>
      `China mined ${v.chinaLithium} of the lithium outside the United States. U.S. net import reliance was ${v.relianceRareEarths} for rare earths and ${v.relianceLithium} for lithium. The source lists no output of Kazakhstan for either.`,
    announcements: (announced: readonly string[]) => ({
      lead: 'Announced, not measured.',
      text: `${announced.join(' ')} The source of this chart lists no Kazakh output or reserves of these minerals.`,
    }),
    announcedBounds: {
      over: (amount: string) => `over ${amount}`,
      'up-to': (amount: string) => `up to ${amount}`,
    },
    announced: (v: {
      mineral: string;
      amount: string;
      measure: string;
      claimant: string;
      date: string;
    }) => `${v.mineral}: ${v.amount}, ${v.measure}. Claimant: ${v.claimant}, ${v.date}.`,
    yearsLegend: (latest: string, before: string) => `thick: ${latest}; thin: ${before}`,
    estimatedLegend: 'tinted: an estimate',
  },
};
