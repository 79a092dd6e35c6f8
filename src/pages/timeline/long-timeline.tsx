import { useMemo, useState, useTransition, useRef } from 'react';
import type { DatedEvent } from '../../dataset/ledger';
import type { EventOrder } from '../../selectors/filters/address';
import { groupByYear, type YearGroup } from '../../selectors/filters/event-groups';
import type { EventContext } from './event-context';
import { useLanguage } from '../../state/language';
import { usePrinting } from '../../state/printing';
import { TimelineList } from './timeline-list';
import { EventEntry } from './event-article';
import { isOfSameDay } from './event-date';
import { slotsOf } from './list-window';
import { useTimelineWindow } from './timeline-window';
import { YearSection } from './year-section';

/** Up to so many events of a large dataset are mounted whole: as many as a few windows hold. */
const fewEvents = 40;

/**
 * The list of a dataset too large to be mounted whole. It says so, because the browser's own search
 * sees what is mounted and no more, and gives the whole list to whoever asks. Paper gets all of it.
 */
export function LongTimeline(props: {
  readonly kept: readonly DatedEvent[];
  readonly order: EventOrder;
  readonly context: EventContext;
}) {
  const { messages, format } = useLanguage();
  const printing = usePrinting();
  const [isWhole, setIsWhole] = useState(false);
  const [isPending, startTransition] = useTransition();
  const { kept, order, context } = props;
  const groups = useMemo(() => groupByYear(kept, order), [kept, order]);
  const words = messages.timeline.long;
  const count = kept.length;
  if (count <= fewEvents) return <TimelineList groups={groups} context={context} />;
  const number = format.number(count);
  return (
    <>
      <p className="timeline-long mt-4 max-w-176 text-muted print:hidden" aria-busy={isPending}>
        {isWhole ? words.whole(number) : words.part(number)}{' '}
        <button
          type="button"
          className="link"
          data-action="show-all-events"
          disabled={isPending}
          onClick={() => startTransition(() => setIsWhole(!isWhole))}
        >
          {isPending ? words.pending : isWhole ? words.showPart : words.showWhole(number)}
        </button>
      </p>
      <noscript>
        <p className="timeline-long mt-4 max-w-176 text-muted print:hidden">
          {words.withoutScript(number)}
        </p>
      </noscript>
      {isWhole || printing ? (
        <div className="timeline-whole">
          <TimelineList groups={groups} context={context} />
        </div>
      ) : (
        <TimelinePart groups={groups} context={context} />
      )}
    </>
  );
}

/**
 * A long list of events, of which those near the window are mounted, and the one that the address
 * names or that holds the focus. The years' headings all stand, and what is left out has its room, so
 * that the page is as long as the list and links, keys and the way back find what they name.
 */
function TimelinePart(props: {
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
