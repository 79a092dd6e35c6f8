import { useMemo } from 'react';
import { firstDatumIndex } from '../../charts/chart-sentences';
import type { Chart } from '../../charts/chart';
import type { RichText } from '../../charts/rich-text';
import { sentencePaths } from '../../charts/chart-datum-paths';
import { CitedNumber } from '../source-panel/cited-number';

/** A sentence of a chart. Each number in it leads to its source; `data-told` is its index among those of the chart. */
export function ChartSentence({
  chart,
  sentence,
}: {
  readonly chart: Chart;
  readonly sentence: RichText;
}) {
  const first = firstDatumIndex(chart, sentence);
  const addresses = useMemo(() => sentencePaths(chart), [chart]);
  return sentence.map((part, index) => {
    if (typeof part === 'string') return part;
    const before = sentence.slice(0, index).filter((other) => typeof other !== 'string').length;
    return (
      <CitedNumber
        key={first + before}
        observation={part.observation}
        form="number"
        text={part.text}
        name={addresses[first + before] ?? chart.id}
        sentenceIndex={first + before}
      />
    );
  });
}
