import type { Mark } from '../../mark';
import { plural } from '../plural';

/** A rate of duty in words; an open one has no end but a day on which it was last seen in force. */
interface TariffStep {
  readonly rate: string;
  readonly from: string;
  readonly until: string;
  readonly isOpen: boolean;
}

function tariffSpan({ from, until, isOpen }: TariffStep): string {
  return isOpen ? `since ${from} and last seen on ${until}` : `from ${from} to ${until}`;
}

/** Charts of trade, investment and duty, by identifier. */
export const tradeCharts = {
  'trade-headline': {
    title: 'Trade in 2023, claimed and counted',
    subtitle: 'Goods in both directions, billion U.S. dollars; one projection for mid-2025',
    rowHeading: 'Who says so',
    value: 'Goods trade in both directions',
    counted: (year: string) => `In ${year}`,
    projected: 'Projected, and counted since',
    countedIn: (year: string) => `Kazakhstan’s count, ${year}`,
    articleDetail: (paragraph: string) => `news article, paragraph ${paragraph}, no source named`,
    projectionDetail: 'an open lower bound, not a measured value',
    kazakhstan: 'Kazakhstan’s count',
    unitedStates: 'U.S. count',
    computedDetail: (office: string, formula: string) => `${office}, ${formula}`,
    less: (value: string) => `${value} less than Kazakhstan’s`,
    outcome: (projected: string, year: string, counted: string) =>
      `Projected: ${projected}; Kazakhstan counted ${counted} in ${year}`,
    claimAndCounts: (v: {
      claimed: string;
      kazakhstan: string;
      unitedStates: string;
      gap: string;
    }) =>
      `The article’s ${v.claimed} follows Kazakhstan’s count of ${v.kazakhstan}, rounded up. The U.S. count is ${v.unitedStates}, which is ${v.gap} lower.`,
    claim: (v: { year: string; claimed: string }) =>
      `The article states ${v.claimed} for ${v.year}.`,
    projection: (projected: string) =>
      `The article projects ${projected} by mid-2025, an open lower bound`,
    counts: (v: { year: string; kazakhstan: string; unitedStates: string; gap: string }) =>
      `Kazakhstan counts ${v.kazakhstan} for ${v.year}, the United States ${v.unitedStates}, which is ${v.gap} lower.`,
    note: {
      lead: 'Which period is not said.',
      text: '“By mid-2025” can mean a yearly rate or half a year of trade. The article does not say which and names no source.',
    },
  },
  'trade-both-counts': {
    title: 'Both counts of the same trade',
    subtitle: (years: string) => `Goods in both directions, billion U.S. dollars, ${years}`,
    rowHeading: 'Year',
    kazakhstan: 'Kazakhstan’s count',
    unitedStates: 'U.S. count',
    gap: 'Kazakhstan’s count minus the U.S. count',
    gapHeading: 'Kazakhstan’s count minus the U.S. count, million dollars',
    gapFormula: 'Kazakhstan’s count minus the U.S. count',
    shareFormula: 'difference divided by the U.S. count',
    share: 'Difference against the U.S. count',
    kazakhstanMoreTitle: (year: string, gap: string) =>
      `In ${year} Kazakhstan counts ${gap} more than the United States`,
    unitedStatesMoreTitle: (year: string, gap: string) =>
      `In ${year} the United States counts ${gap} more than Kazakhstan`,
    partOfCount: (share: string) => `The difference is ${share} of the U.S. count.`,
    kazakhstanMore: (v: { year: string; gap: string; share: string }) =>
      `In ${v.year} Kazakhstan counts ${v.gap} more than the United States, ${v.share} of the U.S. count.`,
    unitedStatesMore: (v: { year: string; gap: string; share: string }) =>
      `In ${v.year} the United States counts ${v.gap} more than Kazakhstan, ${v.share} of its own count.`,
    kazakhstanLabel: (gap: string) => ['Kazakhstan counts', `${gap} million more`],
    unitedStatesLabel: (gap: string) => ['U.S. counts', `${gap} million more`],
    crossingsFormula: 'changes of sign of the difference counted',
    crossings: (count: number, mark: Mark) =>
      count === 0
        ? 'The two lines do not cross in these years.'
        : plural(count, {
            one: `The two lines cross ${mark('once')}.`,
            other:
              count === 2
                ? `The two lines cross ${mark('twice')}.`
                : `The two lines cross ${mark(String(count))} times.`,
          }),
    alone: (year: string, amount: string) =>
      `For ${year} only Kazakhstan’s count is on record, ${amount}.`,
    note: {
      lead: 'Not explained.',
      text: 'Destination against origin, transit and re-export, freight costs and timing are candidates for the difference. No source settles it. The two counts are never added, averaged or joined.',
    },
    hollow: 'hollow: rounded in the source',
  },
  'mirror-flows': {
    title: 'Each flow by both counts',
    subtitle: (years: string) =>
      `Goods sold each way by both counts, billion U.S. dollars, ${years}`,
    rowHeading: 'Year',
    heading: {
      'kazakhstan-sells': 'Kazakhstan’s exports to the United States',
      'united-states-sells': 'U.S. exports to Kazakhstan',
    },
    flow: {
      'kazakhstan-sells': 'Kazakhstan’s exports',
      'united-states-sells': 'U.S. exports',
    },
    count: {
      kazakhstan: 'Kazakhstan’s count',
      'united-states': 'U.S. count',
      reported: 'Kazakhstan’s report to the UN',
    },
    alone: {
      kazakhstan: 'Kazakhstan’s count',
      'united-states': 'the U.S. count',
      reported: 'Kazakhstan’s report',
    },
    counted: (flow: string, count: string) => `${flow}, ${count}`,
    formula: 'one count less the other',
    differ: (v: { year: string; unitedStates: string; kazakhstan: string }) =>
      `In ${v.year} the counts differ by ${v.unitedStates} on U.S. exports, ${v.kazakhstan} on Kazakhstan’s`,
    counts: (v: Record<'sold' | 'soldBySeller' | 'bought' | 'boughtByBuyer', string>) =>
      `U.S. exports were ${v.sold} by the U.S. count, ${v.boughtByBuyer} by Kazakhstan’s; Kazakhstan’s were ${v.soldBySeller} by its own, ${v.bought} by that of the United States.`,
    onlyHeld: (count: string, v: Record<'year' | 'kazakhstan' | 'unitedStates', string>) =>
      `For ${v.year} only ${count} is held: Kazakhstan sold for ${v.kazakhstan}, the U.S. for ${v.unitedStates}.`,
    note: {
      lead: 'Three series, never joined.',
      text: 'The United States counts general imports by origin and exports by destination. Kazakhstan’s count is held twice: to 2017 as reported to the United Nations, where 2020 to 2022 are incomplete and left out, and from 2017 on as its statistical office publishes it.',
    },
  },
  'trade-flows': {
    title: 'Goods sold each way',
    subtitle: (years: string) =>
      `By the U.S. count, billion U.S. dollars, ${years}. Colour names the seller.`,
    rowHeading: 'Year',
    kazakhstanSells: 'Kazakhstan sells',
    unitedStatesSells: 'The U.S. sells',
    peak: (value: string, year: string) => `${value} in ${year}`,
    sold: (v: { year: string; kazakhstan: string; unitedStates: string }) =>
      `In ${v.year} Kazakhstan sold for ${v.kazakhstan}, the U.S. for ${v.unitedStates}`,
    most: (v: { boughtIn: string; bought: string; soldIn: string; sold: string }) =>
      `The United States bought most in ${v.boughtIn}, for ${v.bought}, and sold most in ${v.soldIn}, for ${v.sold}.`,
    note: {
      lead: 'One side’s count.',
      text: 'Kazakhstan counts both flows differently. Values are those of each year, not adjusted for prices.',
    },
  },
  'share-and-rank': {
    title: 'Kazakhstan’s share and rank in U.S. goods trade',
    subtitle: (years: string) =>
      `Per cent of all U.S. goods trade, and rank among U.S. partners, U.S. count, ${years}`,
    rowHeading: 'Year',
    imports: 'Share of U.S. imports',
    exports: 'Share of U.S. exports',
    importsShort: 'Imports',
    exportsShort: 'Exports',
    trade: 'Share of U.S. trade both ways',
    rank: 'Rank in U.S. trade both ways',
    importRank: 'Rank in U.S. imports',
    exportRank: 'Rank in U.S. exports',
    partners: 'Partners ranked',
    shareHeading: 'Share of U.S. imports and of U.S. exports, per cent',
    rankHeading: 'Rank in trade both ways, the largest on top',
    shareFormula: 'trade with Kazakhstan divided by trade with all partners',
    allFormula: 'exports to all partners plus imports from them',
    ranked: (v: { year: string; rank: string; partners: string; share: string }) =>
      `In ${v.year} Kazakhstan ranked ${v.rank} of ${v.partners} U.S. partners, with ${v.share} of goods trade`,
    flows: (v: { imports: string; importRank: string; exports: string; exportRank: string }) =>
      `It sent ${v.imports} of U.S. imports (rank ${v.importRank}) and took ${v.exports} of U.S. exports (rank ${v.exportRank}).`,
    most: (v: { year: string; share: string }) =>
      `Its share of trade both ways was greatest in ${v.year}, at ${v.share}.`,
    note: {
      lead: 'Who is ranked.',
      text: 'Countries and territories of the Census list with trade above zero, members of the European Union one by one. Ranks of another source, with another list, compare badly.',
    },
  },
  neighbours: {
    title: 'U.S. goods trade with Kazakhstan and its region',
    subtitle: (year: string) =>
      `Goods in both directions, U.S. count, million U.S. dollars, ${year}`,
    rowHeading: 'Partner',
    both: 'Trade both ways',
    exports: 'U.S. exports',
    imports: 'U.S. imports',
    regionFormula: 'sum of the five states of Central Asia',
    shareFormula: 'trade with Kazakhstan divided by trade with the five states of Central Asia',
    part: (year: string, share: string) =>
      `${share} of U.S. goods trade with Central Asia in ${year} was with Kazakhstan`,
    traded: (year: string, amount: string) =>
      `In ${year} the United States and Kazakhstan traded goods for ${amount}.`,
    greatest: (country: string, amount: string) =>
      `Of the others here ${country} came to most, ${amount}.`,
    note: {
      lead: 'Which states.',
      text: 'China, a neighbour too, is not among the states held here. Central Asia is Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan and Uzbekistan.',
    },
  },
  'trade-balance': {
    title: 'The U.S. balance with Kazakhstan',
    subtitle: (years: string) =>
      `U.S. exports minus imports by the U.S. count, billion U.S. dollars, ${years}`,
    rowHeading: 'Year',
    balance: 'U.S. balance',
    exports: 'U.S. exports',
    imports: 'U.S. imports',
    formula: 'exports minus imports',
    deficitsFormula: 'years with more imports than exports counted',
    yearsFormula: 'years counted',
    surplus: 'The U.S. sells more than it buys',
    deficit: 'The U.S. buys more than it sells',
    frequency: (v: { deficits: string; years: string; since: string }) =>
      v.since === ''
        ? `The United States bought more than it sold in ${v.deficits} of ${v.years} years.`
        : `The United States bought more than it sold in ${v.deficits} of ${v.years} years, and in every year since ${v.since}.`,
    always: (years: string) =>
      `The United States bought more than it sold in each of the ${years} years.`,
    widest: (v: { year: string; amount: string }) =>
      `The difference was widest in ${v.year}, at ${v.amount}.`,
    never: (years: string) =>
      `The United States sold more than it bought in each of the ${years} years`,
    deficitYear: (v: { year: string; amount: string }) =>
      `The United States bought ${v.amount} more than it sold in ${v.year}`,
    surplusYear: (v: { year: string; amount: string }) =>
      `The United States sold ${v.amount} more than it bought in ${v.year}`,
    bothInDeficit: 'Each side counts itself in deficit',
    ofKazakhstan: (years: string) =>
      `By Kazakhstan’s own count of the years ${years} it is Kazakhstan that buys more than it sells.`,
  },
  'trade-monthly': {
    title: 'Trade by month',
    subtitle: (coverages: readonly string[]) => `Million U.S. dollars. ${coverages.join(' ')}`,
    censusCoverage: (v: { from: string; to: string }) => `U.S. Census count, ${v.from} to ${v.to}.`,
    tradeMapCoverage: (v: { from: string; to: string }) =>
      `Trade Map, a series of its own, ${v.from} to ${v.to}.`,
    rowHeading: 'Month or quarter',
    quarters: 'By quarter',
    series: {
      imports: { label: 'Imports, Census', shortLabel: 'U.S. imports' },
      exports: { label: 'Exports, Census', shortLabel: 'U.S. exports' },
      months: { label: 'Imports, Trade Map', shortLabel: 'Trade Map' },
      gold: {
        label: 'Precious-metal articles (HS\u00a07115), Trade Map',
        shortLabel: 'HS\u00a07115',
      },
      quarter: { label: 'Imports of the quarter, Trade Map', shortLabel: 'Quarter' },
      share: { label: 'HS\u00a07115 in the imports of the quarter', shortLabel: 'Share' },
    },
    censusHeading: (v: { from: string; to: string }) =>
      `U.S. exports and imports, Census Bureau, ${v.from} to ${v.to}`,
    tradeMapHeading: (v: { from: string; to: string }) =>
      `U.S. imports, Trade Map, ${v.from} to ${v.to}`,
    totalFormula: 'sum of the three months',
    shareFormula: 'HS\u00a07115 divided by all imports of the quarter',
    callout: 'One quarter of gold',
    calloutText: (v: { quarter: string; total: string; gold: string }) =>
      `In ${v.quarter} the United States bought goods for ${v.total}. Articles of precious metal (HS\u00a07115), mainly gold bullion, were ${v.gold} of it.`,
    goldPart: (share: string) => `Mainly gold, ${share}`,
    otherPart: (share: string) => `Everything else, ${share}`,
    goldQuarter: (share: string, quarter: string) =>
      `${share} of U.S. imports from Kazakhstan in ${quarter} were precious metal, mainly gold`,
    goldAndNext: (v: { quarter: string; total: string; next: { month: string; amount: string } }) =>
      `By Trade Map the United States bought goods for ${v.total} from Kazakhstan in ${v.quarter}, and in ${v.next.month} for ${v.next.amount}.`,
    lastMonth: (last: { month: string; amount: string }) =>
      `The U.S. bought goods for ${last.amount} from Kazakhstan in ${last.month}`,
    byTradeMap: (greatest: { month: string; amount: string }) =>
      `By Trade Map the greatest month of these years was ${greatest.month}, with ${greatest.amount}.`,
    byCensus: (greatest: { month: string; amount: string }) =>
      `By the Census count the greatest month of these years was ${greatest.month}, with ${greatest.amount}.`,
    ownSeries: {
      lead: 'A series of its own.',
      text: 'Trade Map probably counts freight and insurance in (c.i.f.); its yearly totals lie a little above those of the Census, and single months differ far more, in both directions. The two are never joined.',
    },
    byQuarter: {
      lead: 'Gold by quarter only.',
      text: 'Articles of precious metal are published here by quarter. The table lists the quarters after the months.',
    },
  },
  'trade-by-commodity': {
    title: 'What the United States buys',
    subtitle: (years: string) =>
      `U.S. imports from Kazakhstan by customs chapter, U.S. count, million U.S. dollars, ${years}`,
    rowHeading: 'Chapter of the Harmonized System',
    chapter: (number: string, name: string) => `${number} ${name}`,
    others: (count: number) =>
      plural(count, { one: '1 other chapter', other: `${String(count)} other chapters` }),
    othersGroup: (count: number) =>
      plural(count, {
        one: 'The other chapter, as far as the drawing sums it up',
        other: `The ${String(count)} other chapters, one by one`,
      }),
    total: (count: number) => `All ${String(count)} chapters`,
    totalGroup: 'Total',
    sumFormula: 'sum of the chapters',
    shareFormula: 'chapter divided by the sum of the chapters',
    from: (value: string) => `from ${value}`,
    key: (latest: string, earlier: string) => `Thick bar: ${latest}. Thin bar: ${earlier}.`,
    greatest: (v: { name: string; share: string; year: string }) =>
      `${v.name} are ${v.share} of U.S. imports from Kazakhstan in ${v.year}`,
    uranium: (v: { from: string; to: string }) =>
      `The chapter that holds uranium compounds went from ${v.from} to ${v.to}.`,
    uraniumAndGone: (v: {
      from: string;
      to: string;
      gone: string;
      goneFrom: string;
      goneTo: Mark;
    }) =>
      `The chapter that holds uranium compounds went from ${v.from} to ${v.to}; ${v.gone.toLowerCase()} went from ${v.goneFrom} to ${v.goneTo('zero')}.`,
    note: {
      lead: 'Chapters, not goods.',
      text: 'A chapter holds more than its best-known good: the one with uranium compounds also holds other inorganic chemicals. The table lists every chapter.',
    },
  },
  'investment-stock': {
    title: 'U.S. direct investment in Kazakhstan',
    subtitle: (years: string) =>
      `Stock at year end, billion euros, ${years}; share of all such stock and net inflow in the table`,
    rowHeading: 'Year',
    billionEuros: 'billion euros',
    stock: 'Stock at year end',
    share: 'Share of all direct-investment stock',
    inflow: 'Net inflow',
    countedBefore: (year: string) => `before ${year} counted otherwise`,
    stockAtEnd: (last: { year: string; amount: string }) =>
      `U.S. direct investment in Kazakhstan was ${last.amount} billion euros at the end of ${last.year}`,
    shareCourse: (v: {
      first: { year: string; amount: string };
      firstShare: { amount: string };
      lastShare: { amount: string };
      lowest: { year: string; amount: string };
    }) =>
      `At the end of ${v.first.year} it was ${v.first.amount} billion euros. Its share of all such stock fell from ${v.firstShare.amount} to ${v.lowest.amount} in ${v.lowest.year} and then rose to ${v.lastShare.amount}.`,
    shareEnds: (v: {
      first: { year: string; amount: string };
      firstShare: { amount: string };
      lastShare: { amount: string };
    }) =>
      `At the end of ${v.first.year} it was ${v.first.amount} billion euros. Its share of all such stock went from ${v.firstShare.amount} to ${v.lastShare.amount}.`,
    shareAtEnd: (share: { amount: string }) =>
      `That is ${share.amount} of all direct-investment stock.`,
    net: {
      lead: 'Net, not gross.',
      text: 'Net inflow is what came in less what went out. It is not the gross inflow that speeches quote.',
    },
    break: (year: string, text: string) => ({ lead: `Counted otherwise from ${year} on.`, text }),
    ends: (year: string) => ({
      lead: `The series ends in ${year}.`,
      text: 'The source used here gives no later year.',
    }),
  },
  'tariff-steps': {
    title: 'The added U.S. duty, step by step',
    subtitle: (from: string, to: string) =>
      `Per cent of value, on top of ordinary duty, by date of effect, ${from} to ${to}`,
    subtitleOpen: (from: string, day: string) =>
      `Per cent of value, on top of ordinary duty, by date of effect, from ${from}; last seen on ${day}`,
    rowHeading: 'From',
    rate: 'Additional duty',
    from: (day: string) => `from ${day}`,
    until: (day: string) => `to ${day}`,
    oneDay: 'for one day',
    /** Of a step without an end. */
    seen: (day: string) => `in force when last seen, ${day}`,
    forOneDay: (day: string) => `for one day, ${day}`,
    stepsFormula: 'steps counted',
    remark: (authority: string, note: string | undefined) =>
      note === undefined ? `Legal basis: ${authority}.` : `Legal basis: ${authority}. ${note}`,
    last: (v: TariffStep) =>
      v.isOpen
        ? `The added U.S. duty on Kazakh goods has been ${v.rate} since ${v.from}`
        : `The added U.S. duty on Kazakh goods was ${v.rate} from ${v.from} to ${v.until}`,
    steps: (v: { steps: string; highest: TariffStep; longest: TariffStep }) =>
      v.highest.from === v.highest.until && !v.highest.isOpen
        ? `The rate took effect in ${v.steps} steps. It was highest at ${v.highest.rate}, for one day, on ${v.highest.from}; the longest step ${v.longest.isOpen ? 'so far is' : 'was'} ${v.longest.rate}, ${tariffSpan(v.longest)}.`
        : `The rate took effect in ${v.steps} steps. It was highest at ${v.highest.rate}, ${tariffSpan(v.highest)}; the longest step ${v.longest.isOpen ? 'so far is' : 'was'} ${v.longest.rate}, ${tariffSpan(v.longest)}.`,
    highestAndLongest: (v: { steps: string; longest: TariffStep }) =>
      `The rate took effect in ${v.steps} steps. The highest and longest ${v.longest.isOpen ? 'so far is' : 'was'} ${v.longest.rate}, ${tariffSpan(v.longest)}.`,
    exempt: (text: string) => ({ lead: 'Not on everything.', text }),
    ended: (day: string) => ({
      lead: `Known to ${day}.`,
      text: 'What applies after that day is not in the source, so the area ends there.',
    }),
    open: (day: string) => ({
      lead: 'No end is set.',
      text: `The last rate was in force when the tariff schedule was last seen, on ${day}; the area ends there because knowledge does.`,
    }),
  },
  'us-assistance': {
    title: 'U.S. foreign assistance to Kazakhstan',
    subtitle: (years: string) =>
      `Obligations of all agencies by U.S. fiscal year, million dollars of the year, ${years}`,
    rowHeading: 'Fiscal year',
    obligations: 'Obligations',
    open: 'Obligations, reporting still open',
    disbursements: 'Disbursements',
    disbursementsOpen: 'Disbursements, reporting still open',
    obligated: (year: string, amount: string) =>
      `The U.S. obligated ${amount} of assistance to Kazakhstan in fiscal ${year}`,
    openYear: (year: string, amount: string) =>
      `Of fiscal ${year}, whose reporting is still open, ${amount} are on record`,
    most: (year: string, amount: string) => `It was most in fiscal ${year}, ${amount}.`,
    openLegend: 'reporting still open',
    stillOpen: { lead: 'The last years grow.' },
    note: {
      lead: 'What is counted.',
      text: 'Obligations are what agencies commit, disbursements what they pay out; the table has both. A U.S. fiscal year runs from October to September and bears the name of the year in which it ends. Yearly reports of the State Department count less and are not set beside these.',
    },
  },
  'us-visas': {
    title: 'U.S. visas issued to nationals of Kazakhstan',
    subtitle: (years: string) => `Nonimmigrant visas issued by U.S. fiscal year, ${years}`,
    rowHeading: 'Fiscal year',
    classes: {
      'visas-all': 'All classes',
      'visas-visitors': 'Visitors (B)',
      'visas-exchange': 'Exchange (J-1)',
      'visas-students': 'Students (F-1)',
    },
    classesShort: {
      'visas-all': 'All',
      'visas-visitors': 'Visitors',
      'visas-exchange': 'Exchange',
      'visas-students': 'Students',
    },
    panelOf: (classes: readonly string[]) => classes.join('; '),
    issued: (year: string, all: string) =>
      `The United States issued ${all} visas to nationals of Kazakhstan in fiscal ${year}`,
    most: (name: string, year: string, amount: string) =>
      `${name}: most in fiscal ${year}, ${amount}.`,
    note: {
      lead: 'Visas, not persons.',
      text: 'One person can receive several visas, and one visa can serve several trips. Exchange covers all programmes, work and travel among them. A U.S. fiscal year runs from October to September.',
    },
  },
};
