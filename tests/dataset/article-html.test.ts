import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { cutArticle, paragraphsOfHtml } from '../../src/dataset/article-html';
import { mostParagraphs } from '../../src/dataset/article';
import { inventedPage, inventedParagraphs } from '../fixtures/articles/invented';

const parse = (text: string) => new JSDOM(text).window.document;
const paragraphs = (text: string) => paragraphsOfHtml(parse(text));

describe('paragraphs of a web page', () => {
  it('are its blocks and its broken lines, with the page around them, without its scripts', () => {
    expect(paragraphs(inventedPage)).toEqual([
      'Home',
      'Sea',
      ...inventedParagraphs,
      'Read also: tides',
      '© Harbour Gazette',
    ]);
  });

  it('end where a block begins inside another, and keep what stands in one line together', () => {
    expect(paragraphs('before<div>in <span>one</span> <x-y>line</x-y></div>after')).toEqual([
      'before',
      'in one line',
      'after',
    ]);
    expect(paragraphs('<p>break</p><p>b<wbr>reak</p>')).toEqual(['break', 'break']);
  });

  it('are the lines of a preformatted text, as a browser saves one', () => {
    expect(paragraphs('<pre>first\r\nsecond\n\nthird</pre>')).toEqual(['first', 'second', 'third']);
  });
});

describe('cutting', () => {
  it('tells a page without words from an empty text', () => {
    expect(cutArticle('<html><script>1</script></html>', '', parse)).toEqual({
      ok: false,
      fault: 'no-words',
    });
    expect(cutArticle(' \n ', '', parse)).toEqual({ ok: false, fault: 'empty' });
  });

  it('stops at a text that no article is', () => {
    expect(cutArticle('a\n'.repeat(mostParagraphs + 1), '', parse)).toEqual({
      ok: false,
      fault: 'too-many-paragraphs',
    });
  });
});
