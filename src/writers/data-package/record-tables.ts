import type { ClaimEntry } from '../../dataset/schema/claims';
import { claimFigure, claimKind, verdict } from '../../dataset/schema/claims';
import type { Dataset } from '../../dataset/schema/dataset';
import type { EventEntry } from '../../dataset/schema/events';
import { amount, datePrecision, eventKind, origin, stage } from '../../dataset/schema/events';
import { bound, confidence, unit } from '../../dataset/schema/observation';
import type { SourceEntry } from '../../dataset/schema/sources';
import { side, sourceKind } from '../../dataset/schema/sources';
import {
  column,
  fillTable,
  identifierPattern,
  periodPattern,
  type Column,
  type Table,
} from './table';

const identifying = { required: true, unique: true, pattern: identifierPattern } as const;
const required = { required: true } as const;
const whole = { required: true, minimum: 1 } as const;
const dated = { pattern: periodPattern } as const;

const eventColumns: readonly Column<EventEntry>[] = [
  column('id', 'string', 'Identifier of the event.', (row) => row.id, identifying),
  column(
    'date',
    'string',
    'As exactly as precision says; no time zone moves it.',
    (row) => row.date,
    {
      ...required,
      ...dated,
    },
  ),
  column('precision', 'string', 'How exactly the date is known.', (row) => row.precision, {
    ...required,
    enum: datePrecision.options,
  }),
  column('end_date', 'string', 'Last day, where it lasted longer.', (row) => row.endDate, dated),
  column(
    'date_status',
    'string',
    'Set where the date is our conclusion and not in the source.',
    (row) => row.dateStatus,
    {
      enum: ['inferred'],
    },
  ),
  column(
    'kind',
    'string',
    'What kind of act it is; empty where its title names several.',
    (row) => row.eventKind,
    {
      enum: eventKind.options,
    },
  ),
  column('title', 'string', 'What happened.', (row) => row.title, required),
  column(
    'summary',
    'string',
    'What happened, in a sentence or two of ours.',
    (row) => row.summary,
    required,
  ),
  column(
    'actors',
    'string',
    'Who took part, parted by semicolons.',
    (row) => row.actors.join('; ') || null,
  ),
  column(
    'places',
    'string',
    'Where, parted by semicolons.',
    (row) => row.places.join('; ') || null,
  ),
  column(
    'origin',
    'string',
    'Whether one of the two documents tells of it, or the public record alone.',
    (row) => row.origin,
    {
      ...required,
      enum: origin.options,
    },
  ),
  column('confidence', 'string', 'How far it can be relied on.', (row) => row.confidence, {
    ...required,
    enum: confidence.options,
  }),
  column(
    'amount',
    'number',
    'A sum that is on record with a deal: no trade flow, never to be added up; empty is not zero.',
    (row) => row.amount?.value,
  ),
  column('amount_unit', 'string', 'Unit of that sum.', (row) => row.amount?.unit, {
    enum: unit.options,
  }),
  column('amount_bound', 'string', 'How firm that sum is.', (row) => row.amount?.bound, {
    enum: amount.shape.bound.options,
  }),
  column('stage', 'string', 'How far the deal has come by its sources.', (row) => row.stage, {
    enum: stage.options,
  }),
  column('note', 'string', 'What to know about it.', (row) => row.note),
];

const claimColumns: readonly Column<ClaimEntry>[] = [
  column('id', 'string', 'Identifier of the claim.', (row) => row.id, identifying),
  column('document', 'string', 'Document that makes it.', (row) => row.document, {
    ...required,
    names: 'documents',
  }),
  column('paragraph', 'integer', 'Number of its paragraph, from 1.', (row) => row.paragraph, whole),
  column(
    'kind',
    'string',
    'What is claimed: a figure, an event, an assessment.',
    (row) => row.kind,
    {
      ...required,
      enum: claimKind.options,
    },
  ),
  column('topic', 'string', 'What it is about.', (row) => row.topic, {
    ...required,
    names: 'topics',
  }),
  column('claim', 'string', 'The claim in our own words.', (row) => row.claim, required),
  column('verdict', 'string', 'What the public record says to it.', (row) => row.verdict, {
    ...required,
    enum: verdict.options,
  }),
  column('reason', 'string', 'Why this verdict.', (row) => row.reason, required),
  column(
    'figure_value',
    'number',
    'The number it states, where it states one.',
    (row) => row.figure?.value,
  ),
  column('figure_unit', 'string', 'Unit of that number.', (row) => row.figure?.unit, {
    enum: unit.options,
  }),
  column('figure_period', 'string', 'Period of that number.', (row) => row.figure?.period, dated),
  column(
    'figure_status',
    'string',
    'Whether it is told as counted or as projected.',
    (row) => row.figure?.kind,
    {
      enum: claimFigure.shape.kind.options,
    },
  ),
  column(
    'figure_bound',
    'string',
    'Set where it says only over or under.',
    (row) => row.figure?.bound,
    {
      enum: bound.options,
    },
  ),
  column(
    'figure_compare_with',
    'string',
    'Series, or sums of them, that count the same thing, parted by spaces.',
    (row) => row.figure?.compareWith?.join(' '),
  ),
  column(
    'outcome',
    'string',
    'What became of a claim about the future.',
    (row) => row.outcome?.text,
  ),
  column(
    'outcome_figures',
    'string',
    'Series and periods that tell the outcome, each joined by a colon and parted by spaces; a year of a shorter series is its sum.',
    (row) => row.outcome?.figures.map(({ series, period }) => `${series}:${period}`).join(' '),
  ),
  column('outcome_sources', 'string', 'Sources of the outcome, parted by spaces.', (row) =>
    row.outcome?.sources.join(' '),
  ),
];

const sourceColumns: readonly Column<SourceEntry>[] = [
  column('id', 'string', 'Identifier of the source.', (row) => row.id, identifying),
  column('publisher', 'string', 'Who published it.', (row) => row.publisher, required),
  column('title', 'string', 'What it is called.', (row) => row.title, required),
  column('lang', 'string', 'Language of the title; empty where it is English.', (row) => row.lang),
  column('url', 'string', 'Where it can be read.', (row) => row.url, required),
  column('published', 'string', 'Date or edition as far as it is known.', (row) => row.published),
  column(
    'licence',
    'string',
    'Terms on which it may be used: its own, not those of this package.',
    (row) => row.licence,
    required,
  ),
  column('kind', 'string', 'What kind of source it is.', (row) => row.kind, {
    ...required,
    enum: sourceKind.options,
  }),
  column('side', 'string', 'Which side publishes, where sides matter.', (row) => row.side, {
    enum: side.options,
  }),
  column('note', 'string', 'For statistics: how they count.', (row) => row.note),
];

interface Citing {
  readonly id: string;
  readonly reference: string;
}

/** A table of who cites what: a reference names either a source or a document. */
function citationTable(
  of: 'event' | 'claim',
  dataset: Dataset,
  citing: readonly { readonly id: string; readonly sources: readonly string[] }[],
): Table {
  const documents = new Set(dataset.documents.documents.map(({ id }) => id));
  const entries = citing.flatMap(({ id, sources }) =>
    sources.map((reference): Citing => ({ id, reference })),
  );
  return fillTable<Citing>(
    {
      name: `${of}-sources`,
      title: of === 'event' ? 'Sources of the events' : 'Sources of the verdicts',
      description: 'One row for each source or document that is cited.',
      primaryKey: [of, 'reference'],
    },
    entries,
    [
      column(of, 'string', 'What cites it.', (row) => row.id, { ...required, names: `${of}s` }),
      column(
        'reference',
        'string',
        'Identifier of the source or document.',
        (row) => row.reference,
        required,
      ),
      column(
        'source',
        'string',
        'The source, where it is one.',
        (row) => (documents.has(row.reference) ? null : row.reference),
        {
          names: 'sources',
        },
      ),
      column(
        'document',
        'string',
        'The document, where it is one.',
        (row) => (documents.has(row.reference) ? row.reference : null),
        {
          names: 'documents',
        },
      ),
    ],
  );
}

function eventTables(dataset: Dataset): readonly Table[] {
  const { topics, events } = dataset.events;
  return [
    fillTable(
      {
        name: 'topics',
        title: 'Topics',
        description: 'The vocabulary of topics.',
        primaryKey: ['id'],
      },
      topics,
      [
        column('id', 'string', 'Identifier of the topic.', (row) => row.id, identifying),
        column('name', 'string', 'Its name.', (row) => row.name, required),
      ],
    ),
    fillTable(
      {
        name: 'events',
        title: 'Events',
        description: 'Dated events between the two countries.',
        primaryKey: ['id'],
      },
      events,
      eventColumns,
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
        column('event', 'string', 'The event.', (row) => row.event, {
          ...required,
          names: 'events',
        }),
        column('topic', 'string', 'One of its topics.', (row) => row.topic, {
          ...required,
          names: 'topics',
        }),
      ],
    ),
    citationTable('event', dataset, events),
  ];
}

function documentTables({ documents }: Dataset['documents']): readonly Table[] {
  const paragraphs = documents.flatMap(({ id, paragraphs: all }) =>
    all.map((paragraph) => ({ document: id, ...paragraph })),
  );
  return [
    fillTable(
      {
        name: 'documents',
        title: 'The documents',
        description: 'The news articles whose claims are weighed, without their sentences.',
        primaryKey: ['id'],
      },
      documents,
      [
        column('id', 'string', 'Identifier of the document.', (row) => row.id, identifying),
        column(
          'number',
          'integer',
          'Number under which the pages name it.',
          (row) => row.number,
          whole,
        ),
        column('publisher', 'string', 'Who published it.', (row) => row.publisher, required),
        column('title', 'string', 'What it is, in our words.', (row) => row.title, required),
        column('url', 'string', 'Where it was published.', (row) => row.url, required),
        column(
          'published',
          'date',
          'Its day; empty where it bears no date.',
          (row) => row.published,
        ),
        column('note', 'string', 'What to know about it.', (row) => row.note, required),
      ],
    ),
    fillTable(
      {
        name: 'paragraphs',
        title: 'Fingerprints of the paragraphs',
        description: 'SHA-256 of each paragraph after Unicode NFC and collapsing of white space.',
        primaryKey: ['document', 'number'],
      },
      paragraphs,
      [
        column('document', 'string', 'The document.', (row) => row.document, {
          ...required,
          names: 'documents',
        }),
        column(
          'number',
          'integer',
          'Number among its paragraphs that are not empty, from 1.',
          (row) => row.number,
          whole,
        ),
        column('sha256', 'string', 'Fingerprint, hexadecimal.', (row) => row.sha256, {
          ...required,
          pattern: '[0-9a-f]{64}',
        }),
      ],
    ),
  ];
}

/** Events, claims, documents and sources, with what ties them. */
export function recordTables(dataset: Dataset): readonly Table[] {
  const { claims } = dataset.claims;
  return [
    ...eventTables(dataset),
    fillTable(
      {
        name: 'claims',
        title: 'Claims',
        description: 'Each statement of the documents with its verdict and the reason for it.',
        primaryKey: ['id'],
      },
      claims,
      claimColumns,
    ),
    citationTable('claim', dataset, claims),
    ...documentTables(dataset.documents),
    fillTable(
      {
        name: 'sources',
        title: 'Sources',
        description: 'Everything that is cited, each on its own terms.',
        primaryKey: ['id'],
      },
      dataset.sources.sources,
      sourceColumns,
    ),
  ];
}
