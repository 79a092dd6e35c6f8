import type { Fault } from '../fault';
import { positionOf, type Period } from '../period';
import type { Dataset, FileName } from '../schema/dataset';
import { readPeriod } from './periods';

interface PlacedDate {
  readonly document: FileName;
  readonly path: string;
  readonly text: string;
  /** How exact it must be; absent where any exactness is right. */
  readonly precision?: Period['precision'];
}

/** Whether every date outside the observations exists and is as exact as it must be. */
export function checkDates(dataset: Dataset): readonly Fault[] {
  return [
    ...placedDates(dataset).flatMap(checkDate),
    ...checkSpans(dataset),
    ...checkFuture(dataset),
    ...checkRevisedPeriods(dataset.trade),
    ...checkOrderOfSteps(dataset.trade.tariffs),
    ...checkOpenSteps(dataset.trade.tariffs),
    ...checkBreaks(dataset.trade),
  ];
}

function checkDate({ document, path, text, precision }: PlacedDate): readonly Fault[] {
  const period = readPeriod(text);
  if (period === null) {
    return [{ document, path, code: 'impossible-date', message: `No calendar has ${text}.` }];
  }
  if (precision === undefined || period.precision === precision) return [];
  return [{ document, path, code: 'wrong-precision', message: `${text} is not a ${precision}.` }];
}

function placedDates({
  sources,
  documents,
  trade,
  minerals,
  events,
  claims,
}: Dataset): readonly PlacedDate[] {
  return [
    { document: 'sources', path: 'released', text: sources.released, precision: 'day' },
    ...documents.documents.flatMap(({ published }, index) =>
      optional('documents', `documents[${index}].published`, published, 'day'),
    ),
    ...trade.revisions.values.map(({ period }, index) => ({
      document: 'trade' as const,
      path: `revisions.values[${index}].period`,
      text: period,
    })),
    ...tariffDates(trade.tariffs),
    ...mineralDates(minerals),
    ...events.events.flatMap(({ date, endDate, precision }, index) => [
      ...optional('events', `events[${index}].date`, date, precision),
      ...optional('events', `events[${index}].endDate`, endDate, precision),
    ]),
    ...claims.claims.flatMap(({ figure }, index) =>
      optional('claims', `claims[${index}].figure.period`, figure?.period),
    ),
  ];
}

function optional(
  document: FileName,
  path: string,
  text: string | null | undefined,
  precision?: Period['precision'],
): readonly PlacedDate[] {
  if (text === null || text === undefined) return [];
  return [{ document, path, text, ...(precision === undefined ? {} : { precision }) }];
}

function tariffDates({ steps }: Dataset['trade']['tariffs']): readonly PlacedDate[] {
  return steps.flatMap(({ effective, announced, until, lastSeen }, index) => {
    const path = `tariffs.steps[${index}]`;
    return [
      ...optional('trade', `${path}.effective`, effective, 'day'),
      ...optional('trade', `${path}.announced`, announced, 'day'),
      ...optional('trade', `${path}.until`, until, 'day'),
      ...optional('trade', `${path}.lastSeen`, lastSeen, 'day'),
    ];
  });
}

function mineralDates({
  reactorUranium,
  importShares,
  announcements,
}: Dataset['minerals']): readonly PlacedDate[] {
  return [
    ...reactorUranium.years.flatMap(({ period }, index) =>
      optional('minerals', `reactorUranium.years[${index}].period`, period, 'year'),
    ),
    ...optional('minerals', 'importShares.from', importShares.from, 'year'),
    ...optional('minerals', 'importShares.to', importShares.to, 'year'),
    ...announcements.flatMap(({ date }, index) =>
      optional('minerals', `announcements[${index}].date`, date),
    ),
  ];
}

/** How many years after the release an event may be planned for: a later one is a slip of the pen. */
const furthest = 50;

/** Whether every event has happened, or is planned within a lifetime. */
function checkFuture({ sources, events }: Dataset): readonly Fault[] {
  const released = readPeriod(sources.released);
  if (released === null) return [];
  const last = released.year + furthest;
  return events.events.flatMap(({ date }, index): readonly Fault[] => {
    const period = readPeriod(date);
    if (period === null || period.year <= last) return [];
    const message = `${date} is more than ${String(furthest)} years after the release.`;
    const path = `events[${index}].date`;
    return [{ document: 'events', path, code: 'date-out-of-range', message }];
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
  document: FileName,
  path: string,
  from: string,
  to: string | undefined,
): readonly Fault[] {
  if (to === undefined || !isBefore(to, from)) return [];
  return [{ document, path, code: 'end-before-start', message: `${to} is before ${from}.` }];
}

function isBefore(text: string, other: string): boolean {
  const period = readPeriod(text);
  const otherPeriod = readPeriod(other);
  return period !== null && otherPeriod !== null && positionOf(period) < positionOf(otherPeriod);
}

/** A value can only have been replaced where its series has one for the same period. */
function checkRevisedPeriods({ series, revisions }: Dataset['trade']): readonly Fault[] {
  return revisions.values.flatMap((value, index): readonly Fault[] => {
    const revised = series.find(({ id }) => id === value.series);
    if (!revised || revised.observations.some(({ period }) => period === value.period)) return [];
    const message = `The series ${value.series} has no ${value.period}.`;
    const path = `revisions.values[${index}].period`;
    return [{ document: 'trade', path, code: 'period-outside', message }];
  });
}

/** Each step begins after the one before has ended: two rates never hold on one day. */
function checkOrderOfSteps({ steps }: Dataset['trade']['tariffs']): readonly Fault[] {
  return steps.flatMap(({ effective }, index): readonly Fault[] => {
    const previous = steps[index - 1];
    const last = previous?.until ?? previous?.effective;
    if (last === undefined || isBefore(last, effective)) return [];
    const message = `${effective} is not after ${last}, the step before.`;
    return [
      {
        document: 'trade',
        path: `tariffs.steps[${index}].effective`,
        code: 'period-order',
        message,
      },
    ];
  });
}

/** A rate ends on a day, or is the last one and was seen in force on a day: never neither. */
function checkOpenSteps({ steps }: Dataset['trade']['tariffs']): readonly Fault[] {
  return steps.flatMap(({ until, lastSeen }, index): readonly Fault[] => {
    const isOpen = until === undefined;
    if (isOpen === (lastSeen !== undefined) && (!isOpen || index === steps.length - 1)) return [];
    const message =
      'A step has its last day in until; only the last step may have the day on which it was last seen in force instead.';
    return [{ document: 'trade', path: `tariffs.steps[${index}]`, code: 'open-step', message }];
  });
}

/** A series breaks at one of its own periods. */
function checkBreaks({ series }: Dataset['trade']): readonly Fault[] {
  return series.flatMap(({ id, break: seriesBreak, observations }, index): readonly Fault[] => {
    if (seriesBreak === undefined) return [];
    if (observations.some(({ period }) => period === seriesBreak.from)) return [];
    const message = `The series ${id} has no ${seriesBreak.from}.`;
    const path = `series[${index}].break.from`;
    return [{ document: 'trade', path, code: 'period-outside', message }];
  });
}
