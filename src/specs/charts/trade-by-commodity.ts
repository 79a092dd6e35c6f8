import { derive, valueOf, type Observation } from '../../dataset/observation';
import { assembleChapters, type Chapter } from '../../dataset/series';
import type { Row, RowPanel, Series } from '../chart';
import { defineChart, type ChartContext } from '../chart-definition';
import {
  cellOf,
  domainFromZero,
  emptyChart,
  isWithin,
  plainNote,
  shownChart,
  values,
  yearsOf,
} from '../chart-parts';
import { tellPercent, type Shown } from '../shown';
import { ToldFigures, type Telling } from '../telling';
import { shareOf } from './share-of-world';

/** How many chapters of each year are drawn by name; the rest are summed. */
const namedOfEachYear = 9;

/** The chapter that holds uranium and its compounds, the one that both documents turn on. */
const uraniumChapter = '28';

/** Chapters are published to a thousandth of a million; three digits and small values in full are enough. */
const millions: Shown = {
  decimals: (value) => (value === 0 || value >= 100 ? 0 : value >= 1 ? 1 : 3),
};

/** A chapter with its values in the chosen years, the latest year first; undefined where it has no line. */
interface Ranked {
  readonly chapter: Chapter;
  readonly values: readonly (Observation | undefined)[];
}

function amount(observation: Observation | undefined): number {
  const value = observation === undefined ? null : valueOf(observation);
  return value ?? Number.NaN;
}

/** Puts greater amounts first, and what has none last. */
function byAmount(one: Observation | undefined, other: Observation | undefined): number {
  const weigh = (observation: Observation | undefined) =>
    observation === undefined ? -Infinity : (valueOf(observation) ?? -Infinity);
  return weigh(one) === weigh(other) ? 0 : weigh(other) - weigh(one);
}

/** Chapters by the latest of the years, the greatest first. */
function rank(chapters: readonly Chapter[], years: readonly string[]): readonly Ranked[] {
  const ranked = chapters.map((chapter) => ({
    chapter,
    values: years.map((year) => chapter.observations.find(({ period }) => period.text === year)),
  }));
  return [...ranked].sort((one, other) => byAmount(one.values[0], other.values[0]));
}

/** The greatest chapters of each of the years: what vanished in the later one stays in sight. */
function namedChapters(ranked: readonly Ranked[], years: readonly string[]): ReadonlySet<string> {
  return new Set(
    years.flatMap((_, index) =>
      [...ranked]
        .sort((one, other) => byAmount(one.values[index], other.values[index]))
        .slice(0, namedOfEachYear)
        .map(({ chapter }) => chapter.chapter),
    ),
  );
}

/** Sums of chapters, one for each year. */
function sums(
  chapters: readonly Ranked[],
  years: readonly string[],
  formula: string,
): readonly Observation[] {
  return years.flatMap((_, index) => {
    const inputs = chapters.flatMap(({ values }) => {
      const value = values[index];
      return value === undefined ? [] : [value];
    });
    const [first] = inputs;
    if (first === undefined) return [];
    const add = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
    return [derive(inputs, formula, add, { unit: first.unit, period: first.period })];
  });
}

/** Ids of the series in the order of the years, the latest first. */
const seriesIds = ['latest', 'earlier'] as const;

function cellsOf(values: Ranked['values'], context: ChartContext): Row['cells'] {
  return Object.fromEntries(
    seriesIds.flatMap((id, index) => {
      const observation = values[index];
      return observation === undefined ? [] : [[id, cellOf(observation, millions, context)]];
    }),
  );
}

/** The drawn chapters, the sum of the others, then for the table alone each of these and the total. */
function rowsOf(
  ranked: readonly Ranked[],
  years: readonly string[],
  context: ChartContext,
): readonly Row[] {
  const words = context.messages.charts['trade-by-commodity'];
  const drawn = namedChapters(ranked, years);
  const named = ranked.filter(({ chapter }) => drawn.has(chapter.chapter));
  const others = ranked.filter(({ chapter }) => !drawn.has(chapter.chapter));
  const rowOf = ({ chapter, values }: Ranked): Row => ({
    key: `hs-${chapter.chapter}`,
    label: words.chapter(chapter.chapter, chapter.label),
    cells: cellsOf(values, context),
  });
  const sumRow = (key: string, label: string, of: readonly Ranked[]): Row => ({
    key,
    label,
    cells: cellsOf(sums(of, years, words.sumFormula), context),
  });
  const group = words.othersGroup(others.length);
  return [
    ...named.map(rowOf),
    ...(others.length === 0 ? [] : [sumRow('others', words.others(others.length), others)]),
    ...others.map((one): Row => ({ ...rowOf(one), group, drawn: false })),
    {
      ...sumRow('total', words.total(ranked.length), ranked),
      group: words.totalGroup,
      drawn: false,
    },
  ];
}

function seriesOf(years: readonly string[], { messages }: ChartContext): readonly Series[] {
  return seriesIds.flatMap((id, index): readonly Series[] => {
    const year = years[index];
    if (year === undefined) return [];
    return [
      {
        id,
        label: year,
        shortLabel: year,
        hue: 'kazakhstan',
        symbol: 'circle',
        unit: 'usd-million',
        unitText: messages.units['usd-million'].head,
      },
    ];
  });
}

function panelOf(rows: readonly Row[], series: readonly Series[], context: ChartContext): RowPanel {
  const words = context.messages.charts['trade-by-commodity'];
  const drawn = rows.filter(({ drawn: shown }) => shown !== false);
  const amounts = values(
    drawn.flatMap(({ cells }) => Object.values(cells).map(({ observation }) => observation)),
  );
  const comments = drawn.flatMap(({ key, cells }) => {
    const earlier = cells['earlier'];
    return earlier === undefined ? [] : [[key, words.from(earlier.text)] as const];
  });
  return {
    panel: 'rows',
    labelsAbove: 'narrow',
    size: 'normal',
    columns: [
      {
        mark: 'bar',
        series: series.map(({ id }) => id),
        domain: domainFromZero(amounts),
        divisor: 1,
        axis: false,
        share: 1,
      },
    ],
    comments: Object.fromEntries(comments),
  };
}

/** The share of the greatest chapter, what became of the one that holds uranium, and of one that vanished. */
function summaryOf(
  ranked: readonly Ranked[],
  years: readonly string[],
  context: ChartContext,
): Telling {
  const words = context.messages.charts['trade-by-commodity'];
  const { format } = context;
  const [greatest] = ranked;
  const [part, total] = [greatest?.values[0], sums(ranked, years, words.sumFormula)[0]];
  if (greatest === undefined || part === undefined || total === undefined) return [];
  const told = new ToldFigures();
  const write = (observation: Observation) => cellOf(observation, millions, context).text;
  const share = shareOf(part, total, words.shareFormula);
  const first = {
    name: greatest.chapter.label,
    share: tellPercent(share, 1, told, format),
    year: format.period(part.period),
  };
  const uranium = ranked.find(({ chapter }) => chapter.chapter === uraniumChapter);
  const [now, before] = uranium?.values ?? [];
  if (now === undefined || before === undefined) return told.read(words.greatest(first));
  const both = {
    ...first,
    from: told.mark(write(before), before),
    to: told.mark(context.messages.units['usd-million'].after(write(now)), now),
  };
  const gone = goneChapter(ranked);
  const [nothing, once] = gone?.values ?? [];
  if (gone === undefined || nothing === undefined || once === undefined)
    return told.read(words.summary(both));
  const vanished = {
    gone: gone.chapter.label,
    goneFrom: told.mark(write(once), once),
    goneTo: (text: string) => told.mark(text, nothing),
  };
  return told.read(words.summaryGone({ ...both, ...vanished }));
}

/** The greatest chapter of the earlier year of which nothing came in the latest, if it was at least a million. */
function goneChapter(ranked: readonly Ranked[]): Ranked | undefined {
  return ranked
    .filter(({ values: [now, before] }) => amount(now) === 0 && amount(before) >= 1)
    .sort((one, other) => byAmount(one.values[1], other.values[1]))[0];
}

/** What the United States buys from Kazakhstan, by chapter of the Harmonized System. */
export const tradeByCommodity = defineChart({
  id: 'trade-by-commodity',
  topics: ['trade'],
  origins: ['public-record'],
  needs: ['trade'],
  title: (messages) => messages.charts['trade-by-commodity'].title,
  build: (data, context) => {
    const words = context.messages.charts['trade-by-commodity'];
    const chapters = assembleChapters(data.trade);
    const observations = chapters.flatMap((chapter) => chapter.observations);
    const years = [...new Set(observations.map(({ period }) => period.text))]
      .filter((year) => isWithin(context.filters, Number(year)))
      .sort()
      .reverse()
      .slice(0, seriesIds.length);
    if (years.length === 0)
      return emptyChart('trade-by-commodity', words.title, yearsOf(observations));
    const ranked = rank(chapters, years);
    const rows = rowsOf(ranked, years, context);
    const series = seriesOf(years, context);
    const [latest, earlier] = years;
    return shownChart(
      {
        id: 'trade-by-commodity',
        title: words.title,
        subtitle: words.subtitle(context.format.list([...years].reverse())),
        summary: summaryOf(ranked, years, context),
        notes: [plainNote(words.note)],
        rowHeading: words.rowHeading,
        series,
        rows,
        panels: [panelOf(rows, series, context)],
        key:
          latest === undefined || earlier === undefined
            ? []
            : [
                {
                  sample: { look: 'thick-thin', hue: 'kazakhstan' },
                  text: words.key(latest, earlier),
                },
              ],
      },
      data,
      context,
    );
  },
});
