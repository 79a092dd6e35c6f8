import { describe, expect, it } from 'vitest';
import { paragraphsOfText } from '../../src/dataset/article';
import { canFingerprint, fingerprintAll } from '../../src/dataset/fingerprint';
import { alignEqual, verifyArticle, type Verification } from '../../src/selectors/verification';
import { namedArticles, inventedParagraphs, otherParagraphs } from '../fixtures/articles/invented';
import { needResearch, readArticleText } from '../fixtures/dataset/research';
import { shipped } from '../charts/support/shipped';

async function verify(texts: readonly string[], articles = namedArticles) {
  return verifyArticle(await fingerprintAll(texts), articles);
}

/** The kinds of the lines, with the numbers of those that are the document's. */
function outline(verification: Verification | null): readonly string[] {
  return (verification?.lines ?? []).map((line) =>
    line.kind === 'extra' ? 'extra' : `${line.kind} ${String(line.number)}`,
  );
}

const [first, second, mark, fourth, , last] = inventedParagraphs;

describe('a text that is compared with the documents', () => {
  it('is a document with all its paragraphs', async () => {
    const found = await verify(inventedParagraphs);
    expect(found).toMatchObject({ article: { id: 'doc-harbours' }, matched: 6, total: 6 });
    expect(found?.lines.every(({ kind }) => kind === 'matched')).toBe(true);
  });

  it('differs in the one paragraph in which one letter was changed', async () => {
    const changed = inventedParagraphs.map((text, index) =>
      index === 3 ? text.replace('café', 'cafe') : text,
    );
    const found = await verify(changed);
    expect(found).toMatchObject({ matched: 5, total: 6 });
    expect(outline(found)).toEqual([
      'matched 1',
      'matched 2',
      'matched 3',
      'differs 4',
      'matched 5',
      'matched 6',
    ]);
  });

  it('lacks a paragraph that was taken out, at its place', async () => {
    const found = await verify([first, mark, fourth, mark, last]);
    expect(found).toMatchObject({ matched: 5, total: 6 });
    expect(outline(found)).toEqual([
      'matched 1',
      'missing 2',
      'matched 3',
      'matched 4',
      'matched 5',
      'matched 6',
    ]);
  });

  it('has more paragraphs around and between, which change nothing', async () => {
    const found = await verify(['Home', 'Sea', ...inventedParagraphs, 'Footer']);
    expect(found).toMatchObject({ matched: 6, total: 6 });
    expect(outline(found).filter((line) => line === 'extra')).toHaveLength(3);
  });

  it('leaves open which of several strangers a changed paragraph may be', async () => {
    const found = await verify(['Home', 'Sea', 'changed', ...inventedParagraphs.slice(1)]);
    expect(outline(found).slice(0, 5)).toEqual([
      'unsettled 1',
      'extra',
      'extra',
      'extra',
      'matched 2',
    ]);
  });

  it('may have a paragraph at another place, which matches all the same', async () => {
    const found = await verify([last, first, second, mark, fourth, mark]);
    expect(found).toMatchObject({ matched: 6, total: 6 });
    expect(found?.lines[0]).toMatchObject({ kind: 'matched', number: 6, moved: true });
  });

  it('is the document of which it has more', async () => {
    const found = await verify([first, second, ...otherParagraphs.slice(0, 1)]);
    expect(found?.article.id).toBe('doc-harbours');
    expect((await verify(otherParagraphs))?.article.id).toBe('doc-lighthouse');
  });

  it('is none by a mark that a document repeats, nor by words of its own', async () => {
    expect(await verify([mark])).toBeNull();
    expect(await verify(['Something else', 'altogether'])).toBeNull();
  });
});

describe('fingerprints', () => {
  it('are SHA-256 of the text in UTF-8', async () => {
    expect(await fingerprintAll(['abc'])).toEqual([
      {
        text: 'abc',
        sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      },
    ]);
    expect(canFingerprint()).toBe(true);
  });
});

describe('alignment', () => {
  it('pairs as much as can be paired without crossing', () => {
    expect(alignEqual(['a', 'b', 'c', 'd'], ['b', 'x', 'd', 'a'])).toEqual([
      [1, 0],
      [3, 2],
    ]);
    expect(alignEqual([], ['a'])).toEqual([]);
  });
});

describe('the two documents themselves', () => {
  it.for([
    ['doc-independence-day', 'independence-day-greetings.txt', 14],
    ['doc-csis-panel', 'csis-global-south-panel.txt', 9],
  ] as const)('%s is found whole', async ([id, file, total], context) => {
    needResearch(context, 'documents');
    const { documents } = shipped.documents;
    const found = await verify(paragraphsOfText(readArticleText(file)), documents);
    expect(found).toMatchObject({ article: { id }, matched: total, total });
  });
});
