import { describe, expect, it } from 'vitest';
import { selectEvents } from '../../src/selectors/filters/events';
import { noFilters } from '../../src/selectors/filters/filters';
import { eventsByYear } from '../../src/charts/record/events-by-year';
import { layOut } from '../../src/layout/chart-layout';
import { plainText } from '../../src/charts/rich-text';
import { imageContextOf, wordsOf } from './support/drawing';
import { buildEmpty, buildShown, findCell, contextOf, numberAt, shipped } from './support/shipped';

const chart = buildShown(eventsByYear);
const { events } = shipped.events;

function total(filters: Parameters<typeof contextOf>[0]): number {
  const { rows } = buildShown(eventsByYear, contextOf(filters));
  return rows.reduce((sum, { key }) => {
    const cell = rows.find((row) => row.key === key)?.cells['events'];
    const value = cell?.observation.kind === 'derived' ? cell.observation.value : Number.NaN;
    return sum + value;
  }, 0);
}

describe('events-by-year', () => {
  it('counts the events of every year from the first to the last', () => {
    expect(chart.rows.map(({ key }) => Number(key))).toEqual(
      Array.from({ length: 36 }, (_, index) => 1991 + index),
    );
    for (const { key } of chart.rows) {
      const ofYear = events.filter(({ period }) => period.text.startsWith(key));
      expect(numberAt(chart, key, 'events')).toBe(ofYear.length);
    }
  });

  it('keeps a year without events at zero, not missing', () => {
    expect(findCell(chart, '1998', 'events')).toMatchObject({
      text: '0',
      status: 'computed',
      observation: { kind: 'derived', value: 0, unit: 'count' },
    });
  });

  it('cites the sources of the events of each year', () => {
    const of2008 = events.filter(({ period }) => period.text.startsWith('2008'));
    expect(findCell(chart, '2008', 'events').observation.sources).toEqual([
      ...new Set(of2008.flatMap(({ sources }) => sources)),
    ]);
    const sources = new Set(events.flatMap((event) => event.sources));
    expect(chart.sourceSummary).toBe(
      `the timeline: ${String(events.length)} events, ${String(sources.size)} sources`,
    );
  });

  it('follows topics, years and origin', () => {
    for (const filters of [
      { topics: ['trade', 'investment'] },
      { from: 2015, to: 2020 },
      { origin: 'document' },
      { topics: ['diplomacy'], from: 2000, origin: 'public-record' },
    ] as const) {
      const left = selectEvents(events, { ...noFilters, ...filters });
      expect(total(filters)).toBe(left.length);
      expect(left.length).toBeGreaterThan(0);
    }
  });

  it('does not follow the text search, which belongs to the timeline', () => {
    expect(buildShown(eventsByYear, contextOf({ text: 'uranium' }))).toEqual(chart);
  });

  it('tells how many, from when to when, and the greatest years', () => {
    const greatest = Math.max(...chart.rows.map(({ key }) => numberAt(chart, key, 'events')));
    expect(plainText(chart.finding)).toBe(
      `Most events on record fall in 2025: ${String(greatest)}`,
    );
    expect(plainText(chart.deck)).toBe(
      `The timeline has ${String(events.length)} events from 1991 to 2026.`,
    );
    const range = buildShown(eventsByYear, contextOf({ from: 2015, to: 2018 }));
    const left = selectEvents(events, { ...noFilters, from: 2015, to: 2018 });
    const in2015 = left.filter(({ period }) => period.text.startsWith('2015'));
    expect(plainText(range.finding)).toBe(
      `Most events on record fall in 2015: ${String(in2015.length)}`,
    );
    expect(plainText(range.deck)).toBe(
      `The timeline has ${String(left.length)} events from 2015 to 2018.`,
    );
    const year = buildShown(eventsByYear, contextOf({ from: 2008, to: 2008 }));
    expect(plainText(year.finding)).toBe('The timeline has one event, in 2008');
    expect(year.sourceSummary).toMatch(/^the timeline: 1 event, /);
  });

  it('counts in whole numbers along its axis, however few the events', () => {
    const few = buildShown(eventsByYear, contextOf({ origin: 'document' }));
    const words = wordsOf(layOut(few, imageContextOf(1176)));
    expect(words.filter((word) => word.includes('.'))).toEqual([]);
  });

  it('offers the years in which events are left', () => {
    const noEvent = buildEmpty(eventsByYear, contextOf({ from: 1998, to: 1998 }));
    expect(noEvent.available).toEqual([1991, 2026]);
    const ofTopic = buildEmpty(eventsByYear, contextOf({ topics: ['agriculture'], to: 2019 }));
    expect(ofTopic.available).toEqual([2020, 2025]);
  });
});
