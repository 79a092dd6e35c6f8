import { useLayoutEffect, useMemo, useRef, useEffect } from 'react';
import { useHref, useLocation, useNavigate } from 'react-router-dom';
import type { DatedEvent, EventsLedger } from '../../dataset/ledger';
import { explainEmpty } from '../../selectors/filters/empty-result';
import { spanOfEvents } from '../../selectors/filters/event-groups';
import { countFacets, selectEvents } from '../../selectors/filters/events';
import { activeFacets, chosenYears, withYears } from '../../selectors/filters/filter-changes';
import { noFilters } from '../../selectors/filters/filters';
import { chosenTopicClass, useTopicRules } from './chosen-topics';
import type { EventContext } from './event-context';
import { EmptyState } from '../../ui/empty-state';
import { useLanguage } from '../../state/language';
import { LoadingState } from '../../ui/loading-state';
import { LongTimeline } from './long-timeline';
import { Notice } from '../../ui/notice';
import { ShortTimeline } from './short-timeline';
import { TimelineEmpty } from './timeline-empty';
import { TimelineOrder } from './timeline-order';
import { YearHistogram } from './year-histogram';
import { useAddress } from '../../state/address';
import { useAdoptPendingFilters } from '../../features/filters/pending-filters';
import { useChoice } from '../../state/choice';
import { useCited } from '../../state/cited';
import { useDataFile } from '../../state/data-files';
import { useEventClaims } from '../../state/event-claims';
import { useFilterChoice } from '../../features/filters/filter-choice';
import { ChosenFilterPanel, FilterPanel } from '../../features/filters/filter-panel';
import { PageHead } from '../../state/page';
import { useHashId } from '../../state/hash';
import { pageAddress } from '../../selectors/filters/page-address';
import { searchTextOf } from '../../selectors/filters/search-text';

/** A dataset of more events is too much for a page to hold whole (README, Scale). */
const longList = 200;

/** `/timeline`: every event, filtered, by year. */
export function TimelinePage() {
  const { messages } = useLanguage();
  const events = useDataFile('events');
  return (
    <>
      <PageHead title={messages.timeline.title} lede={messages.timeline.lede} />
      {events.state === 'ready' ? (
        <Timeline ledger={events.data} />
      ) : (
        <>
          <FilterPanel layout="panel" listsEvents />
          {events.state === 'loading' ? <LoadingState name="events" /> : null}
        </>
      )}
    </>
  );
}

function Timeline({ ledger }: { readonly ledger: EventsLedger }) {
  const { messages } = useLanguage();
  const { address, change } = useAddress();
  const { topics, events } = ledger;
  const choice = useFilterChoice();
  const [order, chooseOrder] = useChoice(address.order, (next) => change({ order: next }));
  const { filters } = choice;
  const kept = selectEvents(events, filters);
  const span = spanOfEvents(events);
  const target = useTarget(ledger);
  useAdoptPendingFilters(ledger);
  const context = useEventContext(ledger, target?.id ?? null);
  usePreparedSearch(events);
  useTopicRules(topics);

  if (span === null) return <EmptyState reason={messages.timeline.empty.noEvents} />;

  const empty = explainEmpty(events, filters);
  return (
    <>
      <ChosenFilterPanel layout="panel" listsEvents choice={choice}>
        <YearHistogram
          years={countFacets(events, filters).years}
          span={span}
          chosen={chosenYears(filters, span)}
          isFiltered={activeFacets(filters).some((facet) => facet !== 'years')}
          onChoose={(first, last, options) =>
            choice.choose(withYears(filters, first, last, span), options)
          }
        />
      </ChosenFilterPanel>
      <TargetNotice target={target} kept={kept} />
      <SourcesNotice />
      {empty === null ? (
        <TimelineOrder order={order} onChoose={chooseOrder} />
      ) : (
        <TimelineEmpty
          result={empty}
          filters={filters}
          topics={topics}
          span={span}
          onChange={choice.choose}
        />
      )}
      <div className={filters.topics.map(chosenTopicClass).join(' ')}>
        {events.length <= longList ? (
          <ShortTimeline events={events} kept={kept} order={order} context={context} />
        ) : empty === null ? (
          <LongTimeline kept={kept} order={order} context={context} />
        ) : null}
      </div>
    </>
  );
}

/** What the address names behind its hash: an event, or an id that no event has. */
interface Target {
  readonly id: string;
  readonly event: DatedEvent | null;
}

/** Ids of events are words joined by hyphens; other places of the page are none, or are years. */
const eventId = /^(?!year-\d+$)[a-z0-9]+(-[a-z0-9]+)+$/;

function useTarget({ eventById }: EventsLedger): Target | null {
  const id = useHashId();
  if (!eventId.test(id)) return null;
  return { id, event: eventById.get(id) ?? null };
}

function TargetNotice(props: {
  readonly target: Target | null;
  readonly kept: readonly DatedEvent[];
}) {
  const { address, href } = useAddress();
  const navigate = useNavigate();
  const { target, kept } = props;
  if (target === null || (target.event !== null && kept.includes(target.event))) return null;
  const cleared = href(`/timeline#${target.id}`, { ...address, filters: noFilters });
  return <TimelineTarget event={target.event} onClear={() => void navigate(cleared)} />;
}

/** The list goes on without the names of its sources, and says so. */
function SourcesNotice() {
  const { messages } = useLanguage();
  const sources = useDataFile('sources');
  if (sources.state !== 'failed') return null;
  return (
    <Notice
      action={
        <button type="button" className="link" onClick={sources.retry}>
          {messages.states.tryAgain}
        </button>
      }
    >
      <p>
        <b>{messages.states.failed.sources}</b>
      </p>
      <p>{messages.timeline.sourcesMissing}</p>
    </Notice>
  );
}

function useEventContext(ledger: EventsLedger, target: string | null): EventContext {
  const { topicById } = ledger;
  const claims = useEventClaims(ledger);
  const cited = useCited();
  const navigate = useNavigate();
  const { search } = useLocation();
  const page = useHref(pageAddress('/timeline'));

  // Read when an event is followed, so that a change of the filters does not draw every event anew.
  const query = useRef(search);
  useLayoutEffect(() => {
    query.current = search;
  }, [search]);

  return useMemo(() => {
    const linkTo = (id: string) => `${page}#${id}`;
    return {
      topics: topicById,
      cited,
      claims,
      target,
      linkTo,
      onFollow: (id) => {
        void navigate({ search: query.current, hash: `#${id}` });
        return copyText(new URL(linkTo(id), window.location.href).href);
      },
    };
  }, [topicById, cited, claims, target, page, navigate]);
}

/** Copies a text; gives whether the browser let it. */
async function copyText(text: string): Promise<boolean> {
  if (!('clipboard' in navigator)) return false;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Events made ready at a time: a few milliseconds' work on a slow phone. */
const atOnce = 100;

/** Normalizes the texts that the search reads while the page rests, so that the first search need not. */
function usePreparedSearch(events: readonly DatedEvent[]): void {
  useEffect(() => {
    let timer = window.setTimeout(() => prepare(0), 1000);
    function prepare(start: number) {
      for (const event of events.slice(start, start + atOnce)) searchTextOf(event);
      const next = start + atOnce;
      if (next < events.length) timer = window.setTimeout(() => prepare(next));
    }
    return () => window.clearTimeout(timer);
  }, [events]);
}

/** Reports an event that the address names and the list does not show. */
function TimelineTarget(props: {
  /** The event of the address; null where there is none by that id. */
  readonly event: DatedEvent | null;
  readonly onClear: () => void;
}) {
  const { messages } = useLanguage();
  const words = messages.timeline;
  if (props.event === null) return <Notice>{words.unknown}</Notice>;
  return (
    <Notice
      action={
        <button type="button" className="link" onClick={props.onClear}>
          {words.showHidden}
        </button>
      }
    >
      {words.hidden(props.event.title)}
    </Notice>
  );
}
