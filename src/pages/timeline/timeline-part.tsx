import { useRef, useState } from 'react';
import type { YearGroup } from '../../selectors/filters/event-groups';
import { EventEntry } from './event-article';
import type { EventContext } from './event-context';
import { isOfSameDay } from './event-date';
import { slotsOf } from './list-window';
import { useTimelineWindow } from './timeline-window';
import { YearSection } from './year-section';

/**
 * A long list of events, of which those near the window are mounted, and the one that the address
 * names or that holds the focus. The years' headings all stand, and what is left out has its room, so
 * that the page is as long as the list and links, keys and the way back find what they name.
 */
export function TimelinePart(props: {
  readonly groups: readonly YearGroup[];
  readonly context: EventContext;
}) {
  const { groups, context } = props;
  const list = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const { mounted, heights } = useTimelineWindow(list, groups);

  return (
    <div
      ref={list}
      className="timeline-part"
      onFocus={(event) => {
        const article = event.target.closest('article');
        if (article !== null) setFocused(article.id);
      }}
    >
      {groups.map(({ year, events }) => {
        const places = mounted.get(year);
        const isMounted = (index: number) => {
          if (places !== undefined && index >= places.first && index < places.end) return true;
          const id = events[index]?.id;
          return id === context.target || id === focused;
        };
        const heightOf = (index: number) => {
          const event = events[index];
          return event === undefined ? 1 : heights.of(event);
        };
        return (
          <YearSection key={year} year={year} count={events.length}>
            {slotsOf(events.length, isMounted, heightOf).map((slot) => {
              if (slot.kind === 'spacer') {
                return (
                  <li key={`room-${slot.first}`} className="timeline-room" aria-hidden="true">
                    {/* Not a style: the policy of a page that is prerendered refuses those. */}
                    <svg width="1" height={slot.height} />
                  </li>
                );
              }
              const event = events[slot.index];
              return event === undefined ? null : (
                <EventEntry
                  key={event.id}
                  event={event}
                  isSameDay={isOfSameDay(event, events[slot.index - 1])}
                  place={{ 'aria-posinset': slot.index + 1, 'aria-setsize': events.length }}
                  context={context}
                />
              );
            })}
          </YearSection>
        );
      })}
    </div>
  );
}
