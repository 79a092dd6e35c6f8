import { describe, expect, it } from 'vitest';
import type { ClaimEntry } from '../../src/dataset/schema/claims';
import type { TradeFile } from '../../src/dataset/schema/trade';
import { tariffSteps } from '../../src/charts/trade/tariff-steps';
import { tradeBalance } from '../../src/charts/trade/trade-balance';
import { tradeBothCounts } from '../../src/charts/trade/trade-both-counts';
import { tradeFlows } from '../../src/charts/trade/trade-flows';
import { tradeHeadline } from '../../src/charts/trade/trade-headline';
import type { Chart } from '../../src/charts/chart';
import type { ChartDefinition } from '../../src/charts/chart-definition';
import { plainText } from '../../src/charts/rich-text';
import { layOut } from '../../src/layout/chart-layout';
import { imageContextOf, wordsOf } from './support/drawing';
import {
  buildShown,
  findCell,
  contextOf,
  record,
  shippedBut,
  shippedButSeries,
} from './support/shipped';
import { chartFaults } from './support/soundness';

/** A chart of the record with the published values of one series changed. */
function withSeries(
  definition: ChartDefinition,
  id: string,
  change: Parameters<typeof shippedButSeries>[1],
): Chart {
  return buildShown(definition, contextOf(), shippedButSeries(id, change));
}

/** The headline of the record with its claims changed. */
function withClaims(change: (claim: ClaimEntry) => ClaimEntry): Chart {
  const claims = record.claims.claims.map(change);
  return buildShown(tradeHeadline, contextOf(), shippedBut('claims', { claims }));
}

describe('a record with other values', () => {
  it('moves the labelled peak and the end of the axis', () => {
    const higher = withSeries(tradeFlows, 'census-imports', (entry) =>
      entry.period === '2010' && entry.kind === 'reported' ? { ...entry, value: 5000 } : entry,
    );
    expect(wordsOf(layOut(higher, imageContextOf(1176)))).toContain('5.00 in 2010');
    expect(higher.panels[0]).toMatchObject({ value: { domain: [0, 5000] } });
  });

  it('says that each side finds itself in deficit only as long as both counts say so', () => {
    const both = 'Each side counts itself in deficit';
    expect(plainText(buildShown(tradeBalance).finding)).toBe(both);
    const changed = withSeries(tradeBalance, 'bns-exports', (entry) =>
      entry.kind === 'missing' ? entry : { ...entry, value: 9000 },
    );
    expect(plainText(changed.finding)).toMatch(/^The United States bought more than it sold in /);
  });

  it('tells no more digits of a gap than a rounded count supports, and says that it is rounded', () => {
    const rounded = withSeries(tradeBothCounts, 'bns-turnover', (entry) =>
      entry.kind === 'reported' && entry.period === '2024'
        ? { ...entry, value: 4210, rounded: true }
        : entry,
    );
    const status = 'computed, rounded in the source';
    expect(findCell(rounded, '2024', 'gap')).toMatchObject({ text: '+780', status });
    expect(findCell(rounded, '2024', 'share').text).toBe('+23');
  });

  it('counts nothing beside a projection whose outcome is not on record', () => {
    const unknown = withClaims((claim) => ({ ...claim, outcome: undefined }));
    expect(unknown.rows.map(({ key }) => key)).not.toContain('outcome-2024');
  });

  it('ends the axis of the headline at the round number above its greatest value', () => {
    const higher = withClaims((claim) =>
      claim.id === 'a05-3' && claim.figure !== undefined
        ? { ...claim, figure: { ...claim.figure, value: 11 } }
        : claim,
    );
    expect(higher.panels[0]).toMatchObject({ columns: [{ domain: [0, 12.5] }] });
  });
});

describe('other steps of duty', () => {
  const step = { status: 'as told', authority: 'An order', rate: 12.5 } as const;
  const withSteps = (steps: TradeFile['tariffs']['steps']) => {
    const tariffs = { ...record.trade.tariffs, steps };
    return buildShown(tariffSteps, contextOf(), shippedBut('trade', { ...record.trade, tariffs }));
  };

  it('tell of an end that is set, and of no day past it', () => {
    const ended = withSteps([
      { ...step, effective: '2026-03-01', until: '2026-07-23', rate: 10 },
      { ...step, effective: '2026-07-24', until: '2026-12-31' },
    ]);
    expect(ended.rows.map(({ detail }) => detail)).toEqual([
      'to 23 July 2026',
      'to 31 December 2026',
    ]);
    expect(ended.notes[1]?.lead).toBe('Known to 31 December 2026.');
    expect(plainText(ended.finding)).toBe(
      'The added U.S. duty on Kazakh goods was 12.5% from 24 July 2026 to 31 December 2026',
    );
    expect(plainText(ended.deck)).toBe(
      'The rate took effect in 2 steps. The highest and longest was 12.5%, from 24 July 2026 to 31 December 2026.',
    );
    expect(chartFaults(ended)).toEqual([]);
  });

  it('tell of one without an end as one that still holds, not as one of a day', () => {
    const open = withSteps([{ ...step, effective: '2026-07-24', lastSeen: '2026-10-07' }]);
    expect(plainText(open.finding)).toBe(
      'The added U.S. duty on Kazakh goods has been 12.5% since 24 July 2026',
    );
    expect(open.subtitle).toContain('last seen on 7 October 2026');
    expect(chartFaults(open)).toEqual([]);
    const seenOnce = withSteps([{ ...step, effective: '2026-07-24', lastSeen: '2026-07-24' }]);
    expect(seenOnce.rows[0]?.detail).toBe('in force when last seen, 24 July 2026');
  });
});
