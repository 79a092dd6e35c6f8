import type { Fault } from '../fault';
import type { Dataset } from '../schema/dataset';

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
