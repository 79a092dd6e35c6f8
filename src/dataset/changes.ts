import { buildLedger } from './ledger';
import { listSeries } from './series';
import { valueOf, type Observation } from './observation';
import type { Dataset } from './schema/dataset';

/** What happened to something between two versions. */
export type Change<Value> =
  | { readonly kind: 'added'; readonly after: Value }
  | { readonly kind: 'removed'; readonly before: Value }
  | { readonly kind: 'changed'; readonly before: Value; readonly after: Value };

/** What happened to one value of one series. */
export interface ObservationChange {
  /** Identifier of the series, as `listSeries` gives it. */
  readonly series: string;
  /** Period as text: `2023`, `2025-Q1`, `2025-06`. */
  readonly period: string;
  readonly change: Change<Observation>;
}

/** Parts of the dataset whose entries are no observations. */
export const recordParts = [
  'tables',
  'series',
  'revisions',
  'tariffs',
  'reactor-years',
  'producers',
  'critical-list',
  'import-shares',
  'announcements',
  'minerals',
  'topics',
  'events',
  'claims',
  'documents',
  'sources',
] as const;

export type RecordPart = (typeof recordParts)[number];

/** One key of an entry that differs; the values as JSON, null where the key is absent. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What happened to one entry: its fields are listed where it was changed. */
export interface RecordChange {
  readonly part: RecordPart;
  readonly id: string;
  readonly kind: Change<never>['kind'];
  readonly fields: readonly FieldChange[];
}

/** Everything that differs between two versions of the dataset. */
export interface DatasetChanges {
  readonly observations: readonly ObservationChange[];
  readonly records: readonly RecordChange[];
}

/**
 * What changed from one version of the dataset to the next. Values are matched by series and period,
 * everything else by entry and key; the order of entries makes no difference.
 */
export function changesBetween(before: Dataset, after: Dataset): DatasetChanges {
  const [were, are] = [indexObservations(before), indexObservations(after)];
  const observations = [...new Set([...were.keys(), ...are.keys()])].flatMap(
    (key): readonly ObservationChange[] => {
      const [was, is] = [were.get(key), are.get(key)];
      const { series, period } = (was ?? is)?.place ?? { series: key, period: '' };
      const change = compare(was?.observation, is?.observation, observationsDiffer);
      return change === null ? [] : [{ series, period, change }];
    },
  );
  const [records, later] = [indexRecords(before), indexRecords(after)];
  return {
    observations,
    records: recordParts.flatMap((part) => compareRecords(part, records[part], later[part])),
  };
}

/** Whether two observations say different things: value, kind, reason, bound, sources or note. */
export function observationsDiffer(before: Observation, after: Observation): boolean {
  return canonical(before) !== canonical(after);
}

/** Whether the number itself moved, came or went, whatever else is said about it. */
export function valuesDiffer(before: Observation, after: Observation): boolean {
  return valueOf(before) !== valueOf(after);
}

/** Whether nothing differs. */
export function isUnchanged({ observations, records }: DatasetChanges): boolean {
  return observations.length === 0 && records.length === 0;
}

function compare<Value>(
  before: Value | undefined,
  after: Value | undefined,
  differ: (before: Value, after: Value) => boolean,
): Change<Value> | null {
  if (before === undefined) return after === undefined ? null : { kind: 'added', after };
  if (after === undefined) return { kind: 'removed', before };
  return differ(before, after) ? { kind: 'changed', before, after } : null;
}

interface PlacedObservation {
  readonly place: { readonly series: string; readonly period: string };
  readonly observation: Observation;
}

function indexObservations(dataset: Dataset): ReadonlyMap<string, PlacedObservation> {
  return new Map(
    listSeries(buildLedger(dataset)).flatMap(({ id, observations }) =>
      observations.map((observation): readonly [string, PlacedObservation] => {
        const period = observation.period.text;
        return [`${id} ${period}`, { place: { series: id, period }, observation }];
      }),
    ),
  );
}

type Entries = ReadonlyMap<string, object>;

function keyed<Entry extends object>(
  entries: readonly Entry[],
  key: (entry: Entry) => string,
): Entries {
  return new Map(entries.map((entry) => [key(entry), entry]));
}

const byId = ({ id }: { readonly id: string }): string => id;

/** The entries of each part by a key that outlives a version, without what is matched by series. */
function indexRecords(dataset: Dataset): Readonly<Record<RecordPart, Entries>> {
  const { trade, minerals, events, claims, documents, sources } = dataset;
  return {
    series: keyed(
      listSeries(buildLedger(dataset)).map((series) => ({
        ...series,
        observations: undefined,
        // As the file has it: entries are matched by its keys.
        break: series.break && { ...series.break, from: series.break.from.text },
      })),
      byId,
    ),
    tables: keyed(
      [
        { id: 'tariffs', note: trade.tariffs.note, noteSources: trade.tariffs.noteSources },
        { id: 'reactor-uranium', gaps: minerals.reactorUranium.gaps },
        { id: 'revisions', note: trade.revisions.note },
      ],
      byId,
    ),
    revisions: keyed(trade.revisions.values, ({ series, period, vintage }) =>
      [series, period, vintage].join(' '),
    ),
    tariffs: keyed(trade.tariffs.steps, ({ effective }) => effective),
    'reactor-years': keyed(
      minerals.reactorUranium.years.map(({ period, sums, note, access, confidence }) => ({
        period,
        sums,
        note,
        access,
        confidence,
      })),
      ({ period }) => period,
    ),
    producers: keyed(
      minerals.producers.rows.map(({ mineral, importsFromKazakhstan, critical }) => ({
        mineral,
        importsFromKazakhstan,
        critical,
      })),
      ({ mineral }) => mineral,
    ),
    'critical-list': keyed(minerals.criticalList.minerals, ({ name }) => name),
    'import-shares': keyed(minerals.importShares.rows, ({ mineral }) => mineral),
    announcements: keyed(minerals.announcements, byId),
    minerals: keyed(minerals.minerals, byId),
    topics: keyed(events.topics, byId),
    events: keyed(events.events, byId),
    claims: keyed(claims.claims, byId),
    documents: keyed(documents.documents, byId),
    sources: keyed(sources.sources, byId),
  };
}

function compareRecords(part: RecordPart, before: Entries, after: Entries): RecordChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((id) => {
    const change = compare(before.get(id), after.get(id), (was, is) => {
      return canonical(was) !== canonical(is);
    });
    if (change === null) return [];
    const fields = change.kind === 'changed' ? compareFields(change.before, change.after) : [];
    return [{ part, id, kind: change.kind, fields }];
  });
}

function compareFields(before: object, after: object): readonly FieldChange[] {
  const read = (entry: object, key: string): string | null => {
    const value: unknown = Reflect.get(entry, key);
    return value === undefined ? null : canonical(value);
  };
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((field) => ({ field, before: read(before, field), after: read(after, field) }))
    .filter((change) => change.before !== change.after);
}

/** JSON with the keys of every object in order, so that their order makes no difference. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(
      Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)),
    );
  });
}
