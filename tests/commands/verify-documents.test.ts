import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { verifyFile } from '../../src/commands/articles/verify-file';
import { largestArticle } from '../../src/dataset/article';
import { en } from '../../src/messages/en/en';
import { namedArticles, inventedPage, inventedText } from '../fixtures/articles/invented';
import { needResearch, readArticleText } from '../fixtures/dataset/research';

const folder = mkdtempSync(join(tmpdir(), 'articles-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function keep(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function told(path: string): Promise<string> {
  const { isWhole, sentences } = await verifyFile(path, namedArticles, en);
  return `${isWhole ? 'whole' : 'not whole'}: ${sentences.join(' ')}`;
}

describe('a file that the command compares', () => {
  it('is a document, as plain text and as a saved page', async () => {
    expect(await told(keep('plain.txt', inventedText))).toBe(
      'whole: This is the article of Harbour Gazette (1). All 6 paragraphs match, letter by letter.',
    );
    expect(await told(keep('page.html', inventedPage))).toMatch(
      /^whole: This is the article of Harbour Gazette \(1\)\. All 6 paragraphs match, letter by letter\. 4 more paragraphs/,
    );
  });

  it('differs in a paragraph, which is named', async () => {
    const changed = keep('changed.txt', inventedText.replace('41', '42'));
    expect(await told(changed)).toBe(
      'not whole: This is the article of Harbour Gazette (1). 5 of 6 paragraphs match. Paragraph 2 differs in at least one character.',
    );
  });

  it.each([
    ['other.txt', 'Something else', en.verify.isNone],
    ['empty.txt', '', en.verify.faults.empty.head],
    ['picture.png', new Uint8Array([0x89, 0x50, 0]), en.verify.faults.binary.head],
    ['large.txt', 'a'.repeat(largestArticle + 1), en.verify.faults['too-large'].head],
  ])('%s gets its own answer', async (name, content, head) => {
    expect(await told(keep(name, content))).toContain(head);
  });

  it('that is not there gets its own answer too', async () => {
    expect(await told(join(folder, 'nowhere.txt'))).toContain(en.verify.faults.unreadable.head);
  });
});

function run(...parameters: readonly string[]) {
  return spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/commands/verify-documents.ts', ...parameters],
    { encoding: 'utf8', env: { ...process.env, INIT_CWD: folder } },
  );
}

describe('npm run verify:documents', () => {
  it('helps, and says what it does not understand', () => {
    expect(run('--help')).toMatchObject({ status: 0, stderr: '' });
    expect(run()).toMatchObject({ status: 2, stdout: '' });
    expect(run('--loud').stderr).toContain('There is no option --loud.');
  });

  it('ends with 1 where a file is neither document', () => {
    keep('stranger.txt', 'Something else');
    const { status, stdout } = run('stranger.txt');
    expect(status).toBe(1);
    expect(stdout).toContain(en.verify.isNone);
  });

  it('ends with 0 where every file is a document', (context) => {
    needResearch(context, 'documents');
    const texts = ['csis-global-south-panel.txt', 'independence-day-greetings.txt'];
    for (const name of texts) keep(name, readArticleText(name));
    const { status, stdout } = run(...texts);
    expect(stdout).toContain('All 9 paragraphs match');
    expect(stdout).toContain('All 14 paragraphs match');
    expect(status).toBe(0);
  });
});
