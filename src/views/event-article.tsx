import type { DatedEvent } from '../dataset/ledger';
import { memo, useEffect, useRef, type ReactNode } from 'react';
import { EventClaims } from './event-claims';
import type { EventContext } from './event-context';
import { EventDate } from './event-date';
import { EventInvolved } from './event-involved';
import { EventLink } from './event-link';
import { EventSources } from './event-sources';
import { EventStanding } from './event-standing';
import { useLanguage } from './language';
import { SentenceText } from './sentence-text';

interface EventProps {
  readonly event: DatedEvent;
  readonly context: EventContext;
}

/**
 * One event: date, words, sources, and where it comes from. Drawn again only when these change. One
 * that is mounted and left out by the filters has nothing by which the page could be taken to show it.
 */
export const EventArticle = memo(function EventArticle(
  props: EventProps & {
    readonly above: DatedEvent | undefined;
    readonly isShown?: boolean;
  },
) {
  const { event, above, context, isShown = true } = props;
  const article = useRef<HTMLElement>(null);
  const isTarget = isShown && context.target === event.id;
  const hooks = {
    id: event.id,
    'data-event': event.id,
    'data-topics': event.topics.join(' '),
    'data-origin': event.origin,
  };

  useEffect(() => {
    if (isTarget) article.current?.focus({ preventScroll: true });
  }, [isTarget]);

  return (
    <article
      ref={article}
      {...(isShown ? hooks : {})}
      // Kept out of sight too: to style every event anew takes longer than all else that a filter does.
      className="event"
      tabIndex={-1}
      aria-labelledby={`${event.id}-title`}
      aria-current={isTarget ? 'location' : undefined}
    >
      <EventDate event={event} above={above} />
      <EventTold event={event} context={context} />
      <EventKept event={event} context={context} />
    </article>
  );
});

/** What happened, and who says so. */
const EventTold = memo(function EventTold({ event, context }: EventProps) {
  const { messages } = useLanguage();
  return (
    <div className="event-told">
      <h3 id={`${event.id}-title`}>{event.title}</h3>
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
  );
});

/** Where it comes from, what it is about, and its address. */
const EventKept = memo(function EventKept({ event, context }: EventProps) {
  return (
    <div className="event-kept">
      <EventStanding event={event} topics={context.topics} cited={context.cited} />
      <EventInvolved event={event} />
      <EventLink
        title={event.title}
        href={context.linkTo(event.id)}
        onFollow={() => context.onFollow(event.id)}
      />
    </div>
  );
});
