import type { YearGroup } from '../selectors/event-groups';
import { EventArticle, type EventContext } from './event-article';
import { YearSection } from './year-section';

/** Events by year, in the order given. */
export function TimelineList(props: {
  readonly groups: readonly YearGroup[];
  readonly context: EventContext;
}) {
  return props.groups.map(({ year, events }) => (
    <YearSection key={year} year={year} count={events.length}>
      {events.map((event, place) => (
        <li key={event.id}>
          <EventArticle event={event} above={events[place - 1]} context={props.context} />
        </li>
      ))}
    </YearSection>
  ));
}
