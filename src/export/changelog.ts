import type { DatasetChanges, ObservationChange, RecordChange } from '../dataset/changes';
import { changesBetween, isUnchanged } from '../dataset/changes';
import { buildLedger } from '../dataset/ledger';
import { listSeries } from '../dataset/series';
import { valueOf, type Observation } from '../dataset/observation';
import type { Dataset } from '../dataset/schema/dataset';

/** A version of the dataset that the changelog describes. */
export interface Release {
  readonly version: string;
  /** `YYYY-MM-DD`. */
  readonly released: string;
  readonly dataset: Dataset;
}

/**
 * The head of the changelog. Like the data it is one file for all readers: its words are part of
 * the format, as the names of columns are.
 */
export const changelogHead = `# Changes of the data

What changed from one version of the dataset to the next, by series. A version is the day of its
release and the start of the SHA-256 of its content.
`;

/** The version that the newest entry of a changelog describes; null where it has none. */
export function newestVersion(changelog: string): string | null {
  return /^## (\S+)$/m.exec(changelog)?.[1] ?? null;
}

/** An entry as it stands in a changelog: what it tells of, and since when. */
export interface PublishedEntry {
  readonly version: string;
  /** The version before; null where the entry is that of the first release. */
  readonly since: string | null;
  readonly text: string;
}

/** The entries of a changelog, the newest first. */
export function publishedEntries(changelog: string): readonly PublishedEntry[] {
  const [, ...entries] = changelog.split(/^(?=## )/m);
  return entries.flatMap((entry) => {
    const version = newestVersion(entry);
    const since = /^Changes since (\S+)\.$/m.exec(entry)?.[1] ?? null;
    return version === null ? [] : [{ version, since, text: entry.trim() }];
  });
}

/**
 * What an entry has to say by the states of the dataset that it describes; null where one of them is
 * not at hand.
 */
export function rewriteEntry(
  { version, since }: Pick<PublishedEntry, 'version' | 'since'>,
  releases: ReadonlyMap<string, Release>,
): string | null {
  const release = releases.get(version);
  if (release === undefined) return null;
  if (since === null) return writeFirstEntry(release).trim();
  const before = releases.get(since);
  if (before === undefined) return null;
  return writeEntry(release, before, changesBetween(before.dataset, release.dataset)).trim();
}

/** How many versions a changelog describes. */
export function countEntries(changelog: string): number {
  return [...changelog.matchAll(/^## \S+$/gm)].length;
}

/** Puts an entry before the others, in place of the one of the same version. */
export function withEntry(changelog: string, entry: string): string {
  const [, ...entries] = changelog.split(/^(?=## )/m);
  const version = newestVersion(entry);
  const others = entries.filter((other) => newestVersion(other) !== version);
  return [changelogHead, entry, ...others].map((part) => part.trim()).join('\n\n') + '\n';
}

/** The entry of the first release: how much there is, and which values publishers had replaced. */
export function writeFirstEntry(release: Release): string {
  return [
    ...heading(release),
    'The first release.',
    countTable(release.dataset),
    ...revisions(release.dataset),
  ].join('\n\n');
}

/** The entry of a release that followed another. */
export function writeEntry(release: Release, before: Release, changes: DatasetChanges): string {
  const parts = [
    ...heading(release),
    `Changes since ${before.version}.`,
    ...observationSections(changes),
    ...recordSections(changes.records),
    ...revisions(release.dataset),
  ];
  if (isUnchanged(changes)) parts.splice(3, 0, 'No value, event, claim or source changed.');
  return parts.join('\n\n');
}

function heading({ version, released }: Release): readonly string[] {
  return [`## ${version}`, `Released ${released}.`];
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  // A bar would end the cell.
  const line = (cells: readonly (string | number)[]) =>
    `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function countTable(dataset: Dataset): string {
  const series = listSeries(buildLedger(dataset));
  const observations = series.flatMap((one) => one.observations);
  const missing = observations.filter(({ kind }) => kind === 'missing');
  const { claims } = dataset.claims;
  return table(
    ['what', 'how many'],
    [
      ['series', series.length],
      ['observations', observations.length],
      ['of them missing, each with its reason', missing.length],
      ['superseded values', dataset.trade.revisions.values.length],
      ['steps of duty', dataset.trade.tariffs.steps.length],
      ['announcements', dataset.minerals.announcements.length],
      ['events', dataset.events.events.length],
      ['claims', claims.length],
      ['documents', dataset.documents.documents.length],
      ['sources', dataset.sources.sources.length],
    ],
  );
}

/** Values that publishers themselves had replaced, beside those that hold now. */
function revisions(dataset: Dataset): readonly string[] {
  const current = new Map(
    listSeries(buildLedger(dataset)).flatMap(({ id, observations }) =>
      observations.map((observation): readonly [string, Observation] => [
        `${id} ${observation.period.text}`,
        observation,
      ]),
    ),
  );
  const rows = dataset.trade.revisions.values.map(({ series, period, value, vintage }) => {
    const now = current.get(`${series} ${period}`);
    return [series, period, value, vintage, writeValue(now), difference(value, now)];
  });
  if (rows.length === 0) return [];
  return [
    '### Revised by their publisher',
    'Values that stood in an earlier edition of the same source, in the unit of the series.',
    table(['series', 'period', 'was', 'in the edition', 'is', 'difference'], rows),
  ];
}

/** An observation in little room: its number and status, or why there is none. */
function writeValue(observation: Observation | undefined): string {
  if (observation === undefined) return 'absent';
  if (observation.kind === 'missing') return `missing (${observation.reason})`;
  const { kind, value } = observation;
  return kind === 'reported' ? String(value) : `${value} (${kind})`;
}

function difference(before: number, now: Observation | undefined): string {
  const value = now === undefined ? null : valueOf(now);
  if (value === null) return '';
  const moved = Number((value - before).toFixed(6));
  const percent = before === 0 ? '' : `, ${signed(Number(((moved / before) * 100).toFixed(1)))}%`;
  return `${signed(moved)}${percent}`;
}

function signed(number: number): string {
  return number > 0 ? `+${number}` : String(number);
}

/** What changed in each series; of a new one how many values it has, which stand in its file. */
function observationSections({ observations, records }: DatasetChanges): readonly string[] {
  const isNew = (series: string) =>
    records.some(({ part, id, kind }) => part === 'series' && id === series && kind === 'added');
  return [...grouped(observations, ({ series }) => series)].flatMap(([series, changes]) => [
    `### Series ${series}`,
    isNew(series)
      ? `Added: ${changes.length} periods, ${changes[0]?.period} to ${changes.at(-1)?.period}.`
      : table(['period', 'change', 'was', 'is', 'difference'], changes.map(observationRow)),
  ]);
}

function observationRow({ period, change }: ObservationChange): readonly string[] {
  const before = 'before' in change ? change.before : undefined;
  const after = 'after' in change ? change.after : undefined;
  const value = before === undefined ? null : valueOf(before);
  const moved = value === null ? '' : difference(value, after);
  return [
    period,
    change.kind,
    writeValue(before),
    writeValue(after),
    moved === '0, 0%' ? '' : moved,
  ];
}

function recordSections(changes: readonly RecordChange[]): readonly string[] {
  const byPart = grouped(changes, ({ part }) => part);
  return [...byPart].flatMap(([part, ofPart]) => [
    `### ${part}`,
    table(['entry', 'change', 'what', 'was', 'is'], ofPart.flatMap(recordRows)),
  ]);
}

function recordRows({ id, kind, fields }: RecordChange): readonly (readonly string[])[] {
  if (kind !== 'changed') return [[id, kind, '', '', '']];
  return fields.map(({ field, before, after }) => [
    id,
    kind,
    field,
    before ?? 'absent',
    after ?? 'absent',
  ]);
}

function grouped<Entry>(
  entries: readonly Entry[],
  key: (entry: Entry) => string,
): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(key(entry));
    if (group === undefined) groups.set(key(entry), [entry]);
    else group.push(entry);
  }
  return groups;
}
