import { useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router-dom';
import type { Address } from '../../selectors/filters/address';
import { buildChart, isOutOfScope } from '../../charts/build-chart';
import { definitionOf } from '../../charts/catalogue';
import type { EmptyChart } from '../../charts/chart';
import type { ChartId } from '../../charts/chart-ids';
import { chartCitation } from '../../export/citations/bibliography-entry';
import { ChartFigure } from './chart-figure';
import { CiteButton } from '../cite/cite-button';
import { EmptyState } from '../../ui/empty-state';
import { EventLegend } from './event-legend';
import { FailedState } from '../../ui/failed-state';
import { useSourceLinks } from '../source-panel/source-links';
import { useLanguage } from '../../state/language';
import { LoadingState } from '../../ui/loading-state';
import { StaticPlots } from '../../state/hydration';
import { useAddress } from '../../state/address';
import { chartExports } from './chart-exports';
import { ChartVerdicts } from './chart-verdicts';
import { useDataFile, useDataFiles } from '../../state/data-files';
import { ErrorBoundary } from '../../ui/error-boundary';
import { lateCode, LatePart } from '../../ui/late-part';
import { arrived } from './missing-part';
import { exportContext } from '../../state/export-context';
import { MineralSortChoice } from './mineral-sort-choice';
import { useCitationContext } from '../../state/citation-context';
import { siteAddress } from '../../state/site-address';
import { Button } from '../../ui/button';

/** Few readers open it: its code comes when one does. */
const imageDialog = () => arrived(import('../image-dialog/image-dialog'));
const imageDialogCode = lateCode(async () => (await imageDialog()).ImageDialog);

interface ChartSlotProps {
  readonly id: ChartId;
  /** The chart is the page: its title is the headline, its table and sources stand open. */
  readonly alone?: boolean;
  /** Level of the title among the headings of the page; 2 unless said otherwise. */
  readonly heading?: 2 | 3;
}

/** Sets the years of the view, or drops them. */
function withYears(address: Address, from: number | null, to: number | null): Address {
  return { ...address, filters: { ...address.filters, from, to } };
}

/** A chart of the catalogue in the view of the address: shown, loading, failed, empty, or stepped aside. */
export function ChartSlot({ id, alone = false, heading = 2 }: ChartSlotProps) {
  const definition = definitionOf(id);
  const { address } = useAddress();
  const { messages } = useLanguage();
  const loaded = useDataFiles(definition.needs);
  if (!alone && isOutOfScope(definition, address.filters)) return null;
  if (loaded.state === 'ready') return <LoadedChart id={id} alone={alone} heading={heading} />;
  const Heading = alone ? 'h1' : heading === 3 ? 'h3' : 'h2';
  const [name = 'trade'] = definition.needs.filter(
    (need) => need !== 'sources' && need !== 'documents',
  );
  return (
    <section id={id} className="figure" aria-label={definition.title(messages)}>
      <Heading className={Heading === 'h1' ? undefined : 'font-serif text-title'}>
        {definition.title(messages)}
      </Heading>
      {loaded.state === 'loading' ? (
        <LoadingState name={name} />
      ) : (
        <FailedState faults={loaded.faults} onRetry={loaded.retry} />
      )}
    </section>
  );
}

function LoadedChart({ id, alone, heading }: Required<ChartSlotProps>) {
  const definition = definitionOf(id);
  const { address, change, href } = useAddress();
  const { messages, format } = useLanguage();
  const navigate = useNavigate();
  const citationContext = useCitationContext();
  const loaded = useDataFiles(definition.needs);
  const events = useDataFile('events');
  const staticPlots = useContext(StaticPlots);
  const { filters, mineralSort, eventMarks } = address;
  const [isAsked, setAsked] = useState(false);
  const built = useMemo(() => {
    if (loaded.state !== 'ready') return null;
    const dataset = {
      ...loaded.data,
      ...(events.state === 'ready' ? { events: events.data } : {}),
    };
    return buildChart(definition, dataset, { filters, mineralSort, messages, format }, eventMarks);
  }, [definition, loaded, events, filters, mineralSort, messages, format, eventMarks]);
  const { registerChart } = useSourceLinks();
  const shown = built?.state === 'shown' ? built.chart : null;
  useEffect(() => (shown === null ? undefined : registerChart(shown)), [shown, registerChart]);
  if (built === null) return null;
  if (built.state === 'empty')
    return <EmptyFigure empty={built.empty} alone={alone} heading={heading} />;
  const failed = (
    <HaltedFigure
      id={id}
      state="failed"
      reason={messages.charts.view.failed(definition.title(messages))}
      heading={alone ? 1 : heading}
    />
  );
  // Drawn at build time: what cannot be drawn there cannot be drawn here.
  if (built.state === 'failed' || (staticPlots !== null && staticPlots(id) === null)) return failed;
  const { chart } = built;
  const link = href(`/chart/${id}`);
  const entry = chartCitation(citationContext, chart, siteAddress(link));
  const exports = chartExports(chart, exportContext(filters, { messages, format }, link), {
    entry,
    link: `${import.meta.env.BASE_URL.replace(/\/$/, '')}${link}`,
    openOptions: async () => {
      await imageDialog();
      setAsked(true);
    },
  });
  const hasEvents =
    definition.eventTopics.length > 0 && chart.panels.some(({ panel }) => panel === 'time');
  const plain = import.meta.env.BASE_URL.replace(/\/$/, '');
  return (
    <>
      <ErrorBoundary of={chart} fallback={failed}>
        <ChartFigure
          chart={chart}
          heading={alone ? 1 : heading}
          table={address.tables.includes(id)}
          onTable={(shown) => {
            const others = address.tables.filter((table) => table !== id);
            change({ tables: shown ? [...others, id] : others });
          }}
          exports={exports}
          cite={<CiteButton entry={entry} />}
          whole={alone}
          verdicts={<ChartVerdicts ids={chart.claims} />}
          controls={id === 'mineral-shares' ? <MineralSortChoice /> : undefined}
          switchEvents={
            hasEvents && events.state === 'ready'
              ? { shown: eventMarks, onSwitch: () => change({ eventMarks: !eventMarks }) }
              : undefined
          }
          events={
            eventMarks &&
            hasEvents && (
              <EventLegend
                chart={chart}
                eventHref={(event) => `${plain}${href(`/timeline#${event}`)}`}
                onFollow={(event) => void navigate(href(`/timeline#${event}`))}
              />
            )
          }
        />
      </ErrorBoundary>
      {!alone && <WithoutScript title={chart.title} href={`${plain}${link}`} />}
      {isAsked && (
        <LatePart code={imageDialogCode} waiting={null}>
          {(ImageDialog) => <ImageDialog id={id} onClose={() => setAsked(false)} />}
        </LatePart>
      )}
    </>
  );
}

/** Read where scripts are off: there the table stands on the page of the chart. */
function WithoutScript({ title, href }: { readonly title: string; readonly href: string }) {
  const { messages } = useLanguage();
  return (
    <noscript>
      <p className="mt-3 text-small text-muted">
        <a href={href}>{messages.prerendered.withoutScript(title)}</a>
      </p>
    </noscript>
  );
}

/** The place of a chart that has nothing to show: why, and the ways out where there are any. */
function HaltedFigure(props: {
  readonly id: ChartId;
  readonly state: 'empty' | 'failed';
  readonly reason: string;
  readonly heading: 1 | 2 | 3;
  readonly children?: ReactNode;
}) {
  const { messages } = useLanguage();
  const { id, state, reason, heading, children } = props;
  const title = definitionOf(id).title(messages);
  const Heading = (['h1', 'h2', 'h3'] as const)[heading - 1] ?? 'h2';
  return (
    <section id={id} className="figure" aria-label={title} data-figure={state}>
      <Heading className={Heading === 'h1' ? undefined : 'font-serif text-title'}>{title}</Heading>
      <EmptyState reason={reason}>{children}</EmptyState>
    </section>
  );
}

function EmptyFigure({
  empty,
  alone,
  heading,
}: { readonly empty: EmptyChart } & Omit<Required<ChartSlotProps>, 'id'>) {
  const { change } = useAddress();
  const { messages, format } = useLanguage();
  const words = messages.charts.view;
  const { id, title, available } = empty;
  const level = alone ? 1 : heading;
  if (available === null)
    return <HaltedFigure id={id} state="empty" reason={words.noValues(title)} heading={level} />;
  const [from, to] = available;
  return (
    <HaltedFigure id={id} state="empty" reason={words.empty(title)} heading={level}>
      <p>{words.available(format.years(from, to))}</p>
      <Button
        onClick={() => {
          change((address) => withYears(address, from, to));
        }}
      >
        {words.showYears(format.years(from, to))}
      </Button>
      <Button
        look="outlined"
        onClick={() => {
          change((address) => withYears(address, null, null));
        }}
      >
        {words.dropYears}
      </Button>
    </HaltedFigure>
  );
}

/** Says how many of a page's charts have nothing to do with the filters, and brings them back. */
export function SteppedAside(props: {
  readonly rows: readonly (readonly { readonly id: ChartId }[])[];
}) {
  const { address, change } = useAddress();
  const { messages } = useLanguage();
  const words = messages.charts.view;
  const { filters } = address;
  const definitions = props.rows.flat().map(({ id }) => definitionOf(id));
  const byOrigin = definitions.filter((definition) =>
    isOutOfScope(definition, { ...filters, topics: [] }),
  );
  const byTopic = definitions.filter(
    (definition) =>
      isOutOfScope(definition, { ...filters, origin: 'all' }) && !byOrigin.includes(definition),
  );
  if (byOrigin.length + byTopic.length === 0) return null;
  return (
    <div className="mt-4 border-b border-grid py-2 text-muted" role="status">
      {byTopic.length > 0 && (
        <p data-stepped-aside="topics" data-value={byTopic.length}>
          {words.asideTopics(byTopic.length)}{' '}
          <button
            type="button"
            className="link text-ink"
            onClick={() => {
              change({ filters: { ...filters, topics: [] } });
            }}
          >
            {words.bringBack}
          </button>
        </p>
      )}
      {byOrigin.length > 0 && (
        <p data-stepped-aside="origin" data-value={byOrigin.length}>
          {words.asideOrigin(byOrigin.length)}{' '}
          <button
            type="button"
            className="link text-ink"
            onClick={() => {
              change({ filters: { ...filters, origin: 'all' } });
            }}
          >
            {words.bringBack}
          </button>
        </p>
      )}
    </div>
  );
}
