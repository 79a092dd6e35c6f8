import type { CrossFaultCode, Fault } from '../fault';
import type { Dataset, FileName } from '../schema/dataset';
import type { ObservationEntry, Unit } from '../schema/observation';
import { observationLists, type PlacedObservation } from './observation-lists';

/** A number with its place. */
interface PlacedValue {
  readonly file: FileName;
  readonly path: string;
  readonly value: number;
  /** In words why it is as it is, where somebody has said so. */
  readonly note?: string | undefined;
}

/** The one measure that may fall below zero: more was taken out than was put in. */
const netMeasure = 'foreign-direct-investment-inflow';

/** How much greater or less than what stands beside it a number must be to need an explanation. */
const jump = 1000;

/**
 * More of a unit than the world has: some twice its yearly product, ten times the reserves of its most
 * plentiful ore, a duty of ten times the price. What is beyond is a slip of the pen.
 */
const ceilings: Readonly<Record<Unit, number>> = {
  'usd-billion': 200_000,
  'usd-million': 200_000_000,
  'eur-million': 200_000_000,
  percent: 1000,
  tonnes: 1e12,
  'thousand-tonnes': 1e9,
  'million-tonnes': 1e6,
  kilograms: 1e15,
  'million-pounds-u3o8': 10_000,
  minerals: 1000,
  count: 1e6,
  rank: 1000,
  'usd-per-pound-u3o8': 10_000,
};

/** Whether quantities are possible: not below zero, not beyond the world, parts not above wholes. */
export function checkQuantities(dataset: Dataset): readonly Fault[] {
  return [
    ...quantities(dataset).flatMap(checkBounds),
    ...wholes(dataset).flatMap(checkWhole),
    ...sequences(dataset).flatMap(checkJumps),
  ];
}

function fault({ file, path }: PlacedValue, code: CrossFaultCode, message: string): Fault {
  return { file, path, code, message };
}

interface Quantity extends PlacedValue {
  readonly unit: Unit;
  /** Measured or claimed: of these a percentage is a part of a whole. */
  readonly isCounted?: boolean;
  readonly mayBeNegative?: boolean;
}

function checkBounds(quantity: Quantity): readonly Fault[] {
  const { value, unit, isCounted = false, mayBeNegative = false } = quantity;
  if (unit === 'percent' && isCounted) {
    if (value >= 0 && value <= 100) return [];
    const message = `${value} is not between 0 and 100 per cent.`;
    return [fault(quantity, 'percentage-out-of-range', message)];
  }
  if (value < 0 && !mayBeNegative)
    return [fault(quantity, 'negative-quantity', `${value} is less than nothing.`)];
  if (Math.abs(value) <= ceilings[unit]) return [];
  return [fault(quantity, 'value-out-of-range', `${value} ${unit} is more than there is.`)];
}

function placed(file: FileName, path: string, entry: ObservationEntry): readonly PlacedValue[] {
  if (entry.kind === 'missing') return [];
  return [{ file, path: `${path}.value`, value: entry.value, note: entry.note }];
}

/** Every number with a unit. */
function quantities(dataset: Dataset): readonly Quantity[] {
  const { trade, minerals, events, claims } = dataset;
  const observed = observationLists(dataset).flatMap(({ file, unit, measure, entries }) =>
    entries.flatMap(({ path, entry }) =>
      placed(file, path, entry).map((value) => ({
        ...value,
        unit,
        isCounted: true,
        mayBeNegative: measure === netMeasure,
      })),
    ),
  );
  const named = (file: FileName, path: string, { value, unit }: Pick<Quantity, 'value' | 'unit'>) =>
    ({ file, path: `${path}.value`, value, unit }) as const;
  return [
    ...observed,
    ...minerals.announcements.map((entry, at) => named('minerals', `announcements[${at}]`, entry)),
    ...events.events.flatMap(({ amount }, at) =>
      amount === undefined ? [] : [named('events', `events[${at}].amount`, amount)],
    ),
    ...claims.claims.flatMap(({ figure }, at) =>
      figure === undefined
        ? []
        : [{ ...named('claims', `claims[${at}].figure`, figure), isCounted: true }],
    ),
    ...trade.tariffs.steps.map(({ rate }, at): Quantity => {
      const path = `tariffs.steps[${at}].rate`;
      return { file: 'trade', path, value: rate, unit: 'percent' };
    }),
    ...trade.revisions.values.flatMap(({ series, value }, at) => {
      const revised = trade.series.find(({ id }) => id === series);
      if (revised === undefined || revised.measure === netMeasure) return [];
      return [named('trade', `revisions.values[${at}]`, { value, unit: revised.unit })];
    }),
  ];
}

/** What is published as the whole of something, beside its parts in the same unit and of the same period. */
interface Whole {
  readonly whole: PlacedValue;
  readonly parts: readonly PlacedValue[];
}

/** How many times its greatest part a whole may be. */
const mostParts = 100_000;

function checkWhole({ whole, parts }: Whole): readonly Fault[] {
  if (whole.value <= 0) return [fault(whole, 'empty-whole', 'A whole is more than nothing.')];
  const greatest = Math.max(0, ...parts.map(({ value }) => value));
  if (greatest > 0 && whole.value >= greatest * mostParts && whole.note === undefined) {
    const message = `${whole.value} is far from its parts, of which the greatest is ${greatest}, and no note says why.`;
    return [fault(whole, 'unexplained-jump', message)];
  }
  return parts.flatMap((part) =>
    part.value <= whole.value
      ? []
      : [fault(part, 'part-over-whole', `${part.value} is a part of ${whole.value}.`)],
  );
}

function wholes(dataset: Dataset): readonly Whole[] {
  const lists = observationLists(dataset);
  const partsOf = (whole: string | undefined, period: string) =>
    lists
      .filter(({ partOf }) => partOf !== undefined && partOf === whole)
      .flatMap(({ entries }) => entries.filter(({ entry }) => entry.period === period));
  const placedIn = (entries: readonly PlacedObservation[]) =>
    entries.flatMap(({ path, entry }) => placed('minerals', path, entry));
  return [
    ...lists.flatMap(({ wholeOf, entries }) =>
      wholeOf === undefined
        ? []
        : entries.flatMap((whole) => {
            const parts = placedIn(partsOf(wholeOf, whole.entry.period));
            return placedIn([whole]).map((value) => ({ whole: value, parts }));
          }),
    ),
    // No year takes out more than there is.
    ...dataset.minerals.producers.rows.flatMap(({ unit, kazakhstan, reserves }, index) => {
      const path = `producers.rows[${index}]`;
      const mined = kazakhstan.flatMap((entry, at) =>
        placed('minerals', `${path}.kazakhstan[${at}]`, entry),
      );
      return reserves.unit === unit
        ? placed('minerals', `${path}.reserves.kazakhstan`, reserves.kazakhstan).map((whole) => {
            return { whole, parts: mined };
          })
        : [];
    }),
  ];
}

/** Numbers that follow each other in time, or that tell of one thing at two times. */
function sequences(dataset: Dataset): readonly (readonly PlacedValue[])[] {
  const { trade, minerals } = dataset;
  const series = observationLists(dataset)
    // Chapters come and go; their sum is held against what all imports are worth.
    .filter(({ entries }) => entries.every(({ path }) => !path.startsWith('commodities.')))
    .map(({ file, entries }) => entries.flatMap(({ path, entry }) => placed(file, path, entry)));
  const totals = minerals.reactorUranium.years.flatMap(({ total }, index) =>
    placed('minerals', `reactorUranium.years[${index}].total`, total),
  );
  const revised = trade.revisions.values.map((value, index): readonly PlacedValue[] => {
    const now = trade.series
      .find(({ id }) => id === value.series)
      ?.observations.find(({ period }) => period === value.period);
    const before = { file: 'trade', path: `revisions.values[${index}].value` } as const;
    return [
      { ...before, value: value.value },
      ...(now === undefined || now.kind === 'missing'
        ? []
        : [{ ...before, value: now.value, note: 'Held by its own series.' }]),
    ];
  });
  return [...series, totals, ...revised];
}

/** A number far from those on both sides of it says in a note why it is so. */
function checkJumps(sequence: readonly PlacedValue[]): readonly Fault[] {
  return sequence.flatMap((placedValue, index): readonly Fault[] => {
    const { value, note } = placedValue;
    const beside = [sequence[index - 1], sequence[index + 1]].flatMap((other) =>
      other === undefined || other.value === 0 ? [] : [Math.abs(other.value)],
    );
    if (value === 0 || note !== undefined || beside.length === 0) return [];
    const ratios = beside.map((other) => Math.abs(value) / other);
    const isFar =
      ratios.every((ratio) => ratio >= jump) || ratios.every((ratio) => ratio <= 1 / jump);
    if (!isFar) return [];
    const message = `${value} is a thousand times away from ${beside.join(' and ')} beside it, and no note says why.`;
    return [fault(placedValue, 'unexplained-jump', message)];
  });
}

/** Whether sums of deals stand with their stage, and ranges of announcements begin at their lower end. */
export function checkAmounts({ events, minerals }: Dataset): readonly Fault[] {
  return [
    ...events.events.flatMap(({ amount, stage, eventKind }, index): readonly Fault[] => {
      const isDeal = eventKind === 'deal' || eventKind === 'agreement';
      const isPaired = (amount === undefined) === (stage === undefined);
      if (isPaired && (amount === undefined || isDeal)) return [];
      const message =
        'A deal or an agreement has amount and stage together; nothing else has them.';
      return [
        { file: 'events', path: `events[${index}].amount`, code: 'unpaired-amount', message },
      ];
    }),
    ...minerals.announcements.flatMap(({ value, valueTo }, index): readonly Fault[] => {
      if (valueTo === undefined || valueTo > value) return [];
      const message = `The range ends at ${valueTo}, where it begins at ${value}.`;
      const path = `announcements[${index}].valueTo`;
      return [{ file: 'minerals', path, code: 'range-order', message }];
    }),
  ];
}
