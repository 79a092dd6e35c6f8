import { claimEntry } from '../../dataset/schema/claims';
import type { Dataset } from '../../dataset/schema/dataset';
import { article, articleParagraph } from '../../dataset/schema/articles';
import { eventEntry, topicEntry } from '../../dataset/schema/events';
import { sourceEntry } from '../../dataset/schema/sources';
import { column, fillTable, schemaColumns, textColumn, type Table } from './table';

const required = { required: true } as const;

/** A table of who cites what: a reference names either a source or an article. */
function citationTable<Of extends 'event' | 'claim'>(
  of: Of,
  title: string,
  entries: readonly (Readonly<Record<Of, string>> & { readonly reference: string })[],
  documents: ReadonlySet<string>,
): Table {
  return fillTable(
    {
      name: `${of}-sources`,
      title,
      description: 'One row for each source or document that is cited.',
      primaryKey: [of, 'reference'],
    },
    entries,
    [
      textColumn(of, 'What cites it.', required),
      textColumn('reference', 'Identifier of the source or document.', required),
      column(['source', 'string'], 'The source, where it is one.', ({ reference }) =>
        documents.has(reference) ? null : reference,
      ),
      column(['document', 'string'], 'The document, where it is one.', ({ reference }) =>
        documents.has(reference) ? reference : null,
      ),
    ],
  );
}

function eventTables({ topics, events }: Dataset['events']): readonly Table[] {
  return [
    fillTable(
      {
        name: 'topics',
        title: 'Topics',
        description: 'The vocabulary of topics.',
        primaryKey: ['id'],
      },
      topics,
      schemaColumns(topicEntry, { id: 'Identifier of the topic.', name: 'Its name.' }),
    ),
    fillTable(
      {
        name: 'events',
        title: 'Events',
        description: 'Dated events between the two countries.',
        primaryKey: ['id'],
      },
      events,
      schemaColumns(eventEntry, {
        id: 'Identifier of the event.',
        date: 'As exactly as precision says; no time zone moves it.',
        precision: 'How exactly the date is known.',
        endDate: 'Last day, where it lasted longer.',
        dateStatus: 'Set where the date is our conclusion and not in the source.',
        eventKind: {
          name: 'kind',
          says: 'What kind of act it is; empty where its title names several.',
        },
        title: 'What happened.',
        summary: 'What happened, in a sentence or two of ours.',
        actors: 'Who took part, parted by semicolons.',
        places: 'Where, parted by semicolons.',
        origin: 'Whether one of the two documents tells of it, or the public record alone.',
        confidence: 'How far it can be relied on.',
        'amount.value': {
          name: 'amount',
          says: 'A sum that is on record with a deal: no trade flow, never to be added up; empty is not zero.',
        },
        'amount.unit': 'Unit of that sum.',
        'amount.bound': 'How firm that sum is.',
        stage: 'How far the deal has come by its sources.',
        note: 'What to know about it.',
      }),
    ),
    fillTable(
      {
        name: 'event-topics',
        title: 'Topics of the events',
        description: 'One row for each topic of each event.',
        primaryKey: ['event', 'topic'],
      },
      events.flatMap(({ id, topics: about }) => about.map((topic) => ({ event: id, topic }))),
      [
        textColumn('event', 'The event.', required),
        textColumn('topic', 'One of its topics.', required),
      ],
    ),
  ];
}

function claimTable({ claims }: Dataset['claims']): Table {
  return fillTable(
    {
      name: 'claims',
      title: 'Claims',
      description: 'Each statement of the documents with its verdict and the reason for it.',
      primaryKey: ['id'],
    },
    claims,
    [
      ...schemaColumns(claimEntry, {
        id: 'Identifier of the claim.',
        document: 'Document that makes it.',
        paragraph: 'Number of its paragraph, from 1.',
        kind: 'What is claimed: a figure, an event, an assessment.',
        topic: 'What it is about.',
        claim: 'The claim in our own words.',
        verdict: 'What the public record says to it.',
        reason: 'Why this verdict.',
        'figure.value': 'The number it states, where it states one.',
        'figure.unit': 'Unit of that number.',
        'figure.period': 'Period of that number.',
        'figure.kind': {
          name: 'figure_status',
          says: 'Whether it is told as counted or as projected.',
        },
        'figure.bound': 'Set where it says only over or under.',
      }),
      column(
        ['figure_compare_with', 'string'],
        'Series, or sums of them, that count the same thing, parted by spaces.',
        ({ figure }) => figure?.compareWith?.join(' '),
      ),
      ...schemaColumns(claimEntry, {
        'outcome.text': { name: 'outcome', says: 'What became of a claim about the future.' },
      }),
      column(
        ['outcome_figures', 'string'],
        'Series and periods that tell the outcome, each joined by a colon and parted by spaces; a year of a shorter series is its sum.',
        ({ outcome }) =>
          outcome?.figures.map(({ series, period }) => `${series}:${period}`).join(' '),
      ),
      ...schemaColumns(claimEntry, {
        'outcome.sources': 'Sources of the outcome, parted by spaces.',
      }),
    ],
  );
}

function documentTables({ documents }: Dataset['documents']): readonly Table[] {
  return [
    fillTable(
      {
        name: 'documents',
        title: 'The documents',
        description: 'The news articles whose claims are weighed, without their sentences.',
        primaryKey: ['id'],
      },
      documents,
      schemaColumns(article, {
        id: 'Identifier of the document.',
        number: 'Number under which the pages name it.',
        publisher: 'Who published it.',
        title: 'What it is, in our words.',
        url: 'Where it was published.',
        published: 'Its day; empty where it bears no date.',
        note: 'What to know about it.',
      }),
    ),
    fillTable(
      {
        name: 'paragraphs',
        title: 'Fingerprints of the paragraphs',
        description: 'SHA-256 of each paragraph after Unicode NFC and collapsing of white space.',
        primaryKey: ['document', 'number'],
      },
      documents.flatMap(({ id, paragraphs }) =>
        paragraphs.map((paragraph) => ({ document: id, ...paragraph })),
      ),
      [
        textColumn('document', 'The document.', required),
        ...schemaColumns(articleParagraph, {
          number: 'Number among its paragraphs that are not empty, from 1.',
          sha256: 'Fingerprint, hexadecimal.',
        }),
      ],
    ),
  ];
}

/** Events, claims, articles and sources, with what ties them. */
export function recordTables(dataset: Dataset): readonly Table[] {
  const documents = new Set(dataset.documents.documents.map(({ id }) => id));
  const eventSources = dataset.events.events.flatMap(({ id, sources }) =>
    sources.map((reference) => ({ event: id, reference })),
  );
  const claimSources = dataset.claims.claims.flatMap(({ id, sources }) =>
    sources.map((reference) => ({ claim: id, reference })),
  );
  return [
    ...eventTables(dataset.events),
    citationTable('event', 'Sources of the events', eventSources, documents),
    claimTable(dataset.claims),
    citationTable('claim', 'Sources of the verdicts', claimSources, documents),
    ...documentTables(dataset.documents),
    fillTable(
      {
        name: 'sources',
        title: 'Sources',
        description: 'Everything that is cited, each on its own terms.',
        primaryKey: ['id'],
      },
      dataset.sources.sources,
      schemaColumns(sourceEntry, {
        id: 'Identifier of the source.',
        publisher: 'Who published it.',
        title: 'What it is called.',
        lang: 'Language of the title; empty where it is English.',
        url: 'Where it can be read.',
        published: 'Date or edition as far as it is known.',
        licence: 'Terms on which it may be used: its own, not those of this package.',
        kind: 'What kind of source it is.',
        side: 'Which side publishes, where sides matter.',
        note: 'For statistics: how they count.',
      }),
    ),
  ];
}
