import { countOf } from '../../dataset/arithmetic';
import type { Observation } from '../../dataset/observation';
import { periodOfYear } from '../../dataset/period';
import { valuesOf } from '../../selectors/observations';
import {
  selectListed,
  shareDecimals,
  sharesOfProducer,
  sortShares,
  type NamedShares,
} from '../../selectors/world-shares';
import { defineChart, type SentenceContext } from '../chart-definition';
import type { MeasuredRow, Told } from '../chart-plan';
import { kazakhstan, mineralName, unitedStates } from '../looks';

type Context = SentenceContext<'mineral-shares'>;

const shareShown = { decimals: shareDecimals, in: 'percent' } as const;
const share = { unit: 'percent', shown: shareShown } as const;
const ownOutput = { ...kazakhstan, unit: 'tonnes' } as const;
const hues = { kazakhstan: 'kazakhstan', china: 'china', reliance: 'united-states' } as const;

/** Shares of the world's output beside U.S. reliance on imports, for what Kazakhstan produces. */
export const mineralShares = defineChart({
  id: 'mineral-shares',
  topics: ['critical-minerals', 'trade'],
  origins: ['public-record'],
  needs: ['minerals'],
  facts: ({ minerals }, { chosen, words, messages }) => {
    const outputs = minerals.producers.rows.flatMap(({ world }) => world);
    const year = Math.max(...outputs.map(({ period }) => period.year));
    if (chosen(outputs).every(({ period }) => period.year !== year)) return null;
    const shares = minerals.producers.rows.map((producer) => ({
      ...sharesOfProducer(producer, year, words.formula),
      name: mineralName(producer.mineral, minerals, messages),
    }));
    return { shares, year };
  },
  years: ({ year }) => [year, year],
  show: ({ shares, year }, context) => {
    const { words, format, mineralSort } = context;
    const unlike = shares.filter(({ producer }) => producer.worldNote !== undefined);
    const [now, before] = [String(year), String(year - 1)];
    const own = valuesOf(shares.flatMap((mineral) => mineral.kazakhstan ?? []));
    // Ten at least: a column without a share keeps its place beside the others.
    const most = Math.ceil(Math.max(10, ...own) / 10) * 10;
    /** One length per percentage point: the room of a column follows from where it ends. */
    const column = (id: keyof typeof hues, end: number) =>
      ({
        heading: { ...words.columns[id], hue: hues[id] },
        mark: id === 'reliance' ? 'stem' : 'bar',
        series: [id],
        domain: [0, end],
        axis: 'above',
        share: end,
      }) as const;
    return {
      subtitle: words.subtitle(now),
      told: tell(shares, year, context),
      notes: [
        words.howToRead,
        words.rounded(now),
        unlike.length > 0 &&
          words.worldTotals(format.list(unlike.map(({ name }) => words.labels.name(name)))),
      ],
      series: [
        { id: 'kazakhstan', label: words.kazakhstanShare(now), ...kazakhstan, ...share },
        { id: 'china', label: words.chinaShare(now), hue: 'china', ...share },
        { id: 'reliance', label: words.reliance(now), ...unitedStates, unit: 'percent' },
        { id: 'kazakhstan-output', label: words.kazakhstanOutput(now), ...ownOutput },
        { id: 'kazakhstan-output-before', label: words.kazakhstanOutput(before), ...ownOutput },
        { id: 'china-output', label: words.chinaOutput(now), hue: 'china', unit: 'tonnes' },
        { id: 'world-output', label: words.worldOutput(now), hue: 'ink', unit: 'tonnes' },
      ],
      rows: rowsOf(sortShares(shares, mineralSort), context),
      panels: [
        {
          panel: 'rows',
          size: 'dense',
          columns: [column('kazakhstan', most), column('china', 100), column('reliance', 100)],
        },
      ],
      legend: [
        { look: 'estimated', hues: ['kazakhstan', 'china'], text: words.estimatedLegend },
        { look: 'filled', ...unitedStates, text: words.exactLegend },
        { look: 'hollow', ...unitedStates, text: words.boundLegend },
      ],
    };
  },
});

/** Rows in the chosen order; sorted by a share, the minerals on the U.S. list stand first. */
function rowsOf(sorted: readonly NamedShares[], { words, mineralSort }: Context) {
  const listed = sorted.filter(({ producer }) => producer.critical);
  const others = sorted.filter(({ producer }) => !producer.critical);
  const isGrouped = mineralSort === 'kazakhstan' || mineralSort === 'china';
  return (isGrouped ? [...listed, ...others] : sorted).map((mineral): MeasuredRow => {
    const { producer, outputs, name } = mineral;
    const { critical, content } = producer;
    const [count, heading] = critical ? [listed, words.listed] : [others, words.notListed];
    const group = heading(String(count.length));
    return {
      key: producer.mineral,
      label: content === undefined ? name : words.labels.content(name, content),
      ...(isGrouped ? { group } : {}),
      values: {
        kazakhstan: mineral.kazakhstan,
        china: mineral.china,
        reliance: producer.netImportReliance,
        'kazakhstan-output': outputs.kazakhstan,
        'kazakhstan-output-before': outputs.before,
        'china-output': outputs.china,
        'world-output': outputs.world,
      },
      remark: words.remark([
        critical ? words.isListed : words.isNotListed,
        ...(producer.worldNote === undefined ? [] : [words.worldWithoutUnitedStates]),
      ]),
    };
  });
}

/** The minerals of the U.S. list: where Kazakhstan's share is greatest, where China's passes a half. */
function tell(minerals: readonly NamedShares[], year: number, context: Context): Told {
  const { words, number, mark, format } = context;
  const { listed, greatest, chinese, overHalf } = selectListed(minerals);
  const [first, second, third] = greatest;
  if (first === undefined || second === undefined || third === undefined) return { finding: '' };
  const tally = (count: number, formula: string, inputs: readonly Observation[]) =>
    countOf(count, { formula, period: periodOfYear(year), inputs });
  const amount = (mineral: NamedShares) => number(mineral.kazakhstan, shareShown);
  const shares = listed.flatMap((mineral) => mineral.kazakhstan ?? []);
  const rest = words.rest({
    count: number(tally(listed.length, words.listedFormula, shares)),
    second: words.inSentence(second.name, amount(second)),
    rest: amount(third),
  });
  const china = words.chinaOverHalf(
    overHalf.length,
    mark(tally(overHalf.length, words.overHalfFormula, chinese)),
    number(tally(chinese.length, words.publishedFormula, chinese)),
    format.percent(50),
  );
  return { finding: words.greatest(first.name, amount(first)), deck: words.deck(rest, china) };
}
