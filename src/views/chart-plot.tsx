import { useId, useMemo, useState, type KeyboardEvent, type PointerEvent } from 'react';
import type { Chart } from '../specs/chart';
import { drawChart } from '../specs/draw-chart';
import type { Drawing, Stop } from '../specs/drawing';
import { focusShapes } from '../specs/focus-shapes';
import { plainText } from '../specs/telling';
import { themes } from '../specs/theme';
import { useChartChoice } from './chart-choice';
import { useColourScheme } from './colour-scheme';
import { cellReference } from '../selectors/figure-reference';
import { useFigureLinks } from './figure-links';
import { isInSourcePanel } from './source-panel';
import { useLanguage } from './language';
import { loadLiveFrames, useLiveFrames } from './live-frames';
import { useMeasuredWidth } from './measured-width';
import { PlotDrawing } from './plot-drawing';
import { PlotAhead, usePlotAhead } from './plot-ahead';
import { ShapeElements } from './shape-elements';
import { cellsOf, rowWords } from './row-words';
import { ValuePanel } from './value-panel';

/** Size of ordinary text in a chart on screen, in pixels. */
const textSize = 14;

/** Width that a chart is laid out for before its own is known, in pixels. */
const assumedWidth = 640;

/** While the drawing of the build stands, there is no need of another. */
const undrawn: Drawing = { width: 0, height: 0, under: [], frames: [], over: [], stops: [] };

function stopAt(drawing: Drawing, x: number, y: number): Stop | undefined {
  const inside = drawing.stops.find(
    ({ region }) =>
      x >= region.x &&
      x <= region.x + region.width &&
      y >= region.y &&
      y <= region.y + region.height,
  );
  if (inside !== undefined) return inside;
  const distance = (stop: Stop) =>
    stop.along === 'x' ? Math.abs(stop.x - x) : Math.abs(stop.y - y);
  const near = drawing.stops.filter(({ region, along }) =>
    along === 'x' ? y >= region.y - 24 && y <= region.y + region.height + 24 : true,
  );
  return near.toSorted((one, other) => distance(one) - distance(other))[0];
}

/** A stop of a drawing that is shown larger or smaller than it was laid out. */
function scaleStop(stop: Stop, scale: number): Stop {
  const { x, y, width, height } = stop.region;
  const region = { x: x * scale, y: y * scale, width: width * scale, height: height * scale };
  return { ...stop, x: stop.x * scale, y: stop.y * scale, region };
}

/** The row after a key press, or undefined where the key is not ours. */
function rowAfter(key: string, keys: readonly string[], active: string | null): string | undefined {
  const at = active === null ? -1 : keys.indexOf(active);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return keys[Math.min(keys.length - 1, at + 1)];
    case 'ArrowLeft':
    case 'ArrowUp':
      return keys[at < 0 ? keys.length - 1 : Math.max(0, at - 1)];
    case 'Home':
      return keys[0];
    case 'End':
      return keys.at(-1);
    default:
      return undefined;
  }
}

/** The row whose values are shown, and the plot in which it was pointed at; null for its first. */
interface Active {
  readonly key: string;
  readonly frame: number | null;
  /** Stays when the mouse goes on: pressed, tapped, or reached by keyboard. */
  readonly isPinned: boolean;
}

interface ChartPlotProps {
  readonly chart: Chart;
  /** Opens the list of the chart's sources. */
  readonly onSources: () => void;
}

/** The drawing with one value panel for mouse, touch and keyboard. */
export function ChartPlot({ chart, onSources }: ChartPlotProps) {
  const { messages, format } = useLanguage();
  const theme = themes[useColourScheme()];
  const [frame, measured] = useMeasuredWidth<HTMLDivElement>();
  const [box, ahead] = usePlotAhead(measured);
  const width = ahead.width ?? measured ?? assumedWidth;
  // Once pointed at, a chart is Recharts' for good.
  const [isWanted, setIsWanted] = useState(false);
  const Live = useLiveFrames();
  const { stands } = ahead;
  const drawing = useMemo(
    () => (stands ? undrawn : drawChart(chart, { width, theme, format, textSize })),
    [stands, chart, width, theme, format],
  );
  const { open } = useFigureLinks();
  const [active, setActive] = useState<Active | null>(null);
  const isPinned = active?.isPinned === true;
  const help = useId();
  const choice = useChartChoice();
  const keys = useMemo(() => [...new Set(drawing.stops.map(({ key }) => key))], [drawing]);
  const row = chart.rows.find(({ key }) => key === active?.key);
  const stop =
    active === null
      ? undefined
      : drawing.stops.find(
          ({ key, frame: number }) =>
            key === active.key && (active.frame === null || number === active.frame),
        );
  const focus = useMemo(
    () => (row === undefined ? { under: [], over: [] } : focusShapes(drawing, row.key, theme)),
    [drawing, row, theme],
  );

  const leave = () => {
    setActive(null);
  };
  const wake = () => {
    ahead.leave();
    if (isWanted) return;
    setIsWanted(true);
    void loadLiveFrames();
  };
  /** The drawing that an event meets: the first one can come before it is drawn here. */
  const meet = () => {
    const kept = ahead.leave() ?? width;
    return stands ? drawChart(chart, { width: kept, theme, format, textSize }) : drawing;
  };
  const point = (event: PointerEvent<HTMLDivElement>, pin: boolean) => {
    const met = meet();
    const room = event.currentTarget.getBoundingClientRect();
    const scale = room.width === 0 ? 1 : met.width / room.width;
    const found = stopAt(
      met,
      (event.clientX - room.left) * scale,
      (event.clientY - room.top) * scale,
    );
    if (found !== undefined) setActive({ key: found.key, frame: found.frame, isPinned: pin });
  };
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    const stopKeys = stands ? [...new Set(meet().stops.map(({ key }) => key))] : keys;
    if (event.key === 'Escape' && active !== null) {
      event.stopPropagation();
      leave();
      return;
    }
    if (choice !== null && active !== null && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      choice.onChoose(active.key);
      return;
    }
    if (event.key === 'Enter' && row !== undefined) {
      const [first] = cellsOf(chart, row);
      if (first !== undefined) open(cellReference(chart.id, first.series.id, row.key));
      return;
    }
    const next = rowAfter(event.key, stopKeys, active?.key ?? null);
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    setActive({ key: next, frame: null, isPinned: true });
  };

  const isLive = Live !== null && isWanted && !stands;
  const scale = measured === null || stands ? 1 : measured / drawing.width;
  const viewBox = `0 0 ${String(drawing.width)} ${String(drawing.height)}`;
  const layer = { viewBox, className: 'plot-layer', 'aria-hidden': true } as const;
  return (
    <div className="plot" ref={frame}>
      <div
        className="plot-stage"
        style={
          isLive
            ? { aspectRatio: `${String(drawing.width)} / ${String(drawing.height)}` }
            : undefined
        }
        role="application"
        aria-roledescription={messages.charts.view.chart}
        aria-label={chart.title}
        aria-describedby={help}
        // A chart is a stop of the keyboard: its points are walked with arrow keys.
        tabIndex={0}
        data-chart-plot={chart.id}
        onPointerEnter={wake}
        onFocus={wake}
        onKeyDown={press}
        onPointerMove={(event) => {
          if (event.pointerType === 'mouse' && !isPinned) point(event, false);
        }}
        onPointerDown={(event) => {
          wake();
          point(event, event.pointerType !== 'mouse' || !isPinned);
        }}
        onClick={() => {
          // The press before it has made the row under the pointer the active one.
          if (choice !== null && active !== null) choice.onChoose(active.key);
        }}
        onPointerLeave={(event) => {
          if (event.pointerType === 'mouse' && !isPinned) leave();
        }}
        onBlur={(event) => {
          const { parentElement } = event.currentTarget;
          const isKept =
            parentElement?.contains(event.relatedTarget) === true ||
            isInSourcePanel(event.relatedTarget);
          if (!isKept) leave();
        }}
      >
        {stands ? (
          <PlotAhead id={chart.id} ref={box} />
        ) : !isLive ? (
          <PlotDrawing drawing={drawing} focus={focus} />
        ) : (
          <>
            <svg {...layer}>
              <g data-pointed="under">
                <ShapeElements shapes={focus.under} />
              </g>
              <ShapeElements shapes={drawing.under} />
            </svg>
            {drawing.frames.map((each) => (
              <Live key={each.id} frame={each} width={drawing.width} height={drawing.height} />
            ))}
            <svg {...layer}>
              <g data-pointed="over">
                <ShapeElements shapes={focus.over} />
              </g>
              <ShapeElements shapes={drawing.over} />
            </svg>
          </>
        )}
      </div>
      <p id={help} className="sr-only">
        {messages.charts.view.keys(plainText(chart.summary))} {choice?.help}
      </p>
      <p className="sr-only" role="status" aria-live="polite" data-spoken="value">
        {row === undefined ? '' : rowWords(row, chart, messages)}
      </p>
      {row !== undefined && stop !== undefined && (
        <ValuePanel
          chart={chart}
          row={row}
          stop={scaleStop(stop, scale)}
          drawing={{ ...drawing, width: drawing.width * scale, height: drawing.height * scale }}
          isPinned={isPinned}
          onClose={leave}
          onSources={onSources}
        />
      )}
    </div>
  );
}
