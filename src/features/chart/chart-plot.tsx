import {
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
} from 'react';
import type { Chart } from '../../charts/chart';
import { plainText } from '../../charts/rich-text';
import { layOut } from '../../layout/chart-layout';
import type { Drawing } from '../../layout/drawing';
import { focusShapes } from '../../layout/focus-shapes';
import { useChartChoice } from './chart-choice';
import { useChartTheme } from '../../state/colour-scheme';
import { pathOfCell } from '../../charts/chart-datum-paths';
import { useSourceLinks } from '../source-panel/source-links';
import { isInSourcePanel } from '../source-panel/source-panel';
import { useLanguage } from '../../state/language';
import { LivePlot, loadLivePlot, useHasRecharts } from './live-plot';
import { useMeasuredWidth } from './measured-width';
import { chartTextSize, usualText, useReaderText } from '../verify/reader-text';
import { PlotDrawing } from '../../render/plot-drawing';
import { StaticPlot, useStaticPlot } from './static-plot';
import { rowAfter, scaleTarget, targetAt } from './hit-target';
import { isOnItsWay, type Place } from './pointer-way';
import { cellsOf, spokenRow } from './row-words';
import { ValuePanel } from './value-panel';

/** Width that a chart is laid out for before its own is known, in pixels. */
const assumedWidth = 640;

/** While the drawing of the build stands, there is no need of another. */
const undrawn: Drawing = { width: 0, height: 0, under: [], frames: [], over: [], hitTargets: [] };

/** The row whose values are shown, and the plot in which it was pointed at; null for its first. */
interface Active {
  readonly key: string;
  readonly frame: number | null;
  /** Where in the plot the mouse met it, in pixels; null where no mouse did. */
  readonly met: Place | null;
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
  const theme = useChartTheme();
  const [frame, measured] = useMeasuredWidth<HTMLDivElement>();
  const [box, staticPlot] = useStaticPlot(measured);
  const reader = useReaderText();
  const width = (reader === usualText ? staticPlot.width : null) ?? measured ?? assumedWidth;
  const drawn = useMemo(
    () => ({ theme, format, textSize: chartTextSize(width, reader), spare: reader.spare }),
    [theme, format, width, reader],
  );
  // Once pointed at, a chart is Recharts' for good.
  const [isWanted, setIsWanted] = useState(false);
  const hasRecharts = useHasRecharts();
  const { isStatic } = staticPlot;
  const drawing = useMemo(
    () => (isStatic ? undrawn : layOut(chart, { width, ...drawn })),
    [isStatic, chart, width, drawn],
  );
  const { open } = useSourceLinks();
  const [active, setActive] = useState<Active | null>(null);
  const isPinned = active?.isPinned === true;
  // Arrow keys that go no further: how often, so that each is told anew.
  const [pushes, setPushes] = useState(0);
  const [isHelpWanted, setIsHelpWanted] = useState(true);
  /** Where in the window the mouse met the row that is shown. */
  const way = useRef<Place | null>(null);
  /** Row that Escape closed under a mouse at rest, which must not open it again. */
  const dismissed = useRef<string | null>(null);
  const help = useId();
  const choice = useChartChoice();
  const keys = useMemo(
    () => chart.rows.filter(({ drawn }) => drawn !== false).map(({ key }) => key),
    [chart],
  );
  const row = chart.rows.find(({ key }) => key === active?.key);
  const target =
    active === null
      ? undefined
      : drawing.hitTargets.find(
          ({ key, frame: number }) =>
            key === active.key && (active.frame === null || number === active.frame),
        );
  const focus = useMemo(
    () => (row === undefined ? { under: [], over: [] } : focusShapes(drawing, row.key, theme)),
    [drawing, row, theme],
  );

  const closePanel = () => {
    setActive(null);
    setPushes(0);
    way.current = null;
  };
  /** As `closePanel`, for a reader who asks for it: the focus goes from the panel back to the plot. */
  const dismiss = () => {
    const { current: plot } = frame;
    dismissed.current = active?.key ?? null;
    if (plot?.contains(document.activeElement) === true)
      plot.querySelector<HTMLElement>('[data-chart-plot]')?.focus({ preventScroll: true });
    closePanel();
  };
  const onEscape = useRef(dismiss);
  useEffect(() => {
    onEscape.current = dismiss;
  });
  const isShown = active !== null;
  useEffect(() => {
    if (!isShown) return undefined;
    // Wherever the focus is: what a pointer opened must close without it (WCAG 2.2, 1.4.13).
    const close = (event: globalThis.KeyboardEvent) => {
      const isElsewhere =
        event.target instanceof Element && event.target.closest('dialog') !== null;
      if (event.key !== 'Escape' || event.defaultPrevented || isElsewhere) return;
      event.preventDefault();
      onEscape.current();
    };
    window.addEventListener('keydown', close);
    return () => {
      window.removeEventListener('keydown', close);
    };
  }, [isShown]);

  const startLivePlot = () => {
    staticPlot.takeOver();
    if (isWanted) return;
    setIsWanted(true);
    void loadLivePlot();
  };
  /** The drawing that an event meets: the first one can come before it is drawn here. */
  const currentDrawing = () => {
    const kept = staticPlot.takeOver() ?? width;
    return isStatic ? layOut(chart, { width: kept, ...drawn }) : drawing;
  };
  const point = (event: PointerEvent<HTMLDivElement>, pin: boolean) => {
    const met = currentDrawing();
    const room = event.currentTarget.getBoundingClientRect();
    const scale = room.width === 0 ? 1 : met.width / room.width;
    const at = { x: event.clientX - room.left, y: event.clientY - room.top };
    const found = targetAt(met, at.x * scale, at.y * scale);
    if (found === undefined || (!pin && found.key === dismissed.current)) return;
    dismissed.current = null;
    const isSame = found.key === active?.key && found.frame === active.frame;
    if (!isSame) way.current = { x: event.clientX, y: event.clientY };
    const mouse = event.pointerType === 'mouse' ? at : null;
    setPushes(0);
    setActive({
      key: found.key,
      frame: found.frame,
      // The panel stands still while the mouse stays with its row.
      met: isSame ? active.met : mouse,
      isPinned: pin,
    });
  };
  /** Whether the mouse is about to enter the panel; its row must then stay. */
  const isEntering = ({ clientX, clientY }: PointerEvent) => {
    const panel = frame.current?.querySelector('[data-value-panel]');
    if (panel === null || panel === undefined || way.current === null) return false;
    return isOnItsWay(way.current, { x: clientX, y: clientY }, panel.getBoundingClientRect());
  };
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape' && active === null) setIsHelpWanted(false);
    if (choice !== null && active !== null && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      choice.onChoose(active.key);
      return;
    }
    if (event.key === 'Enter' && row !== undefined) {
      const [first] = cellsOf(chart, row);
      if (first !== undefined) open(pathOfCell(chart, first.series.id, row));
      return;
    }
    const next = rowAfter(event.key, keys, active?.key ?? null);
    if (next === undefined) return;
    event.preventDefault();
    staticPlot.takeOver();
    setPushes(next === active?.key ? pushes + 1 : 0);
    setActive({ key: next, frame: null, met: null, isPinned: true });
  };

  const isLive = hasRecharts && isWanted && !isStatic;
  const scale = measured === null || isStatic ? 1 : measured / drawing.width;
  const at = active === null ? -1 : keys.indexOf(active.key);
  const words = messages.charts.view;
  return (
    <div
      className="relative"
      ref={frame}
      onPointerLeave={(event) => {
        dismissed.current = null;
        if (event.pointerType === 'mouse' && !isPinned) closePanel();
      }}
    >
      <div
        className="plot-stage peer relative"
        style={
          isLive
            ? { aspectRatio: `${String(drawing.width)} / ${String(drawing.height)}` }
            : undefined
        }
        // A slider is what screen readers pass arrow keys on to by themselves, and whose value they
        // speak when it changes; touch readers move it by a gesture.
        role="slider"
        aria-roledescription={words.chart}
        aria-label={words.named(chart.title, plainText(chart.finding))}
        aria-describedby={help}
        aria-valuemin={0}
        aria-valuemax={keys.length}
        aria-valuenow={at + 1}
        aria-valuetext={
          row === undefined
            ? words.points(format.number(keys.length), keys.length)
            : spokenRow(row, chart, keys, messages)
        }
        // A chart is a stop of the keyboard: its points are walked with arrow keys.
        tabIndex={0}
        data-chart-plot={chart.id}
        onPointerEnter={startLivePlot}
        onFocus={startLivePlot}
        onKeyDown={press}
        onPointerMove={(event) => {
          if (event.pointerType === 'mouse' && !isPinned && !isEntering(event)) point(event, false);
        }}
        onPointerDown={(event) => {
          startLivePlot();
          point(event, event.pointerType !== 'mouse' || !isPinned);
        }}
        onClick={() => {
          // The press before it has made the row under the pointer the active one.
          if (choice !== null && active !== null) choice.onChoose(active.key);
        }}
        onBlur={(event) => {
          const { parentElement } = event.currentTarget;
          const isKept =
            parentElement?.contains(event.relatedTarget) === true ||
            isInSourcePanel(event.relatedTarget);
          setIsHelpWanted(true);
          if (!isKept) closePanel();
        }}
      >
        {isStatic ? (
          <StaticPlot id={chart.id} ref={box} />
        ) : isLive ? (
          <LivePlot drawing={drawing} focus={focus} />
        ) : (
          <PlotDrawing drawing={drawing} focus={focus} />
        )}
      </div>
      <p
        id={help}
        data-part="help"
        className="pointer-events-none absolute inset-x-0 top-full z-1 mt-1.5 w-fit rounded border border-ink bg-paper px-2.5 py-1 text-small peer-not-focus-visible:invisible"
        hidden={!isHelpWanted}
        aria-hidden="true"
      >
        {words.keys(choice?.help ?? words.keyOfSource)}
      </p>
      <p className="sr-only" role="status" data-spoken="end">
        {pushes > 0 && <span key={pushes}>{at === 0 ? words.noneBefore : words.noneAfter}</span>}
      </p>
      {row !== undefined && target !== undefined && (
        <ValuePanel
          chart={chart}
          row={row}
          target={scaleTarget(target, scale)}
          drawing={{ ...drawing, width: drawing.width * scale, height: drawing.height * scale }}
          met={active?.met ?? null}
          onClose={dismiss}
          onSources={onSources}
        />
      )}
    </div>
  );
}
