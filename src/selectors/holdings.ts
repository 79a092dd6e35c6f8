import type { Ledger } from '../dataset/ledger';
import { rankOf, type Period } from '../dataset/period';
import type { Series } from '../dataset/series';
import { counted } from './observations';

/** A series of the record, or several that belong together, with the time that they hold values of. */
export interface Holding {
  /** Identifier of the series; of several, their table or `other-countries`. */
  readonly id: string;
  /** Title of a series that stands alone. */
  readonly title: string | undefined;
  /** How many series, at least one. */
  readonly count: number;
  /** First and last period with a value; null where every one is missing. */
  readonly span: readonly [first: Period, last: Period] | null;
}

/** What the same sources gave. */
export interface HoldingsOfSources {
  /** Identifiers, each once, at least one. */
  readonly sources: readonly string[];
  readonly holdings: readonly Holding[];
}

/** What the record holds and until when, by part of the record, each in the order of its file. */
export function selectHoldings({
  trade,
  context,
  minerals,
}: Pick<Ledger, 'trade' | 'context' | 'minerals'>) {
  return {
    trade: holdingsOf([...trade.seriesById.values(), ...trade.chapterById.values()]),
    context: holdingsOf([...context.seriesById.values()]),
    minerals: holdingsOf([...minerals.seriesById.values()]),
  };
}

/** What a series of trade or of its context may be about, and be no comparison with a neighbour. */
const ownCountries: readonly (string | undefined)[] = [undefined, 'kazakhstan', 'world'];

function groupOf({ id, table, country }: Series): string {
  if (table !== 'trade' && table !== 'context') return table;
  return ownCountries.includes(country) ? id : 'other-countries';
}

function holdingsOf(all: readonly Series[]): readonly HoldingsOfSources[] {
  const groups = new Map<string, Series[]>();
  for (const series of all) {
    const id = groupOf(series);
    groups.set(id, [...(groups.get(id) ?? []), series]);
  }
  const bySources = new Map<string, HoldingsOfSources>();
  for (const [id, group] of groups) {
    const sources = [...new Set(group.map(({ source }) => source))];
    const title = group.find((series) => series.id === id)?.title;
    const holding = { id, title, count: group.length, span: spanOf(group) };
    const key = sources.join(' ');
    const before = bySources.get(key)?.holdings ?? [];
    bySources.set(key, { sources, holdings: [...before, holding] });
  }
  return [...bySources.values()];
}

function spanOf(group: readonly Series[]): Holding['span'] {
  const periods = group
    .flatMap(({ observations }) => counted(observations))
    .map(({ period }) => period)
    .sort((one, other) => rankOf(one) - rankOf(other));
  const [first, last] = [periods.at(0), periods.at(-1)];
  return first === undefined || last === undefined ? null : [first, last];
}
