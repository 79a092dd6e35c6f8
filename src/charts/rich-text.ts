import type { Observation } from '../dataset/observation';

/** A number as it stands in a sentence, with the observation that it states. */
export interface Datum {
  /** As shown, with its unit where the sentence gives one: 4.05 billion dollars. */
  readonly text: string;
  readonly observation: Observation;
}

/** A sentence of which every number leads to its source: plain words and data, in reading order. */
export type RichText = readonly (string | Datum)[];

/** The words alone, for pictures, descriptions, speech and search. */
export function plainText(text: RichText): string {
  return text.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

/** Puts numbers into sentences, and reads finished sentences back. */
export interface RichTextWriter {
  /**
   * Marks the words of a number with the observation that they state. Throws a `RangeError` where the
   * words hold a mark already, or where there are more data than private characters.
   */
  readonly cite: (words: string, observation: Observation) => string;
  /** The sentence with its data. Throws a `RangeError` where a mark was broken or is of another writer. */
  readonly read: (sentence: string) => RichText;
}

// Characters of Unicode's private use area: no text holds them, and a change of case leaves them be.
const opening = '\u{E000}';
const closing = '\u{E001}';
const firstIndex = 0xe100;
const lastIndex = 0xf8ff;
const anyMark = /[\u{E000}-\u{F8FF}]/u;
const markedText = /\u{E000}([\u{E100}-\u{F8FF}])([^\u{E000}-\u{F8FF}]*)\u{E001}/u;

/**
 * Sentences of messages stay templates of strings: `cite` wraps the words of a number in private
 * characters that say which observation it is, a message puts them wherever its language wants them,
 * and `read` finds them in the finished sentence.
 */
export function createRichTextWriter(): RichTextWriter {
  const observations: Observation[] = [];
  function cite(words: string, observation: Observation): string {
    if (words === '') return '';
    if (anyMark.test(words)) throw new RangeError(`A datum within a datum: ${words}`);
    const index = firstIndex + observations.length;
    if (index > lastIndex) throw new RangeError('Too many data in one text');
    observations.push(observation);
    return `${opening}${String.fromCodePoint(index)}${words}${closing}`;
  }
  function read(sentence: string): RichText {
    // Split at a pattern with two groups: words, index, text of a datum, words, index and so on.
    const pieces = sentence.split(new RegExp(markedText, 'gu'));
    return pieces.flatMap((piece, place): RichText => {
      if (place % 3 === 1) return [];
      if (place % 3 === 2) {
        const index = pieces[place - 1]?.codePointAt(0) ?? Number.NaN;
        const observation = observations[index - firstIndex];
        if (observation === undefined) throw new RangeError(`A mark of another text: ${piece}`);
        return [{ text: piece, observation }];
      }
      if (anyMark.test(piece)) throw new RangeError(`A broken mark in: ${sentence}`);
      return piece === '' ? [] : [piece];
    });
  }
  return { cite, read };
}
