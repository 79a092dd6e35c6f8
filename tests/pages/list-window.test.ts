import { describe, expect, it } from 'vitest';
import { placesInBand, slotsOf } from '../../src/pages/timeline/list-window';

const heights = [10, 20, 30, 40, 50];
const heightOf = (index: number) => heights[index] ?? Number.NaN;

describe('places in a band', () => {
  it.each([
    ['the first two', { top: 0, bottom: 25 }, { first: 0, end: 2 }],
    ['one in the middle', { top: 35, bottom: 55 }, { first: 2, end: 3 }],
    ['all', { top: -100, bottom: 1000 }, { first: 0, end: 5 }],
    ['none above', { top: -50, bottom: 0 }, { first: 0, end: 0 }],
    ['none below', { top: 200, bottom: 300 }, { first: 5, end: 5 }],
  ])('%s', (_, band, expected) => {
    expect(placesInBand(heights.length, heightOf, band)).toEqual(expected);
  });
});

describe('slots', () => {
  it('give what is left out the room of its entries', () => {
    const isMounted = (index: number) => index === 2;
    expect(slotsOf(heights.length, isMounted, heightOf)).toEqual([
      { kind: 'spacer', first: 0, height: 30 },
      { kind: 'entry', index: 2 },
      { kind: 'spacer', first: 3, height: 90 },
    ]);
  });

  it('are entries alone where everything is mounted', () => {
    const slots = slotsOf(heights.length, () => true, heightOf);
    expect(slots.map(({ kind }) => kind)).toEqual(heights.map(() => 'entry'));
  });
});
