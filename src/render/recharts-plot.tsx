import type { Key, ReactNode } from 'react';
import { Area, Bar, ComposedChart, Line, Scatter, XAxis, YAxis } from 'recharts';
import type {
  DrawnArea,
  DrawnBars,
  DrawnLine,
  DrawnMark,
  DrawnSteps,
  DrawnSymbols,
  Frame,
} from '../layout/drawing';
import { barGlyph, symbolShapes } from '../layout/glyphs';
import { placeBar } from '../layout/mark-shapes';
import type { PlotProps } from './plot-drawing';
import { ShapeElements } from './svg-elements';

/** One row of Recharts' table: a place on the axis across, and what stands there. */
interface Datum {
  readonly at: number;
  readonly values: Readonly<Record<string, number | readonly [number, number]>>;
}

/** A run of a line without a gap. Each run is a line of its own, so that gaps stay gaps. */
interface Run {
  readonly id: string;
  readonly points: DrawnLine['points'];
}

function runsOf(line: DrawnLine): readonly Run[] {
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
function levelId(mark: DrawnSymbols, level: number): string {
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
function tableOf(marks: readonly DrawnMark[]): Datum[] {
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

const still = { isAnimationActive: false, legendType: 'none', tooltipType: 'none' } as const;

function read(id: string) {
  return ({ values }: Datum) => values[id];
}

interface DotGeometry {
  readonly key?: Key | null | undefined;
  readonly cx?: number | undefined;
  readonly cy?: number | undefined;
  readonly payload?: Datum;
}

function renderLine(line: DrawnLine): ReactNode {
  const symbols = new Map(line.points.map((point) => [point.x, point.symbol]));
  return runsOf(line).map(({ id }) => (
    <Line
      key={id}
      {...still}
      dataKey={read(id)}
      type="linear"
      connectNulls
      stroke={line.colour}
      strokeWidth={line.width}
      strokeLinejoin="round"
      activeDot={false}
      dot={({ cx, cy, payload, key }: DotGeometry) => {
        const symbol = payload?.values[id] === undefined ? undefined : symbols.get(payload.at);
        if (symbol === undefined || cx === undefined || cy === undefined) return <g key={key} />;
        return (
          <g key={key}>
            <ShapeElements shapes={symbolShapes({ x: cx, y: cy }, symbol)} />
          </g>
        );
      }}
    />
  ));
}

function renderArea(area: DrawnArea): ReactNode {
  return (
    <Area
      key={area.id}
      {...still}
      dataKey={read(area.id)}
      type="linear"
      connectNulls
      stroke="none"
      fill={area.fill}
      fillOpacity={1}
      dot={false}
      activeDot={false}
    />
  );
}

function renderSteps(steps: DrawnSteps): ReactNode {
  return (
    <Area
      key={steps.id}
      {...still}
      dataKey={read(steps.id)}
      type="stepAfter"
      connectNulls
      baseValue={0}
      stroke={steps.colour}
      strokeWidth={steps.width}
      fill={steps.fill}
      fillOpacity={1}
      dot={false}
      activeDot={false}
    />
  );
}

interface BarGeometry {
  readonly x?: number | null;
  readonly y?: number | null;
  readonly width?: number | null;
  readonly payload?: Datum;
}

/** Recharts gives the bar's box; its value end is where the glyph is drawn to. */
function renderBars(mark: DrawnBars, frame: Frame): ReactNode {
  const bars = new Map(mark.bars.map((bar) => [bar.at, bar]));
  const shape = ({ x, y, width, payload }: BarGeometry) => {
    const bar = payload?.values[mark.id] === undefined ? undefined : bars.get(payload.at);
    if (bar === undefined || typeof x !== 'number' || typeof y !== 'number') return <g />;
    const value = mark.direction === 'upright' ? y : x + (width ?? Number.NaN);
    return <ShapeElements shapes={barGlyph(mark, bar, { ...placeBar(mark, bar, frame), value })} />;
  };
  return (
    <Bar
      key={mark.id}
      {...still}
      dataKey={read(mark.id)}
      barSize={mark.thickness}
      stackId="one"
      minPointSize={0}
      shape={shape}
    />
  );
}

function renderSymbols(mark: DrawnSymbols): ReactNode {
  return [...new Set(mark.symbols.map(({ y }) => y))].map((level) => {
    const symbols = new Map(
      mark.symbols.filter(({ y }) => y === level).map(({ x, drawn }) => [x, drawn]),
    );
    const shape = ({ cx, cy, payload }: DotGeometry) => {
      const drawn = payload === undefined ? undefined : symbols.get(payload.at);
      if (drawn === undefined || !isPlaced(cx) || !isPlaced(cy)) return <g />;
      return <ShapeElements shapes={symbolShapes({ x: cx, y: cy }, drawn)} />;
    };
    return <Scatter key={level} {...still} dataKey={read(levelId(mark, level))} shape={shape} />;
  });
}

/** Recharts places a value that its table lacks at null, which its types do not say. */
function isPlaced(place: number | undefined): place is number {
  return Number.isFinite(place);
}

/** One renderer a mark, none a chart. */
function renderMark(mark: DrawnMark, frame: Frame): ReactNode {
  switch (mark.mark) {
    case 'line':
      return renderLine(mark);
    case 'area':
      return renderArea(mark);
    case 'steps':
      return renderSteps(mark);
    case 'bars':
      return renderBars(mark, frame);
    case 'symbols':
      return renderSymbols(mark);
  }
}

const readPlace = ({ at }: Datum) => at;

interface ChartFrameProps {
  readonly frame: Frame;
  /** Of the whole drawing, in pixels: margins place the plot in it. */
  readonly width: number;
  readonly height: number;
}

/**
 * The marks of one plot, drawn by Recharts at the place that the layout gave it. Axes, labels and
 * the value panel are ours: they are the same in an image, where Recharts is not.
 */
function ChartFrame({ frame, width, height }: ChartFrameProps) {
  const sideways = frame.marks.some(
    (mark) => mark.mark === 'bars' && mark.direction === 'sideways',
  );
  const rows = sideways || frame.marks.some((mark) => mark.mark === 'symbols');
  const margin = {
    left: frame.left,
    top: frame.top,
    right: width - frame.left - frame.width,
    bottom: height - frame.top - frame.height,
  };
  const axis = { type: 'number', hide: true, tickCount: 2 } as const;
  const ofPlace = { dataKey: readPlace } as const;
  return (
    <ComposedChart
      className="chart-frame"
      width={width}
      height={height}
      margin={margin}
      data={tableOf(frame.marks)}
      layout={sideways ? 'vertical' : 'horizontal'}
      accessibilityLayer={false}
      tabIndex={-1}
    >
      <XAxis {...axis} domain={[...frame.x.domain]} {...(sideways ? {} : ofPlace)} />
      <YAxis
        {...axis}
        domain={[...frame.y.domain].sort((one, other) => one - other)}
        reversed={rows || frame.y.domain[0] > frame.y.domain[1]}
        {...(sideways ? ofPlace : {})}
      />
      {frame.marks.map((mark) => renderMark(mark, frame))}
    </ComposedChart>
  );
}

/**
 * A whole drawing with its marks drawn by Recharts, between a layer beneath and one above that share
 * its coordinates: the live counterpart of `PlotDrawing`.
 */
export function RechartsPlot({ drawing, focus }: PlotProps) {
  const { width, height, frames } = drawing;
  const viewBox = `0 0 ${String(width)} ${String(height)}`;
  const layer = { viewBox, className: 'plot-layer', 'aria-hidden': true } as const;
  return (
    <>
      <svg {...layer}>
        <g data-pointed="under">
          <ShapeElements shapes={focus.under} />
        </g>
        <ShapeElements shapes={drawing.under} />
      </svg>
      {frames.map((frame) => (
        <ChartFrame key={frame.id} frame={frame} width={width} height={height} />
      ))}
      <svg {...layer}>
        <g data-pointed="over">
          <ShapeElements shapes={focus.over} />
        </g>
        <ShapeElements shapes={drawing.over} />
      </svg>
    </>
  );
}
