import { sumOf } from '../dataset/arithmetic';
import type { TradeLedger } from '../dataset/trade-ledger';
import { valueOf, type Observation } from '../dataset/observation';
import type { Chapter } from '../dataset/trade-ledger';
import type { Filters } from './filters/filters';
import { inYears, ofPeriod, yearsOf } from './observations';

/** The last year of the chosen ones, and the one before it. */
export const comparedYears = ['latest', 'earlier'] as const;

type ComparedYear = (typeof comparedYears)[number];

/** Million dollars in each of the years; undefined where a chapter has no line. */
export type ComparedAmounts = Readonly<Record<ComparedYear, Observation | undefined>>;

/** U.S. imports from Kazakhstan of one chapter of the Harmonized System. */
export interface ChapterImports extends ComparedAmounts {
  readonly chapter: Chapter;
}

/** Imports by chapter in the two years. */
export interface Commodities {
  /** The greatest of the latest year first. */
  readonly lines: readonly ChapterImports[];
  readonly latest: string;
  /** Undefined where the chosen years hold one year alone. */
  readonly earlier: string | undefined;
  readonly span: readonly [number, number];
}

/** Null where the chosen years hold nothing. */
export function selectCommodities(
  { chapterById }: TradeLedger,
  filters: Pick<Filters, 'from' | 'to'>,
): Commodities | null {
  const chapters = [...chapterById.values()];
  const all = chapters.flatMap(({ observations }) => observations);
  const chosen = inYears(all, filters);
  const years = [...new Set(chosen.map(({ period }) => period.text))].sort().reverse();
  const [latest, earlier] = years;
  if (latest === undefined) return null;
  const lines = chapters.map((chapter) => ({
    chapter,
    latest: ofPeriod(chapter.observations, latest),
    earlier: earlier === undefined ? undefined : ofPeriod(chapter.observations, earlier),
  }));
  return { lines: greatestFirst(lines, 'latest'), latest, earlier, span: yearsOf(chosen) };
}

function amountOf(observation: Observation | undefined): number | null {
  return observation === undefined ? null : valueOf(observation);
}

/** Lines by their amounts in a year; what has none comes last. */
export function greatestFirst(
  lines: readonly ChapterImports[],
  year: ComparedYear,
): readonly ChapterImports[] {
  const weigh = (line: ChapterImports) => amountOf(line[year]) ?? -Number.MAX_VALUE;
  return [...lines].sort((one, other) => weigh(other) - weigh(one));
}

/** Sums of chapters, one for each of the years; `formula` says in words how they are computed. */
export function sumsOf(lines: readonly ChapterImports[], formula: string): ComparedAmounts {
  const sum = (year: ComparedYear) => {
    const parts = lines.flatMap((line) => line[year] ?? []);
    return sumOf(parts, formula);
  };
  return { latest: sum('latest'), earlier: sum('earlier') };
}

/** The greatest chapter of the earlier year of which nothing came in the latest, if it was at least a million. */
export function vanishedOf(lines: readonly ChapterImports[]): ChapterImports | undefined {
  return greatestFirst(lines, 'earlier').find(
    ({ latest, earlier }) => amountOf(latest) === 0 && (amountOf(earlier) ?? Number.NaN) >= 1,
  );
}
