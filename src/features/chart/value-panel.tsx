import type { CSSProperties } from 'react';
import { Link } from 'react-router-dom';
import { pathOfCell } from '../../charts/chart-datum-paths';
import type { Chart, Row } from '../../charts/chart';
import type { Drawing, HitTarget } from '../../layout/drawing';
import { symbolShapes } from '../../layout/glyphs';
import type { Hue } from '../../charts/theme';
import { useChartTheme } from '../../state/colour-scheme';
import { useSourceLinks } from '../source-panel/source-links';
import { useLanguage } from '../../state/language';
import type { Place } from './pointer-way';
import { cellsOf, needsStatus } from './row-words';
import { ShapeElements } from '../../render/svg-elements';
import { ChartSentence } from './chart-sentence';
import type { PointSymbol } from '../../charts/chart';

/** The most width of the panel beside a point and above a row, and its distance, in pixels. */
const panelWidth = 304;
const rowPanelWidth = 384;
const distance = 16;
/** Distance from a mouse, in pixels. */
const aslant = 24;

/**
 * Beside the point where there is room, else below or above it: it never covers what it describes. A
 * panel that a mouse opened stands aslant of it, out of its way along the chart and yet in reach.
 */
function position(target: HitTarget, { width, height }: Drawing, met: Place | null): CSSProperties {
  if (target.along === 'x') {
    const isRight = target.x + distance + panelWidth <= width;
    const isLeft = target.x - distance - panelWidth >= 0;
    if (!isRight && !isLeft) return { left: 0, right: 0, top: height };
    const side = isRight ? { left: target.x + distance } : { right: width - target.x + distance };
    if (met === null || target.y >= met.y + aslant) return { ...side, top: target.y };
    if (met.y < height / 2) return { ...side, top: met.y + aslant };
    return { ...side, bottom: height - met.y + aslant };
  }
  const { region } = target;
  const below = { top: region.y + region.height + 4 };
  const above = { bottom: height - region.y + 4 };
  const vertical = target.y < height / 2 ? below : above;
  const left = Math.max(0, Math.min(target.x, width - rowPanelWidth));
  if (met === null) return { ...vertical, left };
  if (met.x + aslant + rowPanelWidth <= width) return { ...vertical, left: met.x + aslant };
  if (met.x - aslant - rowPanelWidth >= 0) return { ...vertical, right: width - met.x + aslant };
  // No room at either side: over the rows that have been read, not those to come.
  return { ...above, left };
}

function Swatch({ hue, symbol }: { readonly hue: Hue; readonly symbol: PointSymbol }) {
  const theme = useChartTheme();
  const shapes = symbolShapes(
    { x: 6, y: 6 },
    {
      symbol,
      size: 10,
      colour: theme.hues[hue],
      paper: theme.paper,
      hollow: false,
    },
  );
  return (
    <svg
      className="swatch mr-2 inline-block align-[-1px]"
      viewBox="0 0 12 12"
      width={12}
      height={12}
      aria-hidden
    >
      <ShapeElements shapes={shapes} />
    </svg>
  );
}

interface ValuePanelProps {
  readonly chart: Chart;
  readonly row: Row;
  readonly target: HitTarget;
  readonly drawing: Drawing;
  /** Where the mouse met the row, in pixels of the drawing; null where no mouse did. */
  readonly met: Place | null;
  readonly onClose: () => void;
  readonly onSources: () => void;
}

/** The values of one row: the same list for mouse, touch and keyboard. */
export function ValuePanel(props: ValuePanelProps) {
  const { chart, row, target, drawing, met, onClose, onSources } = props;
  const { messages } = useLanguage();
  const links = useSourceLinks();
  const words = messages.charts.view;
  const units = new Set(cellsOf(chart, row).map(({ series }) => series.unitText));
  const [unit] = units;
  const shared = units.size === 1 ? unit : undefined;
  return (
    <div
      className={`absolute z-2 w-max min-w-56 rounded border border-ink bg-paper px-3.5 pt-2 pb-2.5 text-small before:absolute before:-inset-1.5 before:-z-1 print:hidden ${target.along === 'y' ? 'max-w-[min(24rem,100%)]' : 'max-w-[min(19rem,100%)]'}`}
      data-along={target.along}
      style={position(target, drawing, met)}
      data-value-panel={row.key}
    >
      <p className="flex items-baseline gap-[0.4rem]">
        <b>{row.label}</b> {shared !== undefined && <span className="text-muted">{shared}</span>}
        <button
          type="button"
          className="-my-1 -mr-2 ml-auto grid min-h-8 min-w-8 place-items-center self-center"
          onClick={onClose}
          aria-label={words.close}
        >
          <svg viewBox="0 0 12 12" width={12} height={12} aria-hidden>
            <path d="M2 2L10 10M10 2L2 10" stroke="currentColor" strokeWidth={1.6} />
          </svg>
        </button>
      </p>
      <dl>
        {cellsOf(chart, row).map(({ series, cell }) => (
          <div key={series.id} className="flex justify-between gap-3">
            <dt>
              <Swatch hue={row.hue ?? series.hue} symbol={row.symbol ?? series.symbol} />
              {series.label}
            </dt>
            <dd
              className={`max-w-[60%] flex-none text-right tabular-nums ${cell.observation.kind === 'missing' ? 'text-muted' : 'font-semibold'}`}
            >
              <Link
                className="num"
                to={links.href(pathOfCell(chart, series.id, row))}
                state={links.state}
                data-reference={pathOfCell(chart, series.id, row)}
              >
                {cell.text}
              </Link>
              {shared === undefined && cell.observation.kind !== 'missing' && (
                <span className="font-normal"> {series.unitText}</span>
              )}
              {needsStatus(cell) && (
                <span className="text-note font-normal text-muted"> {cell.status}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {row.remark !== undefined && row.remark.length > 0 && (
        <p className="mt-1 rule pt-1">
          <ChartSentence chart={chart} sentence={row.remark} />
        </p>
      )}
      <button type="button" className="link min-h-7" onClick={onSources}>
        {words.sources}
      </button>
    </div>
  );
}
