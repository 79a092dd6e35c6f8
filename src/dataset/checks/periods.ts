import type { Fault } from '../fault';
import { parsePeriod, positionOf, type Period } from '../period';
import type { Dataset } from '../schema/dataset';
import type { Frequency } from '../schema/trade';
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

/** Reads a period; null where the calendar has no such day. */
export function readPeriod(text: string): Period | null {
  try {
    return parsePeriod(text);
  } catch {
    return null;
  }
}

/** Whether the periods of observations exist, fit their series and stand in order. */
export function checkObservationPeriods(dataset: Dataset): readonly Fault[] {
  return observationLists(dataset).flatMap(checkList);
}

function checkList(list: ObservationList): readonly Fault[] {
  const faults: Fault[] = [];
  let previous: Period | null = null;
  for (const placed of list.entries) {
    const period = readPeriod(placed.entry.period);
    const fault =
      findEntryFault(list, placed, period) ?? findOrderFault(list, placed, period, previous);
    if (fault) faults.push(fault);
    previous = period;
  }
  return faults;
}

function findEntryFault(
  { document, frequency, period: only }: ObservationList,
  { path, entry }: PlacedObservation,
  period: Period | null,
): Fault | null {
  const at = { document, path: `${path}.period` };
  if (period === null) {
    return { ...at, code: 'impossible-date', message: `No calendar has ${entry.period}.` };
  }
  if (frequency !== undefined && period.precision !== precisionOf[frequency]) {
    const message = `${entry.period} is not a ${precisionOf[frequency]}, as its series needs.`;
    return { ...at, code: 'wrong-precision', message };
  }
  if (only !== undefined && entry.period !== only) {
    return { ...at, code: 'period-outside', message: `Expected ${only}, as what it stands in.` };
  }
  return null;
}

function findOrderFault(
  { document, gapless }: ObservationList,
  { path, entry }: PlacedObservation,
  period: Period | null,
  previous: Period | null,
): Fault | null {
  if (period === null || previous?.precision !== period.precision) return null;
  const at = { document, path: `${path}.period` };
  const step = positionOf(period) - positionOf(previous);
  if (period.text === previous.text) {
    return { ...at, code: 'duplicate-period', message: `${entry.period} stands here twice.` };
  }
  if (step < 0) {
    const message = `${entry.period} stands after ${previous.text}.`;
    return { ...at, code: 'period-order', message };
  }
  if (gapless && ordinalOf(period) !== ordinalOf(previous) + 1) {
    const message = `Between ${previous.text} and ${entry.period} an entry is absent; what is missing is written down with its reason.`;
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
