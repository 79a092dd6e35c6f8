import { useId, useRef, useState, type ReactNode } from 'react';
import type { Chart, LegendEntry, Note } from '../../charts/chart';
import { ChartActions, type ChartExports, type EventSwitch } from './chart-actions';
import { ChartPlot } from './chart-plot';
import { ChartTable, TableBelow } from './chart-table';
import { ChartSources } from './chart-sources';
import { usePrinting } from '../../state/printing';
import { ChartSentence } from './chart-sentence';
import { swatchShapes, swatchWidth } from '../../layout/legend-swatch';
import { useLanguage } from '../../state/language';
import { useChartTheme } from '../../state/colour-scheme';
import { ShapeElements } from '../../render/svg-elements';

interface ChartFigureProps {
  readonly chart: Chart;
  /** Level of the title among the headings of the page. */
  readonly heading: 1 | 2 | 3;
  readonly table: boolean;
  readonly onTable: (shown: boolean) => void;
  readonly exports: ChartExports;
  /** Opens the citations of the chart. */
  readonly cite?: ReactNode;
  /** Controls between subtitle and plot, such as a choice of order. */
  readonly controls?: ReactNode;
  /** The key of numbered events. */
  readonly events?: ReactNode;
  readonly switchEvents: EventSwitch | undefined;
  /** The verdicts of the claims that it rests on. */
  readonly verdicts?: ReactNode;
  /** Table and sources stand open below the chart. */
  readonly whole?: boolean;
}

/** A chart with everything that belongs to it: title, unit, plot or table, finding, traps, sources, actions. */
export function ChartFigure(props: ChartFigureProps) {
  const { chart, heading, table, onTable, exports, cite, controls, events, whole = false } = props;
  const { messages } = useLanguage();
  const words = messages.charts.view;
  const [title, about] = [useId(), useId()];
  const own = useRef<HTMLElement>(null);
  const [sources, setSources] = useState(whole);
  const printing = usePrinting();
  const Heading = (['h1', 'h2', 'h3'] as const)[heading - 1] ?? 'h2';
  return (
    <figure ref={own} id={chart.id} className="figure" aria-labelledby={`${title} ${about}`}>
      <Heading
        id={title}
        className={
          heading === 1 ? 'text-[clamp(1.5rem,1.2rem+1.4vw,2.125rem)]' : 'font-serif text-title'
        }
        tabIndex={heading === 1 ? -1 : undefined}
      >
        {chart.finding.length === 0 ? (
          chart.title
        ) : (
          <ChartSentence chart={chart} sentence={chart.finding} />
        )}
      </Heading>
      <p id={about} data-part="subtitle" className="subtitle">
        {chart.finding.length === 0 ? chart.subtitle : words.about(chart.title, chart.subtitle)}
      </p>
      {controls}
      <ChartLegend entries={chart.legend} />
      {table ? (
        <ChartTable chart={chart} />
      ) : (
        <ChartPlot
          chart={chart}
          onSources={() => {
            setSources(true);
            // Where the list stands open already, or below the window, nothing else would be seen.
            own.current?.querySelector<HTMLElement>('[data-action="show-sources"]')?.focus();
          }}
        />
      )}
      <figcaption>
        {chart.deck.length > 0 && (
          <p data-part="summary" className="mt-4">
            <ChartSentence chart={chart} sentence={chart.deck} />
          </p>
        )}
        {props.verdicts}
        <ChartNotes chart={chart} unfolded={whole || printing} />
        {events}
        {whole && !table && <TableBelow chart={chart} />}
        <div className="figure-foot rule pt-2 text-small/6 text-muted md:flex md:justify-between">
          <ChartSources chart={chart} open={sources} onOpen={setSources} />
          <ChartActions
            title={chart.title}
            exports={exports}
            cite={cite}
            switchEvents={props.switchEvents}
            table={table}
            onTable={onTable}
          />
        </div>
      </figcaption>
      {printing && !table && !whole && (
        <div className="print-table">
          <ChartTable chart={chart} />
        </div>
      )}
    </figure>
  );
}

/** The notes without which a reader would be misled; the others folded under their first words. */
function ChartNotes({ chart, unfolded }: { readonly chart: Chart; readonly unfolded: boolean }) {
  const { messages } = useLanguage();
  const note = ({ lead, text }: Note) => (
    <p key={lead} className="mt-3 text-small text-muted [&>b]:text-ink">
      <b>{lead}</b> <ChartSentence chart={chart} sentence={text} />
    </p>
  );
  if (unfolded) return chart.notes.map(note);
  const folded = chart.notes.filter(({ isEssential }) => isEssential !== true);
  return (
    <>
      {chart.notes.filter(({ isEssential }) => isEssential).map(note)}
      {folded.length > 0 && (
        <details className="mt-3 text-small text-muted">
          <summary>{messages.charts.view.notes(folded.map(({ lead }) => lead).join(' '))}</summary>
          {folded.map(note)}
        </details>
      )}
    </>
  );
}

const textSize = 14;

/** What ways of drawing mean, as sample and words. */
function ChartLegend({ entries }: { readonly entries: readonly LegendEntry[] }) {
  const theme = useChartTheme();
  if (entries.length === 0) return null;
  return (
    <ul className="mb-3 flex flex-wrap gap-x-6 gap-y-1 text-small">
      {entries.map(({ swatch, text }) => {
        const width = swatchWidth(swatch, textSize) + 2;
        return (
          <li key={text} className="flex items-center gap-2">
            <svg
              className="swatch flex-none"
              viewBox={`0 0 ${String(width)} 16`}
              width={width}
              height={16}
              aria-hidden
            >
              <ShapeElements shapes={swatchShapes(swatch, { x: 1, y: 8 }, textSize, theme)} />
            </svg>
            {text}
          </li>
        );
      })}
    </ul>
  );
}
