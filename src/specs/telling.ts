import type { Observation } from '../dataset/observation';

/** A number as it stands in a sentence, with the observation that it states. */
export interface ToldFigure {
  /** As shown, with its unit where the sentence gives one: 4.05 billion dollars. */
  readonly text: string;
  readonly observation: Observation;
}

/** A sentence of which every number leads to its source: plain words and figures, in reading order. */
export type Telling = readonly (string | ToldFigure)[];

/** The words alone, for pictures, descriptions, speech and search. */
export function plainText(telling: Telling): string {
  return telling.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

/** Words without a number that is a datum. */
export function untold(words: string): Telling {
  return words === '' ? [] : [words];
}

// Characters of Unicode's private use area: no text holds them, and a change of case leaves them be.
const opening = '\u{E000}';
const closing = '\u{E001}';
const firstIndex = 0xe100;
const lastIndex = 0xf8ff;
const anyMark = /[\u{E000}-\u{F8FF}]/u;
const markedText = /\u{E000}([\u{E100}-\u{F8FF}])([^\u{E000}-\u{F8FF}]*)\u{E001}/u;

/**
 * Carries numbers through the messages, which stay templates of strings. `mark` wraps the words of
 * a number in private characters that say which observation it is; a message puts the result
 * wherever its language wants it; `read` turns the finished sentence into a telling. Marks of one
 * sentence are read by the registry that made them.
 */
export class ToldFigures {
  readonly #observations: Observation[] = [];

  /**
   * The words of a number, marked with what they state. Throws a `RangeError` where the words hold
   * a mark already, or where a sentence has more figures than there are private characters.
   */
  mark(words: string, observation: Observation): string {
    if (words === '') return '';
    if (anyMark.test(words)) throw new RangeError(`A figure within a figure: ${words}`);
    const index = firstIndex + this.#observations.length;
    if (index > lastIndex) throw new RangeError('Too many figures in one sentence');
    this.#observations.push(observation);
    return `${opening}${String.fromCodePoint(index)}${words}${closing}`;
  }

  /** A sentence with its marks as a telling. Throws a `RangeError` where a mark was broken. */
  read(sentence: string): Telling {
    // Split at a pattern with two groups: words, index, text of a figure, words, index and so on.
    const pieces = sentence.split(new RegExp(markedText, 'gu'));
    return pieces.flatMap((piece, place): Telling => {
      if (place % 3 === 1) return [];
      if (place % 3 === 2) return [this.#figure(pieces[place - 1] ?? '', piece)];
      if (anyMark.test(piece)) throw new RangeError(`A broken mark in: ${sentence}`);
      return untold(piece);
    });
  }

  #figure(index: string, text: string): ToldFigure {
    const observation = this.#observations[(index.codePointAt(0) ?? Number.NaN) - firstIndex];
    if (observation === undefined) throw new RangeError(`A mark of another registry: ${text}`);
    return { text, observation };
  }
}
