import { en } from '../../messages/en';
import { escapeHtml } from './escape-html';
import { oldestBrowsers } from './oldest-browsers';

/**
 * What a reader is told of a page whose code is late, did not come or cannot run. It stands in the page
 * itself, beside what React takes over, because it is for when nothing else arrives. `public/start.js`
 * decides about it, the style sheet shows the sentence (`app/styles/waking.css`).
 */
export function composeStartNotice(): string {
  const { start } = en.waking;
  const { plain, asked } = start;
  const sentences = [
    ['old-browser', plain.oldBrowser(oldestBrowsers)],
    ['late', plain.late],
    ['failed', plain.failed],
    ['old-browser-asked', asked.oldBrowser(oldestBrowsers)],
    ['late-asked', asked.late],
    ['failed-asked', asked.failed],
  ] as const;
  return [
    '<div class="start-notice no-print">',
    ...sentences.map(
      ([name, sentence]) => `<p class="start-${name}" role="alert">${escapeHtml(sentence)}</p>`,
    ),
    `<button type="button" class="link" data-action="start-again">${escapeHtml(start.again)}</button>`,
    `<a href="?">${escapeHtml(start.wholePage)}</a>`,
    '</div>',
  ].join('');
}
