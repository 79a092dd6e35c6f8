import type { DatedEvent } from '../../dataset/ledger';
import type { YearGroup } from '../../selectors/filters/event-groups';
import { EventArticle } from './event-article';
import type { EventContext } from './event-context';
import { leftOut, YearSection } from './year-section';

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
        {events.map((event) => {
          const place = listed.indexOf(event);
          return (
            <li key={event.id} {...leftOut(place < 0)}>
              <EventArticle
                event={event}
                above={listed[place - 1]}
                isShown={place >= 0}
                context={context}
              />
            </li>
          );
        })}
      </YearSection>
    );
  });
}
