import type { DatedEvent } from '../../dataset/ledger';
import { topicClass } from './chosen-topics';
import type { Citations } from '../../dataset/citations';
import { useLanguage } from '../../state/language';
import { OriginMark } from '../../ui/origin-mark';
import { nameTopic, type Topic } from '../../features/filters/topic-name';

/** Where an event comes from, what it is about, and how sure it is. */
export function EventDetails(props: {
  readonly event: DatedEvent;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly cited: Citations;
}) {
  const { messages, format } = useLanguage();
  const { event, cited } = props;
  const words = messages.timeline;
  return (
    <>
      <p className={`event-origin flex items-center gap-2 ${event.origin}`}>
        <OriginMark origin={event.origin} />
        {event.origin === 'public-record' ? words.publicRecord : nameArticle(event, cited, words)}
      </p>
      <EventTopics event={event} topics={props.topics} />
      <div className="event-facts">
        {event.eventKind === undefined ? null : <p>{words.kinds[event.eventKind]}</p>}
        {event.amount === undefined || event.stage === undefined ? null : (
          <p>
            {words.amounts[event.amount.bound](
              format.quantity(event.amount.value, event.amount.unit),
              words.stages[event.stage],
            )}
          </p>
        )}
        {event.confidence === 'high' ? null : <p>{words.confidence[event.confidence]}</p>}
      </div>
    </>
  );
}

/** Those that are chosen in the filters stand out (`chosen-topics.ts`). */
function EventTopics(props: {
  readonly event: DatedEvent;
  readonly topics: ReadonlyMap<string, Topic>;
}) {
  const { messages } = useLanguage();
  return (
    <ul className="event-topics" aria-label={messages.timeline.topics}>
      {props.event.topics.map((id) => {
        const topic = props.topics.get(id);
        return (
          <li key={id} className={topicClass(id)} data-topic={id}>
            {topic === undefined ? id : nameTopic(messages, topic)}
          </li>
        );
      })}
    </ul>
  );
}

/** The article an event comes from: the first that it cites. */
function nameArticle(
  event: DatedEvent,
  cited: Citations,
  words: { readonly documents: string },
): string {
  const entry = event.sources.map((id) => cited.get(id)).find((one) => one?.kind === 'document');
  return entry?.kind === 'document' ? entry.entry.name : words.documents;
}
