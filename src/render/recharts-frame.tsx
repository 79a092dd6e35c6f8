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
import { barGlyph } from '../layout/mark-shapes';
import { symbolShapes } from '../layout/glyphs';
import { place } from '../layout/scale';
import { levelId, runsOf, tableOf, type Datum } from './frame-table';
import { ShapeElements } from './svg-elements';

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
            <ShapeElements shapes={symbolShapes(cx, cy, symbol)} />
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
  const upright = mark.direction === 'upright';
  const [along, across] = upright ? [frame.y, frame.x] : [frame.x, frame.y];
  const start = place(along, Math.max(0, along.domain[0]));
  const bars = new Map(mark.bars.map((bar) => [bar.at, bar]));
  const shape = ({ x, y, width, payload }: BarGeometry) => {
    const bar = payload?.values[mark.id] === undefined ? undefined : bars.get(payload.at);
    if (bar === undefined || typeof x !== 'number' || typeof y !== 'number') return <g />;
    const end = upright ? y : x + (width ?? Number.NaN);
    return (
      <ShapeElements
        shapes={barGlyph(mark, bar, place(across, bar.at), start, end, along.range[1])}
      />
    );
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
      return <ShapeElements shapes={symbolShapes(cx, cy, drawn)} />;
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
export function ChartFrame({ frame, width, height }: ChartFrameProps) {
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
        domain={[...frame.y.domain]}
        reversed={rows}
        {...(sideways ? ofPlace : {})}
      />
      {frame.marks.map((mark) => renderMark(mark, frame))}
    </ComposedChart>
  );
}
