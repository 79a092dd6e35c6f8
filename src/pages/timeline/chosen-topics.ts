import { useEffect } from 'react';
import { nextPaint } from '../../state/choice';

/**
 * Makes the topics that are chosen in the filters stand out wherever they are listed, in the frame
 * after the one that shows the events: the list does not wait for it. A rule of style says so, since
 * to draw the topics of every event anew takes a third of the time in which a filter has to answer. A
 * browser without constructed style sheets leaves them as the others are.
 */
export function useChosenTopics(topics: readonly string[]): void {
  const selector = topics.map((id) => `[data-topic="${id}"]`).join();
  useEffect(() => {
    if (!('adoptedStyleSheets' in document)) return undefined;
    const sheet = new CSSStyleSheet();
    if (selector !== '')
      sheet.replaceSync(`:is(${selector}) { color: var(--color-ink); font-weight: 700; }`);
    let isWanted = true;
    void nextPaint().then(() => {
      if (isWanted) document.adoptedStyleSheets = selector === '' ? [] : [sheet];
    });
    return () => {
      isWanted = false;
    };
  }, [selector]);
}
