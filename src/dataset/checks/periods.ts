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
  'fiscal-year': 'year',
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

/** Whether dates are as exact as they must be, follow one another, and lie before the end of a lifetime. */
export function checkDates(dataset: Dataset): readonly Fault[] {
  return [
    ...checkPrecision(dataset),
    ...checkSpans(dataset),
    ...checkFuture(dataset),
    ...checkOrderOfSteps(dataset.trade.tariffs),
    ...checkOpenSteps(dataset.trade.tariffs),
  ];
}

/** Whether the dates of an event are as exact as it says. */
function checkPrecision({ events }: Dataset): readonly Fault[] {
  return events.events.flatMap(({ precision, ...dates }, index) =>
    (['date', 'endDate'] as const).flatMap((key): readonly Fault[] => {
      const text = dates[key];
      if (text === undefined || parsePeriod(text).precision === precision) return [];
      const message = `${text} is not a ${precision}.`;
      const path = `events[${index}].${key}`;
      return [{ file: 'events', path, code: 'wrong-precision', message }];
    }),
  );
}

/** How many years after the release an event may be planned for: a later one is a slip of the pen. */
const furthest = 50;

/** Whether every event has happened, or is planned within a lifetime. */
function checkFuture({ sources, events }: Dataset): readonly Fault[] {
  const last = parsePeriod(sources.released).year + furthest;
  return events.events.flatMap(({ date }, index): readonly Fault[] => {
    if (parsePeriod(date).year <= last) return [];
    const message = `${date} is more than ${String(furthest)} years after the release.`;
    const path = `events[${index}].date`;
    return [{ file: 'events', path, code: 'date-out-of-range', message }];
  });
}

/** Whether what begins and ends does so in this order. */
function checkSpans({ trade, minerals, events }: Dataset): readonly Fault[] {
  const { from, to } = minerals.importShares;
  return [
    ...trade.tariffs.steps.flatMap(({ effective, until, lastSeen }, index) => [
      ...checkSpan('trade', `tariffs.steps[${index}].until`, effective, until),
      ...checkSpan('trade', `tariffs.steps[${index}].lastSeen`, effective, lastSeen),
    ]),
    ...checkSpan('minerals', 'importShares.to', from, to),
    ...events.events.flatMap(({ date, endDate }, index) =>
      checkSpan('events', `events[${index}].endDate`, date, endDate),
    ),
  ];
}

function checkSpan(
  file: FileName,
  path: string,
  from: string,
  to: string | undefined,
): readonly Fault[] {
  if (to === undefined || !isBefore(to, from)) return [];
  return [{ file, path, code: 'end-before-start', message: `${to} is before ${from}.` }];
}

function isBefore(text: string, other: string): boolean {
  return positionOf(parsePeriod(text)) < positionOf(parsePeriod(other));
}

/** Each step begins after the one before has ended: two rates never hold on one day. */
function checkOrderOfSteps({ steps }: Dataset['trade']['tariffs']): readonly Fault[] {
  return steps.flatMap(({ effective }, index): readonly Fault[] => {
    const previous = steps[index - 1];
    const last = previous?.until ?? previous?.effective;
    if (last === undefined || isBefore(last, effective)) return [];
    const message = `${effective} is not after ${last}, the step before.`;
    const path = `tariffs.steps[${index}].effective`;
    return [{ file: 'trade', path, code: 'period-order', message }];
  });
}

/** A rate ends on a day, or is the last one and was seen in force on a day: never neither. */
function checkOpenSteps({ steps }: Dataset['trade']['tariffs']): readonly Fault[] {
  return steps.flatMap(({ until, lastSeen }, index): readonly Fault[] => {
    const isOpen = until === undefined;
    if (isOpen === (lastSeen !== undefined) && (!isOpen || index === steps.length - 1)) return [];
    const message =
      'A step has its last day in until; only the last step may have the day on which it was last seen in force instead.';
    return [{ file: 'trade', path: `tariffs.steps[${index}]`, code: 'open-step', message }];
  });
}
