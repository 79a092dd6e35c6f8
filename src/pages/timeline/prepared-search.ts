import { useEffect } from 'react';
import type { DatedEvent } from '../../dataset/ledger';
import { searchTextOf } from '../../selectors/filters/search-text';

/** Events made ready at a time: a few milliseconds' work on a slow phone. */
const atOnce = 100;

/** Normalizes the texts that the search reads while the page rests, so that the first search need not. */
export function usePreparedSearch(events: readonly DatedEvent[]): void {
  useEffect(() => {
    let timer = window.setTimeout(() => prepare(0), 1000);
    function prepare(start: number) {
      for (const event of events.slice(start, start + atOnce)) searchTextOf(event);
      const next = start + atOnce;
      if (next < events.length) timer = window.setTimeout(() => prepare(next));
    }
    return () => window.clearTimeout(timer);
  }, [events]);
}
