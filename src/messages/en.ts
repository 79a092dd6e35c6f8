import type { Mark } from './mark';
import { sentence, type Sentence } from './sentence';

/** The oldest versions of browsers in which the site works. */
type OldestBrowsers = Readonly<Record<'chrome' | 'edge' | 'firefox' | 'safari', string>>;

function openIn({ chrome, edge, firefox, safari }: OldestBrowsers): string {
  return `Everything works in Chrome ${chrome}, Edge ${edge}, Firefox ${firefox}, Safari ${safari} and newer.`;
}

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

/**
 * English: every word a reader sees. Each sentence is a whole template with parameters; nothing is
 * glued from pieces. Parameters are already formatted (numbers, dates, names) by `charts/format`.
 * Another language is one file of the same shape (`Messages`).
 */
export const en = {
  /** BCP 47 tag, for `lang`. */
  language: 'en',

  /** What the one formatter needs. Not `Intl`: engines differ in what they know of Kazakh. */
  format: {
    decimal: '.',
    group: ',',
    minus: '−',
    percent: (number: string) => `${number}%`,
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    monthsShort: [
      'Jan',
      'Feb',
      'Mar',
      'Apr',
      'May',
      'Jun',
      'Jul',
      'Aug',
      'Sep',
      'Oct',
      'Nov',
      'Dec',
    ],
    day: (day: string, month: string, year: string) => `${day} ${month} ${year}`,
    dayOfYear: (day: string, month: string) => `${day} ${month}`,
    monthOfYear: (month: string, year: string) => `${month} ${year}`,
    quarterOfYear: (quarter: string, year: string) => `Q${quarter} ${year}`,
    monthsOfYear: (first: string, last: string, year: string) => `${first} to ${last} ${year}`,
    years: (from: string, to: string) => `${from} to ${to}`,
    listEnd: (start: string, last: string) => `${start} and ${last}`,
    listSeparator: ', ',
    sourceSeparator: '; ',
  },

  /** Words for units: after a number in a sentence, and at the head of an axis or column. */
  units: {
    'usd-billion': { after: (n: string) => `${n} billion dollars`, head: 'billion U.S. dollars' },
    'usd-million': { after: (n: string) => `${n} million dollars`, head: 'million U.S. dollars' },
    'eur-million': { after: (n: string) => `${n} million euros`, head: 'million euros' },
    percent: { after: (n: string) => `${n}%`, head: 'per cent' },
    tonnes: { after: (n: string) => `${n} tonnes`, head: 'tonnes' },
    'thousand-tonnes': { after: (n: string) => `${n} thousand tonnes`, head: 'thousand tonnes' },
    'million-tonnes': { after: (n: string) => `${n} million tonnes`, head: 'million tonnes' },
    kilograms: { after: (n: string) => `${n} kilograms`, head: 'kilograms' },
    'million-pounds-u3o8': {
      after: (n: string) => `${n} million pounds of U3O8`,
      head: 'million pounds of U3O8 equivalent',
    },
    minerals: { after: (n: string) => `${n} minerals`, head: 'minerals' },
    count: { after: (n: string) => n, head: 'number' },
  },

  /** How a value was come by. */
  kinds: {
    reported: 'reported',
    estimated: 'estimate',
    projected: 'projected',
    derived: 'computed',
    missing: 'missing',
  },
  /** The kind of a value that was computed from an estimate. */
  computedFromEstimate: 'computed from an estimate',
  /** A kind whose value the source had rounded. */
  roundedKind: (kind: string) => `${kind}, rounded in the source`,
  /** The name under which the pages speak of a document. */
  articleNumber: (number: string) => `document ${number}`,
  bounds: {
    over: (value: string) => `over ${value}`,
    under: (value: string) => `under ${value}`,
  },
  missingReasons: {
    'not-found': 'not found',
    'not-published': 'not published',
    withheld: 'withheld',
    'not-listed': 'not listed',
    'not-available': 'not available',
    'not-applicable': 'not applicable',
    'not-meaningful': 'not meaningful',
    'net-exporter': 'net exporter',
    'not-named': 'not named',
    'not-quantified': 'no number given',
  },

  verdicts: {
    corroborated: { name: 'Corroborated', meaning: 'Independent sources say the same.' },
    disputed: { name: 'Disputed', meaning: 'Good sources disagree with each other.' },
    contradicted: { name: 'Contradicted', meaning: 'Good sources say otherwise.' },
    unverifiable: { name: 'Unverifiable', meaning: 'No source settles it either way.' },
    opinion: { name: 'Opinion', meaning: 'A judgement: there is nothing to check.' },
  },

  countries: names({
    kazakhstan: 'Kazakhstan',
    'united-states': 'United States',
    china: 'China',
    canada: 'Canada',
    namibia: 'Namibia',
    australia: 'Australia',
    uzbekistan: 'Uzbekistan',
    russia: 'Russia',
    niger: 'Niger',
    chile: 'Chile',
    argentina: 'Argentina',
    world: 'World',
  }),
  /** Names of countries where room is short; those not here keep their name. */
  countriesShort: names({ 'united-states': 'U.S.' }),

  /** Names of topics and minerals that replace the English ones of the dataset; none in English. */
  topicNames: names({}),
  mineralNames: names({}),

  // --- section: shell (masthead, footer, theme, notices) ---
  shell: {
    name: 'Steppe Ledger',
    title: (page: string) => `${page} · Steppe Ledger`,
    skip: 'Skip to the content',
    menu: 'Menu',
    pagesLabel: 'Pages',
    pages: {
      overview: 'Overview',
      trade: 'Trade',
      minerals: 'Minerals',
      timeline: 'Timeline',
      sources: 'Sources',
    },
    outward: 'on another site',
    theme: { label: 'Theme', system: 'System', light: 'Light', dark: 'Dark' },
    footer: {
      versionLead: (version: string) => `Data version ${version}`,
      version: <Part>(lead: Part, released: string) =>
        sentence<Part>`${lead}, ${released}. Every number names its source. Where offices disagree, both counts stand.`,
      takeLead: 'Take it with you.',
      take: 'The data of this page as JSON:',
      files: {
        sources: 'sources',
        documents: 'documents',
        trade: 'trade',
        minerals: 'minerals',
        events: 'events',
        claims: 'claims',
        schema: 'schema',
      },
      licence: 'Dataset CC BY 4.0, code MIT. Every source keeps its own terms.',
      quietLead: 'Quiet by design.',
      quiet: 'Sets no cookie, calls no third party.',
    },
    badVerdict: (value: string) => `No verdict is called “${value}”. All verdicts are shown.`,
    notFound: {
      title: 'Page not found',
      sentence: (path: string) =>
        `There is no page at ${path}. The address may be old or mistyped.`,
      chart: (id: string) => `There is no chart called “${id}”. These are the sixteen there are:`,
      chartsHead: 'All charts',
      home: 'Go to the overview',
    },
    broken: {
      title: 'This page cannot be shown',
      sentence:
        'Something in it failed. The other pages are not affected. Loading it again often helps.',
      reload: 'Load it again',
    },
    failedPart:
      'This part of the page failed or did not arrive. The rest of the page goes on. Loading it again often helps.',
  },

  // --- section: waking (prerendered pages) ---
  prerendered: {
    /** What a search engine or a preview says of each page. */
    descriptions: {
      overview:
        'Trade, critical minerals and diplomacy between the United States and Kazakhstan since 1991, from official statistics and dated events. Every number names its source.',
      trade:
        'Goods, investment and duty between the United States and Kazakhstan: what is claimed, and what each side counts, year by year and month by month.',
      minerals:
        'Uranium, lithium and rare earths in Kazakhstan: what the articles examined here say, what agencies measure, and what was announced and not confirmed.',
      timeline:
        'Dated events between the United States and Kazakhstan since 1991, each with its sources, to be filtered by topic, year and origin.',
      sources:
        'The claims of the articles examined here, weighed against the public record, and every source that this site cites, with publisher, date and terms.',
      missing: 'There is no page at this address.',
      chart: (subtitle: string, summary: string) =>
        summary === ''
          ? `${subtitle.replace(/\.$/, '')}.`
          : `${subtitle.replace(/\.$/, '')}. ${summary}`,
    },
    /** Where the page's code is late, did not come, or cannot run in this browser. */
    start: {
      plain: {
        oldBrowser: (oldest: OldestBrowsers) =>
          `This browser is too old for the controls of this page. What is drawn here can be read. ${openIn(oldest)}`,
        late: 'The rest of this page has not come yet. What is drawn here can be read; the controls answer when the rest is here.',
        failed:
          'A part of this page did not arrive. What is drawn here can be read; the controls do not answer.',
      },
      /** The same where the address asks for another view than the one that was drawn. */
      asked: {
        oldBrowser: (oldest: OldestBrowsers) =>
          `This browser is too old to show what this address asks for. ${openIn(oldest)}`,
        late: 'What this address asks for has not come yet. It is shown when it is here.',
        failed:
          'A part of this page did not arrive, so what this address asks for cannot be shown.',
      },
      again: 'Load the page again',
      wholePage: 'Show the page without filters',
    },
    /** Where scripts are switched off. */
    withoutScript: (title: string) => `${title}: table, sources and notes`,
  },

  // --- section: filters (selectors/views of the filter bar, notices about the address) ---
  filters: {
    name: 'Filters',
    withoutScript:
      'Scripts are switched off: everything is shown, also where the address asks for a part of it.',
    close: 'Close',
    topics: 'Topics',
    anyTopics: 'Topics, any of them',
    allTopics: (total: string) => `All ${total}`,
    someTopics: (chosen: string, total: string) => `${chosen} of ${total}`,
    years: 'Years',
    firstYear: 'First year',
    lastYear: 'Last year',
    yearsTo: 'to',
    origin: 'Origin',
    origins: {
      all: 'Everything',
      document: 'Documents only',
      'public-record': 'Public record',
    },
    /** An origin in the middle of a sentence. */
    originNames: { document: 'the documents', 'public-record': 'the public record' },
    /** An option with the number of events that it would leave. */
    option: (name: string, count: string) => `${name} (${count})`,
    topicOption: (name: string, count: number, number: string) =>
      count === 1 ? `${name}, 1 event` : `${name}, ${number} events`,
    search: 'Search',
    searchHint: 'title, person, place',
    events: (count: number, number: string) => (count === 1 ? '1 event' : `${number} events`),
    keptOfAll: (kept: string, total: number, number: string) =>
      total === 1 ? `${kept} of 1 event` : `${kept} of ${number} events`,
    /** The filters as a sentence; each part but the count is a chip that can be removed. */
    state: <Part>(part: {
      readonly count: Part;
      readonly topics: readonly Part[];
      readonly years: Part | null;
      readonly origin: Part | null;
      readonly text: Part | null;
    }): Sentence<Part> => [
      part.count,
      ...part.topics.flatMap((topic, index) => [index === 0 ? 'on' : 'or', topic]),
      ...(part.years === null ? [] : ['from', part.years]),
      ...(part.origin === null ? [] : ['in', part.origin]),
      ...(part.text === null ? [] : ['with', part.text]),
    ],
    quoted: (text: string) => `“${text}”`,
    drop: (name: string) => `${name}: drop this filter`,
    clear: 'Clear all',
    announcement: (kept: number, keptNumber: string, total: string) =>
      kept === 1 ? `1 of ${total} events is left.` : `${keptNumber} of ${total} events are left.`,
    show: (count: number, number: string) =>
      count === 1 ? 'Show 1 event' : `Show ${number} events`,
    /** What the closed filters of the phone hold; `topics` is how many are chosen. */
    summary: (part: {
      readonly topics: number;
      readonly years: string;
      readonly origin: string | null;
      readonly text: string | null;
    }) =>
      [
        part.topics === 0 ? 'All topics' : part.topics === 1 ? '1 topic' : `${part.topics} topics`,
        part.years,
        ...(part.origin === null ? [] : [part.origin]),
        ...(part.text === null ? [] : [`“${part.text}”`]),
      ].join(', '),
    histogram: {
      name: (years: string) => `Events by year, ${years}`,
      hint: 'Choose a year, or drag across several.',
      peak: (year: string, count: number, number: string) =>
        count === 1
          ? `The most in one year: 1, in ${year}.`
          : `The most in one year: ${number}, in ${year}.`,
      firstGrip: 'From year',
      lastGrip: 'To year',
      table: 'Years as a table',
      year: 'Year',
      all: 'All events',
      matching: 'Under the other filters',
    },
    rejected: {
      head: (count: number, number: string) =>
        count === 1
          ? 'One value of the address was set aside.'
          : `${number} values of the address were set aside.`,
      dismiss: 'Dismiss',
      repeated: (key: string, value: string) => `“${key}” is given twice; “${value}” was not used.`,
      'unknown-topic': (value: string) => `There is no topic “${value}”.`,
      'not-a-year': (value: string) => `“${value}” is not a year.`,
      'outside-years': (value: string, years: string) => `${value} is outside ${years}.`,
      'after-last-year': (value: string) => `The first year, ${value}, is after the last.`,
      'before-first-year': (value: string) => `The last year, ${value}, is before the first.`,
      'unknown-origin': (value: string) => `There is no origin “${value}”.`,
      'too-long': (value: string) => `“${value}” is too long to search for.`,
      'unknown-order': (value: string) => `There is no order “${value}”.`,
      'unknown-marks': (value: string) => `Event marks are on or off, not “${value}”.`,
      'unknown-chart': (value: string) => `There is no chart “${value}”.`,
      'unknown-sort': (value: string) => `Nothing is sorted by “${value}”.`,
      'unknown-figure': (value: string) => `No number has the address “${value}”.`,
    },
  },

  // --- section: provenance (the panel that tells where a number comes from) ---
  provenance: {
    name: 'Source of this number',
    close: 'Close the source',
    loading: 'Looking for the number.',
    nowhereHead: 'This number is not here',
    nowhere: (reference: string) =>
      `The address names the number “${reference}”, which this page does not show. It may have been renamed, or the filters leave it out.`,
    nowhereChart: (title: string, reference: string) =>
      `The chart “${title}” has no number at “${reference}”.`,
    notArrived: 'The data that this number stands in did not arrive.',
    dropFilters: 'Drop the filters',
    back: 'Back to the number computed from it',
    missing: 'No value',
    value: 'Value',
    unit: 'Unit',
    period: 'Period',
    what: 'What',
    who: 'Who counts',
    side: 'Side',
    how: 'How',
    kind: 'Kind',
    why: 'Why',
    note: 'Note',
    break: 'Break of the series',
    edition: 'Edition',
    pricesOfTheYear: (unit: string) => `${unit}, prices of the year`,
    sides: {
      kazakhstan: 'Kazakhstan',
      'united-states': 'United States',
      'third-party': 'A third party, neither of the two countries',
      document: 'One of the documents examined here, not a statistical office',
      none: 'Neither side: a compilation or a text',
    },
    stated: 'Stated in the document',
    kinds: {
      reported: 'Reported by the source',
      estimated: 'An estimate of the source',
      projected: 'Announced or expected, not measured',
      derived: 'Computed',
      missing: 'Missing',
    },
    rounded: 'The source itself rounded the value.',
    bounds: {
      over: 'The source says only that it is more than this.',
      under: 'The source says only that it is less than this.',
    },
    reasons: {
      'not-found': 'This research did not find the value; it may well be published.',
      'not-published': 'The source gives no value for this period.',
      withheld: 'The source says that it keeps the value back.',
      'not-listed': 'The source has no entry for it.',
      'not-available': 'The source prints NA, not available.',
      'not-applicable': 'The measure has no meaning here.',
      'not-meaningful': 'The source says that a value would not be meaningful.',
      'net-exporter':
        'The country exports more than it imports, so that a reliance on imports is not defined.',
      'not-named': 'The source names other suppliers only.',
      'not-quantified': 'The source gives a word in place of a number.',
    },
    formula: 'How it is computed',
    bySource: 'The source gives this value as computed and does not show its parts here.',
    inputs: 'Computed from',
    sources: 'Sources',
    published: (date: string) => `Date or edition: ${date}`,
    undated: 'The source bears no date.',
    licence: (licence: string) => `Licence: ${licence}`,
    counts: (note: string) => `How it counts: ${note}`,
    register: 'In the register of sources',
    earlier: 'Earlier values, since replaced',
    edited: (edition: string) => `edition of ${edition}`,
    others: 'Other counts of the same thing',
    otherColumn: 'Who',
    difference: 'Difference',
    more: (amount: string) => `${amount} more`,
    less: (amount: string) => `${amount} less`,
    amounts: (absolute: string, percent: string) => `${absolute} (${percent})`,
    equal: 'the same',
    unexplainedLead: 'Not explained.',
    unexplained:
      'Why the counts differ is not established. They are never added to each other or averaged.',
    claim: 'What it is worth',
    claimLink: 'Reason and sources of the verdict',
    open: 'Open the source',
    showInChart: 'Show in chart',
    cellTitle: (row: string, series: string) => `${row}: ${series}`,
    seriesTitle: (measure: string, mineral: string, country: string) =>
      country === '' ? `${mineral}: ${measure}` : `${mineral}, ${country}: ${measure}`,
    measures: names({
      'mine-output': 'mine output',
      'mine-output-share': 'share of the world’s mine output',
      output: 'output',
      resources: 'known resources',
      reserves: 'reserves',
      'deliveries-to-reactors': 'deliveries to U.S. reactors',
      'share-of-deliveries-to-reactors': 'share of deliveries to U.S. reactors',
      'net-import-reliance': 'net import reliance',
      'import-share': 'share of U.S. imports',
      'share-of-world-mine': 'share of the world’s mine output',
      'share-of-world-refining': 'share of the world’s refining',
      'share-of-world-refined': 'share of the world’s refined output',
      'share-of-world-primary': 'share of the world’s primary output',
      'share-of-world-metal': 'share of the world’s metal output',
    }),
  },

  // --- section: timeline ---
  timeline: {
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
    moreSources: (count: number, number: string) => (count === 1 ? '1 more' : `${number} more`),
    fewerSources: 'fewer',
    publicRecord: 'Public record',
    document: (number: string) => `Document ${number}`,
    documents: 'Documents',
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
      document: 'No event left by the other filters comes from the documents.',
      'public-record': 'No event left by the other filters comes from the public record.',
      text: (text: string) => `No event holds the words “${text}”.`,
      together: 'These filters together leave no event.',
      why: (count: number, number: string) =>
        count === 1
          ? 'Without this filter there is 1 event.'
          : `Without this filter there are ${number} events.`,
      whyTogether: 'Dropping a single one is not enough.',
      noEvents: 'The dataset holds no event.',
      drop: {
        topics: (count: number) => (count === 1 ? 'Drop the topic' : 'Drop the topics'),
        years: 'Show all years',
        origin: 'Show every origin',
        text: 'Drop the search',
        everything: 'Clear all filters',
      },
    },
  },

  // --- section: imageDialog (options of an exported picture) ---
  imageDialog: {
    open: 'Options…',
    title: 'Picture options',
    close: 'Close',
    format: 'Format',
    formats: {
      png: { name: 'PNG', meaning: 'pixels, for articles and slides' },
      svg: { name: 'SVG', meaning: 'lines and words, for any size' },
    },
    size: 'Size',
    /** A size by name, with its sides in pixels. */
    sizeOption: (name: string, width: string, height: string) => `${name}, ${width} × ${height}`,
    sizes: {
      wide: 'Wide',
      square: 'Square',
      portrait: 'Portrait',
      'full-hd': 'Full HD',
      'a4-landscape': 'A4 landscape, for print',
      custom: 'Own size',
    },
    width: 'Width',
    height: 'Height',
    sideHint: (least: string, most: string) => `In pixels, ${least} to ${most}.`,
    scale: 'Sharpness',
    scaleOption: (scale: string) => `${scale}×`,
    theme: 'Paper',
    themes: { light: 'Light', dark: 'Dark' },
    content: 'Content',
    plain: 'Chart alone, without title and sources',
    transparent: 'Transparent background',
    eventMarks: 'Numbered events',
    file: 'File',
    pixels: (width: string, height: string) => `${width} × ${height} pixels`,
    clamped: (most: string, side: string, width: string, height: string) =>
      `A picture has ${most} pixels at most, and ${side} on a side. This one comes out at ${width} × ${height}.`,
    svgSize: (width: string, height: string) => `${width} × ${height}, sharp at any size`,
    preview: (title: string) => `Preview: ${title}`,
    composing: 'Composing the preview.',
    previewFailed:
      'The preview could not be made: the fonts did not arrive. Check the connection and change an option to try again.',
    save: 'Save',
    copy: 'Copy as PNG',
  },

  // --- section: reopen (an exported picture brings its view back) ---
  reopen: {
    label: 'Reopen an exported picture.',
    hint: 'Drop a PNG or SVG from here anywhere on the page, paste it, or choose it:',
    input: 'Picture to reopen',
    drop: 'Let go, and the picture opens the view that it shows.',
    dismiss: 'Dismiss',
    pasted: 'pasted.svg',
    reading: (name: string) => `Reading ${name}.`,
    shown: (name: string, title: string) => `The view of ${name} is back: ${title}.`,
    comparing: 'Its values are being compared with the data.',
    notCompared: 'Its values could not be compared, because the data did not arrive.',
    same: (count: number, number: string) =>
      count === 1
        ? 'The data are the same version: its one value is the present one.'
        : `The data are the same version: its ${number} values are the present ones.`,
    unchanged: (then: string, now: string, count: number, number: string) =>
      count === 1
        ? `It was made from data version ${then}; this is ${now}. Its one value has not changed.`
        : `It was made from data version ${then}; this is ${now}. None of its ${number} values has changed.`,
    changed: (then: string, now: string, count: number, number: string) =>
      count === 1
        ? `It was made from data version ${then}; this is ${now}. One value is different:`
        : `It was made from data version ${then}; this is ${now}. ${number} values are different:`,
    altered: (version: string, count: number, number: string) =>
      count === 1
        ? `It names the present data version, ${version}, yet one value is not of that version. The picture has been altered:`
        : `It names the present data version, ${version}, yet ${number} values are not of that version. The picture has been altered:`,
    nothingLeft: (then: string, now: string) =>
      `It was made from data version ${then}; in this one, ${now}, the chart has no values in that view.`,
    setAside: (count: number) =>
      count === 1
        ? 'One filter of its address is not known here and was set aside.'
        : 'Some filters of its address are not known here and were set aside.',
    value: 'Value',
    before: 'In the picture',
    now: 'Now',
    valueName: (series: string, row: string) => `${series}, ${row}`,
    noNumber: 'no number',
    gone: 'no longer listed',
    notInPicture: 'not in the picture',
    more: (number: string) => `Show ${number} more`,
    unlisted: (count: number, number: string) =>
      count === 1 ? 'One more is not listed.' : `${number} more are not listed.`,
    refused: {
      empty: (name: string) => `${name} is empty. Save the picture again and try once more.`,
      'too-large': (name: string) =>
        `${name} is too large to be a picture from here, so it was not read. They stay under 20 megabytes.`,
      'not-a-picture': (name: string) =>
        `${name} is neither a PNG nor an SVG, so there is no view in it.`,
      'other-format': (name: string) =>
        `${name} is a picture of another format. Only the PNG and SVG files saved here carry their view.`,
      broken: (name: string) =>
        `${name} is damaged: it breaks off or does not hold together. Save the picture again, or open the link printed in it.`,
      'too-many-pixels': (name: string) =>
        `${name} claims more pixels than any picture from here has, so it was left alone.`,
      'too-much-text': (name: string) =>
        `${name} carries more text than any picture from here does, so it was left alone.`,
      packed: (name: string) =>
        `${name} has its notes compressed by another program. They are not unpacked here; use the file as it was saved.`,
      active: (name: string) =>
        `${name} holds a script or leads to another place, as no picture from here does. It was left alone.`,
      entities: (name: string) =>
        `${name} declares a document type, as no picture from here does. It was left alone.`,
      foreign: (name: string) => `${name} was not saved from this page, so there is no view in it.`,
      stripped: (name: string) =>
        `${name} no longer says which view it shows. Clipboards and many programs take that out; use the file as it was saved, or the link printed in it.`,
      elsewhere: (name: string) =>
        `${name} names an address that is no view of this page, so nothing was opened.`,
      several: () => 'Several files came at once. Drop one picture at a time.',
      failed: (name: string) =>
        `${name} could not be read, because a part of this page did not arrive. Check the connection and try again.`,
      'too-slow': (name: string) =>
        `${name} took longer to read than any picture from here, so the reading was ended. Nothing was opened.`,
    },
  },

  // --- section: pages (headlines, ledes, key figures, cards of overview, trade, minerals) ---
  pages: {
    /** An amount whose unit, dollars, follows in the sentence. */
    billion: (number: string) => `${number} billion`,
    billionDollars: 'billion dollars',
    up: (change: string) => `up ${change}`,
    down: (change: string) => `down ${change}`,
    upTo: (value: string) => `up to ${value}`,
    articlePlace: (document: string, paragraph: string) => `Document ${document}, ¶ ${paragraph}`,
    documentParagraph: (document: string, paragraph: string) =>
      `Document ${document}, paragraph ${paragraph}`,
    source: 'Source:',
    sourceCount: (count: number) =>
      count === 0 ? 'no source' : count === 1 ? '1 source' : `${String(count)} sources`,
    reasonAndSources: (count: number) =>
      count === 0
        ? 'The reason'
        : count === 1
          ? 'Reason and 1 source'
          : `Reason and ${String(count)} sources`,
    /** Publishers named in a row; `more` is how many are left out. */
    namedSources: <Part>(named: readonly Part[], more: number): Sentence<Part> => [
      ...named.flatMap((part, index) => (index === 0 ? [part] : ['; ', part])),
      ...(more === 0 ? [] : [more === 1 ? ' and 1 more' : ` and ${String(more)} more`]),
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
      'trade-flows': 'Sold each way',
      'trade-balance': 'Balance',
      'trade-monthly': 'By month',
      'trade-by-commodity': 'What is bought',
      'investment-stock': 'Investment',
      'tariff-steps': 'Added duty',
      'uranium-by-country': 'Uranium by country',
      'uranium-share': 'Share of uranium',
      'us-uranium-origin': 'U.S. reactor uranium',
      'mineral-shares': 'Shares and reliance',
      'us-imports-from-kazakhstan': 'Part in U.S. imports',
      'rare-earths-and-lithium': 'Lithium, rare earths',
      'events-by-year': 'Events by year',
      'claims-by-verdict': 'Claims by verdict',
    },
    originOnly: {
      document: 'Documents only: what the public record says steps aside.',
      'public-record': 'Public record only: what the documents say steps aside.',
      showAll: 'Show everything',
    },

    overview: {
      title: 'Overview',
      headline: <Part>(year: string, kazakhstan: Part, unitedStates: Part) =>
        sentence<Part>`For ${year}, Kazakhstan counted ${kazakhstan} dollars of trade with the United States. The United States counted ${unitedStates}.`,
      headlineClaim: <Part>(document: string, claimed: Part, year: string) =>
        sentence<Part>`Document ${document} puts trade between Kazakhstan and the United States at ${claimed} dollars in ${year}.`,
      headlinePlain: 'What Kazakhstan and the United States trade, mine and agree on',
      ledeBoth: <Part>(document: string, claimed: Part, projected: Part, year: string) =>
        sentence<Part>`One news article, document ${document}, puts it at ${claimed} and expects ${projected} by mid-${year}.`,
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
        count === 1
          ? 'One figure, checked'
          : count === 2
            ? 'Two figures, checked'
            : count === 3
              ? 'Three figures, checked'
              : 'Four figures, checked',
      claimedTrade: (year: string, document: string) =>
        `Trade in ${year}, says document ${document}`,
      claimedTradeSaid: <Part>(kazakhstan: Part, unitedStates: Part) =>
        sentence<Part>`Kazakhstan counts ${kazakhstan}, the United States ${unitedStates}.`,
      claimedTradeAlone: 'No source is named.',
      projectedTrade: (year: string, document: string) =>
        `Trade by mid-${year}, projected in document ${document}`,
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
        `Document ${document} ties uranium to less reliance on China.`,
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
        shown === 1 ? `The last one of ${total}` : `The last ${String(shown)} of ${total}`,
      origins: { 'public-record': 'public record', document: 'document' },
      allEvents: (total: string) => `All ${total} events`,
      noEvents: 'The filters leave no event.',
    },

    trade: {
      title: 'Trade in goods',
      lede: 'Two statistical offices count what moves between the United States and Kazakhstan. This page sets their counts side by side and never adds, averages or joins them.',
      ledeArticles:
        'What the documents say of trade, with a verdict on each figure. The counts of the two statistical offices step aside.',
      index: 'On this page',
      says: 'What the document says',
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
      counts: (year: string) => `${year} in both books`,
      countsUnit: 'Million U.S. dollars',
      sells: { kazakhstan: 'Kazakhstan sells', 'united-states': 'The U.S. sells' },
      bothWays: 'Both ways',
      against: (year: string) => `Against ${year}`,
      deficit: 'Deficit',
      deficitOf: { kazakhstan: 'of Kazakhstan', 'united-states': 'of the U.S.' },
      deficits: {
        each: 'Each side finds itself in deficit.',
        other: 'Each side finds the other in deficit.',
        kazakhstan: 'Both books find Kazakhstan in deficit.',
        'united-states': 'Both books find the United States in deficit.',
      },
      howTitle: 'How each side counts',
      how: {
        kazakhstan: 'Exports by last known destination, imports by country of origin.',
        'united-states':
          'All exports at the U.S. port, free alongside ship; general imports at customs value.',
      },
    },

    minerals: {
      title: 'Critical minerals',
      lede: 'The documents name uranium, lithium and rare earths. Of the three, only uranium has a published Kazakh output. For the other two there are announcements.',
      ledeArticles:
        'What the documents say of uranium, lithium and rare earths, with a verdict on each claim. What is counted or announced steps aside.',
      cards: 'Three minerals',
      said: 'The documents say',
      saidNothing: 'Nothing under these filters.',
      measured: 'Measured',
      measuredNothing: 'Nothing was counted in these years.',
      announced: 'Only announced',
      announcedNothing: 'No open announcement on record.',
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
      supplier: <Part>(share: Part, country: string) =>
        sentence<Part>`${share} came from ${country}`,
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
    },

    chart: { others: 'All charts' },
  },

  // --- section: ledger (claims, documents, register of sources) ---
  ledger: {
    title: 'Sources and claims',
    lede: (v: { claims: number; documents: number; sources: string }) =>
      v.claims === 1
        ? `One claim is weighed against the public record, with a verdict and the reason for it: ${v.sources} sources.`
        : v.documents === 1
          ? `${String(v.claims)} claims of one document are weighed against the public record, each with a verdict and the reason for it: ${v.sources} sources.`
          : `${String(v.claims)} claims of ${String(v.documents)} documents are weighed against the public record, each with a verdict and the reason for it: ${v.sources} sources.`,
    ledePlain:
      'Claims of the documents are weighed against the public record, each with a verdict and the reason for it.',
    claims: 'The claims',
    byVerdict: 'Filter by verdict',
    all: 'All claims',
    allMeaning: 'In the order of the documents.',
    why: 'Why this verdict',
    outcome: 'What became of it',
    outcomeFormula: 'sum of the year',
    beside: 'The claim beside the counts',
    besideUnit: (unit: string, period: string) => `${sentenceCase(unit)}, ${period}`,
    says: (document: string) => `Document ${document}`,
    place: (paragraph: string, paragraphs: string, document: string) =>
      `Paragraph ${paragraph} of ${paragraphs} in document ${document}`,
    fingerprint: <Part>(place: string, fingerprint: Part) =>
      sentence<Part>`${place}, fingerprint ${fingerprint}`,
    link: 'Link to this claim',
    noSources: 'No source bears on it.',
    noneOfVerdict: (verdict: string) => `No claim left by the filters is ${verdict.toLowerCase()}.`,
    noneLeft: 'The filters leave no claim.',
    noneOfRecord: 'Every claim comes from a document, and the filter shows the public record only.',
    showAllVerdicts: 'Show every verdict',
    badKind: (value: string) => `No kind of claim is called “${value}”. Every kind is shown.`,
    kind: 'Kind of claim',
    everyKind: 'Every kind',
    claimKinds: { figure: 'Figure', event: 'Event', assessment: 'Assessment' },
    noneOfKind: (kind: string) =>
      `No claim left by the other filters is of the kind “${kind.toLowerCase()}”.`,
    showAllKinds: 'Show every kind',
    shown: (shown: number, total: string) =>
      shown === 1 ? `1 claim of ${total}` : `${String(shown)} claims of ${total}`,
    topicsAct: 'The topics and years at the top of the page act here too.',
    topicsChosen: (count: number, topics: string) =>
      count === 1 ? `Only claims on the topic ${topics}.` : `Only claims on the topics ${topics}.`,
    dropTopics: (count: number) => (count === 1 ? 'Drop the topic' : 'Drop the topics'),
    chooseVerdict: 'Choose a bar of the chart or a number here to read its claims alone.',
    chartChoice: 'Enter or the space bar keeps the claims of this verdict alone.',
    paragraph: (number: string) => `Paragraph ${number}`,
    relatedEvidence: 'Where it bears on the record',
    noRelatedEvidence: 'No chart and no event here rests on the same sources.',
    relatedCharts: 'Charts:',
    relatedEvents: 'Events:',
    relatedEvent: (title: string, date: string) => `${title} (${date})`,
    linked: <Part>(links: readonly Part[]): Sentence<Part> => [
      ...links.flatMap((link, index) => (index === 0 ? [link] : ['; ', link])),
      '.',
    ],
    restsOn: 'Rests on:',
    restsOnSpoken: (claim: string) => `: ${claim}`,
    toldIn: (paragraphs: string, cited: string, claims: string) =>
      `A news article of ${paragraphs} paragraphs; ${cited} of them hold the ${claims} claims.`,
    discrepanciesHead: 'What does not fit',
    discrepanciesLead:
      'Each of these statements is at odds with good sources or with the rest of the text. Why is not known; the reasons say what was found.',
    repeated: (paragraphs: string) => `Paragraphs ${paragraphs} are the same, word for word.`,
    clear: 'Clear all filters',
    hidden: 'The filters hide the claim of this address.',
    document: (number: string) => `Document ${number}`,
    articleUnit: (title: string, publisher: string) => `${title}, ${publisher}`,
    map: (number: string) => `Claims of document ${number} by paragraph`,
    noClaim: (number: string) => `Paragraph ${number}: no claim`,
    mark: (paragraph: string, verdict: string, claim: string) =>
      `Paragraph ${paragraph}, ${verdict.toLowerCase()}: ${claim}`,
    undated: 'Undated.',
    dated: (date: string) => `${date}.`,
    read: 'Read it at the publisher',
    downloads: 'Download',
    downloadsUnit: 'The whole record, as the pages read it',
    files: {
      sources: { name: 'Sources', holds: 'every source, with licence and how it counts' },
      documents: { name: 'Documents', holds: 'the articles: place, date, fingerprints' },
      trade: { name: 'Trade', holds: 'both counts, months, chapters, investment, duty' },
      minerals: { name: 'Minerals', holds: 'output, shares, reliance, announcements' },
      events: { name: 'Events', holds: 'dated events with topics, actors, places' },
      claims: { name: 'Claims', holds: 'each claim with verdict, reason, sources' },
      schema: { name: 'Schema', holds: 'what each file may hold' },
    },
    json: (name: string) => `${name}, JSON`,
    register: 'All sources',
    registerUnit: (count: string) =>
      `${count} publishers’ pages, statistics, laws and statements. Statistics first.`,
    others: (count: string) => `Show the other ${count} sources, each cited for a fact`,
    columns: {
      publisher: 'Publisher',
      title: 'Title and how it counts',
      side: 'Side',
      published: 'Published',
    },
    sides: {
      kazakhstan: 'Kazakhstan',
      'united-states': 'United States',
      'third-party': 'Third party',
    },
    noDate: 'no date',
    titleAndDate: <Part>(title: Part, date: string) => sentence<Part>`${title}, ${date}`,
    licence: (licence: string) => `Terms: ${licence}`,
    kinds: {
      'official-statistics': 'Official statistics',
      'official-list': 'Official list',
      'official-statement': 'Official statement',
      'industry-statistics': 'Statistics of the industry',
      compilation: 'Compilation',
      'legal-text': 'Legal text',
      'company-statement': 'Statement of a company',
      press: 'Press',
      'press-quote': 'Press, quoting figures',
      reference: 'Reference',
    },
  },

  // --- section: verify (check an article against the fingerprints, on the page and by command) ---
  verify: {
    title: 'Check it yourself',
    unit: 'Nothing leaves your device',
    intro:
      'Bring one of the articles. Your browser takes the fingerprint of each paragraph, compares it with those on record, and shows where each claim stands. Nothing is uploaded or kept.',
    drop: <Part>(choose: Part) => sentence<Part>`Drop a saved article here or ${choose}.`,
    choose: 'choose a file',
    forms: 'Plain text or a saved web page (HTML), up to 5 MB.',
    pasteHead: 'Or paste its text',
    pasteHint: 'One paragraph a line. Control and Enter compares too.',
    compare: 'Compare',
    again: 'Start again',
    working: 'Comparing the fingerprints',
    pasted: 'The pasted text',
    heard: (head: string, whole: string) => `${head} ${whole}`,
    named: (name: string, remark: string) => (remark === '' ? `${name}.` : `${name}. ${remark}`),
    firstOnly: (count: string) => `Only the first of ${count} files was compared.`,
    of: (name: string, paragraphs: number, number: string) =>
      paragraphs === 1 ? `${name}, 1 paragraph` : `${name}, ${number} paragraphs`,
    isArticle: (number: string) => `This is document ${number}.`,
    isNone: 'This is none of the documents examined here.',
    noneWhy: (paragraphs: number, number: string) =>
      paragraphs === 1
        ? 'Its one paragraph has no fingerprint that is on record. A text changed in every paragraph cannot be recognised.'
        : `None of its ${number} paragraphs has a fingerprint that is on record. A text changed in every paragraph cannot be recognised.`,
    noneWay: 'Both articles can be read at their publishers:',
    all: (total: string) => `All ${total} paragraphs match, letter by letter.`,
    some: (matched: string, total: string) => `${matched} of ${total} paragraphs match.`,
    differing: (count: number, paragraphs: string) =>
      count === 1
        ? `Paragraph ${paragraphs} differs in at least one character.`
        : `Paragraphs ${paragraphs} differ in at least one character each.`,
    missing: (count: number, paragraphs: string) =>
      count === 1 ? `Paragraph ${paragraphs} is missing.` : `Paragraphs ${paragraphs} are missing.`,
    unsettled: (count: number, paragraphs: string) =>
      count === 1
        ? `Paragraph ${paragraphs} differs or is missing.`
        : `Paragraphs ${paragraphs} differ or are missing.`,
    moved: (count: number, paragraphs: string) =>
      count === 1
        ? `Paragraph ${paragraphs} stands at another place than in the document.`
        : `Paragraphs ${paragraphs} stand at other places than in the document.`,
    extra: (count: number, number: string) =>
      count === 1
        ? '1 more paragraph is not the document’s. In a saved web page that is usual: a menu, a footer.'
        : `${number} more paragraphs are not the document’s. In a saved web page that is usual: menus, footers.`,
    lines: (document: string) => `Document ${document}, paragraph by paragraph`,
    paragraph: (number: string) => `¶ ${number}`,
    paragraphSpoken: (number: string) => `Paragraph ${number}:`,
    states: {
      matched: 'matches',
      moved: 'matches, moved',
      differs: 'differs',
      missing: 'missing',
      unsettled: 'not found',
    },
    absent: 'Nothing stands in its place.',
    unsettledWhy:
      'It differs or is missing. Which of the other paragraphs at this place it may be, a fingerprint cannot tell.',
    noClaim: 'no claim',
    extraFold: (count: number, number: string) =>
      count === 1
        ? '1 paragraph that is not the document’s'
        : `${number} paragraphs that are not the document’s`,
    unshown: (count: number, number: string) =>
      count === 1 ? 'One more of them is not shown.' : `${number} more of them are not shown.`,
    faults: {
      empty: {
        head: 'There is nothing in it.',
        way: 'Choose a file that holds the text of the article, or paste the text.',
      },
      'no-words': {
        head: 'This web page holds no words.',
        way: 'Some pages load their text only when they are opened. Copy the text and paste it.',
      },
      binary: {
        head: 'This is no text.',
        way: 'Only plain text in UTF-8 or UTF-16 and saved web pages can be compared. From a PDF or an office document, copy the text and paste it.',
      },
      'too-large': {
        head: 'This file is over 5 MB.',
        way: 'An article is far smaller. Save it as plain text or as HTML only, without pictures.',
      },
      'too-many-paragraphs': {
        head: 'This text has more than 20,000 paragraphs.',
        way: 'An article has a few dozen. Bring the article alone.',
      },
      unreadable: {
        head: 'The file could not be read.',
        way: 'It may have been moved, or it may be a folder. Choose it again, or paste the text.',
      },
      failed: {
        head: 'The text could not be compared.',
        way: 'The part of this page that reads it did not arrive. Check the connection and try again.',
      },
      'too-slow': {
        head: 'This text took too long to read.',
        way: 'Reading it was ended, so that the page stays usable. Save the article as plain text, or paste its text.',
      },
      'no-crypto': {
        head: 'This browser takes no fingerprints on this page.',
        way: 'It keeps them for pages that come over https. Open this site by https, or use the command npm run verify:documents.',
      },
    },
    command: {
      help: [
        'Compares articles with the documents of the dataset, by the fingerprints of their paragraphs.',
        '',
        'npm run verify:documents -- <file>...',
        '',
        'A file is plain text in UTF-8 or UTF-16, or a saved web page. Nothing is sent anywhere.',
        'Exit code: 0 where every file is one of the documents to the letter, 1 where one is not,',
        '2 where no file is named.',
      ],
      noFile: 'No file is named.',
      unknownOption: (option: string) => `There is no option ${option}.`,
      line: (file: string, sentences: readonly string[]) => `${file}: ${sentences.join(' ')}`,
    },
  },

  // --- section: states (loading, failed, empty) ---
  states: {
    loading: {
      sources: 'Loading the list of sources',
      documents: 'Loading the documents',
      trade: 'Loading trade data',
      minerals: 'Loading minerals data',
      events: 'Loading events',
      claims: 'Loading claims',
    },
    failed: {
      sources: 'The list of sources did not arrive.',
      documents: 'The documents did not arrive.',
      trade: 'The trade data did not arrive.',
      minerals: 'The minerals data did not arrive.',
      events: 'The events did not arrive.',
      claims: 'The claims did not arrive.',
    },
    causes: {
      'not-found': (file: string) => `The host has no file ${file}.`,
      server: (file: string) => `The host failed to give the file ${file}.`,
      network: (file: string) => `The file ${file} could not be read: no connection.`,
      timeout: (file: string) => `The file ${file} did not come in time.`,
      html: (file: string) => `In place of the file ${file} a web page came.`,
      truncated: (file: string) => `The file ${file} breaks off before its end.`,
      empty: (file: string) => `The file ${file} is empty.`,
      'not-json': (file: string) => `The file ${file} is not readable as data.`,
      schema: (file: string) => `The file ${file} does not have the form that was agreed.`,
    },
    withStatus: (why: string, status: string) => `${why} The host answered with status ${status}.`,
    faultCount: (count: number) =>
      count === 1 ? 'One fault was found.' : `${String(count)} faults were found.`,
    wholeFile: 'whole file',
    goesOn: 'What does not need it is not affected.',
    tryAgain: 'Try again',
    details: 'Details',
  },

  // --- section: offline (versions of the site, and the site without a connection) ---
  offline: {
    ready: 'A new version of this site is ready.',
    'missing-part':
      'A part of this site did not arrive. A newer version may have replaced it; the view stays in the address.',
    reload: 'Reload',
    offline: (version: string, released: string) =>
      `There is no connection. This is what your browser kept: data version ${version}, released ${released}.`,
  },

  // --- section: citing (how a chart and the dataset are cited) ---
  citing: {
    author: 'Steppe Ledger contributors',
    licence: 'CC BY 4.0',
    dataset:
      'Steppe Ledger: trade, minerals and diplomacy between the United States and Kazakhstan',
    short: (v: { author: string; year: string; title: string; version: string }) =>
      `${v.author} (${v.year}), “${v.title}”, data version ${v.version}`,
    full: (v: {
      author: string;
      year: string;
      title: string;
      version: string;
      released: string;
      licence: string;
      address: string | null;
    }) =>
      `${v.author} (${v.year}). ${v.title}. Data version ${v.version}, ${v.released}. ${v.licence}.${v.address === null ? '' : ` ${v.address}`}`,
    fullPart: (v: {
      author: string;
      year: string;
      title: string;
      container: string;
      version: string;
      released: string;
      licence: string;
      address: string | null;
    }) =>
      `${v.author} (${v.year}). “${v.title}”. In ${v.container}. Data version ${v.version}, ${v.released}. ${v.licence}.${v.address === null ? '' : ` ${v.address}`}`,
    note: (v: { version: string; released: string; licence: string }) =>
      `Data version ${v.version}, ${v.released}. ${v.licence}.`,
    fileMessage: 'Please cite the data with their version, and the sources of the numbers you use.',
    abstract:
      'Trade, critical minerals and diplomacy between the United States and Kazakhstan since 1991, from official statistics of both countries and dated events, with the claims of news articles weighed against them. Every number names its source.',
    technique:
      'Compiled from published statistics, each value with its source, unit and status; claims weighed against dated sources.',
    keywords: [
      'Kazakhstan',
      'United States',
      'international trade',
      'critical minerals',
      'uranium',
      'diplomacy',
      'open data',
    ],
    cite: 'Cite',
    citeNamed: (title: string) => `Cite: ${title}`,
    title: 'Cite this',
    section: 'Cite',
    sectionUnit: 'Names the data version',
    forms: {
      short: 'Short text',
      full: 'Full text',
      bibtex: 'BibTeX',
      ris: 'RIS',
      csl: 'CSL-JSON',
    },
    copy: 'Copy',
    copyNamed: (form: string) => `Copy: ${form}`,
    saveFile: 'Save as file',
    saveNamed: (form: string) => `Save as file: ${form}`,
    copied: (form: string) => `${form} copied.`,
    notCopied: (form: string) =>
      `This browser does not copy. ${form} is selected: press Ctrl and C, or ⌘ and C.`,
    saved: (name: string) => `Saved as ${name}`,
    close: 'Close',
    more: 'BibTeX, RIS and more',
    how: 'How to cite',
    notCopiedHere: 'This browser does not copy. Select the text above and copy it by hand.',
    failed: 'The citations did not arrive. Check the connection and try again.',
  },

  // --- section: dataFiles (the whole dataset as files) ---
  dataFiles: {
    make: 'Everything, one ZIP',
    holds:
      'Every table as CSV for spreadsheets, described as a data package, with citation files and checksums.',
    size: (kilobytes: string) => `, ${kilobytes} kB`,
    zipSize: (kilobytes: string) => `${kilobytes} kB.`,
    changesLink: 'Changes, text',
    changes: 'what differs from version to version, by series',
  },

  // --- section: charts (titles, subtitles, summaries, notes, actions, image) ---
  charts: {
    view: {
      chart: 'chart',
      points: (number: string, count: number) => (count === 1 ? '1 point' : `${number} points`),
      keys: (enter: string) =>
        `Arrow keys move along the points, Home and End jump. ${enter} Escape leaves.`,
      keyOfSource: 'Enter opens the source of the first value.',
      spokenAmount: (value: string, unit: string) => `${value} ${unit}`,
      spokenValue: (series: string, value: string, status: string) =>
        status === '' ? `${series}: ${value}` : `${series}: ${value}, ${status}`,
      spokenRow: (label: string, sentences: readonly string[]) =>
        `${label}: ${sentences.map((each) => (each.endsWith('.') ? each : `${each}.`)).join(' ')}`,
      firstOf: (number: string) => `First of ${number}.`,
      lastOf: (number: string) => `Last of ${number}.`,
      noneBefore: 'Nothing stands before it.',
      noneAfter: 'Nothing comes after it.',
      close: 'Close the values',
      sources: 'Sources',
      source: 'Source:',
      showSources: (number: string, count: number) =>
        count === 1 ? 'Show the source' : `Show all ${number} sources`,
      hideSources: 'Hide the list',
      table: (title: string) => `${title}, as a table`,
      foldedTable: (rows: string) => `The table, ${rows} rows`,
      notCovered: 'not covered',
      showEvents: 'Show events',
      hideEvents: 'Hide events',
      noEvents: 'No event of these years and topics is on record.',
      eventsNote: (shown: number, qualified: number) =>
        shown === qualified
          ? 'A mark shows when something happened. It does not say that trade moved because of it.'
          : `The ${String(shown)} best sourced of ${String(qualified)} events, at most one a year. A mark shows when something happened. It does not say that anything moved because of it.`,
      empty: (title: string) => `${title}: nothing in the chosen years.`,
      noValues: (title: string) => `${title}: the dataset has no values for this chart.`,
      failed: (title: string) =>
        `${title}: this chart cannot be drawn from the dataset as it is. Everything else on the page can be used.`,
      available: (years: string) => `This chart has values for ${years}.`,
      showYears: (years: string) => `Show ${years}`,
      dropYears: 'Drop the years',
      asideTopics: (count: number) =>
        count === 1
          ? '1 chart has nothing on these topics and steps aside.'
          : `${String(count)} charts have nothing on these topics and step aside.`,
      asideOrigin: (count: number) =>
        count === 1
          ? '1 chart has nothing of this origin and steps aside.'
          : `${String(count)} charts have nothing of this origin and step aside.`,
      bringBack: 'Bring them back',
      sort: 'Sort by',
      sorts: {
        kazakhstan: 'Kazakhstan’s share',
        china: 'China’s share',
        reliance: 'U.S. net import reliance',
        name: 'Name',
      },
    },
    actions: {
      image: 'Image',
      csv: 'CSV',
      json: 'JSON',
      table: 'Table',
      chart: 'Chart',
      link: 'Link',
      png: 'PNG',
      svg: 'SVG',
      copyImage: 'Copy image',
      named: (action: string, title: string) => `${action}: ${title}`,
      working: 'One moment.',
      saved: (name: string) => `Saved as ${name}`,
      copied: 'Copied to the clipboard.',
      savedInstead: (name: string) => `This browser does not copy pictures. Saved as ${name}`,
      refusedInstead: (name: string) =>
        `The browser did not allow copying to the clipboard. Saved as ${name}`,
      linkCopied: 'Link copied.',
      linkShown: (address: string) => `This browser does not copy. The address: ${address}`,
      failed: 'The image could not be made. The table and the data file hold the same values.',
      partMissing:
        'A part of the site did not arrive, so this could not be done. Try again, or load the page again.',
      fontsFailed:
        'The image could not be made: the fonts did not arrive. Check the connection and try again.',
    },
    image: {
      inTheSameYear: 'In the same year',
      source: (names: string) => `Source: ${names}`,
      moreSources: (names: string, count: number) =>
        count === 1
          ? `Source: ${names} … and 1 more source, see the address`
          : `Source: ${names} … and ${String(count)} more sources, see the address`,
      moreNotes: (count: number) =>
        count === 1
          ? '… and 1 note, see the address'
          : `… and ${String(count)} notes, see the address`,
      eventsAtAddress: 'The numbered events are named at the address.',
      licence: 'CC BY 4.0',
      footer: (v: { licence: string; version: string; released: string; address: string | null }) =>
        `${v.licence} · data ${v.version}, ${v.released}${v.address === null ? '' : ` · ${v.address}`}`,
      description: (subtitle: string, summary: string) =>
        `${subtitle}${subtitle.endsWith('.') ? '' : '.'} ${summary}`,
      citation: (v: {
        title: string;
        name: string;
        version: string;
        released: string;
        address: string | null;
      }) =>
        `${v.name}, “${v.title}”, data version ${v.version}, ${v.released}${v.address === null ? '' : `, ${v.address}`}`,
    },
    csv: {
      group: 'group',
      key: 'key',
      series: 'series',
      value: 'value',
      unit: 'unit',
      period: 'period',
      status: 'status',
      reason: 'reason why missing',
      bound: 'bound',
      rounded: 'rounded in the source',
      vintage: 'edition',
      formula: 'formula',
      claim: 'claim',
      sources: 'source ids',
      publishers: 'sources',
      note: 'note',
      version: 'data version',
    },
    'trade-headline': {
      title: 'Trade in 2023, claimed and counted',
      subtitle: 'Goods in both directions, billion U.S. dollars; one projection for mid-2025',
      rowHeading: 'Who says so',
      value: 'Goods trade in both directions',
      counted: (year: string) => `In ${year}`,
      projected: 'Projected, and counted since',
      countedIn: (year: string) => `Kazakhstan’s count, ${year}`,
      document: (number: string) => `Document ${number}`,
      articleDetail: (paragraph: string) => `news article, paragraph ${paragraph}, no source named`,
      projectionDetail: 'an open lower bound, not a measured value',
      kazakhstan: 'Kazakhstan’s count',
      unitedStates: 'U.S. count',
      computedDetail: (office: string, formula: string) => `${office}, ${formula}`,
      less: (value: string) => `${value} less than Kazakhstan’s`,
      summary: (v: { claimed: string; kazakhstan: string; unitedStates: string; gap: string }) =>
        `The document’s ${v.claimed} follows Kazakhstan’s count of ${v.kazakhstan}, rounded up. The U.S. count is ${v.unitedStates}, which is ${v.gap} lower.`,
      summaryClaims: (v: { year: string; claimed: string; projected: string }) =>
        `The document states ${v.claimed} for ${v.year} and projects ${v.projected} by mid-2025.`,
      summaryClaim: (v: { year: string; claimed: string }) =>
        `The document states ${v.claimed} for ${v.year}.`,
      summaryProjection: (projected: string) =>
        `The document projects ${projected} by mid-2025, an open lower bound.`,
      summaryCounts: (v: { year: string; kazakhstan: string; unitedStates: string; gap: string }) =>
        `Kazakhstan counts ${v.kazakhstan} for ${v.year}, the United States ${v.unitedStates}, which is ${v.gap} lower.`,
      note: {
        lead: 'Read with care.',
        text: '“By mid-2025” can mean a yearly rate or half a year of trade. The document does not say which and names no source.',
      },
      claimedLegend: 'claimed by the document',
      countedLegend: 'counted by an official office',
      projectedLegend: 'projected: over this value, no source, year or half-year unclear',
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
          : count === 1
            ? `The two lines cross ${mark('once')}.`
            : count === 2
              ? `The two lines cross ${mark('twice')}.`
              : `The two lines cross ${mark(String(count))} times.`,
      alone: (year: string, amount: string) =>
        `For ${year} only Kazakhstan’s count is on record, ${amount}.`,
      summary: (sentences: readonly string[]) => sentences.join(' '),
      note: {
        lead: 'Not explained.',
        text: 'Destination against origin, transit and re-export, freight costs and timing are candidates for the difference. No source settles it. The two counts are never added, averaged or joined.',
      },
      hollow: 'hollow: rounded in the source',
    },
    'trade-flows': {
      title: 'Goods sold each way',
      subtitle: (years: string) =>
        `By the U.S. count, billion U.S. dollars, ${years}. Colour names the seller.`,
      rowHeading: 'Year',
      kazakhstanSells: 'Kazakhstan sells',
      unitedStatesSells: 'The U.S. sells',
      peak: (value: string, year: string) => `${value} in ${year}`,
      summary: (v: {
        year: string;
        bought: string;
        sold: string;
        boughtIn: string;
        mostBought: string;
        soldIn: string;
        mostSold: string;
      }) =>
        `In ${v.year} the United States bought goods for ${v.bought} from Kazakhstan and sold it goods for ${v.sold}. It bought most in ${v.boughtIn}, for ${v.mostBought}, and sold most in ${v.soldIn}, for ${v.mostSold}.`,
      summaryYear: (v: { year: string; bought: string; sold: string }) =>
        `In ${v.year} the United States bought goods for ${v.bought} from Kazakhstan and sold it goods for ${v.sold}.`,
      note: {
        lead: 'One side’s count.',
        text: 'Kazakhstan counts both flows differently. Values are those of each year, not adjusted for prices.',
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
          ? `By its own count the United States bought more than it sold in ${v.deficits} of ${v.years} years.`
          : `By its own count the United States bought more than it sold in ${v.deficits} of ${v.years} years, and in every year since ${v.since}.`,
      always: (years: string) =>
        `By its own count the United States bought more than it sold in each of the ${years} years.`,
      summary: (frequency: string, v: { year: string; amount: string }) =>
        `${frequency} The difference was widest in ${v.year}, at ${v.amount}.`,
      summaryNever: (years: string) =>
        `By its own count the United States sold more than it bought in each of the ${years} years.`,
      deficitYear: (v: { year: string; amount: string }) =>
        `By its own count the United States bought goods for ${v.amount} more than it sold in ${v.year}.`,
      surplusYear: (v: { year: string; amount: string }) =>
        `By its own count the United States sold goods for ${v.amount} more than it bought in ${v.year}.`,
      bothInDeficit: (years: string) => ({
        lead: 'Each side finds itself in deficit.',
        text: `By Kazakhstan’s own count of the years ${years} it is Kazakhstan that buys more than it sells.`,
      }),
    },
    'trade-monthly': {
      title: 'Trade by month',
      subtitle: (coverages: readonly string[]) => `Million U.S. dollars. ${coverages.join(' ')}`,
      censusCoverage: (v: { from: string; to: string }) =>
        `U.S. Census count, ${v.from} to ${v.to}.`,
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
      summary: (v: {
        quarter: string;
        total: string;
        share: string;
        next: { month: string; amount: string };
      }) =>
        `By Trade Map the United States bought goods for ${v.total} from Kazakhstan in ${v.quarter}, ${v.share} of it articles of precious metal, mainly gold. In ${v.next.month} it bought goods for ${v.next.amount}.`,
      summaryTradeMap: (v: {
        last: { month: string; amount: string };
        greatest: { month: string; amount: string };
      }) =>
        `By Trade Map the United States bought goods for ${v.last.amount} from Kazakhstan in ${v.last.month}. The greatest month of these years was ${v.greatest.month}, with ${v.greatest.amount}.`,
      summaryCensus: (v: {
        last: { month: string; amount: string };
        greatest: { month: string; amount: string };
      }) =>
        `By the Census count the United States bought goods for ${v.last.amount} from Kazakhstan in ${v.last.month}. The greatest month of these years was ${v.greatest.month}, with ${v.greatest.amount}.`,
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
        count === 1 ? '1 other chapter' : `${String(count)} other chapters`,
      othersGroup: (count: number) =>
        count === 1
          ? 'The other chapter, as far as the drawing sums it up'
          : `The ${String(count)} other chapters, one by one`,
      total: (count: number) => `All ${String(count)} chapters`,
      totalGroup: 'Total',
      sumFormula: 'sum of the chapters',
      shareFormula: 'chapter divided by the sum of the chapters',
      from: (value: string) => `from ${value}`,
      key: (latest: string, earlier: string) => `Thick bar: ${latest}. Thin bar: ${earlier}.`,
      greatest: (v: { name: string; share: string; year: string }) =>
        `${v.name} are ${v.share} of what the United States bought from Kazakhstan in ${v.year}.`,
      summary: (v: { name: string; share: string; year: string; from: string; to: string }) =>
        `${v.name} are ${v.share} of what the United States bought from Kazakhstan in ${v.year}. The chapter that holds uranium compounds went from ${v.from} to ${v.to}.`,
      summaryGone: (v: {
        name: string;
        share: string;
        year: string;
        from: string;
        to: string;
        gone: string;
        goneFrom: string;
        goneTo: Mark;
      }) =>
        `${v.name} are ${v.share} of what the United States bought from Kazakhstan in ${v.year}. The chapter that holds uranium compounds went from ${v.from} to ${v.to}; ${v.gone.toLowerCase()} went from ${v.goneFrom} to ${v.goneTo('zero')}.`,
      note: {
        lead: 'Chapters, not goods.',
        text: 'A chapter holds more than its best-known good: the one with uranium compounds also holds other inorganic chemicals. The table lists every chapter.',
      },
    },
    'investment-stock': {
      title: 'U.S. direct investment in Kazakhstan',
      subtitle: (years: string) =>
        `Stock at year end and net inflow, billion euros; share of all such stock, per cent; ${years}`,
      rowHeading: 'Year',
      billionEuros: 'billion euros',
      stock: 'Stock at year end',
      share: 'Share of all direct-investment stock',
      inflow: 'Net inflow',
      stockHeading: 'Stock at year end, billion euros',
      shareHeading: 'Share of all foreign direct-investment stock in Kazakhstan, per cent',
      inflowHeading: 'Net inflow in the year, billion euros',
      summary: (v: {
        first: { year: string; amount: string };
        last: { year: string; amount: string };
        firstShare: { amount: string };
        lastShare: { amount: string };
        lowest: { year: string; amount: string };
      }) =>
        `The U.S. stock went from ${v.first.amount} billion euros at the end of ${v.first.year} to ${v.last.amount} billion at the end of ${v.last.year}. Its share of all such stock fell from ${v.firstShare.amount} to ${v.lowest.amount} in ${v.lowest.year} and then rose to ${v.lastShare.amount}.`,
      summaryEnds: (v: {
        first: { year: string; amount: string };
        last: { year: string; amount: string };
        firstShare: { amount: string };
        lastShare: { amount: string };
      }) =>
        `The U.S. stock went from ${v.first.amount} billion euros at the end of ${v.first.year} to ${v.last.amount} billion at the end of ${v.last.year}. Its share of all such stock went from ${v.firstShare.amount} to ${v.lastShare.amount}.`,
      summaryYear: (v: { last: { year: string; amount: string }; lastShare: { amount: string } }) =>
        `At the end of ${v.last.year} the U.S. stock was ${v.last.amount} billion euros, ${v.lastShare.amount} of all such stock.`,
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
      summary: (v: { steps: string; highest: TariffStep; longest: TariffStep }) =>
        v.highest.from === v.highest.until && !v.highest.isOpen
          ? `The rate took effect in ${v.steps} steps. It was highest at ${v.highest.rate}, for one day, on ${v.highest.from}; the longest step ${v.longest.isOpen ? 'so far is' : 'was'} ${v.longest.rate}, ${tariffSpan(v.longest)}.`
          : `The rate took effect in ${v.steps} steps. It was highest at ${v.highest.rate}, ${tariffSpan(v.highest)}; the longest step ${v.longest.isOpen ? 'so far is' : 'was'} ${v.longest.rate}, ${tariffSpan(v.longest)}.`,
      summaryLongest: (v: { steps: string; longest: TariffStep }) =>
        `The rate took effect in ${v.steps} steps. The highest and longest ${v.longest.isOpen ? 'so far is' : 'was'} ${v.longest.rate}, ${tariffSpan(v.longest)}.`,
      summaryOne: (v: TariffStep) =>
        v.isOpen
          ? `The rate has been ${v.rate} since ${v.from}; it was last seen in force on ${v.until}.`
          : `The rate was ${v.rate} from ${v.from} to ${v.until}.`,
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
    'uranium-by-country': {
      title: 'Uranium mined, by country',
      subtitle: (years: string) => `Mine output, thousand tonnes of uranium, ${years}`,
      rowHeading: 'Year',
      summary: (sentences: readonly string[]) => sentences.join(' '),
      minedFromTo: (v: {
        from: string;
        firstYear: string;
        to: string;
        lastYear: string;
        share: string;
      }) =>
        `Kazakhstan mined ${v.from} in ${v.firstYear} and ${v.to} in ${v.lastYear}, ${v.share} of the world’s output.`,
      mined: (amount: string, year: string, share: string) =>
        `Kazakhstan mined ${amount} in ${year}, ${share} of the world’s output.`,
      leadsSince: (year: string) => `It has mined more than any other country since ${year}.`,
      leadsAlways: 'It mined more than any other country in each of these years.',
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
      summary: (sentences: readonly string[]) => sentences.join(' '),
      shareFromTo: (v: {
        from: string;
        firstYear: string;
        to: string;
        lastYear: string;
        most: string;
        mostYear: string;
      }) =>
        `Kazakhstan’s share was ${v.from} in ${v.firstYear} and ${v.to} in ${v.lastYear}; the greatest was ${v.most}, in ${v.mostYear}.`,
      shareToGreatest: (v: { from: string; firstYear: string; to: string; lastYear: string }) =>
        `Kazakhstan’s share was ${v.from} in ${v.firstYear} and ${v.to} in ${v.lastYear}, the greatest of these years.`,
      share: (share: string, year: string) => `Kazakhstan’s share was ${share} in ${year}.`,
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
      summary: (sentences: readonly string[]) => sentences.join(' '),
      share: (share: string, year: string, most: string, mostYear: string) =>
        `Kazakhstan’s share was ${share} in ${year}; the greatest found is ${most}, in ${mostYear}.`,
      shareGreatest: (share: string, year: string) =>
        `Kazakhstan’s share was ${share} in ${year}, the greatest found for these years.`,
      shareOnly: (share: string, year: string) => `Kazakhstan’s share was ${share} in ${year}.`,
      noShare: (years: string) => `No share of Kazakhstan was found for ${years}.`,
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
      summary: (sentences: readonly string[]) => sentences.join(' '),
      greatest: (v: { count: string; first: string; second: string; rest: string }) =>
        `Of ${v.count} minerals on the U.S. list, Kazakhstan’s share of world output is greatest for ${v.first} and ${v.second}; for the others it is ${v.rest} or less.`,
      listedFormula: 'minerals on the U.S. list counted',
      publishedFormula: 'minerals with a published Chinese output counted',
      overHalfFormula: 'minerals with a Chinese share over a half counted',
      chinaOverHalf: (count: number, mark: Mark, of: string, half: string) =>
        count === 1
          ? `China’s share is over ${half} for ${mark('one')} of the ${of} whose Chinese output is published.`
          : `China’s share is over ${half} for ${mark(String(count))} of the ${of} whose Chinese output is published.`,
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
      summary: (v: {
        share: string;
        mineral: string;
        years: string;
        fifth: string;
        count: string;
      }) =>
        `The greatest part is ${v.share}, of ${v.mineral.toLowerCase()} (${v.years}). For ${v.fifth} of the ${v.count} minerals listed it is a fifth or more.`,
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
      summary: (v: {
        year: string;
        chinaRareEarths: string;
        chinaLithium: string;
        relianceRareEarths: string;
        relianceLithium: string;
      }) =>
        `In ${v.year} China mined ${v.chinaRareEarths} of the world’s rare earths and ${v.chinaLithium} of its lithium outside the United States; U.S. net import reliance was ${v.relianceRareEarths} and ${v.relianceLithium}. The source lists no output of Kazakhstan for either.`,
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
    'events-by-year': {
      title: 'Events by year',
      subtitle: (count: string, years: string) => `Number of events: ${count}, ${years}`,
      rowHeading: 'Year',
      events: 'Events',
      formula: 'events of the timeline counted',
      summary: (sentences: readonly string[]) => sentences.join(' '),
      inYears: (count: string, first: string, last: string) =>
        `The timeline has ${count} events from ${first} to ${last}.`,
      inOneYear: (count: number, mark: Mark, year: string) =>
        count === 1
          ? `The timeline has ${mark('one')} event, in ${year}.`
          : `The timeline has ${mark(String(count))} events, all in ${year}.`,
      most: (years: string, count: string, ofYears: number) =>
        ofYears === 1
          ? `The most in one year are ${count}, in ${years}.`
          : `The most in one year are ${count}, in ${years} alike.`,
      note: {
        lead: 'What is counted.',
        text: 'The events of this timeline, each in the year in which it began. A year with more events is one with more on record here.',
      },
      source: (events: number, sources: number) =>
        `the timeline: ${events === 1 ? '1 event' : `${String(events)} events`}, ${sources === 1 ? '1 source' : `${String(sources)} sources`}`,
    },
    'claims-by-verdict': {
      title: 'How the claims of the documents hold up',
      subtitle: (claims: number, documents: number) =>
        `${claims === 1 ? '1 claim' : `${String(claims)} claims`} from ${documents === 1 ? 'one document' : `${String(documents)} documents`}, one symbol each`,
      rowHeading: 'Verdict',
      claims: 'Claims',
      formula: 'claims with this verdict counted',
      parts: {
        corroborated: (count: number, mark: Mark) => `${mark(String(count))} corroborated`,
        disputed: (count: number, mark: Mark) => `${mark(String(count))} disputed`,
        contradicted: (count: number, mark: Mark) => `${mark(String(count))} contradicted`,
        unverifiable: (count: number, mark: Mark) => `${mark(String(count))} unverifiable`,
        opinion: (count: number, mark: Mark) =>
          count === 1 ? `${mark('1')} an opinion` : `${mark(String(count))} opinions`,
      },
      allFormula: 'claims counted',
      summary: (claims: number, mark: Mark, parts: string) =>
        claims === 1
          ? `Of ${mark('one')} claim: ${parts}.`
          : `Of ${mark(String(claims))} claims: ${parts}.`,
      note: {
        lead: 'A verdict is ours.',
        text: 'It weighs one claim against the public record; the reason and the sources stand with each claim on the sources page.',
      },
    },
  },

  // --- section: imageCommand (what `npm run export:charts` says) ---
  imageCommand: {
    help: `Writes the pictures of the charts without a browser window.

npm run export:charts -- --out <folder> [options]

--out <folder>       where the files go; made where it does not exist
--chart <id>         one chart; may be given more than once; all where it is left out
--format <format>    svg, png or both (default: both)
--size <size>        wide, square, portrait, full-hd, a4-landscape, or pixels such as 1600x900
                     (default: wide)
--scale <1 to 4>     pixels of a PNG for each of its size (default: 2)
--theme <theme>      light or dark (default: light)
--language <tag>     language of the words (default: en)
--plain              without header and footer
--transparent        without paper
--no-events          without numbered events
--help               this text

The address printed in the pictures starts with SITE_URL, as in a build; unset, pictures print none.
`,
    noFolder: 'Where should the pictures go? Name a folder with --out.',
    unknownValue: (option: string, value: string, choices: string) =>
      `${option} does not know “${value}”. It knows: ${choices}.`,
    tooSmall: (size: string, least: string) =>
      `--size ${size} is too small to read: a side has at least ${least} pixels.`,
    seeHelp: 'npm run export:charts -- --help lists what there is.',
    clamped: (width: string, height: string) =>
      `That is more than 16 million pixels. PNGs come out at ${width} × ${height}.`,
    progress: (done: number, all: number, chart: string) =>
      `${String(done)} of ${String(all)}: ${chart}`,
    done: (count: number, folder: string, seconds: string) =>
      count === 1
        ? `1 file in ${folder}, in ${seconds} s.`
        : `${String(count)} files in ${folder}, in ${seconds} s.`,
    sheet: {
      title: 'Contact sheet',
      intro: 'Every chart in both themes at every size. Each picture links to its SVG.',
      done: (count: number, folder: string) => `${String(count)} pictures in ${folder}.`,
    },
  },
};

/** Topics in the middle of a sentence: technology or regional (C5+1). */
function lowered(names: readonly string[]): string {
  return names.map((name) => name.charAt(0).toLowerCase() + name.slice(1)).join(' or ');
}

/** A phrase of the dataset at the head of a sentence. */
function sentenceCase(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

/** Words by an identifier of the dataset, which may grow: not every one need be here. */
type Names = Readonly<Record<string, string>>;

/** Declares such words without fixing which there are. */
function names(words: Names): Names {
  return words;
}
