import type { Producer } from '../../dataset/mineral-tables';
import { inUnit, valueOf, type Observation } from '../../dataset/observation';
import type { MineralSort } from '../../selectors/address';
import type { Cell, Row } from '../chart';
import type { ChartContext } from '../chart-definition';
import { cellOf } from '../chart-parts';
import { untold } from '../telling';
import { shareDecimals, shareOf } from './share-of-world';

/** A mineral that Kazakhstan produces, with the shares computed from its outputs of one year. */
export interface MineralShares {
  readonly producer: Producer;
  readonly name: string;
  /** Per cent of the world's output. */
  readonly kazakhstan: Observation | undefined;
  readonly china: Observation | undefined;
}

function ofYear(observations: readonly Observation[], year: number): Observation | undefined {
  return observations.find(({ period }) => period.year === year);
}

/** The shares of one mineral in a year. */
export function sharesOfMineral(
  producer: Producer,
  name: string,
  year: number,
  formula: string,
): MineralShares {
  const world = ofYear(producer.world, year);
  const share = (part: Observation | undefined) =>
    part === undefined || world === undefined ? undefined : shareOf(part, world, formula);
  return {
    producer,
    name,
    kazakhstan: share(ofYear(producer.kazakhstan, year)),
    china: share(ofYear(producer.china, year)),
  };
}

function numberOf(observation: Observation | undefined): number | null {
  return observation === undefined ? null : valueOf(observation);
}

const measures: Readonly<
  Record<Exclude<MineralSort, 'name'>, (mineral: MineralShares) => number | null>
> = {
  kazakhstan: ({ kazakhstan }) => numberOf(kazakhstan),
  china: ({ china }) => numberOf(china),
  reliance: ({ producer }) => numberOf(producer.netImportReliance),
};

function byName(one: MineralShares, other: MineralShares): number {
  return one.name < other.name ? -1 : one.name > other.name ? 1 : 0;
}

/** The greatest first, what is missing last, equals by name. A bound counts as the value it names. */
export function sortMinerals(
  minerals: readonly MineralShares[],
  sort: MineralSort,
): readonly MineralShares[] {
  if (sort === 'name') return [...minerals].sort(byName);
  const measure = measures[sort];
  return [...minerals].sort((one, other) => {
    const [first, second] = [measure(one), measure(other)];
    if (first === second) return byName(one, other);
    if (first === null || second === null) return first === null ? 1 : -1;
    return second - first;
  });
}

function cellsOf(
  { producer, kazakhstan, china }: MineralShares,
  year: number,
  context: ChartContext,
): Readonly<Record<string, Cell>> {
  const share = { decimals: shareDecimals };
  const output = (observations: readonly Observation[], of: number) => {
    const found = ofYear(observations, of);
    return found === undefined ? undefined : cellOf(inUnit(found, 'tonnes'), {}, context);
  };
  const cells = {
    kazakhstan: kazakhstan === undefined ? undefined : cellOf(kazakhstan, share, context),
    china: china === undefined ? undefined : cellOf(china, share, context),
    reliance: cellOf(producer.netImportReliance, {}, context),
    'kazakhstan-output': output(producer.kazakhstan, year),
    'kazakhstan-output-before': output(producer.kazakhstan, year - 1),
    'china-output': output(producer.china, year),
    'world-output': output(producer.world, year),
  };
  return Object.fromEntries(
    Object.entries(cells).flatMap(([id, cell]) => (cell === undefined ? [] : [[id, cell]])),
  );
}

/** Rows in the chosen order; sorted by a share, the minerals on the U.S. list stand first. */
export function mineralRows(
  minerals: readonly MineralShares[],
  year: number,
  context: ChartContext,
): readonly Row[] {
  const words = context.messages.charts['mineral-shares'];
  const sorted = sortMinerals(minerals, context.mineralSort);
  const listed = sorted.filter(({ producer }) => producer.critical);
  const others = sorted.filter(({ producer }) => !producer.critical);
  const grouped = context.mineralSort === 'kazakhstan' || context.mineralSort === 'china';
  const counts = {
    listed: words.listed(String(listed.length)),
    others: words.notListed(String(others.length)),
  };
  return (grouped ? [...listed, ...others] : sorted).map((mineral) => {
    const { mineral: key, critical, worldNote, content } = mineral.producer;
    const remarks = [
      critical ? words.isListed : words.isNotListed,
      ...(worldNote === undefined ? [] : [words.worldWithoutUnitedStates]),
    ];
    return {
      key,
      label: content === undefined ? mineral.name : words.labels.content(mineral.name, content),
      ...(grouped ? { group: critical ? counts.listed : counts.others } : {}),
      cells: cellsOf(mineral, year, context),
      remark: untold(words.remark(remarks)),
    };
  });
}
