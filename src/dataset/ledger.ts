import { indexById, type ById } from './lookups';
import { readMinerals, type MineralsLedger } from './minerals-ledger';
import type { PublishedObservation } from './observation';
import { parsePeriod, rankOf, type Period } from './period';
import type { ClaimEntry } from './schema/claims';
import type { Dataset, FileName } from './schema/dataset';
import type { Article as ArticleEntry } from './schema/articles';
import type { EventEntry, TopicEntry } from './schema/events';
import type { SourceEntry } from './schema/sources';
import { readContext, readTrade, type ContextLedger, type TradeLedger } from './trade-ledger';

/** The register of sources. */
export interface SourcesLedger {
  readonly sources: readonly SourceEntry[];
  readonly sourceById: ById<SourceEntry>;
  /** Day on which this state of the record was released. */
  readonly releasedOn: Period;
}

/** A news text that makes claims, without a sentence of it. */
export interface Article extends ArticleEntry {
  /** By what pages and pictures call it: its publisher, with its number where one has published several. */
  readonly name: string;
}

/** The news texts that make the claims. */
export interface ArticlesLedger {
  readonly documents: readonly Article[];
  readonly articleById: ById<Article>;
}

/** An event with its dates. */
export interface DatedEvent extends Omit<EventEntry, 'date' | 'endDate' | 'precision'> {
  /** Grows with time; a partial date stands before every exact date of its period. */
  readonly rank: number;
  readonly period: Period;
  /** The last day, where the event took more than one. */
  readonly endPeriod: Period | null;
}

/** The timeline. */
export interface EventsLedger {
  readonly topics: readonly TopicEntry[];
  readonly topicById: ById<TopicEntry>;
  readonly events: readonly DatedEvent[];
  readonly eventById: ById<DatedEvent>;
}

/** A claim with the number that it states. */
export interface Claim extends Omit<ClaimEntry, 'figure' | 'outcome'> {
  /** Null where the claim states no number. */
  readonly observation: PublishedObservation | null;
  /** Series, or sums of series joined by `+`, that count what the number states. */
  readonly compareWith: readonly string[];
  /** What became of a claim about the future. */
  readonly outcome: ClaimOutcome | undefined;
}

/** What became of a claim about the future, by counts that are on record. */
export interface ClaimOutcome {
  readonly text: string;
  /** Values that show it; a period longer than those of its series means their sum. */
  readonly figures: readonly { readonly series: string; readonly period: Period }[];
  readonly sources: readonly string[];
}

/** The claims of the news texts, each with its verdict. */
export interface ClaimsLedger {
  readonly claims: readonly Claim[];
  readonly claimById: ById<Claim>;
}

/**
 * The record as everything reads it: each file parsed once, indexed by identifier, its observations
 * with their period, unit and sources. A part does not know the others: a page may hold only some.
 */
export interface Ledger {
  readonly sources: SourcesLedger;
  readonly documents: ArticlesLedger;
  readonly trade: TradeLedger;
  readonly context: ContextLedger;
  readonly minerals: MineralsLedger;
  readonly events: EventsLedger;
  readonly claims: ClaimsLedger;
}

const readers: { readonly [Name in FileName]: (file: Dataset[Name]) => Ledger[Name] } = {
  sources: ({ sources, released }) => {
    return { sources, sourceById: indexById(sources), releasedOn: parsePeriod(released) };
  },
  documents: ({ documents: entries }) => {
    const documents = entries.map((entry): Article => {
      const { id, number, publisher } = entry;
      const isOnly = entries.every((other) => other.id === id || other.publisher !== publisher);
      return { ...entry, name: isOnly ? publisher : `${publisher} (${String(number)})` };
    });
    return { documents, articleById: indexById(documents) };
  },
  trade: readTrade,
  context: readContext,
  minerals: readMinerals,
  events: ({ topics, events: entries }) => {
    const events = entries.map(readEvent);
    return { topics, topicById: indexById(topics), events, eventById: indexById(events) };
  },
  claims: ({ claims: entries }) => {
    const claims = entries.map(readClaim);
    return { claims, claimById: indexById(claims) };
  },
};

/** The part of the ledger that one file gives. */
export function buildLedgerPart<Name extends FileName>(
  name: Name,
  file: Dataset[Name],
): Ledger[Name] {
  const part = readers[name](file);
  Object.freeze(part);
  return part;
}

/** The whole ledger. */
export function buildLedger(dataset: Dataset): Ledger {
  return {
    sources: buildLedgerPart('sources', dataset.sources),
    documents: buildLedgerPart('documents', dataset.documents),
    trade: buildLedgerPart('trade', dataset.trade),
    context: buildLedgerPart('context', dataset.context),
    minerals: buildLedgerPart('minerals', dataset.minerals),
    events: buildLedgerPart('events', dataset.events),
    claims: buildLedgerPart('claims', dataset.claims),
  };
}

/** An event with its dates parsed, each of its topics once. */
export function readEvent({ date, endDate, precision, ...event }: EventEntry): DatedEvent {
  const period = parsePeriod(date);
  return {
    ...event,
    topics: [...new Set(event.topics)],
    rank: rankOf(period),
    period,
    endPeriod: endDate === undefined ? null : parsePeriod(endDate),
  };
}

/** A claim with the number that it states. */
export function readClaim({ figure, outcome, ...claim }: ClaimEntry): Claim {
  return {
    ...claim,
    observation: figure === undefined ? null : readFigure(claim, figure),
    compareWith: figure?.compareWith ?? [],
    outcome: outcome && readOutcome(outcome),
  };
}

function readFigure(
  { id, document }: Pick<ClaimEntry, 'id' | 'document'>,
  { kind, value, bound, unit, period }: NonNullable<ClaimEntry['figure']>,
): PublishedObservation {
  return {
    kind,
    value,
    ...(bound === undefined ? {} : { bound }),
    unit,
    period: parsePeriod(period),
    sources: [document],
    claim: id,
  };
}

function readOutcome({ figures, ...outcome }: NonNullable<ClaimEntry['outcome']>): ClaimOutcome {
  return {
    ...outcome,
    figures: figures.map(({ series, period }) => ({ series, period: parsePeriod(period) })),
  };
}
