import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeText, searchWords } from '../../src/selectors/filters/search-text';

describe('fold', () => {
  it.each([
    ['case', 'Astana', 'ASTANA'],
    ['diacritics', 'chargé', 'charge'],
    ['composed and decomposed letters', 'é', 'e\u0301'],
    ['typographic apostrophes', 'Kazakhstan’s', "Kazakhstan's"],
    ['dashes', 'Jackson–Vanik', 'Jackson-Vanik'],
    ['abbreviations', 'U.S.', 'us'],
    ['initials', 'George H. W. Bush', 'George H W Bush'],
    ['Kazakh letters typed as Russian ones', 'Қазақстан', 'Казакстан'],
    ['the letters Ғ Ә Ө Ң Һ', 'ҒӘӨҢҺ', 'гаонх'],
    ['both Kazakh letters for у', 'ҰҮ', 'уу'],
    ['І typed as И or as Ы', 'Іі', 'иы'],
    ['Ё', 'Ещё', 'еще'],
    ['Latin C and B typed for Cyrillic ones', 'C5+1 B5+1', 'С5+1 В5+1'],
  ])('makes no difference of %s', (_, one, other) => {
    expect(normalizeText(one)).toBe(normalizeText(other));
  });

  it('takes the full stop after every letter that stands alone, and no other', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'ж', '.', ' ', '1', '-') });
    const stopAfterLoneLetter = /(?<=(?<!\p{L})\p{L})\./gu;
    fc.assert(
      fc.property(letters, (text) => {
        const others = text.replace(stopAfterLoneLetter, '').replaceAll('.', '…');
        expect(normalizeText(text).replaceAll('.', '…')).toBe(normalizeText(others));
      }),
    );
  });

  it('keeps different words apart', () => {
    expect(normalizeText('uranium')).not.toBe(normalizeText('titanium'));
    expect(normalizeText('4.1 billion')).not.toBe(normalizeText('41 billion'));
  });
});

describe('searchWords', () => {
  it('splits at white space and punctuation', () => {
    expect(searchWords('  “Astana”, forum;\u00A0(2024) ')).toEqual(
      ['Astana', 'forum', '2024'].map(normalizeText),
    );
  });

  it.each(['', '   ', ', ;'])('finds nothing to search for in %j', (text) => {
    expect(searchWords(text)).toEqual([]);
  });
});
