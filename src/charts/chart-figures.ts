import type { Chart } from './chart';
import type { RichText, Datum } from './rich-text';

type Tellings = Pick<Chart, 'summary' | 'notes' | 'rows'>;

/** Everything that a chart tells in sentences: the summary, then notes, then remarks of rows. */
function tellingsOf({ summary, notes, rows }: Tellings): readonly RichText[] {
  return [
    summary,
    ...notes.map(({ text }) => text),
    ...rows.flatMap(({ remark }) => (remark === undefined ? [] : [remark])),
  ];
}

function figuresIn(tellings: readonly RichText[]): readonly Datum[] {
  return tellings.flat().filter((part) => typeof part !== 'string');
}

/**
 * The numbers that a chart tells in sentences: those of the summary, then of notes, then of remarks.
 * The place of a figure in this list is its number, which `data-told` and addresses name.
 */
export function figuresOf(chart: Tellings): readonly Datum[] {
  return figuresIn(tellingsOf(chart));
}

/**
 * The number of the first figure of a sentence of the chart; those after it count on. Throws a
 * `RangeError` where the sentence is not one of the chart's.
 */
export function firstFigureOf(chart: Tellings, telling: RichText): number {
  const tellings = tellingsOf(chart);
  const place = tellings.indexOf(telling);
  if (place === -1) throw new RangeError('A sentence that the chart does not tell');
  return figuresIn(tellings.slice(0, place)).length;
}
