import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { DatedEvent } from '../../dataset/ledger';
import type { Citations } from '../../dataset/citations';
import type { Claim } from '../../dataset/ledger';
import { CitedLink } from '../../ui/cited-link';
import { EventClaims } from '../../ui/event-claims';
import { useLanguage } from '../../state/language';
import { OriginMark } from '../../ui/origin-mark';
import { useHrefs } from '../../state/hrefs';
import { SentenceText } from '../../ui/sentence-text';
import { nameTopic, type Topic } from '../../features/filters/topic-name';

/** An event in few words: date, title, topics, first source. The title leads to the timeline. */
export function EventBrief(props: {
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
