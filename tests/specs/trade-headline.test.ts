import { describe, expect, it } from 'vitest';
import type { RowPanel } from '../../src/specs/chart';
import { tradeHeadline } from '../../src/specs/charts/trade-headline';
import { plainText } from '../../src/specs/rich-text';
import { drawingFaults, settingOf } from './support/drawing';
import {
  buildShown,
  cellAt,
  contextOf,
  numberAt,
  shipped,
  shippedBut,
  tradeValue,
} from './support/shipped';

const chart = buildShown(tradeHeadline);

function rowPanel(): RowPanel {
  const [panel] = chart.panels;
  if (panel?.panel !== 'rows') throw new Error('not a row panel');
  return panel;
}

describe('trade-headline', () => {
  it('holds what the document states, with its claims', () => {
    const stated = cellAt(chart, 'a05-2', 'value');
    expect(stated.observation).toMatchObject({ kind: 'reported', value: 4.1, claim: 'a05-2' });
    const projected = cellAt(chart, 'a05-3', 'value');
    expect(projected).toMatchObject({ text: 'over 4.5', status: 'projected' });
    expect(projected.observation).toMatchObject({ kind: 'projected', bound: 'over' });
    expect(chart.claims).toEqual(['a05-2', 'a05-3']);
  });

  it('sets both official counts of the same year beside it', () => {
    const value = (id: string) =>
      shipped.trade.series
        .find((series) => series.id === id)
        ?.observations.find(({ period }) => period === '2023');
    const turnover = value('bns-turnover');
    const [exports, imports] = [value('census-exports'), value('census-imports')];
    if (turnover?.kind !== 'reported') throw new Error('no count of Kazakhstan');
    if (exports?.kind !== 'reported' || imports?.kind !== 'reported') throw new Error('no Census');
    expect(numberAt(chart, 'kazakhstan', 'value')).toBeCloseTo(turnover.value / 1000, 9);
    const sum = (exports.value + imports.value) / 1000;
    expect(numberAt(chart, 'united-states', 'value')).toBeCloseTo(sum, 9);
    expect(cellAt(chart, 'kazakhstan', 'value').text).toBe('4.05');
    expect(cellAt(chart, 'united-states', 'value').text).toBe('3.39');
  });

  it('keeps the projection in a group of its own, off any time axis', () => {
    expect(chart.rows.map(({ key, group }) => [key, group])).toEqual([
      ['a05-2', 'In 2023'],
      ['kazakhstan', 'In 2023'],
      ['united-states', 'In 2023'],
      ['a05-3', 'Projected, and counted since'],
      ['outcome-2024', 'Projected, and counted since'],
      ['outcome-2025', 'Projected, and counted since'],
    ]);
    expect(chart.rows.every(({ position }) => position === undefined)).toBe(true);
  });

  it('sets beside the projection what Kazakhstan counted since, from the outcome of the claim', () => {
    for (const year of ['2024', '2025']) {
      const count = tradeValue('bns-turnover', year) / 1000;
      expect(numberAt(chart, `outcome-${year}`, 'value')).toBeCloseTo(count, 9);
    }
    const unknown = buildShown(
      tradeHeadline,
      contextOf(),
      shippedBut('claims', {
        ...shipped.claims,
        claims: shipped.claims.claims.map((claim) => ({ ...claim, outcome: undefined })),
      }),
    );
    expect(unknown.rows.map(({ key }) => key)).not.toContain('outcome-2024');
  });

  it('sums it up from the same cells', () => {
    expect(plainText(chart.summary)).toBe(
      'The document’s 4.1 billion dollars follows Kazakhstan’s count of 4.05 billion dollars, rounded up. The U.S. count is 3.39 billion dollars, which is 0.66 billion dollars lower.',
    );
  });

  it('ends its axis at the round number above its greatest value', () => {
    expect(rowPanel().columns.map(({ domain }) => domain)).toEqual([[0, 5]]);
    const projection = buildShown(
      tradeHeadline,
      contextOf(),
      shippedBut('claims', {
        ...shipped.claims,
        claims: shipped.claims.claims.map((claim) =>
          claim.id === 'a05-3' && claim.figure !== undefined
            ? { ...claim, figure: { ...claim.figure, value: 11 } }
            : claim,
        ),
      }),
    );
    expect(projection.panels[0]).toMatchObject({ columns: [{ domain: [0, 12.5] }] });
  });

  describe('with documents only', () => {
    const documents = buildShown(tradeHeadline, contextOf({ origin: 'document' }));

    it('holds no count and says so in summary and key', () => {
      expect(documents.rows.map(({ key }) => key)).toEqual(['a05-2', 'a05-3']);
      expect(plainText(documents.summary)).toBe(
        'The document states 4.1 billion dollars for 2023 and projects over 4.5 billion dollars by mid-2025.',
      );
      expect(documents.legend.map(({ swatch }) => swatch.look)).toEqual(['claimed', 'projected']);
      expect(documents.citations.every(({ kind }) => kind === 'document')).toBe(true);
    });
  });

  it('leaves the claims out where only the public record is wanted', () => {
    const record = buildShown(tradeHeadline, contextOf({ origin: 'public-record' }));
    expect(record.rows.map(({ key }) => key)).toEqual(['kazakhstan', 'united-states']);
    expect(plainText(record.summary)).toBe(
      'Kazakhstan counts 4.05 billion dollars for 2023, the United States 3.39 billion dollars, which is 0.66 billion dollars lower.',
    );
    expect(record.notes).toEqual([]);
    expect(record.claims).toEqual([]);
  });

  it('follows the years', () => {
    const later = buildShown(tradeHeadline, contextOf({ from: 2024 }));
    expect(later.rows.map(({ key }) => key)).toEqual(['a05-3', 'outcome-2024', 'outcome-2025']);
    expect(plainText(later.summary)).toBe(
      'The document projects over 4.5 billion dollars by mid-2025, an open lower bound.',
    );
    const earlier = buildShown(tradeHeadline, contextOf({ to: 2023, origin: 'document' }));
    expect(plainText(earlier.summary)).toBe('The document states 4.1 billion dollars for 2023.');
  });

  it('breaks a detail that does not fit beside its label', () => {
    const long = {
      ...chart,
      rows: chart.rows.map((row) => ({ ...row, detail: `${'several words '.repeat(6)}end` })),
    };
    expect(drawingFaults(long, settingOf(320))).toEqual([]);
  });
});
