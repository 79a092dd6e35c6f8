import { useMemo } from 'react';
import { firstFigureOf } from '../../charts/chart-figures';
import type { Chart } from '../../charts/chart';
import type { RichText } from '../../charts/rich-text';
import { toldAddresses } from '../../charts/number-address';
import { FigureNumber } from '../source-panel/figure-number';

/** A sentence of a chart. Each number in it leads to its source; `data-told` is its place among the chart's. */
export function TellingText({
  chart,
  telling,
}: {
  readonly chart: Chart;
  readonly telling: RichText;
}) {
  const first = firstFigureOf(chart, telling);
  const addresses = useMemo(() => toldAddresses(chart), [chart]);
  return telling.map((part, place) => {
    if (typeof part === 'string') return part;
    const before = telling.slice(0, place).filter((other) => typeof other !== 'string').length;
    return (
      <FigureNumber
        key={first + before}
        observation={part.observation}
        form="number"
        text={part.text}
        name={addresses[first + before] ?? chart.id}
        told={first + before}
      />
    );
  });
}
