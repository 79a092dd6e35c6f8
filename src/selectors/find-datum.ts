import type { Ledger } from '../dataset/ledger';
import type { Observation } from '../dataset/observation';
import type { FileName } from '../dataset/schema/dataset';
import type { Series } from '../dataset/series';
import type { TradeLedger } from '../dataset/trade-ledger';
import { claimWord } from './datum-path';
import { ofPeriod } from './observations';

/** A number of the record; its series where it is measured. */
export interface FoundDatum {
  readonly observation: Observation;
  readonly series: Series | undefined;
}

type Parts = Partial<Pick<Ledger, 'trade' | 'context' | 'minerals' | 'claims'>>;

/** The number of a path; null where the parts of the ledger that are here do not hold it. */
export function findDatum(
  path: string,
  { trade, context, minerals, claims }: Parts,
): FoundDatum | null {
  const [first = '', ...others] = path.split('/');
  const rest = others.join('/');
  if (first === claimWord) {
    const observation = claims?.claimById.get(rest)?.observation;
    return observation ? { observation, series: undefined } : null;
  }
  const series =
    trade?.seriesById.get(first) ??
    trade?.chapterById.get(first) ??
    context?.seriesById.get(first) ??
    minerals?.seriesById.get(first);
  const observation = series && ofPeriod(series.observations, rest);
  return observation === undefined ? null : { observation, series };
}

/** The files that a path needs, as far as can be told before `trade` is here. */
export function filesOfDatum(path: string, trade: TradeLedger | undefined): readonly FileName[] {
  if (path.startsWith(`${claimWord}/`)) return ['claims'];
  const isInTrade = trade === undefined || findDatum(path, { trade }) !== null;
  return isInTrade ? ['trade'] : ['trade', 'context', 'minerals'];
}
