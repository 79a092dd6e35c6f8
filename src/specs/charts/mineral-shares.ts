import { countOf } from '../../dataset/arithmetic';
import { inUnit, type Observation } from '../../dataset/observation';
import { periodOfYear } from '../../dataset/period';
import { counted, ofYear, valuesOf } from '../../selectors/observations';
import {
  shareDecimals,
  sharesOfProducer,
  sortShares,
  type NamedShares,
} from '../../selectors/world-shares';
import { defineChart, type TellingContext } from '../chart-definition';
import type { MeasuredRow } from '../chart-frame';
import { kazakhstan, mineralName, unitedStates } from './looks';

type Context = TellingContext<'mineral-shares'>;

const share = {
  unit: 'percent',
  shown: { decimals: shareDecimals, in: 'percent' },
} as const;
const tonnes = { unit: 'tonnes' } as const;

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
    const shares = minerals.producerRows.map((producer) => ({
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
    const upTo = (end: number) => ({ domain: [0, end], axis: 'above', share: end }) as const;
    const heads = words.columns;
    return {
      subtitle: words.subtitle(now),
      finding: findingOf(shares, year, context),
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
        { id: 'kazakhstan-output', label: words.kazakhstanOutput(now), ...kazakhstan, ...tonnes },
        {
          id: 'kazakhstan-output-before',
          label: words.kazakhstanOutput(before),
          ...kazakhstan,
          ...tonnes,
        },
        { id: 'china-output', label: words.chinaOutput(now), hue: 'china', ...tonnes },
        { id: 'world-output', label: words.worldOutput(now), hue: 'ink', ...tonnes },
      ],
      rows: rowsOf(sortShares(shares, mineralSort), year, context),
      panels: [
        {
          panel: 'rows',
          size: 'dense',
          columns: [
            {
              mark: 'bar',
              series: ['kazakhstan'],
              heading: { ...heads.kazakhstan, hue: 'kazakhstan' },
              ...upTo(most),
            },
            {
              mark: 'bar',
              series: ['china'],
              heading: { ...heads.china, hue: 'china' },
              ...upTo(100),
            },
            {
              mark: 'stem',
              series: ['reliance'],
              heading: { ...heads.reliance, hue: 'united-states' },
              ...upTo(100),
            },
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

/** Rows in the chosen order; sorted by a share, the minerals on the U.S. list stand first. */
function rowsOf(
  sorted: readonly NamedShares[],
  year: number,
  { words, mineralSort }: Context,
): readonly MeasuredRow[] {
  const listed = sorted.filter(({ producer }) => producer.critical);
  const others = sorted.filter(({ producer }) => !producer.critical);
  const isGrouped = mineralSort === 'kazakhstan' || mineralSort === 'china';
  return (isGrouped ? [...listed, ...others] : sorted).map((mineral) => {
    const { mineral: key, critical, worldNote, content, ...outputs } = mineral.producer;
    const output = (country: 'kazakhstan' | 'china' | 'world', of: number) => {
      const found = ofYear(outputs[country], of);
      return found && inUnit(found, 'tonnes');
    };
    const group = critical
      ? words.listed(String(listed.length))
      : words.notListed(String(others.length));
    return {
      key,
      label: content === undefined ? mineral.name : words.labels.content(mineral.name, content),
      ...(isGrouped ? { group } : {}),
      values: {
        kazakhstan: mineral.kazakhstan,
        china: mineral.china,
        reliance: outputs.netImportReliance,
        'kazakhstan-output': output('kazakhstan', year),
        'kazakhstan-output-before': output('kazakhstan', year - 1),
        'china-output': output('china', year),
        'world-output': output('world', year),
      },
      remark: words.remark([
        critical ? words.isListed : words.isNotListed,
        ...(worldNote === undefined ? [] : [words.worldWithoutUnitedStates]),
      ]),
    };
  });
}

/** The minerals of the U.S. list: where Kazakhstan's share is greatest, where China's passes a half. */
function findingOf(
  minerals: readonly NamedShares[],
  year: number,
  { words, number, mark, format }: Context,
): string {
  const listed = minerals.filter(({ producer }) => producer.critical);
  const [first, second, third] = sortShares(listed, 'kazakhstan').filter(
    ({ kazakhstan: own }) => own !== undefined && own.kind !== 'missing',
  );
  if (first === undefined || second === undefined || third === undefined) return '';
  const chinese = counted(listed.flatMap(({ china }) => china ?? []));
  const overHalf = valuesOf(chinese).filter((value) => value > 50).length;
  const tally = (count: number, formula: string, inputs: readonly Observation[]) =>
    countOf(count, { formula, period: periodOfYear(year), inputs });
  const amount = (mineral: NamedShares) => number(mineral.kazakhstan, share.shown);
  const shares = listed.flatMap((mineral) => mineral.kazakhstan ?? []);
  return words.summary([
    words.greatest({
      count: number(tally(listed.length, words.listedFormula, shares)),
      first: words.inSentence(first.name, amount(first)),
      second: words.inSentence(second.name, amount(second)),
      rest: amount(third),
    }),
    words.chinaOverHalf(
      overHalf,
      mark(tally(overHalf, words.overHalfFormula, chinese)),
      number(tally(chinese.length, words.publishedFormula, chinese)),
      format.percent(50),
    ),
  ]);
}
