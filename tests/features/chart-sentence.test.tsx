import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { tradeBothCounts } from '../../src/charts/trade/trade-both-counts';
import { tradeHeadline } from '../../src/charts/trade/trade-headline';
import { usImportsFromKazakhstan } from '../../src/charts/minerals/us-imports-from-kazakhstan';
import { sentenceData } from '../../src/charts/chart-sentences';
import { plainText, type RichText } from '../../src/charts/rich-text';
import { ChartSentence } from '../../src/features/chart/chart-sentence';
import { buildShown } from '../charts/support/shipped';
import { renderView } from '../ui/support';

describe('a sentence of a chart', () => {
  it('reads as it was written, each number a link to the panel of its source', () => {
    const chart = buildShown(tradeHeadline);
    const { container } = renderView(<ChartSentence chart={chart} sentence={chart.deck} />);
    expect(container).toHaveTextContent(plainText(chart.deck));
    const [claimed, counted, ...rest] = screen.getAllByRole('link');
    expect(claimed).toHaveTextContent('4.1 billion dollars');
    expect(claimed).toHaveAttribute('href', '/?figure=claim/a05-2');
    expect(claimed).toHaveAttribute('data-kind', 'reported');
    expect(counted).toHaveAttribute('href', '/?figure=bns-turnover/2023');
    expect(counted).toHaveAttribute('data-source', 'kz-bns-foreign-trade');
    expect(counted).toHaveAttribute('data-value', '4.052945');
    expect(counted).toHaveAttribute('data-unit', 'usd-billion');
    expect(counted).toHaveAttribute('data-figure');
    expect(counted).toHaveClass('num');
    expect(rest.map(({ dataset }) => [dataset['kind'], dataset['told']])).toEqual([
      ['derived', '4'],
      ['derived', '5'],
    ]);
  });

  it('counts its numbers on from those told before it', () => {
    const chart = buildShown(tradeBothCounts);
    const remark: RichText = chart.rows.find(({ key }) => key === '2023')?.remark ?? [];
    renderView(<ChartSentence chart={chart} sentence={remark} />);
    const figures = sentenceData(chart);
    for (const link of screen.getAllByRole('link')) {
      expect(link).toHaveTextContent(figures[Number(link.dataset['told'])]?.text ?? '?');
    }
    const [first, second, ...others] = screen
      .getAllByRole('link')
      .map(({ dataset }) => Number(dataset['told']));
    expect(second).toBe(Number(first) + 1);
    expect(others).toEqual([]);
  });

  it('has no link where it states no number', () => {
    const chart = buildShown(usImportsFromKazakhstan);
    const { text } = chart.notes[0] ?? { text: [] };
    const { container } = renderView(<ChartSentence chart={chart} sentence={text} />);
    expect(container).toHaveTextContent(/^A part says nothing/);
    expect(screen.queryByRole('link')).toBeNull();
  });
});
