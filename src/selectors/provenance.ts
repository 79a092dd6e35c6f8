import { differenceOf, excessOf } from '../dataset/arithmetic';
import type { Claim, Ledger } from '../dataset/ledger';
import type { EarlierValue, TradeLedger, TradeSeries } from '../dataset/trade-ledger';
import { citationsOf, type Citations, type Cited } from '../dataset/citations';
import { inUnit, valueOf, type Observation } from '../dataset/observation';
import type { SourceEntry } from '../dataset/schema/sources';
import { sumOfSeries } from './claim-comparisons';

/** Which side a number counts for; `none` where the source names no side. */
export type CountingSide = NonNullable<SourceEntry['side']> | 'document' | 'none';

export interface CitedSource {
  readonly id: string;
  /** Undefined where the list of sources lacks it. */
  readonly cited: Cited | undefined;
}

/** Another count of the same thing, in the unit of the number it stands beside. */
export interface OtherCount {
  readonly observation: Observation;
  /** Its first source. */
  readonly source: CitedSource;
  /** The other count less the number itself; missing where one of them is. */
  readonly difference: Observation;
  /** The difference in per cent of the number itself; null where that is zero. */
  readonly percent: Observation | null;
}

/** Everything that is on record of where a number comes from. */
export interface Provenance {
  readonly observation: Observation;
  readonly sources: readonly CitedSource[];
  readonly side: CountingSide;
  /** The series of the series of trade that it stands in: basis and note. */
  readonly series: TradeSeries | undefined;
  /** The claim that states it. */
  readonly claim: Claim | undefined;
  readonly earlier: readonly EarlierValue[];
  readonly others: readonly OtherCount[];
  /** What each input measures: its series, or its own formula; undefined where neither is known. */
  readonly inputTitles: readonly (string | undefined)[];
}

/** Needed to know sources; the rest adds to it where it is there. */
export type ProvenanceData = Pick<Ledger, 'sources' | 'documents'> &
  Partial<Pick<Ledger, 'trade' | 'context' | 'claims'>>;

/** `formula` says in words how a sum of series is computed. */
export function provenanceOf(
  observation: Observation,
  dataset: ProvenanceData,
  formula: string,
): Provenance {
  const { trade, claims } = dataset;
  const cited = citationsOf(dataset.sources, dataset.documents);
  const sources = observation.sources.map((id) => ({ id, cited: cited.get(id) }));
  const series = seriesOf(observation, dataset);
  const claim =
    observation.claim === undefined ? undefined : claims?.claimById.get(observation.claim);
  return {
    observation,
    sources,
    side: sideOf(sources, series),
    series,
    claim,
    earlier: trade === undefined ? [] : earlierValues(observation, trade),
    others: otherCounts(observation, dataset, formula, cited),
    inputTitles:
      observation.kind === 'derived'
        ? observation.inputs.map((input) => titleOf(input, dataset))
        : [],
  };
}

function seriesOf(
  { series: id = '' }: Observation,
  { trade, context }: Pick<ProvenanceData, 'trade' | 'context'>,
): TradeSeries | undefined {
  return trade?.seriesById.get(id) ?? context?.seriesById.get(id);
}

function titleOf(input: Observation, dataset: ProvenanceData): string | undefined {
  return seriesOf(input, dataset)?.title ?? (input.kind === 'derived' ? input.formula : undefined);
}

/** Follows the steps to an input; null where there is none. */
export function inputOf(observation: Observation, steps: readonly number[]): Observation | null {
  let found: Observation = observation;
  for (const step of steps) {
    const input = found.kind === 'derived' ? found.inputs[step - 1] : undefined;
    if (input === undefined) return null;
    found = input;
  }
  return found;
}

function sideOf(sources: readonly CitedSource[], series: TradeSeries | undefined): CountingSide {
  if (series !== undefined) return series.counter;
  const [first] = sources;
  if (first?.cited === undefined) return 'none';
  return first.cited.kind === 'document' ? 'document' : (first.cited.entry.side ?? 'none');
}

function earlierValues(observation: Observation, trade: TradeLedger): readonly EarlierValue[] {
  const series = seriesOf(observation, { trade });
  if (series?.unit !== observation.unit) return [];
  return trade.earlierValues.get(`${series.id}/${observation.period.text}`) ?? [];
}

function otherCounts(
  observation: Observation,
  { trade, claims }: ProvenanceData,
  formula: string,
  cited: Citations,
): readonly OtherCount[] {
  if (trade === undefined) return [];
  const { claim, period, unit } = observation;
  const stated = claim === undefined ? undefined : claims?.claimById.get(claim);
  const own = expressionOf(observation, trade);
  const compared = stated?.compareWith ?? [];
  const sameAsOwn = () => (own === null ? [] : sameThing(own, trade));
  const expressions = compared.length > 0 ? compared : sameAsOwn();
  const counts = expressions
    .filter((expression) => expression !== own)
    .flatMap((expression) => sumOfSeries(trade, expression, period, formula) ?? []);
  const claimed = (claims?.claims ?? []).flatMap((entry) => {
    const { observation: stated, compareWith } = entry;
    const isSame = own !== null && stated?.period.text === period.text && compareWith.includes(own);
    return isSame ? [stated] : [];
  });
  return [...counts, ...claimed].map((other) => {
    const [id = ''] = other.sources;
    return compare(observation, inUnit(other, unit), { id, cited: cited.get(id) });
  });
}

/** All that counts the same thing as a series or a sum of series, by what the record compares. */
function sameThing(own: string, { seriesById }: TradeLedger): readonly string[] {
  for (const { id, compareWith } of seriesById.values()) {
    const group = [id, ...(compareWith ?? [])];
    if (compareWith !== undefined && group.includes(own)) return group;
  }
  return [];
}

/** What a number counts, as a series or a sum of series; null where it is neither. */
function expressionOf(observation: Observation, trade: TradeLedger): string | null {
  if (observation.series !== undefined) return observation.series;
  if (observation.kind !== 'derived' || observation.inputs.length < 2) return null;
  const parts = observation.inputs.map(({ series }) => series);
  const total = observation.inputs.reduce((sum, input) => sum + (valueOf(input) ?? Number.NaN), 0);
  const tolerance =
    observation.roundedTo === undefined ? 1e-6 * total : 10 ** -observation.roundedTo;
  const isSum = isSameUnit(observation) && Math.abs(total - observation.value) <= tolerance;
  if (!isSum || parts.includes(undefined)) return null;
  return turnoverOf(observation.inputs, trade)?.id ?? [...parts].sort().join('+');
}

/** The turnover that an office publishes beside its exports and imports, where these are its parts. */
function turnoverOf(parts: readonly Observation[], trade: TradeLedger): TradeSeries | undefined {
  const flows = parts.map((part) => seriesOf(part, { trade }));
  const isWhole = ['goods-exports', 'goods-imports'].every((measure) =>
    flows.some((flow) => flow?.measure === measure),
  );
  return [...trade.seriesById.values()].find(
    ({ measure, source, frequency }) =>
      isWhole &&
      measure === 'goods-turnover' &&
      flows.every((flow) => flow?.source === source && flow.frequency === frequency),
  );
}

function isSameUnit(observation: Extract<Observation, { readonly kind: 'derived' }>): boolean {
  return observation.inputs.every(
    ({ unit, period }) => unit === observation.unit && period.text === observation.period.text,
  );
}

function compare(own: Observation, other: Observation, source: CitedSource): OtherCount {
  return {
    observation: other,
    source,
    difference: differenceOf(other, own, ''),
    percent: valueOf(own) === 0 ? null : excessOf(other, own, ''),
  };
}
