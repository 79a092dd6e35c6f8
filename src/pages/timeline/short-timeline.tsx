import { memo, startTransition, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { DatedEvent } from '../../dataset/ledger';
import type { EventOrder } from '../../selectors/filters/address';
import { groupByYear } from '../../selectors/filters/event-groups';
import type { EventContext } from './event-context';
import { TimelineList } from './timeline-list';
import { whenIdle } from '../../state/idle-queue';

/**
 * The list of a dataset that can be mounted whole. What the filters leave out is mounted too, when
 * nothing else is to be done, and stays so, laid out but out of sight (`timeline.css`): to show it
 * then takes no drawing.
 */
export const ShortTimeline = memo(function ShortTimeline(props: {
  readonly events: readonly DatedEvent[];
  readonly kept: readonly DatedEvent[];
  readonly order: EventOrder;
  readonly context: EventContext;
}) {
  const { events, kept, order, context } = props;
  const list = useRef<HTMLDivElement>(null);
  const [isWhole, setIsWhole] = useState(false);
  const mounted = isWhole ? events : kept;
  const groups = useMemo(() => groupByYear(mounted, order), [mounted, order]);
  const shown = useMemo(() => new Set(kept), [kept]);
  useEffect(() => whenIdle(() => startTransition(() => setIsWhole(true))), []);
  useLaidOutHeights(list);
  return (
    <div ref={list}>
      <TimelineList groups={groups} shown={shown} context={context} />
    </div>
  );
});

/** The entries of a list of years. */
const entrySelector = 'section > ol > li';

/** What the style sheet reads: an entry whose height is known is laid out only near the window. */
const heightName = '--laid-out-height';

/** Takes down the height of an entry that is laid out, unless it is in sight: there it must not be touched. */
function remember(entry: HTMLElement): void {
  // Without the border of the entry itself.
  const inside = entry.firstElementChild?.getBoundingClientRect();
  if (inside === undefined || inside.height === 0) return;
  if (inside.bottom > 0 && inside.top < window.innerHeight) return;
  entry.style.setProperty(heightName, `${String(inside.height)}px`);
  entry.dataset['laidOut'] = '';
}

/**
 * Remembers the height of every entry of a list that has been laid out, on the entry itself, so that
 * the browser need not lay it out again far from the window. Entries of another width have other
 * heights: all are laid out anew. No height is guessed, or the way back would miss its place.
 */
function useLaidOutHeights(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = list.current;
    if (element === null || typeof ResizeObserver === 'undefined') return undefined;
    let width = element.clientWidth;
    let callOff: () => void = () => undefined;
    const entries = () => [...element.querySelectorAll<HTMLElement>(entrySelector)];
    const rememberAll = () => {
      // The rooms of a prerendered page have heights that are guessed; this is called when they open.
      if (element.closest('[data-rooms]') !== null) return;
      for (const entry of entries()) if (!('laidOut' in entry.dataset)) remember(entry);
    };
    const observer = new ResizeObserver(() => {
      if (element.clientWidth !== width) {
        width = element.clientWidth;
        for (const entry of entries()) delete entry.dataset['laidOut'];
      }
      callOff();
      callOff = whenIdle(rememberAll);
    });
    observer.observe(element);
    return () => {
      callOff();
      observer.disconnect();
    };
  }, [list]);
}
