import { readShipped } from './support/shipped';
import { expect, test } from './support/fixtures';
import { open } from './support/pages';

/** Where numbers are no figures of the dataset, or lead to their source as a whole. */
const places = [
  // A number with its own way to its source, and a chart, whose points have theirs.
  '[data-figure]',
  '[data-chart-plot]',
  // Entries of the record, which name their sources themselves, and what lists or counts them.
  '[data-event]',
  '[data-claim]',
  '[data-part="events"]',
  '[data-part="newest-event"]',
  '[data-part="register"]',
  '[data-part="holdings"]',
  '.verdicts',
  '[data-part="histogram"]',
  '.year-table',
  '[data-part="map"]',
  // What was announced or claimed, in prose of the dataset with its source beside it.
  '[data-announcement]',
  '[data-part="cell"]',
  '[data-part="discrepancies"]',
  // Controls, and what is said of files.
  'select',
  '[data-filter]',
  '.filters',
  '#verify',
  '#downloads',
  '#cite',
  'svg',
  'noscript',
  '.sr-only',
].join(', ');

/** Numbers in words that state nothing of the subject: dates, places in a document, counts of what is listed. */
const kinds: readonly RegExp[] = [
  /\b\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
  /\b(19|20)\d\d\b/g,
  /\bQ[1-4]\b/g,
  /\bC5\+1\b/g,
  /(¶|[Pp]aragraphs?) ?\d+( (of|and) \d+)?/g,
  /\b\d+ paragraphs\b/g,
  /\b\d+ of them\b/g,
  /\b\d+ (claims )?of \d+\b/g,
  /\b[\d,]+ (more )?(sources?|events?|claims?|documents?|articles?|earlier announcements?|publishers)\b/g,
  /\b[Tt]he \w+ \d+ of \d+\b/g,
  /\b\d+ best sourced of \d+/g,
  /\bNumber of events: \d+/g,
  // How many of a list: the U.S. list of critical minerals, and what a table has of it.
  /\b\d+ on the list\b/g,
  /\b\d+ values replace others\b/g,
  /\bCC BY 4\.0/g,
  /\b\d+ in the U\.S\. Geological Survey’s tables\b/g,
  // The name of a compound.
  /\bU3O8\b/g,
  // A threshold, and the depth and grade that an announced resource was reckoned with.
  /\bover 50%/g,
  /\(700 g\/t, to 300 m\)/g,
];

/** What the record notes of its own series and steps: prose with its sources beside it. */
const { series, tariffs } = readShipped('trade');
const ownNotes = [
  ...series.flatMap(({ note, break: rupture }) => [note ?? [], rupture?.note ?? []].flat()),
  tariffs.note,
];

/** A sentence without the record's own notes and the kinds of numbers above. */
function strip(text: string): string {
  const rest = ownNotes.reduce((words, note) => words.replace(note, ''), text);
  return kinds.reduce((words, kind) => words.replaceAll(kind, ''), rest);
}

const pages = ['/', '/trade', '/minerals', '/timeline', '/sources', '/about'] as const;

for (const address of pages) {
  test(`${address} has no number outside of these kinds that leads nowhere`, async ({ page }) => {
    await open(page, address);
    const texts = await page.locator('main').evaluate((main, apart) => {
      const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (!/\d/.test(node.textContent ?? '') || parent?.closest(apart) !== null) continue;
        // A sentence stands in several nodes: it is read whole, without the numbers that lead on.
        const sentence = parent.cloneNode(true);
        if (!(sentence instanceof Element)) continue;
        for (const part of sentence.querySelectorAll(apart)) part.remove();
        found.push(sentence.textContent.trim());
      }
      return [...new Set(found)];
    }, places);
    expect(texts.filter((text) => /\d/.test(strip(text)))).toEqual([]);
  });
}
