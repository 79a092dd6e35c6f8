import type { Fault } from '../fault';
import { indexById } from '../lookups';
import { outcomeParts } from '../claim-outcome';
import { parsePeriod, positionOf, type Period } from '../period';
import type { Dataset, FileName } from '../schema/dataset';
import type { Frequency } from '../schema/trade';
import { readSeries } from '../trade-ledger';
import {
  observationLists,
  type ObservationList,
  type PlacedObservation,
} from './observation-lists';

const precisionOf: Readonly<Record<Frequency, Period['precision']>> = {
  annual: 'year',
  quarterly: 'quarter',
  monthly: 'month',
  'year-to-date': 'months',
};

/** Whether the periods of observations fit their series and stand in order, and those that are named are there. */
export function checkPeriods(dataset: Dataset): readonly Fault[] {
  return [...observationLists(dataset).flatMap(checkList), ...checkNamedPeriods(dataset)];
}

function checkList(list: ObservationList): readonly Fault[] {
  return list.entries.flatMap((placed, index) => {
    const previous = list.entries[index - 1];
    const fault =
      findEntryFault(list, placed) ?? (previous && findOrderFault(list, placed, previous));
    return fault ? [fault] : [];
  });
}

function findEntryFault(
  { file, frequency, period: only }: ObservationList,
  { path, entry: { period } }: PlacedObservation,
): Fault | null {
  const at = { file, path: `${path}.period` };
  if (frequency !== undefined && parsePeriod(period).precision !== precisionOf[frequency]) {
    const message = `${period} is not a ${precisionOf[frequency]}, as its series needs.`;
    return { ...at, code: 'wrong-precision', message };
  }
  if (only !== undefined && period !== only) {
    return { ...at, code: 'period-outside', message: `Expected ${only}, as what it stands in.` };
  }
  return null;
}

function findOrderFault(
  { file, gapless }: ObservationList,
  placed: PlacedObservation,
  before: PlacedObservation,
): Fault | null {
  const [period, previous] = [placed, before].map(({ entry }) => parsePeriod(entry.period));
  if (period === undefined || previous?.precision !== period.precision) return null;
  const at = { file, path: `${placed.path}.period` };
  if (period.text === previous.text) {
    return { ...at, code: 'duplicate-period', message: `${period.text} stands here twice.` };
  }
  if (positionOf(period) < positionOf(previous)) {
    const message = `${period.text} stands after ${previous.text}.`;
    return { ...at, code: 'period-order', message };
  }
  if (gapless && ordinalOf(period) !== ordinalOf(previous) + 1) {
    const message = `Between ${previous.text} and ${period.text} an entry is absent; what is missing is written down with its reason.`;
    return { ...at, code: 'period-gap', message };
  }
  return null;
}

/** Counts years, quarters or months from year 0; days are not counted, months together by year. */
function ordinalOf(period: Period): number {
  if (period.quarter !== undefined) return period.year * 4 + period.quarter;
  if (period.month !== undefined && period.lastMonth === undefined) {
    return period.year * 12 + period.month;
  }
  return period.year;
}

/** A period that something else than its series names. */
interface NamedPeriod {
  readonly file: FileName;
  readonly path: string;
  readonly series: string;
  readonly period: string;
  /** Whether a year of a shorter series may be named: the sum of its periods. */
  readonly mayBeSum: boolean;
}

/** Whether a series has the period of a replaced value, of its break, and of the outcome of a claim. */
function checkNamedPeriods({ trade, claims }: Dataset): readonly Fault[] {
  const seriesById = indexById(trade.series.map((entry) => readSeries(entry)));
  const named: readonly NamedPeriod[] = [
    ...trade.revisions.values.map(({ series, period }, index) => {
      const path = `revisions.values[${index}].period`;
      return { file: 'trade', path, series, period, mayBeSum: false } as const;
    }),
    ...trade.series.flatMap(({ id, break: change }, index) => {
      if (change === undefined) return [];
      const path = `series[${index}].break.from`;
      return [{ file: 'trade', path, series: id, period: change.from, mayBeSum: false } as const];
    }),
    ...claims.claims.flatMap(({ outcome }, index) =>
      (outcome?.figures ?? []).map(({ series, period }, place) => {
        const path = `claims[${index}].outcome.figures[${place}].period`;
        return { file: 'claims', path, series, period, mayBeSum: true } as const;
      }),
    ),
  ];
  return named.flatMap(({ file, path, series: id, period, mayBeSum }): readonly Fault[] => {
    const series = seriesById.get(id);
    const parts = series && outcomeParts(series, parsePeriod(period));
    if (parts === undefined || parts?.length === 1 || (parts && mayBeSum)) return [];
    const message = `${id} has neither ${period} nor all the periods in it.`;
    return [{ file, path, code: 'period-outside', message }];
  });
}
