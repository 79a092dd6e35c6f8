import { useMemo, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { EventsLedger, DatedEvent, Claim } from '../../dataset/ledger';
import { sortEvents } from '../../selectors/filters/event-groups';
import { selectEvents } from '../../selectors/filters/events';
import { TitledSection } from '../../ui/titled-section';
import { useLanguage } from '../../state/language';
import { OriginMark } from '../../ui/origin-mark';
import { useHrefs } from '../../state/hrefs';
import { useAddress } from '../../state/address';
import { useCited } from '../../state/cited';
import { useEventClaims } from '../../state/event-claims';
import { WithDataFiles } from '../../ui/with-data-files';
import type { Citations } from '../../dataset/citations';
import { CitedLink } from '../../ui/cited-link';
import { EventClaims } from '../../ui/event-claims';
import { SentenceText } from '../../ui/sentence-text';
import { nameTopic, type Topic } from '../../features/filters/topic-name';

/** So many events stand on the first page. */
const shown = 5;

/** The last events that the filters leave. */
export function LatestEvents() {
  const { messages } = useLanguage();
  const words = messages.pages.overview;
  return (
    <TitledSection title={words.latest} id="latest-events">
      <WithDataFiles names={['events']}>
        {({ events }) => <LatestList events={events} />}
      </WithDataFiles>
    </TitledSection>
  );
}

function LatestList({ events }: { readonly events: EventsLedger }) {
  const { messages, format } = useLanguage();
  const hrefs = useHrefs();
  const cited = useCited();
  const claims = useEventClaims(events);
  const { filters } = useAddress().address;
  const kept = useMemo(
    () => [...sortEvents(selectEvents(events.events, filters), 'oldest')].reverse(),
    [events, filters],
  );
  const words = messages.pages.overview;
  const total = format.number(kept.length);
  if (kept.length === 0) return <p className="subtitle">{words.noEvents}</p>;
  const latest = kept.slice(0, shown);
  return (
    <>
      <div className="mt-1 mb-4 gap-6 text-muted md:mb-5 md:flex md:justify-between">
        <p>{words.latestUnit(latest.length, total)}</p>
        <p className="mt-0.5 flex gap-5" aria-hidden="true">
          <span className="inline-flex items-center gap-2">
            <OriginMark origin="public-record" /> {words.origins['public-record']}
          </span>
          <span className="inline-flex items-center gap-2">
            <OriginMark origin="document" /> {words.origins.document}
          </span>
        </p>
      </div>
      <ol className="mt-2">
        {latest.map((event) => (
          <EventBrief
            key={event.id}
            event={event}
            topics={events.topicById}
            cited={cited}
            claims={claims.get(event.id)}
          />
        ))}
      </ol>
      <p className="rule pt-3">
        <Link to={hrefs.page('/timeline')}>{words.allEvents(total)}</Link>
      </p>
    </>
  );
}

/** An event in few words: date, title, topics, first source. The title leads to the timeline. */
function EventBrief(props: {
  readonly event: DatedEvent;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly cited: Citations;
  /** The claims in which an article speaks of it. */
  readonly claims: readonly Claim[] | undefined;
}) {
  const { messages, format } = useLanguage();
  const hrefs = useHrefs();
  const { event, topics, cited } = props;
  const names = event.topics.flatMap((id) => topics.get(id) ?? []);
  const [first] = event.sources;
  return (
    <li
      data-event={event.id}
      className="grid gap-x-6 rule pt-3 pb-3.5 md:grid-cols-[3.75rem_minmax(0,1fr)]"
    >
      <time
        className="font-semibold [&_span]:ml-1.5 [&_span]:font-normal [&_span]:text-muted md:[&_span]:ml-0 md:[&_span]:block"
        dateTime={event.period.text}
      >
        {format.periodShort(event.period)}
      </time>
      <div>
        <h3 className="font-serif text-lede/6 font-semibold tracking-[-0.005em]">
          <Link
            to={hrefs.event(event.id)}
            className="decoration-transparent hover:decoration-current"
          >
            {event.title}
          </Link>
        </h3>
        <p className="mt-1 flex flex-wrap justify-between gap-x-4 text-muted">
          <span className="inline-flex items-center gap-2">
            <OriginMark origin={event.origin} />
            <span className="sr-only">{messages.pages.overview.origins[event.origin]}: </span>
            {names.map((topic) => nameTopic(messages, topic)).join(messages.format.listSeparator)}
          </span>
          {first === undefined ? null : (
            <span>
              <SentenceText
                of={messages.pages.namedSources<ReactNode>(
                  [<CitedLink key={first} id={first} cited={cited.get(first)} />],
                  event.sources.length - 1,
                )}
              />
            </span>
          )}
        </p>
        <EventClaims claims={props.claims} cited={cited} />
      </div>
    </li>
  );
}
