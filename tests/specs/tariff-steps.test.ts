import { describe, expect, it } from 'vitest';
import { parsePeriod, positionOf } from '../../src/dataset/period';
import type { TradeDocument } from '../../src/dataset/schema/trade';
import { tariffSteps } from '../../src/specs/charts/tariff-steps';
import { layOut } from '../../src/layout/chart-layout';
import type { DrawnSteps } from '../../src/layout/drawing';
import { plainText } from '../../src/specs/rich-text';
import { settingOf } from './support/drawing';
import { buildShown, cellAt, contextOf, shipped, shippedBut } from './support/shipped';
import { chartFaults } from './support/soundness';

const chart = buildShown(tariffSteps);
const { steps } = shipped.trade.tariffs;

function drawnSteps(of = chart, width = 1176): DrawnSteps {
  const marks = layOut(of, settingOf(width)).frames.flatMap((frame) => frame.marks);
  const mark = marks.find((candidate) => candidate.mark === 'steps');
  if (mark?.mark !== 'steps') throw new Error('no steps');
  return mark;
}

const at = (day: string) => positionOf(parsePeriod(day));
const day = 1 / 365;

describe('tariff-steps', () => {
  it('holds each published rate by its day of effect', () => {
    expect(chart.rows.map(({ key }) => key)).toEqual(steps.map(({ effective }) => effective));
    for (const { effective, rate } of steps) {
      expect(cellAt(chart, effective, 'rate').observation).toMatchObject({
        kind: 'reported',
        value: rate,
        unit: 'percent',
      });
    }
    for (const { effective, sources } of steps) {
      const cited = cellAt(chart, effective, 'rate').observation.sources;
      expect(cited).toEqual(expect.arrayContaining(['usitc-hts-ch99', ...(sources ?? [])]));
      expect(new Set(cited).size).toBe(cited.length);
    }
    expect(chart.rows.map(({ label, detail }) => [label, detail])).toEqual([
      ['5 April 2025', 'to 8 April 2025'],
      ['9 April 2025', 'for one day'],
      ['10 April 2025', 'to 6 August 2025'],
      ['7 August 2025', 'to 23 February 2026'],
      ['24 February 2026', 'to 23 July 2026'],
      ['24 July 2026', 'in force when last seen, 7 October 2026'],
    ]);
    expect(plainText(chart.rows[1]?.remark ?? [])).toBe(
      'Legal basis: Executive Order 14257; HTS 9903.01.56.',
    );
  });

  it('rests on steps that follow one another without a break', () => {
    for (const [index, { until }] of steps.slice(0, -1).entries()) {
      const next = steps[index + 1]?.effective ?? '';
      expect(at(next) - at(until ?? '')).toBeCloseTo(day, 4);
    }
  });

  it('gives each step the stretch of the axis over which it holds', () => {
    const { hitTargets, frames } = layOut(chart, settingOf(1176));
    expect(hitTargets.map(({ key }) => key)).toEqual(steps.map(({ effective }) => effective));
    for (const [index, { region }] of hitTargets.slice(0, -1).entries()) {
      expect(region.x + region.width).toBeCloseTo(hitTargets[index + 1]?.region.x ?? Number.NaN, 6);
    }
    const [frame] = frames;
    const end = hitTargets.at(-1)?.region;
    if (frame === undefined || end === undefined) throw new Error('nothing drawn');
    expect(end.x + end.width).toBeLessThan(frame.left + frame.width);
  });

  it('sums up the highest and the longest step', () => {
    expect(chart.subtitle).toBe(
      'Per cent of value, on top of ordinary duty, by date of effect, from 5 April 2025; last seen on 7 October 2026',
    );
    expect(plainText(chart.summary)).toBe(
      'The rate took effect in 6 steps. It was highest at 27%, for one day, on 9 April 2025; the longest step was 25%, from 7 August 2025 to 23 February 2026.',
    );
  });

  it('says what was exempt in the words of the record, and where knowledge ends', () => {
    expect(chart.notes.map(({ lead }) => lead)).toEqual(['Not on everything.', 'No end is set.']);
    expect(plainText(chart.notes[0]?.text ?? [])).toBe(shipped.trade.tariffs.note);
    expect(plainText(chart.notes[1]?.text ?? [])).toContain('on 7 October 2026');
  });

  describe('of a record with other steps', () => {
    const step = { status: 'as told', authority: 'An order' } as const;
    const withSteps = (own: TradeDocument['tariffs']['steps']) =>
      buildShown(
        tariffSteps,
        contextOf(),
        shippedBut('trade', {
          ...shipped.trade,
          tariffs: { ...shipped.trade.tariffs, steps: own },
        }),
      );

    it('tells of an end that is set since, and of no day past it', () => {
      const ended = withSteps([
        { ...step, effective: '2026-03-01', until: '2026-07-23', rate: 10 },
        { ...step, effective: '2026-07-24', until: '2026-12-31', rate: 12.5 },
      ]);
      expect(ended.rows.map(({ detail }) => detail)).toEqual([
        'to 23 July 2026',
        'to 31 December 2026',
      ]);
      expect(ended.notes[1]?.lead).toBe('Known to 31 December 2026.');
      expect(plainText(ended.summary)).toBe(
        'The rate took effect in 2 steps. The highest and longest was 12.5%, from 24 July 2026 to 31 December 2026.',
      );
      expect(chartFaults(ended)).toEqual([]);
    });

    it('tells of a step without an end as one that still holds, not as one of a day', () => {
      const open = withSteps([
        { ...step, effective: '2026-07-24', lastSeen: '2026-10-07', rate: 12.5 },
      ]);
      expect(plainText(open.summary)).toBe(
        'The rate has been 12.5% since 24 July 2026; it was last seen in force on 7 October 2026.',
      );
      expect(cellAt(open, '2026-07-24', 'rate').text).toBe('12.5');
      expect(open.subtitle).toContain('last seen on 7 October 2026');
      expect(chartFaults(open)).toEqual([]);
      const seenOnce = withSteps([
        { ...step, effective: '2026-07-24', lastSeen: '2026-07-24', rate: 12.5 },
      ]);
      expect(seenOnce.rows[0]?.detail).toBe('in force when last seen, 24 July 2026');
    });
  });

  it('keeps a step that began before the chosen years and still held in them', () => {
    const later = buildShown(tariffSteps, contextOf({ from: 2026 }));
    expect(later.rows.map(({ key }) => key)).toEqual(['2025-08-07', '2026-02-24', '2026-07-24']);
    expect(drawnSteps(later).points[0]).toEqual({ x: 2026, y: 25 });
    expect(plainText(later.summary)).toBe(
      'The rate took effect in 3 steps. The highest and longest was 25%, from 7 August 2025 to 23 February 2026.',
    );
    expect(chartFaults(later)).toEqual([]);
  });

  it('cuts a step that outlasts the chosen years', () => {
    const earlier = buildShown(tariffSteps, contextOf({ to: 2025 }));
    expect(earlier.rows.map(({ key }) => key)).not.toContain('2026-02-24');
    expect(drawnSteps(earlier).points.at(-1)).toEqual({ x: 2026, y: 25 });
    expect(earlier.notes.map(({ lead }) => lead)).toEqual(['Not on everything.']);
    expect(chartFaults(earlier)).toEqual([]);
  });
});
