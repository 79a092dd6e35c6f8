import { shareOf } from '../../dataset/arithmetic';
import type { MineralsLedger } from '../../dataset/ledger';
import { entryOf } from '../../dataset/lookups';
import type { ChinaShare, LithiumOrRareEarths } from '../../dataset/mineral-tables';
import { valueOf, type Observation } from '../../dataset/observation';
import { periodOfYear } from '../../dataset/period';
import { isInYears } from '../../selectors/passes';
import { shareDecimals } from '../../selectors/world-shares';
import { defineChart, type TellingContext } from '../chart-definition';
import type { Measure, MeasuredRow } from '../chart-frame';
import { countryHue, countryName, mineralName } from './looks';

/** What the rows are built from. */
interface MinedMinerals {
  readonly minerals: MineralsLedger;
  readonly rows: readonly LithiumOrRareEarths[];
  /** China's share of refining in the chosen years. */
  readonly refining: readonly ChinaShare[];
  /** Years shown, the latest first. */
  readonly years: readonly [number, ...number[]];
}

type Context = TellingContext<'rare-earths-and-lithium'>;

/** Minerals whose refining is told beside what is mined. */
const refined: Readonly<Partial<Record<string, string>>> = { 'rare-earths': 'magnet-rare-earths' };

const shareShown = { decimals: shareDecimals, in: 'percent' } as const;
const percent = { in: 'percent' } as const;

/** Who mines lithium and rare earths; Kazakhstan is not listed, and announcements stand apart. */
export const rareEarthsAndLithium = defineChart({
  id: 'rare-earths-and-lithium',
  topics: ['critical-minerals', 'trade'],
  origins: ['public-record'],
  needs: ['minerals'],
  facts: ({ minerals }, { filters }): MinedMinerals | null => {
    const rows = minerals.lithiumAndRareEarthRows;
    const known = rows.filter(isOutput).flatMap(({ observations }) => observations);
    const [latest, ...before] = [...new Set(known.map(({ period }) => period.year))]
      .filter((year) => isInYears(year, filters))
      .sort((one, other) => other - one);
    if (latest === undefined) return null;
    const refining = minerals.sharesOfChina.filter(
      ({ stage, observation }) =>
        stage === 'refining' && isInYears(observation.period.year, filters),
    );
    return { minerals, rows, refining, years: [latest, ...before] };
  },
  years: ({ years }) => [Math.min(...years), years[0]],
  show: (mined, context) => {
    const { words } = context;
    const mineralIds = new Set(mined.rows.filter(isOutput).map(({ mineral }) => mineral));
    const rows = [...mineralIds].flatMap((mineral) => rowsOf(mineral, mined, context));
    const [latest, before] = mined.years;
    return {
      subtitle: words.subtitle(context.span),
      finding: findingOf(rows, latest, context),
      notes: [announcementNote(mined, context)],
      series: seriesOf(rows, mined.years, context),
      rows,
      panels: [{ panel: 'rows', columns: [{ mark: 'bar', series: mined.years.map(outputId) }] }],
      legend: [
        before !== undefined && {
          swatch: { look: 'thick-thin', hue: 'china' },
          text: words.yearsKey(String(latest), String(before)),
        },
        { swatch: { look: 'estimated', hues: ['china'] }, text: words.estimatedKey },
      ],
    };
  },
});

function isOutput({ measure }: LithiumOrRareEarths): boolean {
  return measure === 'mine-output';
}

/** The series of an output in a year. */
function outputId(year: number): string {
  return `output-${String(year)}`;
}

function inYear(row: LithiumOrRareEarths | undefined, year: number): Observation | undefined {
  return row?.observations.find(({ period }) => period.year === year);
}

/**
 * The miners of a mineral: the world, then the countries by their latest output, then Kazakhstan,
 * which stands in no list of the source: missing for that reason, not zero. Countries of which
 * something is known but no output stand in the table alone.
 */
function rowsOf(mineral: string, mined: MinedMinerals, context: Context): readonly MeasuredRow[] {
  const { words, messages } = context;
  const { years } = mined;
  const own = mined.rows.filter((row) => row.mineral === mineral);
  const outputs = own.filter(isOutput);
  const isWorld = ({ country }: LithiumOrRareEarths) => country === 'world';
  const latestOf = (row: LithiumOrRareEarths) => {
    const output = inYear(row, years[0]);
    return (output === undefined ? null : valueOf(output)) ?? -Infinity;
  };
  const miners = [
    ...outputs.filter(isWorld),
    ...outputs.filter((row) => !isWorld(row)).sort((one, other) => latestOf(other) - latestOf(one)),
  ];
  const rowOf = (country: string, observations: readonly Observation[]): MeasuredRow => ({
    key: `${mineral}-${country}`,
    label: countryName(country, messages),
    group: entryOf(words.groups, mineral) ?? mineral,
    hue: countryHue(country),
    values: valuesOf({ mineral, country, observations }, mined, context),
  });
  const unlisted = years.map((year): Observation => ({
    kind: 'missing',
    reason: 'not-listed',
    unit: 'tonnes',
    period: periodOfYear(year),
    sources: [mined.minerals.lithiumAndRareEarths.source],
  }));
  const known = new Set([...outputs.map(({ country }) => country), 'kazakhstan']);
  const others = own
    .filter(({ measure, country }) => measure !== 'mine-output-share' && !known.has(country))
    .map(({ country }) => country);
  return [
    ...miners.map((row) => {
      const detail = isWorld(row) ? (entryOf(words.details, row.id) ?? row.note) : undefined;
      return {
        ...rowOf(row.country, row.observations),
        ...(detail === undefined ? {} : { detail }),
      };
    }),
    rowOf('kazakhstan', unlisted),
    ...[...new Set(others)]
      .map((country) => ({ ...rowOf(country, []), drawn: false as const }))
      .filter(({ values }) => Object.values(values).some((value) => value !== undefined)),
  ];
}

/** Outputs of the years, share of the world's latest, U.S. reliance, parts in U.S. imports, refining. */
function valuesOf(
  of: {
    readonly mineral: string;
    readonly country: string;
    readonly observations: readonly Observation[];
  },
  { rows, years, refining }: MinedMinerals,
  { words, chosen }: Context,
): MeasuredRow['values'] {
  const { mineral, country, observations } = of;
  const find = (measure: LithiumOrRareEarths['measure'], where: string) =>
    rows.find((row) => row.mineral === mineral && row.measure === measure && row.country === where);
  const inYearOf = (year: number) => observations.find(({ period }) => period.year === year);
  const [own, world] = [inYearOf(years[0]), inYear(find('mine-output', 'world'), years[0])];
  const isRefiner = country === 'china';
  return {
    ...Object.fromEntries(years.map((year) => [outputId(year), inYearOf(year)])),
    share: country === 'world' ? undefined : own && world && shareOf(own, world, words.formula),
    reliance: inYear(find('net-import-reliance', country), years[0]),
    imports: chosen(find('import-share', country)?.observations ?? [])[0],
    refining: isRefiner
      ? refining.find((share) => share.mineral === entryOf(refined, mineral))?.observation
      : undefined,
  };
}

/** The measures that some row has. */
function seriesOf(
  rows: readonly MeasuredRow[],
  years: MinedMinerals['years'],
  { words, format }: Context,
): readonly Measure[] {
  const first = (id: string) =>
    rows.map(({ values }) => values[id]).find((one) => one !== undefined);
  /** The years that a measure covers: a note of the source where they are several. */
  const coverage = (id: string) => {
    const observation = first(id);
    return observation === undefined ? '' : (observation.note ?? format.period(observation.period));
  };
  const latest = String(years[0]);
  const circle = { symbol: 'circle', unit: 'percent' } as const;
  const all: readonly Measure[] = [
    ...years.map((year): Measure => ({
      id: outputId(year),
      label: words.output(String(year)),
      hue: 'rest',
      symbol: 'circle',
      unit: 'tonnes',
    })),
    { id: 'share', label: words.share(latest), hue: 'muted', ...circle, shown: shareShown },
    { id: 'imports', label: words.imports(coverage('imports')), hue: 'muted', ...circle },
    { id: 'refining', label: words.refining(coverage('refining')), hue: 'china', ...circle },
    { id: 'reliance', label: words.reliance(latest), hue: 'united-states', ...circle },
  ];
  return all.filter(({ id }) => first(id) !== undefined);
}

/** China's share of what is mined, U.S. reliance, and that Kazakhstan is not listed. */
function findingOf(rows: readonly MeasuredRow[], year: number, { words, text }: Context) {
  const valueIn = (key: string, series: string) =>
    rows.find((row) => row.key === key)?.values[series];
  return text(({ number }) =>
    words.summary({
      year: String(year),
      chinaRareEarths: number(valueIn('rare-earths-china', 'share'), shareShown),
      chinaLithium: number(valueIn('lithium-china', 'share'), shareShown),
      relianceRareEarths: number(valueIn('rare-earths-united-states', 'reliance'), percent),
      relianceLithium: number(valueIn('lithium-united-states', 'reliance'), percent),
    }),
  );
}

/** What was announced about Kazakhstan's deposits: said by someone on a day, measured by no one. */
function announcementNote(
  { minerals, rows }: MinedMinerals,
  { words, text, messages, format }: Context,
) {
  const announced = minerals.announcements.flatMap((entry) => {
    const { mineral, status } = entry;
    const isMined = rows.some((row) => row.mineral === mineral);
    return mineral === null || status !== 'announced' || !isMined ? [] : [{ ...entry, mineral }];
  });
  if (announced.length === 0) return false;
  const told = text(({ mark }) =>
    words.announcements.text(
      announced.map(({ mineral, observation, bound, value, unit, claimant, measure, period }) => {
        const amount = format.quantity(value, unit);
        return words.announced({
          mineral: mineralName(mineral, minerals, messages),
          amount: mark(observation)(
            bound === undefined ? amount : words.announcedBounds[bound](amount),
          ),
          measure,
          claimant,
          date: format.period(period),
        });
      }),
    ),
  );
  return { lead: words.announcements.lead, text: told };
}
