import { entryOf } from '../../dataset/lookups';
import type { MineralsLedger } from '../../dataset/minerals-ledger';
import type { Observation } from '../../dataset/observation';
import { selectMined, type MinedIn, type MinedMinerals } from '../../selectors/mined-minerals';
import { shareDecimals } from '../../selectors/world-shares';
import { defineChart, type SentenceContext } from '../chart-definition';
import type { Measure, MeasuredRow, Told } from '../chart-plan';
import { countryHue, countryName, mineralName } from '../looks';

type Context = SentenceContext<'rare-earths-and-lithium'>;

const shareShown = { decimals: shareDecimals, in: 'percent' } as const;

/** Who mines lithium and rare earths; Kazakhstan is not listed, and announcements stand apart. */
export const rareEarthsAndLithium = defineChart({
  id: 'rare-earths-and-lithium',
  topics: ['critical-minerals', 'trade'],
  origins: ['public-record'],
  needs: ['minerals'],
  facts: ({ minerals }, { filters, words }) => {
    const mined = selectMined(minerals, filters, words.formula);
    return mined && { mined, minerals };
  },
  years: ({ mined: { years } }) => [Math.min(...years), years[0]],
  show: ({ mined, minerals }, context) => {
    const { words, span } = context;
    const [latest, before] = mined.years;
    const yearsLegend = words.yearsLegend(String(latest), String(before));
    const announced = announcedOf(minerals, mined, context);
    return {
      subtitle: words.subtitle(span),
      told: tell(mined, context),
      notes: [announced.length > 0 && words.announcements(announced)],
      series: seriesOf(mined, context),
      rows: mined.rows.map((row) => rowOf(row, context)),
      panels: [{ panel: 'rows', columns: [{ mark: 'bar', series: mined.years.map(outputId) }] }],
      legend: [
        before !== undefined && { look: 'thick-thin', hue: 'china', text: yearsLegend },
        { look: 'estimated', hues: ['china'], text: words.estimatedLegend },
      ],
    };
  },
});

/** The series of an output in a year. */
function outputId(year: number): string {
  return `output-${String(year)}`;
}

/** A country without an output stands in the table alone. */
function rowOf(mined: MinedIn, { words, messages }: Context): MeasuredRow {
  const { mineral, country, row, outputs, share, reliance, imports, refining } = mined;
  const detail =
    row?.country === 'world' ? (entryOf(words.details, row.id) ?? row.note) : undefined;
  const byYear = outputs.map((output) => [outputId(output.period.year), output] as const);
  return {
    key: `${mineral}-${country}`,
    label: countryName(country, messages),
    ...(detail === undefined ? {} : { detail }),
    group: entryOf(words.groups, mineral) ?? mineral,
    hue: countryHue(country),
    values: { ...Object.fromEntries(byYear), share, reliance, imports, refining },
    ...(outputs.length === 0 ? { drawn: false } : {}),
  };
}

/** The measures that some row has. */
function seriesOf({ rows, years }: MinedMinerals, { words, when }: Context): readonly Measure[] {
  const first = (measure: 'share' | 'reliance' | 'imports' | 'refining') =>
    rows.map((row) => row[measure]).find((one) => one !== undefined);
  /** The years that a measure covers: a note of the source where they are several. */
  const coverage = (observation: Observation | undefined) => observation?.note ?? when(observation);
  const latest = String(years[0]);
  const [imports, refining] = [coverage(first('imports')), coverage(first('refining'))];
  const percent = { unit: 'percent' } as const;
  const measures = [
    { id: 'share', label: words.share(latest), hue: 'muted', ...percent, shown: shareShown },
    { id: 'imports', label: words.imports(imports), hue: 'muted', ...percent },
    { id: 'refining', label: words.refining(refining), hue: 'china', ...percent },
    { id: 'reliance', label: words.reliance(latest), hue: 'united-states', ...percent },
  ] as const;
  return [
    ...years.map((year): Measure => {
      return { id: outputId(year), label: words.output(String(year)), hue: 'rest', unit: 'tonnes' };
    }),
    ...measures.filter(({ id }) => first(id) !== undefined),
  ];
}

/** China's share of what is mined, U.S. reliance, and that Kazakhstan is not listed. */
function tell({ rows, years }: MinedMinerals, { words, number }: Context): Told {
  const of = (mineral: string, country: string) =>
    rows.find((row) => row.mineral === mineral && row.country === country);
  const share = (mineral: string) => number(of(mineral, 'china')?.share, shareShown);
  const reliance = (mineral: string) =>
    number(of(mineral, 'united-states')?.reliance, { in: 'percent' });
  return {
    finding: words.china(share('rare-earths'), String(years[0])),
    deck: words.deck({
      chinaLithium: share('lithium'),
      relianceRareEarths: reliance('rare-earths'),
      relianceLithium: reliance('lithium'),
    }),
  };
}

/** What was announced about Kazakhstan's deposits: said by someone on a day, measured by no one. */
function announcedOf(
  minerals: MineralsLedger,
  { rows }: MinedMinerals,
  { words, mark, messages, format }: Context,
): readonly string[] {
  return minerals.announcements.flatMap(({ mineral, status, observation, bound, ...entry }) => {
    if (mineral === null || status !== 'announced') return [];
    if (!rows.some((row) => row.mineral === mineral)) return [];
    const amount = format.quantity(observation.value, observation.unit);
    return words.announced({
      mineral: mineralName(mineral, minerals, messages),
      amount: mark(observation)(
        bound === undefined ? amount : words.announcedBounds[bound](amount),
      ),
      measure: entry.measure,
      claimant: entry.claimant,
      date: format.period(observation.period),
    });
  });
}
