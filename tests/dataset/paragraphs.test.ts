import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { paragraphsOfText } from '../../src/dataset/article';
import { needResearch, readArticleText, readResearch } from '../fixtures/dataset/research';
import { readShippedDataset, shippedFiles } from '../fixtures/dataset/shipped';

/** How many words in a row would make a copy of a sentence. */
const runLength = 9;

function paragraphsOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.normalize('NFC').replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

function runsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Set<string>();
  for (let start = 0; start + runLength <= words.length; start += 1) {
    runs.add(words.slice(start, start + runLength).join(' '));
  }
  return runs;
}

describe('the two documents', () => {
  it('have paragraphs with the fingerprints that the dataset keeps', (context) => {
    needResearch(context, 'documents');
    needResearch(context, 'data');
    const files = new Map(readResearch.documents().map(({ id, file }) => [id, file]));
    for (const { id, paragraphs } of readShippedDataset().documents.documents) {
      const computed = paragraphsOf(readArticleText(files.get(id) ?? '')).map((text, index) => ({
        number: index + 1,
        sha256: createHash('sha256').update(text).digest('hex'),
      }));
      expect(computed, id).toEqual(paragraphs);
    }
  });

  it('are cut and normalised by the page as they were for their fingerprints', (context) => {
    needResearch(context, 'documents');
    for (const file of ['csis-global-south-panel.txt', 'independence-day-greetings.txt']) {
      const text = readArticleText(file);
      expect(paragraphsOfText(text)).toEqual(paragraphsOf(text));
    }
  });

  it.for(shippedFiles)('lend no nine words in a row to %s.json', (name, context) => {
    needResearch(context, 'documents');
    const copied = runsOf(
      ['csis-global-south-panel.txt', 'independence-day-greetings.txt']
        .map(readArticleText)
        .join('\n'),
    );
    expect(copied.size).toBeGreaterThan(900);
    const text = readFileSync(new URL(`../../public/data/${name}.json`, import.meta.url), 'utf8')
      // An address has to be what it is, and the publisher made one of them from a headline.
      .replace(/https?:[^"]+/g, '');
    const shared = [...runsOf(text)].filter((run) => copied.has(run));
    expect(shared).toEqual([]);
  });
});
