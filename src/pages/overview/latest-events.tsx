import { useMemo } from 'react';
import { Link } from 'react-router-dom';
import type { EventsLedger } from '../../dataset/ledger';
import { sortEvents } from '../../selectors/filters/event-groups';
import { selectEvents } from '../../selectors/filters/events';
import { EventBrief } from './event-brief';
import { TitledSection } from '../../ui/titled-section';
import { useLanguage } from '../../state/language';
import { OriginMark } from '../../ui/origin-mark';
import { useHrefs } from '../../state/hrefs';
import { useAddress } from '../../state/address';
import { useCited } from '../../state/cited';
import { useEventClaims } from '../../state/event-claims';
import { WithDataFiles } from '../../ui/with-data-files';

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
