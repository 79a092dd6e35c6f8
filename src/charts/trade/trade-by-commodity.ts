import { shareOf } from '../../dataset/arithmetic';
import {
  comparedYears,
  greatestFirst,
  selectCommodities,
  sumsOf,
  vanishedOf,
  type ChapterImports,
} from '../../selectors/commodities';
import { defineChart, type SentenceContext } from '../chart-definition';
import type { MeasuredRow, Told } from '../chart-plan';
import { writeAmount } from '../shown';
import { kazakhstan } from '../looks';

/** How many chapters of each year are drawn by name; the rest are summed. */
const namedOfEachYear = 9;

/** Chapters are published to a thousandth of a million; three digits and small values in full are enough. */
const millions = {
  decimals: (value: number) => (value === 0 || value >= 100 ? 0 : value >= 1 ? 1 : 3),
};

type Lines = readonly ChapterImports[];
type Context = SentenceContext<'trade-by-commodity'>;

/** What the United States buys from Kazakhstan, by chapter of the Harmonized System. */
export const tradeByCommodity = defineChart({
  id: 'trade-by-commodity',
  topics: ['trade'],
  origins: ['public-record'],
  needs: ['trade'],
  facts: ({ trade }, { filters }) => selectCommodities(trade, filters),
  years: ({ span }) => span,
  show: (facts, context) => {
    const { words, format } = context;
    const { latest, earlier, lines } = facts;
    const years = earlier === undefined ? [latest] : [earlier, latest];
    const rows = rowsOf(lines, context);
    const comments = rows
      .filter(({ values, drawn }) => values['earlier'] !== undefined && drawn !== false)
      .map(({ key, values: { earlier: before } }) => {
        return [key, words.from(writeAmount(before, millions, context))] as const;
      });
    const series = comparedYears.slice(0, years.length);
    const look = { ...kazakhstan, unit: 'usd-million', shown: millions } as const;
    return {
      subtitle: words.subtitle(format.list(years)),
      told: tell(lines, context),
      notes: [words.note],
      series: series.map((id) => ({ id, label: facts[id] ?? '', ...look })),
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
          look: 'thick-thin',
          hue: 'kazakhstan',
          text: words.key(latest, earlier),
        },
      ],
    };
  },
});

/**
 * The chapters drawn by name, the greatest of each of the years, so that what vanished in the later
 * one stays in sight; the sum of the others; then for the table alone each of these and the total.
 */
function rowsOf(lines: Lines, { words }: Context): readonly MeasuredRow[] {
  const greatest = comparedYears.flatMap((year) =>
    greatestFirst(lines, year).slice(0, namedOfEachYear),
  );
  const others = lines.filter((line) => !greatest.includes(line));
  const rowOf = ({ chapter: { chapter, title }, latest, earlier }: ChapterImports) => ({
    key: `hs-${chapter}`,
    label: words.chapter(chapter, title),
    values: { latest, earlier },
  });
  const sumOf = (key: string, label: string, of: Lines) => ({
    key,
    label,
    values: sumsOf(of, words.sumFormula),
  });
  const listed = (group: string) => ({ group, drawn: false }) as const;
  return [
    ...lines.filter((line) => greatest.includes(line)).map(rowOf),
    sumOf('others', words.others(others.length), others),
    ...others.map((line) => ({ ...rowOf(line), ...listed(words.othersGroup(others.length)) })),
    { ...sumOf('total', words.total(lines.length), lines), ...listed(words.totalGroup) },
  ];
}

/** The share of the greatest chapter, what became of the one that holds uranium, and of one that vanished. */
function tell(lines: Lines, { words, number, mark, when }: Context): Told {
  const [greatest] = lines;
  const [part, total] = [greatest?.latest, sumsOf(lines, words.sumFormula).latest];
  if (greatest === undefined || part === undefined || total === undefined) return { finding: '' };
  const share = shareOf(part, total, words.shareFormula);
  const finding = words.greatest({
    name: greatest.chapter.title,
    share: number(share, { decimals: 1, in: 'percent' }),
    year: when(part),
  });
  const uranium = lines.find(({ chapter }) => chapter.featured === 'uranium');
  if (uranium?.latest === undefined || uranium.earlier === undefined) return { finding };
  const both = {
    from: number(uranium.earlier, millions),
    to: number(uranium.latest, { ...millions, in: 'usd-million' }),
  };
  const gone = vanishedOf(lines);
  if (gone?.latest === undefined) return { finding, deck: words.uranium(both) };
  const vanished = {
    gone: gone.chapter.title,
    goneFrom: number(gone.earlier, millions),
    goneTo: mark(gone.latest),
  };
  return { finding, deck: words.uraniumAndGone({ ...both, ...vanished }) };
}
