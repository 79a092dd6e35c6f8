import type { DatedEvent } from '../../dataset/ledger';
import { memo, useEffect, useRef, type LiHTMLAttributes, type ReactNode, useState } from 'react';
import { EventClaims } from '../../ui/event-claims';
import type { EventContext } from './event-context';
import { EventDate } from './event-date';
import { EventSources } from './event-sources';
import { EventDetails } from './event-details';
import { useLanguage } from '../../state/language';
import { SentenceText } from '../../ui/sentence-text';

interface EventProps {
  readonly event: DatedEvent;
  readonly context: EventContext;
}

/**
 * An event as an entry of a list. One that is mounted and left out by the filters is hidden by one
 * attribute, and nothing in it is drawn again: that is most of what a filter has to do.
 */
export function EventEntry(
  props: EventProps & {
    /** Whether the event above it in the list is of the same day. */
    readonly isSameDay: boolean;
    readonly isShown?: boolean;
    /** Where it stands in a list that is mounted in part. */
    readonly place?: Pick<LiHTMLAttributes<HTMLLIElement>, 'aria-posinset' | 'aria-setsize'>;
  },
) {
  const { event, isSameDay, context, isShown = true, place } = props;
  return (
    <li
      {...place}
      {...(isShown ? { 'data-event': event.id } : { 'aria-hidden': true })}
      data-topics={event.topics.join(' ')}
      data-origin={event.origin}
    >
      <EventArticle
        event={event}
        isSameDay={isSameDay}
        context={context}
        isTarget={isShown && context.target === event.id}
      />
    </li>
  );
}

/** One event: date, words, sources, and where it comes from. Drawn again only when these change. */
const EventArticle = memo(function EventArticle(
  props: EventProps & { readonly isSameDay: boolean; readonly isTarget: boolean },
) {
  const { event, isSameDay, context, isTarget } = props;
  const article = useRef<HTMLElement>(null);

  useEffect(() => {
    if (isTarget) article.current?.focus({ preventScroll: true });
  }, [isTarget]);

  return (
    <article
      ref={article}
      id={event.id}
      className="event"
      tabIndex={-1}
      aria-labelledby={`${event.id}-title`}
      aria-current={isTarget ? 'location' : undefined}
    >
      <EventDate event={event} isSameDay={isSameDay} />
      <EventText event={event} context={context} />
      <EventAside event={event} context={context} />
    </article>
  );
});

/** What happened, and who says so. */
const EventText = memo(function EventText({ event, context }: EventProps) {
  const { messages } = useLanguage();
  return (
    <div className="event-text">
      <h3 id={`${event.id}-title`}>{event.title}</h3>
      <p>{event.summary}</p>
      {event.note === undefined ? null : (
        <p className="event-note">
          <SentenceText
            of={messages.timeline.note<ReactNode>(
              (head) => (
                <b className="text-ink">{head}</b>
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
const EventAside = memo(function EventAside({ event, context }: EventProps) {
  return (
    <div className="event-aside">
      <EventDetails event={event} topics={context.topics} cited={context.cited} />
      <EventInvolved event={event} />
      <EventLink
        title={event.title}
        href={context.linkTo(event.id)}
        onFollow={() => context.onFollow(event.id)}
      />
    </div>
  );
});

/** Who took part and where, folded: the search reads them too. */
function EventInvolved({ event }: { readonly event: DatedEvent }) {
  const { messages, format } = useLanguage();
  const words = messages.timeline;
  if (event.actors.length === 0 && event.places.length === 0) return null;
  return (
    <details className="event-involved print:hidden">
      <summary className="w-fit">{words.involved}</summary>
      <dl>
        {event.actors.length === 0 ? null : (
          <div>
            <dt>{words.actors}</dt>
            <dd className="text-ink">{format.list(event.actors)}</dd>
          </div>
        )}
        {event.places.length === 0 ? null : (
          <div>
            <dt>{words.places}</dt>
            <dd className="text-ink">{format.list(event.places)}</dd>
          </div>
        )}
      </dl>
    </details>
  );
}

/**
 * The address of one event. Pressing it marks the event, keeps the filters and copies the address;
 * as a link it can also be opened elsewhere, and then shows the event without filters.
 */
function EventLink(props: {
  readonly title: string;
  /** The address with the site's folder, and without filters. */
  readonly href: string;
  /** Goes to the event and copies its address; gives whether it could be copied. */
  readonly onFollow: () => Promise<boolean>;
}) {
  const { messages } = useLanguage();
  const [answer, setAnswer] = useState('');
  const words = messages.timeline;
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (answer === '') return undefined;
    // The event itself takes the focus when it is followed; its answer stands until the focus leaves it.
    const forget = ({ target }: FocusEvent) => {
      const event = place.current?.closest('article');
      if (!(target instanceof Node) || event?.contains(target) !== true) setAnswer('');
    };
    document.addEventListener('focusin', forget);
    return () => {
      document.removeEventListener('focusin', forget);
    };
  }, [answer]);
  return (
    <p ref={place} className="event-link flex gap-3 print:hidden">
      <a
        className="text-ink"
        href={props.href}
        aria-label={words.linkTo(props.title)}
        onClick={(event) => {
          if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          void props.onFollow().then((isCopied) => {
            setAnswer(isCopied ? words.copied : words.notCopied);
          });
        }}
      >
        {words.link}
      </a>
      <span role="status">{answer}</span>
    </p>
  );
}
