import { countOf } from '../../dataset/arithmetic';
import { inUnit, valueOf, type Observation } from '../../dataset/observation';
import { periodOfYear } from '../../dataset/period';
import type { MineralSort } from '../../selectors/address';
import { ofYear } from '../../selectors/observations';
import { shareDecimals, sharesOfProducer, type ProducerShares } from '../../selectors/world-shares';
import type { RowColumn } from '../chart';
import { defineChart, type TellingContext } from '../chart-definition';
import type { Measure, MeasuredRow } from '../chart-frame';
import { plain, type RichText } from '../rich-text';
import { kazakhstan, mineralName, unitedStates } from './looks';

/** A mineral that Kazakhstan produces, with its name and its shares of one year. */
interface Mineral extends ProducerShares {
  readonly name: string;
}

type Context = TellingContext<'mineral-shares'>;

const shareShown = { decimals: shareDecimals, in: 'percent' } as const;

/** Shares of the world's output beside U.S. reliance on imports, for what Kazakhstan produces. */
export const mineralShares = defineChart({
  id: 'mineral-shares',
  topics: ['critical-minerals', 'trade'],
  origins: ['public-record'],
  needs: ['minerals'],
  facts: ({ minerals }, { chosen, words, messages }) => {
    const outputs = minerals.producerRows.flatMap(({ world }) => world);
    const year = Math.max(...outputs.map(({ period }) => period.year));
    if (chosen(outputs).every(({ period }) => period.year !== year)) return null;
    const shares = minerals.producerRows.map((producer): Mineral => ({
      ...sharesOfProducer(producer, year, words.formula),
      name: mineralName(producer.mineral, minerals, messages),
    }));
    return { shares, year };
  },
  years: ({ year }) => [year, year],
  show: ({ shares, year }, context) => {
    const { words, format } = context;
    const unlike = shares.filter(({ producer }) => producer.worldNote !== undefined);
    const rows = rowsOf(shares, year, context);
    const own = rows.flatMap(({ values }) => values['kazakhstan'] ?? []).map(valueOf);
    // Ten at least: a column without a share keeps its place beside the others.
    const most = Math.ceil(Math.max(10, ...own.filter((share) => share !== null)) / 10) * 10;
    return {
      subtitle: words.subtitle(String(year)),
      finding: findingOf(shares, year, context),
      notes: [
        words.howToRead,
        { lead: words.rounded.lead, text: words.rounded.text(String(year)) },
        unlike.length > 0 && {
          lead: words.worldTotals.lead,
          text: words.worldTotals.text(
            format.list(unlike.map(({ name }) => words.labels.name(name))),
          ),
        },
      ],
      series: seriesOf(year, context),
      rows,
      panels: [
        {
          panel: 'rows',
          size: 'dense',
          columns: [
            column('kazakhstan', 'bar', most, context),
            column('china', 'bar', 100, context),
            column('reliance', 'stem', 100, context),
          ],
        },
      ],
      legend: [
        { swatch: { look: 'estimated', hues: ['kazakhstan', 'china'] }, text: words.estimatedKey },
        { swatch: { look: 'filled', ...unitedStates }, text: words.exactKey },
        { swatch: { look: 'hollow', ...unitedStates }, text: words.boundKey },
      ],
    };
  },
});

const hues = { kazakhstan: 'kazakhstan', china: 'china', reliance: 'united-states' } as const;

/** A column of one length per percentage point: its room follows from where it ends. */
function column(
  series: keyof typeof hues,
  mark: RowColumn['mark'],
  end: number,
  { words }: Context,
) {
  const heading = { ...words.columns[series], hue: hues[series] };
  return { heading, mark, series: [series], domain: [0, end], axis: 'above', share: end } as const;
}

function seriesOf(year: number, { words }: Context): readonly Measure[] {
  const [now, before] = [String(year), String(year - 1)];
  const china = { hue: 'china', symbol: 'circle' } as const;
  const percent = { unit: 'percent', shown: shareShown } as const;
  const tonnes = { unit: 'tonnes' } as const;
  return [
    { id: 'kazakhstan', label: words.kazakhstanShare(now), ...kazakhstan, ...percent },
    { id: 'china', label: words.chinaShare(now), ...china, ...percent },
    { id: 'reliance', label: words.reliance(now), ...unitedStates, unit: 'percent' },
    { id: 'kazakhstan-output', label: words.kazakhstanOutput(now), ...kazakhstan, ...tonnes },
    {
      id: 'kazakhstan-output-before',
      label: words.kazakhstanOutput(before),
      ...kazakhstan,
      ...tonnes,
    },
    { id: 'china-output', label: words.chinaOutput(now), ...china, ...tonnes },
    { id: 'world-output', label: words.worldOutput(now), hue: 'ink', symbol: 'circle', ...tonnes },
  ];
}

const measures: Readonly<
  Record<Exclude<MineralSort, 'name'>, (mineral: Mineral) => Observation | undefined>
> = {
  kazakhstan: (mineral) => mineral.kazakhstan,
  china: (mineral) => mineral.china,
  reliance: ({ producer }) => producer.netImportReliance,
};

/** The greatest first, what is missing last, equals by name. A bound counts as the value it names. */
function sortMinerals(minerals: readonly Mineral[], sort: MineralSort): readonly Mineral[] {
  const byName = (one: Mineral, other: Mineral) =>
    one.name < other.name ? -1 : one.name > other.name ? 1 : 0;
  if (sort === 'name') return [...minerals].sort(byName);
  const weigh = (mineral: Mineral) => {
    const measured = measures[sort](mineral);
    return (measured === undefined ? null : valueOf(measured)) ?? -Infinity;
  };
  return [...minerals].sort((one, other) =>
    weigh(one) === weigh(other) ? byName(one, other) : weigh(other) - weigh(one),
  );
}

/** Rows in the chosen order; sorted by a share, the minerals on the U.S. list stand first. */
function rowsOf(
  minerals: readonly Mineral[],
  year: number,
  { words, mineralSort }: Context,
): readonly MeasuredRow[] {
  const sorted = sortMinerals(minerals, mineralSort);
  const listed = sorted.filter(({ producer }) => producer.critical);
  const others = sorted.filter(({ producer }) => !producer.critical);
  const grouped = mineralSort === 'kazakhstan' || mineralSort === 'china';
  return (grouped ? [...listed, ...others] : sorted).map((mineral) => {
    const { mineral: key, critical, worldNote, content, ...outputs } = mineral.producer;
    const output = (country: 'kazakhstan' | 'china' | 'world', of: number) => {
      const found = ofYear(outputs[country], of);
      return found && inUnit(found, 'tonnes');
    };
    const group = critical
      ? words.listed(String(listed.length))
      : words.notListed(String(others.length));
    const remarks = [
      critical ? words.isListed : words.isNotListed,
      ...(worldNote === undefined ? [] : [words.worldWithoutUnitedStates]),
    ];
    return {
      key,
      label: content === undefined ? mineral.name : words.labels.content(mineral.name, content),
      ...(grouped ? { group } : {}),
      values: {
        kazakhstan: mineral.kazakhstan,
        china: mineral.china,
        reliance: outputs.netImportReliance,
        'kazakhstan-output': output('kazakhstan', year),
        'kazakhstan-output-before': output('kazakhstan', year - 1),
        'china-output': output('china', year),
        'world-output': output('world', year),
      },
      remark: plain(words.remark(remarks)),
    };
  });
}

/** The minerals of the U.S. list: where Kazakhstan's share is greatest, where China's passes a half. */
function findingOf(
  minerals: readonly Mineral[],
  year: number,
  { words, text, format }: Context,
): RichText {
  const listed = minerals.filter(({ producer }) => producer.critical);
  const own = sortMinerals(listed, 'kazakhstan').flatMap(({ name, kazakhstan: share }) =>
    share === undefined || share.kind === 'missing' ? [] : [{ name, share }],
  );
  const chinese = listed.flatMap(({ china }) =>
    china === undefined || china.kind === 'missing' ? [] : [china],
  );
  const [first, second, third] = own;
  if (first === undefined || second === undefined || third === undefined) return [];
  const overHalf = chinese.filter(({ value }) => value > 50).length;
  return text(({ number, mark }) => {
    const tally = (count: number, formula: string, inputs: readonly Observation[]) =>
      countOf(count, { formula, period: periodOfYear(year), inputs });
    const told = ({ name, share }: (typeof own)[number]) =>
      words.inSentence(name, number(share, shareShown));
    const shares = listed.flatMap((mineral) => mineral.kazakhstan ?? []);
    return words.summary([
      words.greatest({
        count: number(tally(listed.length, words.listedFormula, shares)),
        first: told(first),
        second: told(second),
        rest: number(third.share, shareShown),
      }),
      words.chinaOverHalf(
        overHalf,
        mark(tally(overHalf, words.overHalfFormula, chinese)),
        number(tally(chinese.length, words.publishedFormula, chinese)),
        format.percent(50),
      ),
    ]);
  });
}
