import type { DatedEvent } from '../../dataset/ledger';

/**
 * Letters that many readers type another way: Kazakh letters on a Russian keyboard, and the Latin
 * C and B that stand for Cyrillic С and В in names such as C5+1.
 */
const typedAs: Readonly<Record<string, string>> = {
  қ: 'к',
  ғ: 'г',
  ә: 'а',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  ң: 'н',
  һ: 'х',
  і: 'и',
  ы: 'и',
  c: 'с',
  b: 'в',
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
};

const replaceable = new RegExp(`[${Object.keys(typedAs).join('')}]`, 'gu');

/**
 * Letters that stand alone, each with its full stop, as in U.S. and D.C. What stands before them is
 * part of the match, because Safari before 16.4 cannot look behind: it would not read this file at all.
 */
const abbreviation = /(^|\P{L})((?:\p{L}\.)+)/gu;

function withoutStops(text: string): string {
  return text.replace(
    abbreviation,
    (_, before: string, letters: string) => before + letters.replaceAll('.', ''),
  );
}

/**
 * Text as the search compares it: without case, diacritics, typographic apostrophes and dashes, or
 * the full stops of abbreviations. Both sides of a comparison must be normalized.
 */
export function normalizeText(text: string): string {
  return withoutStops(text.toLowerCase())
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(replaceable, (letter) => typedAs[letter] ?? letter);
}

const searchTexts = new WeakMap<DatedEvent, string>();

/** What the text search reads of an event: title, summary, actors and places, normalized when first asked for. */
export function searchTextOf(event: DatedEvent): string {
  const known = searchTexts.get(event);
  if (known !== undefined) return known;
  const text = normalizeText(
    [event.title, event.summary, ...event.actors, ...event.places].join('\n'),
  );
  searchTexts.set(event, text);
  return text;
}

/** The normalized words of a search text; none where it holds nothing to search for. */
export function searchWords(text: string): readonly string[] {
  return normalizeText(text)
    .split(/[\s,;:"“”«»()]+/u)
    .filter((word) => word !== '');
}
