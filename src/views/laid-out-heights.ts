import { useEffect, type RefObject } from 'react';
import { whenIdle } from './waking';

/** The entries of a list of years. */
const entrySelector = 'section > ol > li';

/** What the style sheet reads: an entry whose height is known is laid out only near the window. */
const heightName = '--laid-out-height';

/**
 * Remembers the height of every entry of a list that has been laid out, on the entry itself, so that
 * the browser need not lay it out again far from the window. Entries of another width have other
 * heights: all are laid out anew. No height is guessed, or the way back would miss its place.
 */
export function useLaidOutHeights(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = list.current;
    if (element === null || typeof ResizeObserver === 'undefined') return undefined;
    let width = element.clientWidth;
    let callOff: () => void = () => undefined;
    const remember = () => {
      // The rooms of a page drawn ahead have heights that are guessed; this is called when they open.
      if (element.closest('[data-rooms]') !== null) return;
      const entries = [...element.querySelectorAll<HTMLElement>(entrySelector)]
        .filter(({ dataset }) => dataset['laidOut'] === undefined)
        .map((entry) => [entry, entry.getBoundingClientRect().height] as const)
        .filter(([, height]) => height > 0);
      for (const [entry, height] of entries) {
        entry.style.setProperty(heightName, `${String(height)}px`);
        entry.dataset['laidOut'] = '';
      }
    };
    const observer = new ResizeObserver(() => {
      if (element.clientWidth !== width) {
        width = element.clientWidth;
        for (const entry of element.querySelectorAll<HTMLElement>(entrySelector))
          delete entry.dataset['laidOut'];
      }
      callOff();
      callOff = whenIdle(remember);
    });
    observer.observe(element);
    return () => {
      callOff();
      observer.disconnect();
    };
  }, [list]);
}
