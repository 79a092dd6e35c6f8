import { shareOf, sumOf } from '../../dataset/arithmetic';
import { valueOf, type Observation } from '../../dataset/observation';
import type { Chapter } from '../../dataset/series';
import { ofPeriod, yearsOf } from '../../selectors/observations';
import { defineChart, type TellingContext } from '../chart-definition';
import type { MeasuredRow } from '../chart-frame';
import type { RichText } from '../rich-text';
import { writeAmount } from '../shown';
import { kazakhstan } from './looks';

/** How many chapters of each year are drawn by name; the rest are summed. */
const namedOfEachYear = 9;

/** The chapter that holds uranium and its compounds, the one that both documents turn on. */
const uraniumChapter = '28';

/** Chapters are published to a thousandth of a million; three digits and small values in full are enough. */
const millions = {
  decimals: (value: number) => (value === 0 || value >= 100 ? 0 : value >= 1 ? 1 : 3),
};

/** A chapter with its values in the years shown; undefined where it has no line. */
interface Line {
  readonly chapter: Chapter;
  readonly latest: Observation | undefined;
  readonly earlier: Observation | undefined;
}

/** The two years shown, and the series of each. */
const columns = ['latest', 'earlier'] as const;

interface Commodities {
  /** The greatest of the latest year first. */
  readonly lines: readonly Line[];
  readonly latest: string;
  /** Undefined where the chosen years hold one year alone. */
  readonly earlier: string | undefined;
  readonly span: readonly [number, number];
}

type Context = TellingContext<'trade-by-commodity'>;

/** What the United States buys from Kazakhstan, by chapter of the Harmonized System. */
export const tradeByCommodity = defineChart({
  id: 'trade-by-commodity',
  topics: ['trade'],
  origins: ['public-record'],
  needs: ['trade'],
  facts: ({ trade: { chapters } }, { chosen }): Commodities | null => {
    const observations = chosen(chapters.flatMap((chapter) => chapter.observations));
    const years = [...new Set(observations.map(({ period }) => period.text))].sort().reverse();
    const [latest, earlier] = years;
    if (latest === undefined) return null;
    const lines = chapters.map((chapter): Line => ({
      chapter,
      latest: ofPeriod(chapter.observations, latest),
      earlier: earlier === undefined ? undefined : ofPeriod(chapter.observations, earlier),
    }));
    return { lines: greatestFirst(lines, 'latest'), latest, earlier, span: yearsOf(observations) };
  },
  years: ({ span }) => span,
  show: (facts, context) => {
    const { words, format } = context;
    const { latest, earlier, lines } = facts;
    const years = earlier === undefined ? [latest] : [earlier, latest];
    const rows = rowsOf(lines, context);
    const comments = rows.flatMap(({ key, values, drawn }) =>
      values['earlier'] === undefined || drawn === false
        ? []
        : [[key, words.from(writeAmount(values['earlier'], millions, context))] as const],
    );
    const series = columns.slice(0, years.length);
    return {
      subtitle: words.subtitle(format.list(years)),
      finding: findingOf(lines, context),
      notes: [words.note],
      series: series.map((id) => ({
        id,
        label: facts[id] ?? '',
        ...kazakhstan,
        unit: 'usd-million',
        shown: millions,
      })),
      rows,
      panels: [
        {
          panel: 'rows',
          columns: [{ mark: 'bar', series }],
          comments: Object.fromEntries(comments),
        },
      ],
      legend: [
        earlier !== undefined && {
          swatch: { look: 'thick-thin', hue: 'kazakhstan' },
          text: words.key(latest, earlier),
        },
      ],
    };
  },
});

function amountOf(observation: Observation | undefined): number {
  return (observation === undefined ? null : valueOf(observation)) ?? Number.NaN;
}

/** Lines by their amounts in a year; what has none comes last. */
function greatestFirst(lines: readonly Line[], year: (typeof columns)[number]): readonly Line[] {
  const weigh = (line: Line) => {
    const amount = amountOf(line[year]);
    return Number.isNaN(amount) ? -Infinity : amount;
  };
  return [...lines].sort((one, other) =>
    weigh(one) === weigh(other) ? 0 : weigh(other) - weigh(one),
  );
}

/**
 * The chapters drawn by name, the greatest of each of the years, so that what vanished in the later
 * one stays in sight; the sum of the others; then for the table alone each of these and the total.
 */
function rowsOf(lines: readonly Line[], { words }: Context): readonly MeasuredRow[] {
  const greatest = columns.flatMap((year) => greatestFirst(lines, year).slice(0, namedOfEachYear));
  const named = lines.filter((line) => greatest.includes(line));
  const others = lines.filter((line) => !greatest.includes(line));
  const sums = (of: readonly Line[]) => sumsOf(of, words.sumFormula);
  const rowOf = ({ chapter: { chapter, label }, latest, earlier }: Line): MeasuredRow => ({
    key: `hs-${chapter}`,
    label: words.chapter(chapter, label),
    values: { latest, earlier },
  });
  const hidden = { drawn: false } as const;
  return [
    ...named.map(rowOf),
    ...(others.length === 0
      ? []
      : [{ key: 'others', label: words.others(others.length), values: sums(others) }]),
    ...others.map((line) => ({
      ...rowOf(line),
      group: words.othersGroup(others.length),
      ...hidden,
    })),
    {
      key: 'total',
      label: words.total(lines.length),
      group: words.totalGroup,
      ...hidden,
      values: sums(lines),
    },
  ];
}

/** Sums of chapters, one for each of the years. */
function sumsOf(lines: readonly Line[], formula: string) {
  const sum = (year: (typeof columns)[number]) =>
    sumOf(
      lines.flatMap((line) => line[year] ?? []),
      formula,
    );
  return { latest: sum('latest'), earlier: sum('earlier') };
}

/** The share of the greatest chapter, what became of the one that holds uranium, and of one that vanished. */
function findingOf(lines: readonly Line[], { words, text, format }: Context): RichText {
  const [greatest] = lines;
  const [part, total] = [greatest?.latest, sumsOf(lines, words.sumFormula).latest];
  if (greatest === undefined || part === undefined || total === undefined) return [];
  const uranium = lines.find(({ chapter }) => chapter.chapter === uraniumChapter);
  // The greatest chapter of the earlier year of which nothing came in the latest, if it was at least a million.
  const gone = greatestFirst(lines, 'earlier').find(
    ({ latest, earlier }) => amountOf(latest) === 0 && amountOf(earlier) >= 1,
  );
  return text(({ number, mark }) => {
    const first = {
      name: greatest.chapter.label,
      share: number(shareOf(part, total, words.shareFormula), { decimals: 1, in: 'percent' }),
      year: format.period(part.period),
    };
    if (uranium?.latest === undefined || uranium.earlier === undefined)
      return words.greatest(first);
    const both = {
      ...first,
      from: number(uranium.earlier, millions),
      to: number(uranium.latest, { ...millions, in: 'usd-million' }),
    };
    if (gone?.latest === undefined) return words.summary(both);
    const { label } = gone.chapter;
    const vanished = {
      gone: label,
      goneFrom: number(gone.earlier, millions),
      goneTo: mark(gone.latest),
    };
    return words.summaryGone({ ...both, ...vanished });
  });
}
