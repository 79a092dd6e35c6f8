import type { Chart } from './chart';
import type { RichText, Datum } from './rich-text';

type ChartSentences = Pick<Chart, 'finding' | 'deck' | 'notes' | 'rows'>;

/** The sentences of a chart: the finding and its deck, then notes, then remarks of rows. */
function sentencesOf({ finding, deck, notes, rows }: ChartSentences): readonly RichText[] {
  return [
    finding,
    deck,
    ...notes.map(({ text }) => text),
    ...rows.flatMap(({ remark }) => (remark === undefined ? [] : [remark])),
  ];
}

function dataIn(sentences: readonly RichText[]): readonly Datum[] {
  return sentences.flat().filter((part) => typeof part !== 'string');
}

/**
 * The numbers in the sentences of a chart: those of finding and deck, then of notes, then of remarks.
 * The index of a datum in this list is what `data-told` and addresses name.
 */
export function sentenceData(chart: ChartSentences): readonly Datum[] {
  return dataIn(sentencesOf(chart));
}

/**
 * The index of the first datum of a sentence of the chart; those after it count on. Throws a
 * `RangeError` where the sentence is not one of the chart's.
 */
export function firstDatumIndex(chart: ChartSentences, sentence: RichText): number {
  const sentences = sentencesOf(chart);
  const index = sentences.indexOf(sentence);
  if (index === -1) throw new RangeError('Not a sentence of this chart');
  return dataIn(sentences.slice(0, index)).length;
}
