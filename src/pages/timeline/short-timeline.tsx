import { memo, startTransition, useEffect, useMemo, useRef, useState } from 'react';
import type { DatedEvent } from '../../dataset/ledger';
import type { EventOrder } from '../../selectors/filters/address';
import { groupByYear } from '../../selectors/filters/event-groups';
import type { EventContext } from './event-context';
import { useLaidOutHeights } from './laid-out-heights';
import { TimelineList } from './timeline-list';
import { whenIdle } from '../../state/idle-queue';

/**
 * The list of a dataset that can be mounted whole. What the filters leave out is mounted too, when
 * nothing else is to be done, and stays so, laid out but out of sight (`timeline.css`): to show it
 * then takes no drawing.
 */
export const ShortTimeline = memo(function ShortTimeline(props: {
  readonly events: readonly DatedEvent[];
  readonly kept: readonly DatedEvent[];
  readonly order: EventOrder;
  readonly context: EventContext;
}) {
  const { events, kept, order, context } = props;
  const list = useRef<HTMLDivElement>(null);
  const [isWhole, setIsWhole] = useState(false);
  const mounted = isWhole ? events : kept;
  const groups = useMemo(() => groupByYear(mounted, order), [mounted, order]);
  const shown = useMemo(() => new Set(kept), [kept]);
  useEffect(() => whenIdle(() => startTransition(() => setIsWhole(true))), []);
  useLaidOutHeights(list, kept);
  return (
    <div ref={list}>
      <TimelineList groups={groups} shown={shown} context={context} />
    </div>
  );
});
