import type { Fault } from '../fault';
import { parsePeriod, positionOf } from '../period';
import type { Dataset, FileName } from '../schema/dataset';

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
