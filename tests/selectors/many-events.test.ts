import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../src/dataset/check';
import { valueOf } from '../../src/dataset/observation';
import { parseDataFile } from '../../src/dataset/parse';
import { groupByYear } from '../../src/selectors/filters/event-groups';
import { countFacets, selectEvents } from '../../src/selectors/filters/events';
import { noFilters, type Filters } from '../../src/selectors/filters/filters';
import { eventsByYear } from '../../src/charts/record/events-by-year';
import { generateEvents } from '../fixtures/generated-events';
import { buildShown, contextOf, shippedBut, record } from '../charts/support/shipped';

const many = 10_000;
const generated = generateEvents(record.events, many);
const ledger = shippedBut('events', generated);
const { events } = ledger.events;

describe('ten thousand events', () => {
  it('pass the schema and the checks between documents', () => {
    const parsed = parseDataFile('events', JSON.stringify(generated));
    expect(parsed).toMatchObject({ ok: true });
    const faults = checkDataset({ ...record, events: generated });
    expect(faults.filter(({ file }) => file === 'events')).toEqual([]);
  });

  it('are the same each time, and other ones for another count', () => {
    expect(generateEvents(record.events, many)).toEqual(generated);
    expect(generateEvents(record.events, 1000).events).toHaveLength(1000);
  });

  it.each<Partial<Filters>>([
    {},
    { topics: ['trade'] },
    { topics: ['energy', 'security'], from: 2001, to: 2010 },
    { text: 'uranium', origin: 'public-record' },
  ])('are counted as one by one: %j', (chosen) => {
    const filters = { ...noFilters, ...chosen };
    const kept = selectEvents(events, filters);
    const counts = countFacets(events, filters);
    expect(counts.kept).toBe(kept.length);
    for (const { id } of generated.topics) {
      const alone = selectEvents(events, { ...filters, topics: [id] });
      expect(counts.topics.of(id)).toBe(alone.length);
    }
    for (const { year, matching, all } of counts.years) {
      const alone = selectEvents(events, { ...filters, from: year, to: year });
      expect(matching).toBe(alone.length);
      const text = String(year);
      expect(all).toBe(generated.events.filter(({ date }) => date.startsWith(text)).length);
    }
    const grouped = groupByYear(kept, 'newest').flatMap(({ events }) => events);
    expect(new Set(grouped)).toEqual(new Set(kept));
  });

  it('are all in the chart of events by year', () => {
    const chart = buildShown(eventsByYear, contextOf(), ledger);
    const cells = chart.rows.flatMap((row) => Object.values(row.cells));
    const sum = cells.reduce((total, { observation }) => {
      const value = valueOf(observation);
      return value === null ? total : total + value;
    }, 0);
    expect(sum).toBe(many);
  });
});
