import { useEffect, useLayoutEffect, useState, useSyncExternalStore, type RefObject } from 'react';
import type { YearGroup } from '../../selectors/filters/event-groups';
import { placesInBand, type Hrefs } from './list-window';
import type { DatedEvent } from '../../dataset/ledger';

/** Year and the places of its events that are mounted. Years without any are left out. */
export type MountedPlaces = ReadonlyMap<number, Hrefs>;

/** How far beyond the window events are mounted, and at least kept, in heights of the window. */
const overscan = { mounted: 1, least: 0.4 } as const;

/** Before anything is laid out: as many as a high window shows. */
const atFirst = 8;

/** What is mounted, and how high everything stands. */
export interface TimelineView {
  readonly mounted: MountedPlaces;
  readonly heights: EventHeights;
}

/**
 * Which events stand near enough to the window to be mounted. Follows scrolling and changes of size;
 * a change of the list is followed before it is painted.
 */
export function useTimelineWindow(
  list: RefObject<HTMLElement | null>,
  groups: readonly YearGroup[],
): TimelineView {
  const [store] = useState(() => new TimelineWindow(groups));
  const view = useSyncExternalStore(store.subscribe, store.read, store.read);

  useLayoutEffect(() => {
    if (list.current !== null) store.follow(list.current, groups);
  });

  useEffect(() => {
    const element = list.current;
    if (element === null) return undefined;
    const follow = () => store.follow(element, groups);
    window.addEventListener('scroll', follow, { passive: true });
    window.addEventListener('resize', follow);
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(follow);
    observer?.observe(element);
    return () => {
      window.removeEventListener('scroll', follow);
      window.removeEventListener('resize', follow);
      observer?.disconnect();
    };
  }, [list, groups, store]);

  return view;
}

/** The window over a list as a store outside of React: what stands on the page decides. */
class TimelineWindow {
  #view: TimelineView;
  #estimate: number | null = null;
  readonly #listeners = new Set<() => void>();

  constructor(groups: readonly YearGroup[]) {
    this.#view = { mounted: firstPlaces(groups), heights: heightsAt(null) };
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly read = () => this.#view;

  /** Measures what is mounted, and mounts what is too near to be left out. */
  follow(list: HTMLElement, groups: readonly YearGroup[]): void {
    const columns = columnsOf(list, groups);
    const heights = heightsAt(columns[0]?.element.clientWidth ?? null);
    measure(columns, heights);
    const needed = placesNear(columns, heights, overscan.least);
    const isCovered = covers(this.#view.mounted, needed);
    const isMeasured = heights === this.#view.heights && heights.estimate === this.#estimate;
    if (isCovered && isMeasured) return;
    this.#estimate = heights.estimate;
    this.#view = {
      mounted: isCovered ? this.#view.mounted : placesNear(columns, heights, overscan.mounted),
      heights,
    };
    for (const listener of this.#listeners) listener();
  }
}

/** The column of one year's events on the page. */
interface Column {
  readonly group: YearGroup;
  readonly element: HTMLElement;
}

function columnsOf(list: HTMLElement, groups: readonly YearGroup[]): readonly Column[] {
  const elements = list.querySelectorAll<HTMLElement>(':scope > section > ol');
  return groups.flatMap((group, place) => {
    const element = elements[place];
    return element === undefined ? [] : [{ group, element }];
  });
}

function measure(columns: readonly Column[], heights: EventHeights): void {
  heights.measure(
    columns.flatMap(({ group, element }) =>
      [...element.children].flatMap((entry) => {
        const place = Number(entry.getAttribute('aria-posinset')) - 1;
        const event = group.events[place];
        return event === undefined ? [] : [[event, entry.getBoundingClientRect().height] as const];
      }),
    ),
  );
}

function placesNear(
  columns: readonly Column[],
  heights: EventHeights,
  windows: number,
): MountedPlaces {
  const more = window.innerHeight * windows;
  const near = new Map<number, Hrefs>();
  for (const { group, element } of columns) {
    const box = element.getBoundingClientRect();
    const band = { top: -more - box.top, bottom: window.innerHeight + more - box.top };
    if (band.bottom <= 0 || (box.height > 0 && band.top >= box.height)) continue;
    const { events } = group;
    const heightOf = (place: number) => {
      const event = events[place];
      return event === undefined ? 1 : heights.of(event);
    };
    const hrefs = placesInBand(events.length, heightOf, band);
    if (hrefs.first < hrefs.end) near.set(group.year, hrefs);
    // Without any layout every year would seem to stand in the window.
    if (box.height === 0) break;
  }
  return near;
}

function covers(mounted: MountedPlaces, needed: MountedPlaces): boolean {
  return [...needed].every(([year, { first, end }]) => {
    const hrefs = mounted.get(year);
    return hrefs !== undefined && hrefs.first <= first && hrefs.end >= end;
  });
}

function firstPlaces(groups: readonly YearGroup[]): MountedPlaces {
  const [group] = groups;
  return group === undefined
    ? new Map()
    : new Map([[group.year, { first: 0, end: Math.min(atFirst, group.events.length) }]]);
}

/**
 * How high events stand in a column of one width, in pixels. Kept for the visit, so that a reader who
 * comes back to the timeline finds the page as long as it was, and the same events at the same place.
 */
class EventHeights {
  /** Width of the column; other widths break lines elsewhere. */
  readonly width: number;
  readonly #heights = new WeakMap<DatedEvent, number>();
  /** The mean of those measured first; it stays, because every change of it moves the page. */
  #estimate: number | null = null;

  constructor(width: number) {
    this.width = width;
  }

  /** The height as measured, or as expected before that. */
  of(event: DatedEvent): number {
    return this.#heights.get(event) ?? this.#estimate ?? beforeAnyMeasure;
  }

  /** What an event not yet measured is taken for; null before any was. */
  get estimate(): number | null {
    return this.#estimate;
  }

  /** Takes what is on show; what has no height is not laid out and is passed over. */
  measure(shown: readonly (readonly [DatedEvent, number])[]): void {
    const laidOut = shown.filter(([, height]) => height > 0);
    for (const [event, height] of laidOut) this.#heights.set(event, height);
    if (laidOut.length === 0) return;
    this.#estimate ??= laidOut.reduce((sum, [, height]) => sum + height, 0) / laidOut.length;
  }
}

/** About the height of an event on a wide page. */
const beforeAnyMeasure = 170;

let latest = new EventHeights(0);

/** The heights for the width measured last, or for this one where it is another. */
function heightsAt(width: number | null): EventHeights {
  if (width !== null && width !== latest.width) latest = new EventHeights(width);
  return latest;
}
