import { describe, expect, it } from 'vitest';
import { EventDetails } from '../../src/pages/timeline/event-details';
import { inventEvent } from '../selectors/invented-events';
import { renderView } from '../ui/support';

function factsOf(given: Parameters<typeof inventEvent>[0]): readonly (string | null)[] {
  const { container } = renderView(
    <EventDetails event={inventEvent(given)} topics={new Map()} cited={new Map()} />,
  );
  return [...container.querySelectorAll('.event-facts p')].map(({ textContent }) => textContent);
}

describe('what is given beside an event', () => {
  it('is its kind, and a sum with how firm it is and how far the deal has come', () => {
    const deal = { id: 'deal', eventKind: 'deal', stage: 'announced' } as const;
    const amount = { value: 700, unit: 'usd-million' } as const;
    expect(factsOf({ ...deal, amount: { ...amount, bound: 'up-to' } })).toEqual([
      'Deal',
      'Up to 700 million dollars, announced',
    ]);
    expect(factsOf({ ...deal, stage: 'signed', amount: { ...amount, bound: 'exact' } })).toEqual([
      'Deal',
      '700 million dollars, signed',
    ]);
  });

  it('is nothing of a sum that is not on record: it is not zero', () => {
    expect(factsOf({ id: 'visit', eventKind: 'visit', confidence: 'low' })).toEqual([
      'Visit',
      'Low confidence',
    ]);
    expect(factsOf({ id: 'two-acts' })).toEqual([]);
  });
});
