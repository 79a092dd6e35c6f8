import { useMemo, useState, useTransition } from 'react';
import type { DatedEvent } from '../../dataset/ledger';
import type { EventOrder } from '../../selectors/filters/address';
import { groupByYear } from '../../selectors/filters/event-groups';
import type { EventContext } from './event-context';
import { useLanguage } from '../../state/language';
import { usePrinting } from '../../state/printing';
import { TimelineList } from './timeline-list';
import { TimelinePart } from './timeline-part';

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
