import { describe, expect, it } from 'vitest';
import metrics from '../../src/layout/font-metrics.json';
import { measureText, wrapText, type Font } from '../../src/layout/text-measure';

const plain: Font = { face: 'sans', weight: 400, size: 10 };
const semibold: Font = { ...plain, weight: 600 };

describe('measureText', () => {
  it('adds the advance widths of the characters in proportion to the size', () => {
    const digit = measureText('0', plain);
    expect(digit).toBeGreaterThan(0);
    expect(measureText('000', plain)).toBeCloseTo(3 * digit, 9);
    expect(measureText('000', { ...plain, size: 20 })).toBeCloseTo(6 * digit, 9);
    expect(measureText('', plain)).toBe(0);
  });

  it('knows that figures are tabular, and that heavier letters are wider', () => {
    for (const digit of '123456789') {
      expect(measureText(digit, plain)).toBe(measureText('0', plain));
    }
    expect(measureText('Kazakhstan', semibold)).toBeGreaterThan(measureText('Kazakhstan', plain));
  });

  it('holds the letters of all three languages and the signs that charts use', () => {
    const wanted = 'abcXYZ АБВабв ӘәҒғҚқҢңӨөҰұҮүҺһІі 0123456789 −+%’“”–·№¶,.;:()/';
    for (const widths of [
      metrics.sans['400'],
      metrics.sans['600'],
      metrics.serif['600'],
      metrics.serif['700'],
    ]) {
      const known = new Set(Object.values(widths).join(''));
      expect(Array.from(wanted).filter((character) => !known.has(character))).toEqual([]);
    }
  });

  it('allows a character it does not know the room that a fallback face needs', () => {
    expect(measureText('→', plain)).toBe(7);
    expect(measureText('😀', plain)).toBe(7);
  });
});

describe('wrapText', () => {
  const words = 'The United States bought more than it sold';

  it('breaks between words into lines that fit, and loses none', () => {
    const width = measureText('The United States', plain);
    const lines = wrapText(words, plain, width);
    expect(lines[0]).toBe('The United States');
    expect(lines.join(' ')).toBe(words);
    expect(lines.filter((line) => measureText(line, plain) > width)).toEqual([]);
  });

  it('leaves a text that fits in one line', () => {
    expect(wrapText(words, plain, 10_000)).toEqual([words]);
  });

  it('lets a word that is too long stand alone', () => {
    expect(wrapText('a Zusammensetzung b', plain, 20)).toEqual(['a', 'Zusammensetzung', 'b']);
  });

  it('keeps what a no-break space joins', () => {
    const width = measureText('metal (HS', plain);
    expect(wrapText('metal (HS\u00a07115)', plain, width)).toEqual(['metal', '(HS\u00a07115)']);
  });

  it('makes no line of nothing', () => {
    expect(wrapText('', plain, 50)).toEqual([]);
  });
});
