import { assembleProducers } from '../../dataset/mineral-tables';
import { valueOf } from '../../dataset/observation';
import { periodOfYear } from '../../dataset/period';
import type { KeyEntry, Note, Row, RowColumn, Series } from '../chart';
import { cellValue } from '../cells';
import { defineChart, type ChartContext } from '../chart-definition';
import { countOf, emptyChart, isWithin, plainNote, shownChart } from '../chart-parts';
import { tellPercent } from '../shown';
import { ToldFigures, type Telling } from '../telling';
import { mineralName } from './mineral-names';
import {
  mineralRows,
  sharesOfMineral,
  sortMinerals,
  type MineralShares,
} from './mineral-share-rows';
import { shareDecimals } from './share-of-world';

/** Columns of one length per percentage point: the room of each follows from where it ends. */
function columnsOf(rows: readonly Row[], context: ChartContext): readonly RowColumn[] {
  const { columns } = context.messages.charts['mineral-shares'];
  const shares = rows.map((row) => cellValue(row, 'kazakhstan')).filter((share) => share !== null);
  // Ten at least: a column without a share keeps its place beside the others.
  const most = Math.ceil(Math.max(10, ...shares) / 10) * 10;
  const column = (
    series: 'kazakhstan' | 'china' | 'reliance',
    hue: 'kazakhstan' | 'china' | 'united-states',
    mark: 'bar' | 'stem',
    end: number,
  ): RowColumn => ({
    heading: { ...columns[series], hue },
    mark,
    series: [series],
    domain: [0, end],
    divisor: 1,
    axis: 'above',
    share: end,
  });
  return [
    column('kazakhstan', 'kazakhstan', 'bar', most),
    column('china', 'china', 'bar', 100),
    column('reliance', 'united-states', 'stem', 100),
  ];
}

function seriesList(year: number, context: ChartContext): readonly Series[] {
  const { messages } = context;
  const words = messages.charts['mineral-shares'];
  const percent = { unit: 'percent', unitText: messages.units.percent.head } as const;
  const tonnes = { unit: 'tonnes', unitText: messages.units.tonnes.head } as const;
  const named = (label: string) => ({ label, shortLabel: label });
  const [now, before] = [String(year), String(year - 1)];
  const circle = { symbol: 'circle' } as const;
  return [
    {
      id: 'kazakhstan',
      ...named(words.kazakhstanShare(now)),
      hue: 'kazakhstan',
      ...circle,
      ...percent,
    },
    { id: 'china', ...named(words.chinaShare(now)), hue: 'china', ...circle, ...percent },
    {
      id: 'reliance',
      ...named(words.reliance(now)),
      hue: 'united-states',
      symbol: 'square',
      ...percent,
    },
    {
      id: 'kazakhstan-output',
      ...named(words.kazakhstanOutput(now)),
      hue: 'kazakhstan',
      ...circle,
      ...tonnes,
    },
    {
      id: 'kazakhstan-output-before',
      ...named(words.kazakhstanOutput(before)),
      hue: 'kazakhstan',
      ...circle,
      ...tonnes,
    },
    { id: 'china-output', ...named(words.chinaOutput(now)), hue: 'china', ...circle, ...tonnes },
    { id: 'world-output', ...named(words.worldOutput(now)), hue: 'ink', ...circle, ...tonnes },
  ];
}

/** The minerals of the U.S. list: where Kazakhstan's share is greatest, where China's passes a half. */
function summaryOf(
  minerals: readonly MineralShares[],
  year: number,
  context: ChartContext,
): Telling {
  const words = context.messages.charts['mineral-shares'];
  const { format } = context;
  const told = new ToldFigures();
  const period = periodOfYear(year);
  const listed = minerals.filter(({ producer }) => producer.critical);
  const own = sortMinerals(listed, 'kazakhstan').flatMap(({ name, kazakhstan }) => {
    const value = kazakhstan === undefined ? null : valueOf(kazakhstan);
    return kazakhstan === undefined || value === null ? [] : [{ name, kazakhstan, value }];
  });
  const [first, second, third] = own;
  const china = listed.flatMap(({ china: share }) => {
    const value = share === undefined ? null : valueOf(share);
    return share === undefined || value === null ? [] : [{ share, value }];
  });
  if (first === undefined || second === undefined || third === undefined) return [];
  const percent = ({ kazakhstan }: (typeof own)[number]) =>
    tellPercent(kazakhstan, shareDecimals, told, format);
  const chinese = china.map(({ share }) => share);
  const overHalf = china.filter(({ value }) => value > 50).length;
  const counts = {
    listed: countOf(
      listed.flatMap(({ kazakhstan }) => kazakhstan ?? []),
      listed.length,
      words.listedFormula,
      period,
    ),
    published: countOf(chinese, china.length, words.publishedFormula, period),
    overHalf: countOf(chinese, overHalf, words.overHalfFormula, period),
  };
  const sentences = [
    words.greatest({
      count: told.mark(String(listed.length), counts.listed),
      first: words.inSentence(first.name, percent(first)),
      second: words.inSentence(second.name, percent(second)),
      rest: percent(third),
    }),
    words.chinaOverHalf(
      overHalf,
      (text) => told.mark(text, counts.overHalf),
      told.mark(String(china.length), counts.published),
      format.percent(50),
    ),
  ];
  return told.read(words.summary(sentences));
}

function notesOf(
  minerals: readonly MineralShares[],
  year: number,
  context: ChartContext,
): readonly Note[] {
  const words = context.messages.charts['mineral-shares'];
  const without = minerals.filter(({ producer }) => producer.worldNote !== undefined);
  const names = context.format.list(without.map(({ name }) => words.labels.name(name)));
  const notes = [
    words.howToRead,
    { lead: words.rounded.lead, text: words.rounded.text(String(year)) },
    ...(without.length === 0
      ? []
      : [{ lead: words.worldTotals.lead, text: words.worldTotals.text(names) }]),
  ];
  return notes.map(plainNote);
}

function keyOf(context: ChartContext): readonly KeyEntry[] {
  const words = context.messages.charts['mineral-shares'];
  const reliance = { hue: 'united-states', symbol: 'square' } as const;
  return [
    { sample: { look: 'estimated', hues: ['kazakhstan', 'china'] }, text: words.estimatedKey },
    { sample: { look: 'filled', ...reliance }, text: words.exactKey },
    { sample: { look: 'hollow', ...reliance }, text: words.boundKey },
  ];
}

/** Shares of the world's output beside U.S. reliance on imports, for what Kazakhstan produces. */
export const mineralShares = defineChart({
  id: 'mineral-shares',
  topics: ['critical-minerals', 'trade'],
  origins: ['public-record'],
  needs: ['minerals'],
  title: (messages) => messages.charts['mineral-shares'].title,
  build: (data, context) => {
    const words = context.messages.charts['mineral-shares'];
    const producers = assembleProducers(data.minerals);
    const year = Math.max(
      ...producers.flatMap(({ world }) => world.map(({ period }) => period.year)),
    );
    if (!Number.isFinite(year) || !isWithin(context.filters, year)) {
      return emptyChart('mineral-shares', words.title, [year, year]);
    }
    const minerals = producers.map((producer) => {
      const name = mineralName(producer.mineral, data.minerals, context.messages);
      return sharesOfMineral(producer, name, year, words.formula);
    });
    const rows = mineralRows(minerals, year, context);
    return shownChart(
      {
        id: 'mineral-shares',
        title: words.title,
        subtitle: words.subtitle(String(year)),
        summary: summaryOf(minerals, year, context),
        notes: notesOf(minerals, year, context),
        rowHeading: words.rowHeading,
        series: seriesList(year, context),
        rows,
        panels: [
          {
            panel: 'rows',
            labelsAbove: 'narrow',
            size: 'dense',
            columns: columnsOf(rows, context),
            comments: {},
          },
        ],
        key: keyOf(context),
      },
      data,
      context,
    );
  },
});
