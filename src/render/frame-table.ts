import type { DrawnLine, DrawnMark, DrawnSymbols } from '../layout/drawing';

/** One row of Recharts' table: a place on the axis across, and what stands there. */
export interface Datum {
  readonly at: number;
  readonly values: Readonly<Record<string, number | readonly [number, number]>>;
}

/** A run of a line without a gap. Each run is a line of its own, so that gaps stay gaps. */
interface Run {
  readonly id: string;
  readonly points: DrawnLine['points'];
}

export function runsOf(line: DrawnLine): readonly Run[] {
  const runs: { id: string; points: DrawnLine['points'][number][] }[] = [];
  let open = false;
  for (const point of line.points) {
    if (point.y === null) open = false;
    else if (open) runs.at(-1)?.points.push(point);
    else {
      runs.push({ id: `${line.id}/${String(runs.length)}`, points: [point] });
      open = true;
    }
  }
  return runs;
}

/** Symbols share their places across, so each level is a series of its own. */
export function levelId(mark: DrawnSymbols, level: number): string {
  return `${mark.id}/${String(level)}`;
}

type Placed = readonly [at: number, id: string, value: number | readonly [number, number]];

function placedValues(mark: DrawnMark): readonly Placed[] {
  switch (mark.mark) {
    case 'line':
      return runsOf(mark).flatMap(({ id, points }) =>
        points.flatMap(({ x, y }): readonly Placed[] => (y === null ? [] : [[x, id, y]])),
      );
    case 'area':
      return mark.points.map(({ x, low, high }): Placed => [x, mark.id, [low, high]]);
    case 'steps':
      return mark.points.map(({ x, y }): Placed => [x, mark.id, y]);
    case 'bars':
      return mark.bars.map(({ at, value }): Placed => [at, mark.id, value]);
    case 'symbols':
      return mark.symbols.map(({ x, y }): Placed => [x, levelId(mark, y), y]);
  }
}

/** All values of a frame by their place, as the one table that Recharts reads. */
export function tableOf(marks: readonly DrawnMark[]): Datum[] {
  const byPlace = new Map<number, Record<string, number | readonly [number, number]>>();
  for (const [at, id, value] of marks.flatMap(placedValues)) {
    const values = byPlace.get(at) ?? {};
    values[id] = value;
    byPlace.set(at, values);
  }
  return [...byPlace]
    .map(([at, values]) => ({ at, values }))
    .sort((one, other) => one.at - other.at);
}
