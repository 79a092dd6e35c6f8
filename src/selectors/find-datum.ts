import type { Ledger, MineralsLedger, TradeLedger } from '../dataset/ledger';
import {
  measuredInMinerals,
  measuredInTrade,
  type MeasuredSeries,
} from '../dataset/measured-series';
import type { Observation } from '../dataset/observation';
import type { FileName } from '../dataset/schema/dataset';
import { claimWord } from './figure-reference';

/** A number of the record; its series where it is measured. */
export interface FoundDatum {
  readonly observation: Observation;
  readonly series: MeasuredSeries | undefined;
}

type Parts = Partial<Pick<Ledger, 'trade' | 'minerals' | 'claims'>>;

/** The number of a path; null where the parts of the ledger that are here do not hold it. */
export function findDatum(path: string, { trade, minerals, claims }: Parts): FoundDatum | null {
  const [first = '', ...others] = path.split('/');
  const rest = others.join('/');
  if (first === claimWord) {
    const observation = claims?.claimById.get(rest)?.observation;
    return observation ? { observation, series: undefined } : null;
  }
  const series =
    (trade && seriesOf(trade, measuredInTrade).get(first)) ??
    (minerals && seriesOf(minerals, measuredInMinerals).get(first));
  const observation = series?.observations.find(({ period }) => period.text === rest);
  return observation === undefined ? null : { observation, series };
}

/** The files that a path needs, as far as can be told before `trade` is here. */
export function filesOfDatum(path: string, trade: TradeLedger | undefined): readonly FileName[] {
  if (path.startsWith(`${claimWord}/`)) return ['claims'];
  const isInTrade = trade === undefined || findDatum(path, { trade }) !== null;
  return isInTrade ? ['trade'] : ['trade', 'minerals'];
}

const indexes = new WeakMap<TradeLedger | MineralsLedger, ReadonlyMap<string, MeasuredSeries>>();

/** Series by identifier, listed when first asked for. */
function seriesOf<Part extends TradeLedger | MineralsLedger>(
  part: Part,
  list: (part: Part) => readonly MeasuredSeries[],
): ReadonlyMap<string, MeasuredSeries> {
  const known = indexes.get(part);
  if (known !== undefined) return known;
  const index = new Map(list(part).map((series) => [series.id, series]));
  indexes.set(part, index);
  return index;
}
