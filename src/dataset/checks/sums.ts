import type { Fault } from '../fault';
import type { Dataset } from '../schema/dataset';
import type { ObservationEntry } from '../schema/observation';
import type { SeriesEntry } from '../schema/trade';

/**
 * How far, in million dollars, months and chapters may add up to something else than the year:
 * annual values of 1992 to 2002 are published to 0.1 million, and so are their twelve months.
 */
const tolerance = 0.6;

/** How far, in million dollars, exports and imports may miss a turnover published to 0.001. */
const turnoverTolerance = 0.01;

/** Room for the rounding of binary fractions. */
const epsilon = 1e-6;

/** Whether parts add up to the wholes that are published beside them. */
export function checkSums(dataset: Dataset): readonly Fault[] {
  const { series, commodities } = dataset.trade;
  return [
    ...series.flatMap((annual, index) => checkMonths(annual, index, series)),
    ...checkChapters(commodities, series),
    ...series.flatMap((turnover, index) => checkTurnover(turnover, index, series)),
  ];
}

type Values = ReadonlyMap<string, number>;

function valuesOf(
  observations: readonly ObservationEntry[],
  isWanted: (entry: ObservationEntry) => boolean = () => true,
): Values {
  return new Map(
    observations.flatMap((entry): readonly (readonly [string, number])[] =>
      entry.kind === 'missing' || !isWanted(entry) ? [] : [[entry.period, entry.value]],
    ),
  );
}

function mismatch(path: string, sum: number, parts: string, whole: number): Fault {
  const difference = Math.abs(sum - whole).toFixed(3);
  const message = `${parts} add up to ${sum.toFixed(3)}, ${difference} away from ${whole}.`;
  return { file: 'trade', path, code: 'sum-mismatch', message };
}

function isNear(sum: number, whole: number, within: number): boolean {
  return Math.abs(sum - whole) <= within + epsilon;
}

/** Whether two series count the same thing in the same way, except for what is compared. */
function isAlike(a: SeriesEntry, b: SeriesEntry): boolean {
  return a.counter === b.counter && a.unit === b.unit && a.source === b.source;
}

function checkMonths(
  annual: SeriesEntry,
  index: number,
  series: readonly SeriesEntry[],
): readonly Fault[] {
  if (annual.frequency !== 'annual') return [];
  const monthly = series.find(
    (other) =>
      other.frequency === 'monthly' && other.measure === annual.measure && isAlike(other, annual),
  );
  if (!monthly) return [];
  const months = valuesOf(monthly.observations);
  return annual.observations.flatMap((entry, observation): readonly Fault[] => {
    const sum = sumOfMonths(months, entry.period);
    if (sum === null || entry.kind === 'missing' || isNear(sum, entry.value, tolerance)) return [];
    const path = `series[${index}].observations[${observation}].value`;
    return [mismatch(path, sum, `The months of ${monthly.id}`, entry.value)];
  });
}

/** Sum of the twelve months of a year; null where one has no value. */
function sumOfMonths(months: Values, year: string): number | null {
  let sum = 0;
  for (let month = 1; month <= 12; month += 1) {
    const value = months.get(`${year}-${String(month).padStart(2, '0')}`);
    if (value === undefined) return null;
    sum += value;
  }
  return sum;
}

/** The chapters of the Harmonized System against the annual imports that the same side counts. */
function checkChapters(
  { unit, chapters }: Dataset['trade']['commodities'],
  series: readonly SeriesEntry[],
): readonly Fault[] {
  const imports = series.find(
    ({ counter, measure, frequency, unit: other }) =>
      counter === 'united-states' &&
      measure === 'goods-imports' &&
      frequency === 'annual' &&
      other === unit,
  );
  if (!imports) return [];
  const tables = chapters.map(({ observations }) => valuesOf(observations));
  const periods = new Set(tables.flatMap((values) => [...values.keys()]));
  const wholes = valuesOf(imports.observations);
  return [...periods].flatMap((period): readonly Fault[] => {
    const whole = wholes.get(period);
    const sum = tables.reduce((total, values) => addTo(total, values.get(period)), 0);
    if (whole === undefined || isNear(sum, whole, tolerance)) return [];
    return [mismatch('commodities.chapters', sum, `The chapters of ${period}`, whole)];
  });
}

/** A chapter that was not imported in a year has no line in the table of that year. */
function addTo(total: number, value: number | undefined): number {
  return value === undefined ? total : total + value;
}

/** Only values counted to the last digit must meet; a rounded or derived one cannot. */
function isExact(entry: ObservationEntry): boolean {
  return entry.kind === 'reported' && entry.rounded === undefined && entry.bound === undefined;
}

function checkTurnover(
  turnover: SeriesEntry,
  index: number,
  series: readonly SeriesEntry[],
): readonly Fault[] {
  if (turnover.measure !== 'goods-turnover') return [];
  const find = (measure: SeriesEntry['measure']): Values => {
    const found = series.find(
      (other) =>
        other.measure === measure &&
        other.frequency === turnover.frequency &&
        isAlike(other, turnover),
    );
    return found ? valuesOf(found.observations, isExact) : new Map<string, number>();
  };
  const exports = find('goods-exports');
  const imports = find('goods-imports');
  return turnover.observations.flatMap((entry, observation): readonly Fault[] => {
    const sold = exports.get(entry.period);
    const bought = imports.get(entry.period);
    if (entry.kind === 'missing' || !isExact(entry)) return [];
    if (sold === undefined || bought === undefined) return [];
    if (isNear(sold + bought, entry.value, turnoverTolerance)) return [];
    const path = `series[${index}].observations[${observation}].value`;
    return [mismatch(path, sold + bought, 'Exports and imports', entry.value)];
  });
}
