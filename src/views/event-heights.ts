import type { DatedEvent } from '../dataset/ledger';

/**
 * How high events stand in a column of one width, in pixels. Kept for the visit, so that a reader who
 * comes back to the timeline finds the page as long as it was, and the same events at the same place.
 */
export class EventHeights {
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
export function heightsAt(width: number | null): EventHeights {
  if (width !== null && width !== latest.width) latest = new EventHeights(width);
  return latest;
}
