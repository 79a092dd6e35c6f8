import type { Locator, Page } from '@playwright/test';
import { en } from '../../src/messages/en/en';
import {
  inventedArticles,
  namedArticles,
  inventedPage,
  inventedParagraphs,
  inventedText,
} from '../fixtures/articles/invented';
import { isFull, ofEachKind } from '../setup/extent';
import { violations } from './support/axe';
import { dataAddress } from './support/addresses';
import { expect, test } from './support/fixtures';
import { open } from './support/pages';

const words = en.verify;

/** The site with the fingerprints of invented articles under the ids of the two documents. */
async function openWithInvented(page: Page): Promise<void> {
  await page.route(dataAddress('documents'), async (route) => {
    const ids = ['doc-independence-day', 'doc-csis-panel'];
    // Claims name paragraphs up to the fourteenth: the rest of the invented article is unknown.
    const articles = inventedArticles.map((article, index) => ({
      ...article,
      id: ids[index] ?? article.id,
    }));
    await route.fulfill({ json: { documents: articles } });
  });
  await open(page, '/sources#verify');
}

function answer(page: Page): Locator {
  return page.locator('[data-verify="result"]');
}

async function choose(page: Page, name: string, content: string | Buffer): Promise<void> {
  await page
    .locator('input[type="file"][data-verify="input"]')
    .setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) });
}

async function drop(page: Page, name: string, content: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, text]) => {
      const carried = new DataTransfer();
      carried.items.add(new File([text], fileName));
      return carried;
    },
    [name, content] as const,
  );
  await page.locator('[data-part="drop"]').dispatchEvent('drop', { dataTransfer: transfer });
}

/**
 * What could carry words of an article away, of all that the page asks for from now on: a request
 * with a body or a query, one to another host, or one for a picture. The site's own files may still
 * arrive.
 */
function listenForRequests(page: Page): readonly string[] {
  const requests: string[] = [];
  const { origin } = new URL(page.url());
  page.on('request', (request) => {
    const url = new URL(request.url());
    const isPlainFile =
      request.method() === 'GET' &&
      request.postData() === null &&
      request.resourceType() !== 'image' &&
      url.search === '';
    if (!isPlainFile || url.origin !== origin)
      requests.push(`${request.method()} ${request.url()}`);
  });
  return requests;
}

async function expectAnswer(page: Page, document: string, matched: number, total: number) {
  await expect(answer(page)).toHaveAttribute('data-document', document);
  await expect(answer(page)).toHaveAttribute('data-matched', String(matched));
  await expect(answer(page)).toHaveAttribute('data-total', String(total));
}

test.describe('an article that is brought', () => {
  test.beforeEach(async ({ page }) => {
    await openWithInvented(page);
  });

  test('is recognised from a file, with its claims beside it, and nothing is sent', async ({
    page,
  }) => {
    await expect(page.locator('#verify')).toContainText('Nothing is uploaded');
    const requests = listenForRequests(page);
    await choose(page, 'harbours.txt', inventedText);
    await expectAnswer(page, 'doc-independence-day', 6, 6);
    await expect(answer(page)).toContainText(words.isArticle(namedArticles[0]?.name ?? ''));
    const second = answer(page).locator('[data-paragraph="2"]');
    await expect(second.locator('mark')).toHaveText(inventedParagraphs[1]);
    await expect(second.locator('.verdict')).toHaveText([
      en.verdicts.contradicted.name,
      en.verdicts.corroborated.name,
      en.verdicts.corroborated.name,
    ]);
    expect(requests).toEqual([]);
    const stored = () =>
      JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]);
    expect(await page.evaluate(stored)).not.toContain('harbour');
    await second.getByRole('link').first().click();
    await expect(page.locator('[data-claim="a02-1"]')).toHaveAttribute('data-open', 'true');
  });

  test('is recognised when it is dropped, as a saved page with menus and scripts', async ({
    page,
  }) => {
    const requests = listenForRequests(page);
    await drop(page, 'saved.html', inventedPage);
    await expectAnswer(page, 'doc-independence-day', 6, 6);
    await expect(answer(page)).toContainText(words.extra(4, '4'));
    await expect(answer(page)).not.toContainText('Written by a script');
    // The picture that the page names is not fetched either.
    expect(requests).toEqual([]);
  });

  test('is recognised when it is pasted, by keyboard alone', async ({ page }) => {
    await page.locator('[data-verify="input"]').focus();
    await page.keyboard.press('Tab');
    await expect(page.locator('[data-verify="text"]')).toBeFocused();
    await page.keyboard.insertText(inventedText.replaceAll('\n', '\r\n'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expectAnswer(page, 'doc-independence-day', 6, 6);
    await expect(page.locator('#verify [role="status"]')).toContainText(
      words.heard(words.isArticle(namedArticles[0]?.name ?? ''), words.all('6')),
    );
  });

  test('that was changed in one letter differs in that paragraph alone', async ({ page }) => {
    await choose(page, 'changed.txt', inventedText.replace('clerk', 'Clerk'));
    await expectAnswer(page, 'doc-independence-day', 5, 6);
    await expect(answer(page)).toContainText(words.differing(1, '4'));
    await expect(answer(page).locator('[data-compared="differs"]')).toHaveCount(1);
    await expect(answer(page).locator('[data-paragraph="4"]')).toContainText('A Clerk in');
  });

  test('that lacks a paragraph says which', async ({ page }) => {
    await choose(page, 'short.txt', inventedText.replace(inventedParagraphs[1], ''));
    await expectAnswer(page, 'doc-independence-day', 5, 6);
    await expect(answer(page)).toContainText(words.missing(1, '2'));
  });

  const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
  const failures = [
    ['another text', 'other.txt', 'Something else', words.isNone],
    ['an empty file', 'empty.txt', '', words.faults.empty.head],
    ['a picture', 'picture.png', png, words.faults.binary.head],
    ['a file over 5 MB', 'large.txt', 'a'.repeat(5_000_001), words.faults['too-large'].head],
    ['a page without words', 'void.html', '<p></p>', words.faults['no-words'].head],
  ] as const;
  for (const [what, name, content, head] of ofEachKind(failures, failures.slice(2, 4))) {
    test(`that is ${what} gets an answer of its own, and the next one another`, async ({
      page,
    }) => {
      await choose(page, name, content);
      await expect(answer(page).locator('h3')).toHaveText(head);
      await expectAnswer(page, '', 0, 0);
      await choose(page, 'harbours.txt', inventedText);
      await expectAnswer(page, 'doc-independence-day', 6, 6);
      await page.getByRole('button', { name: words.again }).click();
      await expect(answer(page)).toHaveCount(0);
    });
  }

  const hostile = [
    ['elements that do not end', '<div>'.repeat(900_000), words.faults['no-words'].head],
    ['150,000 siblings', `<div>${'<b>x</b>'.repeat(150_000)}</div>`, words.isNone],
    ['marks on a letter', `<p>a${'\u0301\u0316'.repeat(1_000_000)}`, words.isNone],
    ['paragraphs', '<p>a'.repeat(19_000), words.isNone],
    ['more paragraphs', '<p>a'.repeat(1_000_000), words.faults['too-many-paragraphs'].head],
  ] as const;
  // Each kind is cut by itself in article-html.test.ts.
  for (const [what, content, head] of ofEachKind(hostile, hostile.slice(-1))) {
    test(`that is made of ${what} is answered, and the page goes on`, async ({ page }) => {
      await choose(page, 'hostile.html', content);
      await expect(answer(page).locator('h3')).toHaveText(head);
      await choose(page, 'harbours.txt', inventedText);
      await expectAnswer(page, 'doc-independence-day', 6, 6);
    });
  }

  test('and takes the place of one that is still read', async ({ page }) => {
    await choose(page, 'hostile.html', '<div>'.repeat(900_000));
    await choose(page, 'harbours.txt', inventedText);
    await expectAnswer(page, 'doc-independence-day', 6, 6);
  });

  test('a script in it never runs', async ({ page }) => {
    const trap =
      '<img src="x" onerror="document.title=\'run\'"><script>document.title="run"</script>';
    await choose(
      page,
      'trap.html',
      `<html><body>${trap}<p>${inventedParagraphs[0]}</p></body></html>`,
    );
    await expectAnswer(page, 'doc-independence-day', 1, 6);
    expect(await page.title()).not.toBe('run');
  });
});

test('without Web Crypto the page says what to do', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Crypto.prototype, 'subtle', { get: () => undefined });
  });
  await open(page, '/sources#verify');
  await choose(page, 'harbours.txt', inventedText);
  await expect(answer(page).locator('h3')).toHaveText(words.faults['no-crypto'].head);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the answer, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme });
    await openWithInvented(page);
    await choose(page, 'saved.html', inventedPage.replace('clerk', 'Clerk'));
    await expectAnswer(page, 'doc-independence-day', 5, 6);
    const isWhole = isFull || colorScheme === 'light';
    for (const width of isWhole ? [1280, 360] : [1280]) {
      await page.setViewportSize({ width, height: 800 });
      const rules = isWhole && (isFull || width === 1280) ? 'all' : 'colours';
      const scope = { rules, within: ['#verify', '#claims'] } as const;
      expect(await violations(page, `${String(width)} px`, scope)).toEqual([]);
      const room = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(room).toBeLessThanOrEqual(width);
    }
  });
}
