import {
  memo,
  startTransition,
  useEffect,
  useMemo,
  useRef,
  useState,
  useLayoutEffect,
  type RefObject,
} from 'react';
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
  useLaidOutHeights(list, kept);
  return (
    <div ref={list}>
      <TimelineList groups={groups} shown={shown} context={context} />
    </div>
  );
});

/** The border between the entries of a year, in pixels; the style sheet sets it. */
const border = 1;

/**
 * Remembers how high every entry and every year of a list is, once it has been laid out, so that the
 * browser need not style or lay it out again far from the window: then a filter costs what is in sight.
 * No height is guessed, or the way back would miss its place. Entries of another width have other
 * heights: all are laid out anew.
 *
 * @param kept - what the filters leave: with it the heights of the years change.
 */
function useLaidOutHeights(list: RefObject<HTMLElement | null>, kept: unknown): void {
  const heights = useRef(new LaidOutHeights());
  useLayoutEffect(() => {
    if (list.current !== null) heights.current.fitYears(list.current);
  }, [list, kept]);
  useEffect(() => {
    const element = list.current;
    if (element === null || typeof ResizeObserver === 'undefined') return undefined;
    let width = element.clientWidth;
    let callOff: () => void = () => undefined;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth !== width) {
        width = element.clientWidth;
        heights.current.forget(element);
        heights.current = new LaidOutHeights();
      }
      callOff();
      // The rooms of a prerendered page have heights that are guessed; this is called when they open.
      callOff = whenIdle(() => {
        if (element.closest('[data-rooms]') === null) heights.current.remember(element);
      });
    });
    observer.observe(element);
    return () => {
      callOff();
      observer.disconnect();
    };
  }, [list]);
}

/** Heights in pixels, without the borders of the entries. The style sheet says what `data-laid-out` does. */
class LaidOutHeights {
  readonly #entries = new WeakMap<Element, number>();
  /** What a year has beside its entries: its heading, where that stands above them. */
  readonly #headings = new WeakMap<Element, number>();

  /** Takes down what is laid out. */
  remember(list: HTMLElement): void {
    const sizes = new Map<HTMLElement, string>();
    for (const year of yearsOf(list)) {
      for (const entry of entriesOf(year)) {
        const height =
          this.#entries.get(entry) ?? entry.firstElementChild?.getBoundingClientRect().height;
        if (height === undefined || height === 0) continue;
        this.#entries.set(entry, height);
        if (mayBeLeftOut(entry)) sizes.set(entry, `auto ${String(height)}px`);
      }
      const sum = this.#sumOf(year);
      if (sum === null || year.ariaHidden !== null) continue;
      const heading = this.#headings.get(year) ?? contentHeight(year) - sum;
      this.#headings.set(year, heading);
      if (mayBeLeftOut(year)) sizes.set(year, `${String(sum + heading)}px`);
    }
    // When all has been read: after each change the next reading would lay out the list again.
    for (const [element, size] of sizes) {
      element.style.containIntrinsicBlockSize = size;
      element.dataset['laidOut'] = '';
    }
  }

  /** Gives the years that are marked the height of the entries they now show. */
  fitYears(list: HTMLElement): void {
    for (const year of yearsOf(list)) {
      const [sum, heading] = [this.#sumOf(year), this.#headings.get(year)];
      if (!('laidOut' in year.dataset) || sum === null || heading === undefined) continue;
      year.style.containIntrinsicBlockSize = `${String(sum + heading)}px`;
    }
  }

  /** Lets all be laid out anew. */
  forget(list: HTMLElement): void {
    for (const element of list.querySelectorAll<HTMLElement>('[data-laid-out]')) {
      delete element.dataset['laidOut'];
    }
  }

  /** The height of the entries that a year shows; null while that of one is not known. */
  #sumOf(year: Element): number | null {
    let sum = 0;
    for (const entry of entriesOf(year)) {
      if (entry.ariaHidden !== null) continue;
      const height = this.#entries.get(entry);
      if (height === undefined) return null;
      sum += height + border;
    }
    return sum;
  }
}

/** Whether it is not yet marked and not in sight: there it must not be touched. */
function mayBeLeftOut(element: HTMLElement): boolean {
  if ('laidOut' in element.dataset) return false;
  const { top, bottom } = element.getBoundingClientRect();
  return bottom <= 0 || top >= window.innerHeight;
}

function contentHeight(element: Element): number {
  const { paddingTop, borderBottomWidth } = getComputedStyle(element);
  return (
    element.getBoundingClientRect().height -
    Number.parseFloat(paddingTop) -
    Number.parseFloat(borderBottomWidth)
  );
}

function yearsOf(list: ParentNode): NodeListOf<HTMLElement> {
  return list.querySelectorAll<HTMLElement>('section.year');
}

function entriesOf(year: Element): readonly HTMLElement[] {
  return [...year.querySelectorAll<HTMLElement>(':scope > ol > li')];
}
