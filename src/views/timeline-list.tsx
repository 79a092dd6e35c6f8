import type { YearGroup } from '../selectors/event-groups';
import { EventArticle, type EventContext } from './event-article';
import { useLanguage } from './language';

/** Events by year, in the order given. */
export function TimelineList(props: {
  readonly groups: readonly YearGroup[];
  readonly context: EventContext;
}) {
  const { messages, format } = useLanguage();
  return props.groups.map(({ year, events }) => (
    <section key={year} className="year" aria-labelledby={`year-${year}`}>
      <header>
        <h2 id={`year-${year}`}>{year}</h2>
        <p>{messages.filters.events(events.length, format.number(events.length))}</p>
      </header>
      <ol>
        {events.map((event, place) => (
          <li key={event.id}>
            <EventArticle event={event} above={events[place - 1]} context={props.context} />
          </li>
        ))}
      </ol>
    </section>
  ));
}
