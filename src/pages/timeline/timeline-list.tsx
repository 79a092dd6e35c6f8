import type { DatedEvent } from '../../dataset/ledger';
import type { YearGroup } from '../../selectors/filters/event-groups';
import { EventEntry } from './event-article';
import type { EventContext } from './event-context';
import { isOfSameDay } from './event-date';
import { YearSection } from './year-section';

/** Events by year, in the order given. */
export function TimelineList(props: {
  readonly groups: readonly YearGroup[];
  /** The events that are shown, where others are mounted too. */
  readonly shown?: ReadonlySet<DatedEvent>;
  readonly context: EventContext;
}) {
  const { groups, shown, context } = props;
  return groups.map(({ year, events }) => {
    const listed = shown === undefined ? events : events.filter((event) => shown.has(event));
    return (
      <YearSection key={year} year={year} count={listed.length}>
        {events.map((event, index) => {
          const place = listed.indexOf(event);
          const isShown = place >= 0;
          // One that is left out stays as it will be shown when all are.
          const above = isShown ? listed[place - 1] : events[index - 1];
          return (
            <EventEntry
              key={event.id}
              event={event}
              isSameDay={isOfSameDay(event, above)}
              isShown={isShown}
              context={context}
            />
          );
        })}
      </YearSection>
    );
  });
}
