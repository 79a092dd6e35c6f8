import { claimObservation, indexById } from './lookups';
import type { Observation, PublishedObservation } from './observation';
import { parsePeriod, type Period } from './period';
import {
  assembleChinaShares,
  assembleLithiumAndRareEarths,
  assembleProducers,
  assembleReactorYears,
  assembleUraniumProduction,
  assembleUraniumResources,
  type ChinaShare,
  type CountryObservations,
  type LithiumOrRareEarths,
  type Producer,
  type ReactorYear,
} from './mineral-tables';
import type { ClaimEntry, ClaimsDocument } from './schema/claims';
import type { Dataset, FileName } from './schema/dataset';
import type { DocumentEntry, DocumentsDocument } from './schema/documents';
import type { EventEntry, EventsDocument } from './schema/events';
import type { Announcement, MineralsDocument } from './schema/minerals';
import type { SourceEntry, SourcesDocument } from './schema/sources';
import type { TradeDocument } from './schema/trade';
import { assembleChapters, assembleSeries, type Chapter, type Series } from './series';

/** Entries by their identifier, in the order of the file. */
export type ById<Entry> = ReadonlyMap<string, Entry>;

/** The register of sources. */
export interface SourcesLedger extends SourcesDocument {
  readonly sourceById: ById<SourceEntry>;
  /** Day on which this state of the record was released. */
  readonly releasedOn: Period;
}

/** The news texts that make the claims, without a sentence of them. */
export interface DocumentsLedger extends DocumentsDocument {
  readonly documentById: ById<DocumentEntry>;
}

/** A rate of additional U.S. duty with the days over which it applied. */
export interface TariffStep {
  /** Per cent ad valorem, on top of ordinary duty, from its first day. */
  readonly rate: PublishedObservation;
  /** Last day of the rate; of one without an end, the last day on which it was seen in force. */
  readonly until: Period;
  /** Whether no end is known. */
  readonly isOpen: boolean;
  /** Order or law with the heading of the tariff schedule, in the source's terms. */
  readonly authority: string;
  /** What was exempt, as far as the record says it of this step. */
  readonly note: string | undefined;
}

/** A value that a source once published and has since replaced. */
export interface EarlierValue {
  /** Edition of the source, in words. */
  readonly vintage: string;
  /** In the unit of its series. */
  readonly value: number;
}

/** Trade, investment and duties. */
export interface TradeLedger extends TradeDocument {
  readonly seriesById: ById<Series>;
  /** U.S. imports from Kazakhstan by chapter of the Harmonized System. */
  readonly chapters: readonly Chapter[];
  readonly tariffSteps: readonly TariffStep[];
  /** Replaced values by series and period, `bns-exports/2023`, in the order of the file. */
  readonly earlierValues: ById<readonly EarlierValue[]>;
}

/** An announcement with its day and its number; the number is no measurement. */
export interface DatedAnnouncement extends Announcement {
  readonly period: Period;
  readonly observation: Observation;
}

/** Kazakhstan's part in U.S. imports of a mineral or a product, per cent. */
export interface ImportShare {
  readonly mineral: string;
  /** The average of the years of the table, at the last of them. */
  readonly share: PublishedObservation;
  readonly note?: string | undefined;
}

/** A mineral of the vocabulary. */
export type Mineral = MineralsDocument['minerals'][number];

/** What is counted and announced of minerals. */
export interface MineralsLedger extends MineralsDocument {
  readonly mineralById: ById<Mineral>;
  readonly uranium: {
    /** Tonnes of contained uranium mined. */
    readonly production: readonly CountryObservations[];
    readonly resources: readonly CountryObservations[];
    /** Deliveries to U.S. reactors. */
    readonly deliveries: readonly ReactorYear[];
  };
  readonly producerRows: readonly Producer[];
  readonly lithiumAndRareEarthRows: readonly LithiumOrRareEarths[];
  readonly sharesOfChina: readonly ChinaShare[];
  readonly usImports: {
    /** First and last year of the average. */
    readonly from: Period;
    readonly to: Period;
    /** The table of the U.S. Geological Survey. */
    readonly listed: readonly ImportShare[];
    /** What the table of producers names, by product. */
    readonly products: readonly (ImportShare & { readonly product: string })[];
  };
  readonly announcements: DatedAnnouncement[];
}

/** An event with its dates. */
export interface DatedEvent extends EventEntry {
  readonly period: Period;
  /** The last day, where the event took more than one. */
  readonly endPeriod: Period | null;
}

/** The timeline. */
export interface EventsLedger extends EventsDocument {
  readonly topicById: ById<EventsDocument['topics'][number]>;
  readonly events: DatedEvent[];
  readonly eventById: ById<DatedEvent>;
}

/** A claim with the number that it states. */
export interface Claim extends ClaimEntry {
  /** Null where the claim states no number. */
  readonly observation: PublishedObservation | null;
}

/** The claims of the news texts, each with its verdict. */
export interface ClaimsLedger extends ClaimsDocument {
  readonly claims: Claim[];
  readonly claimById: ById<Claim>;
}

/**
 * The record as everything reads it: each file parsed once, indexed by identifier, its observations
 * with their period, unit and sources. A part does not know the others: a page may hold only some.
 */
export interface Ledger {
  readonly sources: SourcesLedger;
  readonly documents: DocumentsLedger;
  readonly trade: TradeLedger;
  readonly minerals: MineralsLedger;
  readonly events: EventsLedger;
  readonly claims: ClaimsLedger;
}

const builders: { readonly [Name in FileName]: (file: Dataset[Name]) => Ledger[Name] } = {
  sources: (file) => ({
    ...file,
    sourceById: indexById(file.sources),
    releasedOn: parsePeriod(file.released),
  }),
  documents: (file) => ({ ...file, documentById: indexById(file.documents) }),
  trade: (file) => ({
    ...file,
    seriesById: indexById(file.series.map(assembleSeries)),
    chapters: assembleChapters(file),
    tariffSteps: tariffSteps(file),
    earlierValues: earlierValues(file),
  }),
  minerals: (file) => ({
    ...file,
    mineralById: indexById(file.minerals),
    uranium: {
      production: assembleUraniumProduction(file),
      resources: assembleUraniumResources(file),
      deliveries: assembleReactorYears(file),
    },
    producerRows: assembleProducers(file),
    lithiumAndRareEarthRows: assembleLithiumAndRareEarths(file),
    sharesOfChina: assembleChinaShares(file),
    usImports: usImports(file),
    announcements: file.announcements.map(dateAnnouncement),
  }),
  events: (file) => {
    const events = file.events.map(dateEvent);
    return {
      ...file,
      topicById: indexById(file.topics),
      events,
      eventById: indexById(events),
    };
  },
  claims: (file) => {
    const claims = file.claims.map(readClaim);
    return { ...file, claims, claimById: indexById(claims) };
  },
};

/** The part of the ledger that one file gives. */
export function buildLedgerPart<Name extends FileName>(
  name: Name,
  file: Dataset[Name],
): Ledger[Name] {
  const part = builders[name](file);
  Object.freeze(part);
  return part;
}

/** The whole ledger. */
export function buildLedger(dataset: Dataset): Ledger {
  return {
    sources: buildLedgerPart('sources', dataset.sources),
    documents: buildLedgerPart('documents', dataset.documents),
    trade: buildLedgerPart('trade', dataset.trade),
    minerals: buildLedgerPart('minerals', dataset.minerals),
    events: buildLedgerPart('events', dataset.events),
    claims: buildLedgerPart('claims', dataset.claims),
  };
}

/** An event with its dates parsed. */
export function dateEvent(event: EventEntry): DatedEvent {
  return {
    ...event,
    period: parsePeriod(event.date),
    endPeriod: event.endDate === undefined ? null : parsePeriod(event.endDate),
  };
}

/** A claim with the number that it states. */
export function readClaim(claim: ClaimEntry): Claim {
  return { ...claim, observation: claimObservation(claim) };
}

function tariffSteps({ tariffs }: TradeDocument): readonly TariffStep[] {
  return tariffs.steps.map(({ effective, until, lastSeen, rate, authority, note, sources }) => ({
    rate: {
      kind: 'reported',
      value: rate,
      unit: 'percent',
      period: parsePeriod(effective),
      sources: [...new Set([tariffs.source, ...(sources ?? [])])],
      note: note === undefined ? authority : `${authority}. ${note}`,
    },
    until: parsePeriod(until ?? lastSeen ?? effective),
    isOpen: until === undefined,
    authority,
    note,
  }));
}

function earlierValues({ revisions }: TradeDocument): ById<readonly EarlierValue[]> {
  const values = new Map<string, EarlierValue[]>();
  for (const { series, period, vintage, value } of revisions.values) {
    const path = `${series}/${period}`;
    values.set(path, [...(values.get(path) ?? []), { vintage, value }]);
  }
  return values;
}

function usImports({ importShares, producers }: MineralsDocument): MineralsLedger['usImports'] {
  const to = parsePeriod(importShares.to);
  const share = (value: number, source: string): PublishedObservation => {
    return { kind: 'reported', value, unit: 'percent', period: to, sources: [source] };
  };
  return {
    from: parsePeriod(importShares.from),
    to,
    listed: importShares.rows.map(({ mineral, percent, note }) => {
      return { mineral, share: share(percent, importShares.source), note };
    }),
    products: producers.rows.flatMap(({ mineral, importsFromKazakhstan }) =>
      importsFromKazakhstan.map(({ product, percent }) => {
        return { mineral, product, share: share(percent, producers.source) };
      }),
    ),
  };
}

/** An announcement with its day and its number. */
export function dateAnnouncement(announcement: Announcement): DatedAnnouncement {
  const { value, unit, date, source } = announcement;
  const period = parsePeriod(date);
  const observation: Observation = { kind: 'projected', value, unit, period, sources: [source] };
  return { ...announcement, period, observation };
}
