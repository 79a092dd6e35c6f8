import { describe, expect, it } from 'vitest';
import {
  decodeArticle,
  isHtml,
  largestArticle,
  normaliseParagraph,
  paragraphsOfText,
} from '../../src/dataset/article';
import { inventedParagraphs, inventedText } from '../fixtures/articles/invented';

const encode = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, order: 'little' | 'big'): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  const isLittle = order === 'little';
  view.setUint16(0, 0xfeff, isLittle);
  for (let at = 0; at < text.length; at += 1) {
    view.setUint16(2 * at + 2, text.charCodeAt(at), isLittle);
  }
  return new Uint8Array(view.buffer);
}

describe('paragraphs of a plain text', () => {
  it('are its lines that are not empty', () => {
    expect(paragraphsOfText(inventedText)).toEqual(inventedParagraphs);
    expect(paragraphsOfText('\n  \n\t\n')).toEqual([]);
  });

  it.each([
    ['Windows', '\r\n'],
    ['old Macintosh', '\r'],
    ['Unix', '\n'],
  ])('are the same with line ends of %s', (_, end) => {
    expect(paragraphsOfText(inventedParagraphs.join(end))).toEqual(inventedParagraphs);
  });

  it('lose a byte order mark, runs of white space, and other ways to write a letter', () => {
    expect(normaliseParagraph('\uFEFF  caf\u0065\u0301\u00A0 \t owners ')).toBe('caf\u00E9 owners');
  });
});

describe('decoding', () => {
  it.each([
    ['UTF-8', encode(inventedText)],
    ['UTF-8 with its mark', encode(`\uFEFF${inventedText}`)],
    ['UTF-16, little end first', utf16(inventedText, 'little')],
    ['UTF-16, big end first', utf16(inventedText, 'big')],
  ])('reads %s', (_, bytes) => {
    const read = decodeArticle(bytes);
    expect(read.ok && paragraphsOfText(read.text)).toEqual(inventedParagraphs);
  });

  it('reads the encoding that an older page names itself', () => {
    const page = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>';
    const read = decodeArticle(new Uint8Array([...encode(page), 0xcc, 0xe8, 0xf0]));
    expect(read).toEqual({ ok: true, text: `${page}Мир` });
  });

  it.each([
    ['empty', new Uint8Array()],
    ['empty', encode(' \r\n\t ')],
    ['empty', encode('\uFEFF')],
    ['binary', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ['binary', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])],
    ['binary', encode('PK\u0003\u0004 and more')],
    ['binary', encode('%PDF-1.7\n1 0 obj')],
    ['too-large', new Uint8Array(largestArticle + 1).fill(97)],
  ])('finds %s', (fault, bytes) => {
    expect(decodeArticle(bytes)).toEqual({ ok: false, fault });
  });

  it('reads a file of exactly the largest size', () => {
    expect(decodeArticle(new Uint8Array(largestArticle).fill(97)).ok).toBe(true);
  });
});

describe('a web page', () => {
  it.each([
    ['<!doctype html><p>a', 'saved', true],
    ['\uFEFF<?xml version="1.0"?>\n<!-- saved from url --><html>', '', true],
    ['<p class="x">a</p>', '', true],
    ['no tag at all', 'page.htm', true],
    ['<3 harbours', '', false],
    ['A text that speaks of <p> in its midst', 'note.txt', false],
  ])('%s (%s): %s', (text, name, expected) => {
    expect(isHtml(text, name)).toBe(expected);
  });
});
