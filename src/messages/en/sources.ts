import { sentence, type Sentence } from '../sentence';
import { sentenceCase } from './phrases';
import { plural } from './plural';

/** The sources page: claims, articles, and the register of sources. */
export const ledger = {
  title: 'Sources and claims',
  lede: (v: { claims: number; documents: number; sources: string }) =>
    plural(v.claims, {
      one: `One claim is weighed against the public record, with a verdict and the reason for it: ${v.sources} sources.`,
      other: plural(v.documents, {
        one: `${String(v.claims)} claims of one article are weighed against the public record, each with a verdict and the reason for it: ${v.sources} sources.`,
        other: `${String(v.claims)} claims of ${String(v.documents)} articles are weighed against the public record, each with a verdict and the reason for it: ${v.sources} sources.`,
      }),
    }),
  ledePlain:
    'Claims of the articles are weighed against the public record, each with a verdict and the reason for it.',
  claims: 'The claims',
  byVerdict: 'Filter by verdict',
  all: 'All claims',
  allMeaning: 'In the order of the articles.',
  why: 'Why this verdict',
  outcome: 'What became of it',
  outcomeFormula: 'sum of the year',
  beside: 'The claim beside the counts',
  besideUnit: (unit: string, period: string) => `${sentenceCase(unit)}, ${period}`,
  says: (article: string) => article,
  place: (paragraph: string, paragraphs: string, article: string) =>
    `Paragraph ${paragraph} of ${paragraphs} in the article of ${article}`,
  fingerprint: <Part>(place: string, fingerprint: Part) =>
    sentence<Part>`${place}, fingerprint ${fingerprint}`,
  link: 'Link to this claim',
  noSources: 'No source bears on it.',
  noneOfVerdict: (verdict: string) => `No claim left by the filters is ${verdict.toLowerCase()}.`,
  noneLeft: 'The filters leave no claim.',
  noneOfRecord: 'Every claim comes from an article, and the filter shows the public record only.',
  showAllVerdicts: 'Show every verdict',
  badKind: (value: string) => `No kind of claim is called “${value}”. Every kind is shown.`,
  kind: 'Kind of claim',
  everyKind: 'Every kind',
  claimKinds: { figure: 'Figure', event: 'Event', assessment: 'Assessment' },
  noneOfKind: (kind: string) =>
    `No claim left by the other filters is of the kind “${kind.toLowerCase()}”.`,
  showAllKinds: 'Show every kind',
  shown: (shown: number, total: string) =>
    plural(shown, { one: `1 claim of ${total}`, other: `${String(shown)} claims of ${total}` }),
  topicsAct: 'The topics and years at the top of the page act here too.',
  topicsChosen: (count: number, topics: string) =>
    plural(count, {
      one: `Only claims on the topic ${topics}.`,
      other: `Only claims on the topics ${topics}.`,
    }),
  dropTopics: (count: number) => plural(count, { one: 'Drop the topic', other: 'Drop the topics' }),
  chooseVerdict: 'Choose a bar of the chart or a number here to read its claims alone.',
  chartChoice: 'Enter or the space bar keeps the claims of this verdict alone.',
  paragraph: (number: string) => `Paragraph ${number}`,
  relatedEvidence: 'Where it bears on the record',
  noRelatedEvidence: 'No chart and no event here has the same sources.',
  relatedCharts: 'Charts:',
  relatedEvents: 'Events:',
  relatedEvent: (title: string, date: string) => `${title} (${date})`,
  linked: <Part>(links: readonly Part[]): Sentence<Part> => [
    ...links.flatMap((link, index) => (index === 0 ? [link] : ['; ', link])),
    '.',
  ],
  restsOn: 'Claims about this:',
  restsOnSpoken: (claim: string) => `: ${claim}`,
  toldIn: (paragraphs: string, cited: string, claims: string) =>
    `A news article of ${paragraphs} paragraphs; ${cited} of them hold the ${claims} claims.`,
  discrepanciesHead: 'What does not fit',
  discrepanciesLead:
    'Each of these statements is at odds with good sources or with the rest of the text. Why is not known; the reasons say what was found.',
  repeated: (paragraphs: string) => `Paragraphs ${paragraphs} are the same, word for word.`,
  clear: 'Clear all filters',
  hidden: 'The filters hide the claim of this address.',
  map: (article: string) => `Claims of ${article} by paragraph`,
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
    context: { name: 'Context', holds: 'trade with all partners, ranks, neighbours' },
    minerals: { name: 'Minerals', holds: 'output, shares, reliance, announcements' },
    events: { name: 'Events', holds: 'dated events with topics, actors, places' },
    claims: { name: 'Claims', holds: 'each claim with verdict, reason, sources' },
    schema: { name: 'Schema', holds: 'what each file may hold' },
  },
  json: (name: string) => `${name}, JSON`,
  register: 'All sources',
  registerUnit: (count: string) =>
    `${count} publishers’ pages, statistics, laws and statements. Statistics first.`,
  /** The head of the sources of one kind. */
  ofKind: (kind: string, count: number, number: string) =>
    plural(count, { one: `${kind}: 1 source`, other: `${kind}: ${number} sources` }),
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
    reference: 'Cited for a fact',
  },
};
