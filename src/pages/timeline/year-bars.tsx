import type { YearCount } from '../../selectors/filters/events';

/** Heights of the histogram in pixels: the plot with room for a number above, and the years below. */
export const barsHeight = { plot: 102, tallest: 82, whole: 128 } as const;

/** Up to so many chosen years bear their number. */
const mostNumbers = 8;

/**
 * The bars of the histogram. Light: all events of the year. Ink: those that every filter keeps.
 * Outside of the chosen years, where other filters are in use, a paler ink shows what they match.
 */
export function YearBars(props: {
  readonly years: readonly YearCount[];
  /** Whether no year is left out. */
  readonly isWhole: boolean;
  readonly isFiltered: boolean;
}) {
  const { years, isWhole, isFiltered } = props;
  const most = Math.max(1, ...years.map(({ all }) => all));
  const chosen = years.filter((year) => year.chosen);
  const slot = 100 / Math.max(1, years.length);
  const percent = (places: number) => `${Number((places * slot).toFixed(3))}%`;
  const height = (count: number) => Number(((count / most) * barsHeight.tallest).toFixed(2));
  const start = years.findIndex((year) => year.chosen);
  const bar = (place: number, count: number, name: string) => (
    <rect
      className={name}
      x={percent(place + 0.17)}
      y={barsHeight.plot - height(count)}
      width={percent(0.66)}
      height={height(count)}
    />
  );

  return (
    <g aria-hidden="true">
      {isWhole || chosen.length === 0 ? null : (
        <rect
          className="fill-tint"
          x={percent(start)}
          width={percent(chosen.length)}
          height={barsHeight.plot}
        />
      )}
      {years.map((year, place) => (
        <g key={year.year}>
          {year.all === 0 ? null : bar(place, year.all, 'bar-all')}
          {year.matching === 0 || !(year.chosen || isFiltered)
            ? null
            : bar(place, year.matching, year.chosen ? 'bar-kept fill-ink' : 'bar-matching')}
          {year.chosen && chosen.length <= mostNumbers && !isWhole ? (
            <text
              className="fill-ink text-tiny font-semibold max-md:hidden"
              textAnchor="middle"
              x={percent(place + 0.5)}
              y={barsHeight.plot - height(year.all) - 5}
            >
              {year.matching}
            </text>
          ) : null}
        </g>
      ))}
      <line
        className="stroke-ink"
        x2="100%"
        y1={barsHeight.plot + 0.5}
        y2={barsHeight.plot + 0.5}
      />
      {placeLabels(years).map(({ year, place, anchor, isFifth }) => (
        <text
          key={year}
          className={
            isFifth === true ? 'fill-muted text-tiny max-md:hidden' : 'fill-muted text-tiny'
          }
          textAnchor={anchor}
          x={percent(place)}
          y={barsHeight.whole - 7}
        >
          {year}
        </text>
      ))}
    </g>
  );
}

interface YearLabel {
  readonly year: number;
  /** In years from the left edge. */
  readonly place: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Whether it gives way on a phone. */
  readonly isFifth?: boolean;
}

/** The first year, every fifth after it, and the last unless it would touch the one before. */
function placeLabels(years: readonly YearCount[]): readonly YearLabel[] {
  const last = years.length - 1;
  return years.flatMap(({ year }, place): readonly YearLabel[] => {
    if (place === 0) return [{ year, place, anchor: 'start' }];
    if (place === last) return [{ year, place: years.length, anchor: 'end' }];
    if (place % 5 !== 0 || last - place < 4) return [];
    const hasRoom = place % 10 === 0 && last - place >= 6;
    return [{ year, place: place + 0.5, anchor: 'middle', isFifth: !hasRoom }];
  });
}
