import { describe, expect, it } from 'vitest';
import type { Observation } from '../../src/dataset/observation';
import { parsePeriod } from '../../src/dataset/period';
import { firstFigureOf, figuresOf } from '../../src/specs/chart-figures';
import { plainText, ToldFigures, untold } from '../../src/specs/telling';

function observe(value: number): Observation {
  const period = parsePeriod('2024');
  return { kind: 'reported', value, unit: 'percent', period, sources: ['one'] };
}

const [half, whole] = [observe(50), observe(100)];

describe('numbers marked in a sentence', () => {
  it('come back in the order of the sentence, whatever the order of marking', () => {
    const told = new ToldFigures();
    const [first, second] = [told.mark('50%', half), told.mark('100%', whole)];
    expect(told.read(`First ${second}, then ${first}.`)).toEqual([
      'First ',
      { text: '100%', observation: whole },
      ', then ',
      { text: '50%', observation: half },
      '.',
    ]);
  });

  it('survive templates within templates and lists', () => {
    const told = new ToldFigures();
    const inner = `(${told.mark('50%', half)} in 2024)`;
    const list = [inner, inner].join(' and ');
    expect(told.read(`So ${list}!`)).toEqual([
      'So (',
      { text: '50%', observation: half },
      ' in 2024) and (',
      { text: '50%', observation: half },
      ' in 2024)!',
    ]);
  });

  it('may stand at the start, at the end, side by side and alone', () => {
    const told = new ToldFigures();
    const mark = told.mark('50%', half);
    const figure = { text: '50%', observation: half };
    expect(told.read(mark)).toEqual([figure]);
    expect(told.read(`${mark} of it`)).toEqual([figure, ' of it']);
    expect(told.read(`of it ${mark}`)).toEqual(['of it ', figure]);
    expect(told.read(mark + mark)).toEqual([figure, figure]);
  });

  it('keep their mark through a change of case and of the first letter', () => {
    const told = new ToldFigures();
    const sentence = `${told.mark('One', half)} of them`;
    const parts = [
      sentence.toUpperCase(),
      sentence.toLowerCase(),
      sentence.charAt(0).toUpperCase() + sentence.slice(1),
    ].map((text) => told.read(text)[0]);
    expect(parts).toEqual(['ONE', 'one', 'One'].map((text) => ({ text, observation: half })));
  });

  it('number in the thousands', () => {
    const told = new ToldFigures();
    const marks = Array.from({ length: 3000 }, (_, index) =>
      told.mark(String(index), observe(index)),
    );
    const read = told.read(marks.join(' ')).filter((part) => typeof part !== 'string');
    expect(read.map(({ text, observation }) => [text, observation])).toEqual(
      Array.from({ length: 3000 }, (_, index) => [String(index), observe(index)]),
    );
  });

  it('leave no words without a figure, and no figure without words', () => {
    const told = new ToldFigures();
    expect(told.mark('', half)).toBe('');
    expect(told.read('')).toEqual([]);
    expect(told.read('Nothing.')).toEqual(['Nothing.']);
    expect(untold('')).toEqual([]);
    expect(untold('Words.')).toEqual(['Words.']);
  });

  it('do not break unnoticed', () => {
    const told = new ToldFigures();
    const mark = told.mark('50%', half);
    expect(() => told.mark(`half of ${mark}`, whole)).toThrow(/A figure within a figure/);
    expect(() => told.read(mark.slice(1))).toThrow(/A broken mark/);
    expect(() => told.read(mark.slice(0, -1))).toThrow(/A broken mark/);
    expect(() => new ToldFigures().read(mark)).toThrow(/another registry/);
  });
});

describe('the figures of a chart', () => {
  const figure = (text: string) => ({ text, observation: half });
  const chart = {
    summary: ['Some ', figure('a'), ' and ', figure('b')],
    notes: [
      { lead: 'None.', text: ['No number.'] },
      { lead: 'One.', text: [figure('c')] },
    ],
    rows: [
      { key: 'bare', label: 'Bare', cells: {} },
      { key: 'told', label: 'Told', cells: {}, remark: [figure('d')] },
    ],
  };

  it('are those of the summary, then of notes, then of remarks', () => {
    expect(figuresOf(chart).map(({ text }) => text)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('are counted through', () => {
    const tellings = [
      chart.summary,
      ...chart.notes.map(({ text }) => text),
      ...chart.rows.flatMap(({ remark }) => (remark === undefined ? [] : [remark])),
    ];
    expect(tellings.map((telling) => firstFigureOf(chart, telling))).toEqual([0, 2, 2, 3]);
    expect(() => firstFigureOf(chart, ['elsewhere'])).toThrow(RangeError);
  });

  it('stand in the words of their sentence', () => {
    expect(plainText(chart.summary)).toBe('Some a and b');
  });
});
