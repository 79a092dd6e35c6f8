import { entryOf } from '../../dataset/lookups';
import type { ChinaShare, LithiumOrRareEarths } from '../../dataset/mineral-tables';
import { valueOf, type Observation } from '../../dataset/observation';
import { periodOfYear } from '../../dataset/period';
import type { Cell, Row } from '../chart';
import type { ChartContext } from '../chart-definition';
import { cellOf, isWithin } from '../chart-parts';
import { countryHue, countryName } from './countries';
import { shareDecimals, shareOf } from './share-of-world';

/** What the rows are built from. */
export interface MinedMinerals {
  readonly rows: readonly LithiumOrRareEarths[];
  /** China's share of refining. */
  readonly refining: readonly ChinaShare[];
  /** Source of the rows, which also tells what it does not list. */
  readonly source: string;
  /** Years shown, the latest first. */
  readonly years: readonly number[];
}

/** Minerals whose refining is told beside what is mined. */
const refined: Readonly<Partial<Record<string, string>>> = { 'rare-earths': 'magnet-rare-earths' };

/** The series of an output in a year. */
export function outputId(year: number): string {
  return `output-${String(year)}`;
}

/** The observation of a year, if there is one. */
function inYear(
  row: LithiumOrRareEarths | undefined,
  year: number | undefined,
): Observation | undefined {
  return row?.observations.find(({ period }) => period.year === year);
}

/** The row that measures something of a mineral. */
function rowOf(
  { rows }: MinedMinerals,
  mineral: string,
  measure: LithiumOrRareEarths['measure'],
  country: string,
): LithiumOrRareEarths | undefined {
  return rows.find(
    (row) => row.mineral === mineral && row.measure === measure && row.country === country,
  );
}

/** Who mines a mineral: the world first, then the countries by their latest output. */
function minersOf({ rows, years }: MinedMinerals, mineral: string): readonly LithiumOrRareEarths[] {
  const latest = (row: LithiumOrRareEarths) => {
    const observation = inYear(row, years[0]);
    const value = observation === undefined ? null : valueOf(observation);
    return value ?? Number.NEGATIVE_INFINITY;
  };
  const outputs = rows.filter((row) => row.mineral === mineral && row.measure === 'mine-output');
  return [
    ...outputs.filter(({ country }) => country === 'world'),
    ...outputs
      .filter(({ country }) => country !== 'world')
      .sort((one, other) => latest(other) - latest(one)),
  ];
}

/** Kazakhstan stands in no list of producers of the source: missing for that reason, not zero. */
function unlisted({ source, years }: MinedMinerals): readonly Observation[] {
  return years.map((year) => ({
    kind: 'missing',
    reason: 'not-listed',
    unit: 'tonnes',
    period: periodOfYear(year),
    sources: [source],
  }));
}

function outputCells(
  observations: readonly Observation[],
  world: Observation | undefined,
  mined: MinedMinerals,
  isWorld: boolean,
  context: ChartContext,
): Readonly<Record<string, Cell>> {
  const words = context.messages.charts['rare-earths-and-lithium'];
  const ofYear = (year: number | undefined) =>
    observations.find(({ period }) => period.year === year);
  const outputs = mined.years.flatMap((year): readonly [string, Cell][] => {
    const observation = ofYear(year);
    return observation === undefined ? [] : [[outputId(year), cellOf(observation, {}, context)]];
  });
  const own = ofYear(mined.years[0]);
  const share =
    own === undefined || world === undefined || isWorld
      ? undefined
      : cellOf(shareOf(own, world, words.formula), { decimals: shareDecimals }, context);
  return { ...Object.fromEntries(outputs), ...(share === undefined ? {} : { share }) };
}

/** What is known of a country apart from its output: U.S. reliance, parts in U.S. imports, refining. */
function otherCells(
  mineral: string,
  country: string,
  mined: MinedMinerals,
  context: ChartContext,
): Readonly<Record<string, Cell>> {
  const within = ({ period }: Observation) => isWithin(context.filters, period.year);
  const reliance = inYear(rowOf(mined, mineral, 'net-import-reliance', country), mined.years[0]);
  const imports = rowOf(mined, mineral, 'import-share', country)?.observations.find(within);
  const refining =
    country === 'china'
      ? mined.refining.find((share) => share.mineral === entryOf(refined, mineral))?.observation
      : undefined;
  const cells = {
    reliance,
    imports,
    refining: refining !== undefined && within(refining) ? refining : undefined,
  };
  return Object.fromEntries(
    Object.entries(cells).flatMap(([id, observation]) =>
      observation === undefined ? [] : [[id, cellOf(observation, {}, context)]],
    ),
  );
}

/** Countries of which something is known but no output: they stand in the table alone. */
function otherCountries({ rows }: MinedMinerals, mineral: string): readonly string[] {
  const ofMineral = rows.filter((row) => row.mineral === mineral);
  const miners = ofMineral.filter(({ measure }) => measure === 'mine-output');
  const known = new Set([...miners.map(({ country }) => country), 'kazakhstan']);
  const others = ofMineral.filter(
    ({ measure, country }) => measure !== 'mine-output-share' && !known.has(country),
  );
  return [...new Set(others.map(({ country }) => country))];
}

function mineralGroup(
  mineral: string,
  mined: MinedMinerals,
  context: ChartContext,
): readonly Row[] {
  const words = context.messages.charts['rare-earths-and-lithium'];
  const world = inYear(rowOf(mined, mineral, 'mine-output', 'world'), mined.years[0]);
  const rowFor = (country: string, observations: readonly Observation[]): Row => ({
    key: `${mineral}-${country}`,
    label: countryName(country, context.messages),
    group: entryOf(words.groups, mineral) ?? mineral,
    hue: countryHue(country),
    cells: {
      ...outputCells(observations, world, mined, country === 'world', context),
      ...otherCells(mineral, country, mined, context),
    },
  });
  const rows = minersOf(mined, mineral).map(({ id, country, observations, note }) => {
    const detail = country === 'world' ? (entryOf(words.details, id) ?? note) : undefined;
    return { ...rowFor(country, observations), ...(detail === undefined ? {} : { detail }) };
  });
  const others = otherCountries(mined, mineral)
    .map((country): Row => ({ ...rowFor(country, []), drawn: false }))
    .filter(({ cells }) => Object.keys(cells).length > 0);
  return [...rows, rowFor('kazakhstan', unlisted(mined)), ...others];
}

/** Lithium and rare earths, each with its miners and with the place that Kazakhstan does not have. */
export function minedRows(mined: MinedMinerals, context: ChartContext): readonly Row[] {
  const outputs = mined.rows.filter(({ measure }) => measure === 'mine-output');
  const minerals = [...new Set(outputs.map(({ mineral }) => mineral))];
  return minerals.flatMap((mineral) => mineralGroup(mineral, mined, context));
}
