import { useId, useRef, useState, type PointerEvent } from 'react';
import type { YearSpan } from '../../selectors/filters/event-groups';
import type { YearCount } from '../../selectors/filters/events';
import { useLanguage } from '../../state/language';
import { YearBars, barsHeight } from './year-bars';
import { YearGrip } from './year-grip';

/** Years on their way while the pointer is down: from the year first pressed to the one under it. */
interface Drag {
  readonly anchor: number;
  readonly at: number;
  /** A grip that is pressed and not moved chooses nothing; a year does. */
  readonly isGrip: boolean;
}

/**
 * Events by year, as a filter: press a year, drag across several, extend with Shift, or move the
 * two grips by keyboard. Pressing the only chosen year again gives all years back.
 */
export function YearHistogram(props: {
  readonly years: readonly YearCount[];
  readonly span: YearSpan;
  readonly chosen: YearSpan;
  /** Whether a filter other than the years is in use. */
  readonly isFiltered: boolean;
  /** `replace` is set while a grip moves on by keyboard. */
  readonly onChoose: (first: number, last: number, options?: { readonly replace: boolean }) => void;
}) {
  const { years, span, chosen, onChoose: choose } = props;
  const { messages, format } = useLanguage();
  const words = messages.filters.histogram;
  const plot = useRef<SVGSVGElement>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  const hint = useId();
  const shown = drag === null ? chosen : ordered(drag.anchor, drag.at);
  const end = (year: number) => share((year - span.first) / years.length);

  function yearAt(event: PointerEvent): number {
    const box = plot.current?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return span.first;
    const index = Math.floor(((event.clientX - box.left) / box.width) * years.length);
    return span.first + Math.min(years.length - 1, Math.max(0, index));
  }
  function grab(event: PointerEvent, start: Drag) {
    if (event.button !== 0) return;
    event.stopPropagation();
    plot.current?.setPointerCapture(event.pointerId);
    setDrag(start);
  }
  function press(event: PointerEvent) {
    const year = yearAt(event);
    const isExtending = event.shiftKey && !isWhole(chosen, span);
    const anchor = year < chosen.first ? chosen.last : chosen.first;
    grab(event, { anchor: isExtending ? anchor : year, at: year, isGrip: false });
  }
  function release() {
    if (drag === null) return;
    setDrag(null);
    const next = ordered(drag.anchor, drag.at);
    const isAgain = !drag.isGrip && next.first === next.last && same(next, chosen);
    if (isAgain) choose(span.first, span.last);
    else if (!same(next, chosen)) choose(next.first, next.last);
  }

  return (
    <div
      className="border-grid pt-4 pr-3.5 pb-1 pl-3.5 max-md:mt-4 md:border-t"
      role="group"
      aria-label={words.name(format.years(span.first, span.last))}
    >
      <svg
        ref={plot}
        data-part="histogram"
        className="cursor-pointer touch-pan-y select-none"
        width="100%"
        height={barsHeight.whole}
        aria-describedby={hint}
        onPointerDown={press}
        onPointerMove={(event) => {
          if (drag !== null) setDrag({ ...drag, at: yearAt(event) });
        }}
        onPointerUp={release}
        onPointerCancel={() => setDrag(null)}
      >
        <YearBars
          years={years.map((year) => ({ ...year, chosen: isInside(year.year, shown) }))}
          isWhole={isWhole(shown, span)}
          isFiltered={props.isFiltered}
        />
        <YearGrip
          side="first"
          label={words.firstGrip}
          year={shown.first}
          from={span.first}
          to={shown.last}
          x={end(shown.first)}
          height={barsHeight.plot}
          onMove={(year, isFirst) => choose(year, chosen.last, { replace: !isFirst })}
          onGrab={(event) => grab(event, { anchor: chosen.last, at: chosen.first, isGrip: true })}
        />
        <YearGrip
          side="last"
          label={words.lastGrip}
          year={shown.last}
          from={shown.first}
          to={span.last}
          x={end(shown.last + 1)}
          height={barsHeight.plot}
          onMove={(year, isFirst) => choose(chosen.first, year, { replace: !isFirst })}
          onGrab={(event) => grab(event, { anchor: chosen.first, at: chosen.last, isGrip: true })}
        />
      </svg>
      <p id={hint} className="sr-only">
        {words.hint}
      </p>
      <YearTable years={years} chosen={chosen} onChoose={(year) => choose(year, year)} />
    </div>
  );
}

/** A part of the width as an SVG length. */
function share(part: number): string {
  return `${Number((part * 100).toFixed(3))}%`;
}

function ordered(one: number, other: number): YearSpan {
  return { first: Math.min(one, other), last: Math.max(one, other) };
}

function same(one: YearSpan, other: YearSpan): boolean {
  return one.first === other.first && one.last === other.last;
}

function isWhole(chosen: YearSpan, span: YearSpan): boolean {
  return same(chosen, span);
}

function isInside(year: number, { first, last }: YearSpan): boolean {
  return year >= first && year <= last;
}

/** The histogram in words and numbers; each year is a button that chooses it. */
function YearTable(props: {
  readonly years: readonly YearCount[];
  readonly chosen: YearSpan;
  readonly onChoose: (year: number) => void;
}) {
  const { messages, format } = useLanguage();
  const words = messages.filters.histogram;
  const peak = props.years.reduce<YearCount | null>(
    (best, year) => (best === null || year.all > best.all ? year : best),
    null,
  );
  return (
    <details className="years-table overflow-x-auto pt-1 pb-3">
      <summary className="w-fit text-muted">{words.table}</summary>
      {peak === null ? null : (
        <p>{words.peak(String(peak.year), peak.all, format.number(peak.all))}</p>
      )}
      <table className="data-table mt-2 max-w-144 [--cell:0.25rem_1.5rem_0.25rem_0] [&_th]:font-semibold">
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            <th scope="col">{words.all}</th>
            <th scope="col">{words.matching}</th>
          </tr>
        </thead>
        <tbody>
          {props.years.map(({ year, all, matching }) => (
            <tr key={year}>
              <th scope="row">
                <button
                  type="button"
                  className="link aria-[pressed=false]:font-normal"
                  aria-pressed={year >= props.chosen.first && year <= props.chosen.last}
                  onClick={() => props.onChoose(year)}
                >
                  {year}
                </button>
              </th>
              <td>{format.number(all)}</td>
              <td>{format.number(matching)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
