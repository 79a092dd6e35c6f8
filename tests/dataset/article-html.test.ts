import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostParagraphs } from '../../src/dataset/article';
import { cutArticle, paragraphsOfHtml } from '../../src/dataset/article-html';
import { inventedPage, inventedParagraphs } from '../fixtures/articles/invented';
import { paragraphsOfTree } from '../fixtures/articles/page-tree';

describe('paragraphs of a web page', () => {
  it('are its blocks and its broken lines, with the page around them, without its scripts', () => {
    expect(paragraphsOfHtml(inventedPage)).toEqual([
      'Home',
      'Sea',
      ...inventedParagraphs,
      'Read also: tides',
      '© Harbour Gazette',
    ]);
  });

  it('end where a block begins inside another, and keep what stands in one line together', () => {
    expect(paragraphsOfHtml('before<div>in <span>one</span> <x-y>line</x-y></div>after')).toEqual([
      'before',
      'in one line',
      'after',
    ]);
    expect(paragraphsOfHtml('<p>break</p><p>b<wbr>reak</p>')).toEqual(['break', 'break']);
  });

  it('are whole lines of a preformatted text, whatever is marked in them', () => {
    expect(paragraphsOfHtml('<pre>a <b>b</b> c\nd</pre>')).toEqual(['a b c', 'd']);
    expect(paragraphsOfHtml('<pre><a><a></a>a</a>a</pre>')).toEqual(['aa']);
  });

  it('are the lines of a preformatted text, as a browser saves one', () => {
    expect(paragraphsOfHtml('<pre>first\r\nsecond\n\nthird</pre>')).toEqual([
      'first',
      'second',
      'third',
    ]);
  });
});

describe('a page is cut as the tree of a browser would cut it', () => {
  it.each([
    ['paragraphs that do not end', '<p>one<p>two<ul><li>three<li>four</ul>five</p>six'],
    ['an end without a beginning', 'one</div>two</p>three</br>four</section>five'],
    ['inline elements that cross', '<p>a<b>b<i>c</b>d</i>e<p>f'],
    ['signs in attributes', `<p title="a > b" data-x='<p>'>one<a href=x/>two</a><p id=">">three`],
    ['attributes without quotes', '<div class=a data-b=c/d><svg width=1/>gone</svg>one</div>two'],
    ['a tag that breaks off', '<p>one</p><p title="two>three'],
    ['signs that begin no tag', '<p>3 < 4 & 5 <6 </ x>rest<>end</>done'],
    [
      'comments of all kinds',
      'a<!-- <p>b --><!--> c <!---> d <!-- e --!> f <?g?> h <!i> j <![CDATA[k]]> l',
    ],
    ['a comment that does not end', '<p>one<!-- two <p>three'],
    [
      'references',
      '&lt;p&gt; &amp;amp; &eacute;&#233;&#xe9; &copy2 &notit; &#128; &#0; &bogus; &NotEqualTilde;',
    ],
    [
      'raw text',
      '<title>a<b></title><textarea><p>b</textarea><xmp><p>c &amp;</xmp><style>d{}</style>e',
    ],
    ['a script in a comment in a script', '<script><!-- "<script>" </script> a --></script>b'],
    [
      'a comment that ends in its own dashes',
      '<script><!--> "<script>" </script>a<script></SCRIPT >b',
    ],
    ['a script that does not end', 'a<script>b</scripts><p>c'],
    [
      'drawings',
      '<p>a<svg><title>b</title><style/><path/><g>c</g></svg>d<svg/>e<math><mi>f</math>g',
    ],
    [
      'controls',
      'a<button>b<div>c</div></button>d<select><option>e</select>f<div><button>g</div>h',
    ],
    ['tables', '<table><caption>a<tr><td>b<td>c<tr><th>d</table>e'],
    ['elements that hold nothing', 'a<hr>b<br/>c<img>d<input>e<embed>f<meta>g'],
    ['a frame of a page twice', '<html><body>a</body></html>b<body>c<head>d'],
    ['preformatted lines', '<pre>a\n<b>b\nc</b>d<div>e\nf</div></pre>g\nh'],
  ])('%s', (_name, html) => {
    expect(paragraphsOfHtml(html)).toEqual(paragraphsOfTree(html));
  });

  it('whatever it is made of', () => {
    const words = fc.constantFrom('a', ' b ', 'c\n', '&amp;', '&nbsp;', '&eacute', '< ', "'", '"');
    // One of these in another of its kind ends the outer one: that is tried above, case by case.
    const leaf = fc
      .tuple(fc.constantFrom('a', 'li'), words)
      .map(([name, inside]) => `<${name}>${inside}</${name}>`);
    const names = fc.constantFrom('p', 'div', 'section', 'b', 'span', 'blockquote', 'pre');
    const { page } = fc.letrec<{ page: string; element: string }>((tie) => ({
      element: fc
        .tuple(names, tie('page'), fc.constantFrom('', ' class="x > y"', " data-a='<b>'", ' b=c'))
        .map(([name, inside, attributes]) => `<${name}${attributes}>${inside}</${name}>`),
      page: fc
        .array(
          fc.oneof(
            { maxDepth: 4 },
            words,
            leaf,
            fc.constantFrom(
              '<br>',
              '<!-- x > y -->',
              '<script>"</p>"</script>',
              '<style>p{}</style>',
            ),
            fc.constantFrom(
              '<svg><path d="M0 0"/></svg>',
              '<button>e</button>',
              '<hr/>',
              '<img alt=">">',
            ),
            tie('element'),
          ),
          { maxLength: 6 },
        )
        .map((parts) => parts.join('')),
    }));
    fc.assert(
      fc.property(page, (html) => {
        expect(paragraphsOfHtml(html)).toEqual(paragraphsOfTree(html));
      }),
      { numRuns: 60 },
    );
  });
});

describe('cutting', () => {
  it('tells a page without words from an empty text', () => {
    expect(cutArticle('<html><script>1</script></html>', '')).toEqual({
      ok: false,
      fault: 'no-words',
    });
    expect(cutArticle(' \n ', '')).toEqual({ ok: false, fault: 'empty' });
  });

  it.each([
    ['plain text', 'a\n'],
    ['web page', '<p>a'],
  ])('stops at a %s that no article is', (_name, paragraph) => {
    expect(cutArticle(paragraph.repeat(mostParagraphs + 1), '')).toEqual({
      ok: false,
      fault: 'too-many-paragraphs',
    });
  });
});

/**
 * Five million letters each, made to take a time that grows with the square of the length: with such
 * a step in the way the test does not end before its time is out.
 */
describe('a text that is made to hold the page up is cut all the same', () => {
  const size = 4_900_000;
  const fill = (part: string) => part.repeat(Math.floor(size / part.length));
  it.each([
    ['elements that do not end', fill('<div>')],
    ['elements of the line that do not end', fill('<b>a<i>')],
    ['paragraphs in elements that do not end', `<article>${fill('<font>')}${'<p>x'.repeat(1000)}`],
    ['siblings', `<div>${fill('<b></b>')}`],
    ['ends without beginnings', `<p>${'<b>'.repeat(800_000)}${'</i>'.repeat(600_000)}`],
    ['attributes', `<p ${fill('a b=c ')}`],
    ['blanks in a tag', `<p ${fill(' ')}`],
    ['quotes', `<p>${fill('<a b="')}`],
    ['comments that do not end', `<p>${fill('<!--')}`],
    ['comments at the beginning', fill('<!-- -->')],
    ['references', `<p>${fill('&amp')}`],
    ['ends of raw text', `<p><style>${fill('</style')}`],
    ['scripts in comments', `<p><script>${fill('<!--<script ')}`],
    ['signs', `<p>${fill('<')}`],
    ['names', `<${fill('p')}`],
    ['preformatted lines', `<pre>${fill('\n')}`],
    ['marks on a letter', `a${'\u0301\u0316'.repeat(size / 2)}`],
    ['marks as references', `<p>a${fill('&#769;&#790;')}`],
    ['blanks', `a${fill(' ')}b`],
    ['empty lines', fill('\n')],
  ])('%s', (_name, text) => {
    const cut = cutArticle(text, 'page.html');
    expect(cut.ok ? cut.paragraphs.length : cut.fault).toEqual(expect.anything());
  });
});
