import { describe, expect, it } from 'vitest';
import type { Observation } from '../../src/dataset/observation';
import { parsePeriod } from '../../src/dataset/period';
import { firstDatumIndex, sentenceData } from '../../src/charts/chart-sentences';
import { createRichTextWriter, plainText, type RichTextWriter } from '../../src/charts/rich-text';

function observe(value: number): Observation {
  const period = parsePeriod('2024');
  return { kind: 'reported', value, unit: 'percent', period, sources: ['one'] };
}

type Cite = RichTextWriter['cite'];

function writeRichText(write: (cite: Cite) => string) {
  const { cite, read } = createRichTextWriter();
  return read(write(cite));
}

const [half, whole] = [observe(50), observe(100)];

describe('numbers cited in a sentence', () => {
  it('come back in the order of the sentence, whatever the order of citing', () => {
    const text = writeRichText((cite) => {
      const [first, second] = [cite('50%', half), cite('100%', whole)];
      return `First ${second}, then ${first}.`;
    });
    expect(text).toEqual([
      'First ',
      { text: '100%', observation: whole },
      ', then ',
      { text: '50%', observation: half },
      '.',
    ]);
  });

  it('survive templates within templates and lists', () => {
    const text = writeRichText((cite) => {
      const inner = `(${cite('50%', half)} in 2024)`;
      return `So ${[inner, inner].join(' and ')}!`;
    });
    expect(text).toEqual([
      'So (',
      { text: '50%', observation: half },
      ' in 2024) and (',
      { text: '50%', observation: half },
      ' in 2024)!',
    ]);
  });

  it('may stand at the start, at the end, side by side and alone', () => {
    const datum = { text: '50%', observation: half };
    const written = (template: (mark: string) => string) =>
      writeRichText((cite) => template(cite('50%', half)));
    expect(written((mark) => mark)).toEqual([datum]);
    expect(written((mark) => `${mark} of it`)).toEqual([datum, ' of it']);
    expect(written((mark) => `of it ${mark}`)).toEqual(['of it ', datum]);
    expect(written((mark) => mark + mark)).toEqual([datum, datum]);
  });

  it('keep their mark through a change of case and of the first letter', () => {
    const changes: readonly ((sentence: string) => string)[] = [
      (sentence) => sentence.toUpperCase(),
      (sentence) => sentence.toLowerCase(),
      (sentence) => sentence.charAt(0).toUpperCase() + sentence.slice(1),
    ];
    const texts = changes.map(
      (change) => writeRichText((cite) => change(`${cite('One', half)} of them`))[0],
    );
    expect(texts).toEqual(['ONE', 'one', 'One'].map((text) => ({ text, observation: half })));
  });

  it('number in the thousands', () => {
    const numbers = Array.from({ length: 3000 }, (_, index) => observe(index));
    const text = writeRichText((cite) =>
      numbers.map((number, index) => cite(String(index), number)).join(' '),
    );
    expect(text.filter((part) => typeof part !== 'string')).toEqual(
      numbers.map((observation, index) => ({ text: String(index), observation })),
    );
  });

  it('leave no words without a datum, and no datum without words', () => {
    expect(writeRichText((cite) => cite('', half))).toEqual([]);
    expect(writeRichText(() => 'Nothing.')).toEqual(['Nothing.']);
  });

  it('do not break unnoticed', () => {
    const written = (template: (mark: string, cite: Cite) => string) => () =>
      writeRichText((cite) => template(cite('50%', half), cite));
    expect(written((mark, cite) => cite(`half of ${mark}`, whole))).toThrow(/within a datum/);
    expect(written((mark) => mark.slice(1))).toThrow(/A broken mark/);
    expect(written((mark) => mark.slice(0, -1))).toThrow(/A broken mark/);
    let foreign = '';
    writeRichText((cite) => {
      cite('50%', half);
      return (foreign = cite('100%', whole));
    });
    expect(() => writeRichText(() => foreign)).toThrow(/another text/);
  });
});

describe('the figures of a chart', () => {
  const figure = (text: string) => ({ text, observation: half });
  const chart = {
    finding: ['Some ', figure('a')],
    deck: ['And ', figure('b')],
    notes: [
      { lead: 'None.', text: ['No number.'] },
      { lead: 'One.', text: [figure('c')] },
    ],
    rows: [
      { key: 'bare', label: 'Bare', cells: {} },
      { key: 'told', label: 'Told', cells: {}, remark: [figure('d')] },
    ],
  };

  it('are those of finding and deck, then of notes, then of remarks', () => {
    expect(sentenceData(chart).map(({ text }) => text)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('are counted through', () => {
    const sentences = [
      chart.finding,
      chart.deck,
      ...chart.notes.map(({ text }) => text),
      ...chart.rows.flatMap(({ remark }) => (remark === undefined ? [] : [remark])),
    ];
    expect(sentences.map((telling) => firstDatumIndex(chart, telling))).toEqual([0, 1, 2, 2, 3]);
    expect(() => firstDatumIndex(chart, ['elsewhere'])).toThrow(RangeError);
  });

  it('stand in the words of their sentence', () => {
    expect(plainText(chart.finding)).toBe('Some a');
  });
});
