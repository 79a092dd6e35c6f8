import { memo, useEffect, useRef, type ReactNode } from 'react';
import type { Cited } from '../dataset/lookups';
import type { ClaimEntry } from '../dataset/schema/claims';
import type { EventEntry } from '../dataset/schema/events';
import { EventClaims } from './event-claims';
import { EventDate } from './event-date';
import { EventInvolved } from './event-involved';
import { EventLink } from './event-link';
import { EventSources } from './event-sources';
import { EventStanding } from './event-standing';
import { useLanguage } from './language';
import { SentenceText } from './sentence-text';
import type { Topic } from './topic-name';

/** What every event of the list is shown with. */
export interface EventContext {
  readonly topics: ReadonlyMap<string, Topic>;
  /** Topics chosen in the filters. */
  readonly chosen: readonly string[];
  readonly cited: ReadonlyMap<string, Cited>;
  /** The claims in which a document tells of an event, by its id; absent until they have arrived. */
  readonly claims?: ReadonlyMap<string, readonly ClaimEntry[]>;
  /** The event that the address names, or null. */
  readonly target: string | null;
  /** The address of an event with the site's folder. */
  readonly linkTo: (id: string) => string;
  /** Goes to an event and copies its address; tells whether it could be copied. */
  readonly onFollow: (id: string) => Promise<boolean>;
}

/** One event: date, words, sources, and where it comes from. Drawn again only when these change. */
export const EventArticle = memo(function EventArticle(props: {
  readonly event: EventEntry;
  readonly above: EventEntry | undefined;
  readonly context: EventContext;
}) {
  const { messages } = useLanguage();
  const { event, above, context } = props;
  const article = useRef<HTMLElement>(null);
  const isTarget = context.target === event.id;
  const heading = `${event.id}-title`;

  useEffect(() => {
    if (isTarget) article.current?.focus({ preventScroll: true });
  }, [isTarget]);

  return (
    <article
      ref={article}
      id={event.id}
      data-event={event.id}
      data-topics={event.topics.join(' ')}
      data-origin={event.origin}
      className="event"
      tabIndex={-1}
      aria-labelledby={heading}
      aria-current={isTarget ? 'location' : undefined}
    >
      <EventDate event={event} above={above} />
      <div className="event-told">
        <h3 id={heading}>{event.title}</h3>
        <p>{event.summary}</p>
        {event.note === undefined ? null : (
          <p className="event-note">
            <SentenceText
              of={messages.timeline.note<ReactNode>(
                (head) => (
                  <b>{head}</b>
                ),
                event.note,
              )}
            />
          </p>
        )}
        <EventClaims claims={context.claims?.get(event.id)} cited={context.cited} />
        <EventSources ids={event.sources} cited={context.cited} />
      </div>
      <div className="event-kept">
        <EventStanding
          event={event}
          topics={context.topics}
          chosen={context.chosen}
          cited={context.cited}
        />
        <EventInvolved event={event} />
        <EventLink
          title={event.title}
          href={context.linkTo(event.id)}
          onFollow={() => context.onFollow(event.id)}
        />
      </div>
    </article>
  );
});
