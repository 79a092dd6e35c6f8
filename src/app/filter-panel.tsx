import { useMemo, type ReactNode } from 'react';
import { spanOfEvents } from '../selectors/event-index';
import { countFacets } from '../selectors/events';
import { FailedState } from '../views/failed-state';
import { FilterBar } from '../views/filter-bar';
import { useAddress } from './address';
import { useChoice } from './choice';
import { useDocument } from './documents';
import { useMediaQuery } from './media-query';

/** Where the page becomes one column; the style sheet changes at the same width. */
const narrowPage = '(max-width: 719px)';

/** The filters of every page, tied to the address. They need the events: topics and years are theirs. */
export function FilterPanel(props: {
  readonly layout: 'bar' | 'panel';
  /** What else the page counts under the filters. */
  readonly tally?: string;
  readonly children?: ReactNode;
}) {
  const { address, change } = useAddress();
  const isNarrow = useMediaQuery(narrowPage);
  const loaded = useDocument('events');
  const events = loaded.state === 'ready' ? loaded.document : null;
  const [filters, choose] = useChoice(address.filters, (next) => change({ filters: next }));
  const counts = useMemo(
    () => (events === null ? null : countFacets(events.events, filters)),
    [events, filters],
  );
  if (loaded.state === 'failed') {
    return <FailedState faults={[loaded.fault]} onRetry={loaded.retry} />;
  }
  // What is typed makes no entry in the history.
  const search = (text: string) =>
    change((view) => ({ ...view, filters: { ...view.filters, text } }), { replace: true });
  const span = events === null ? null : spanOfEvents(events.events);
  if (events === null || counts === null || span === null) {
    return <div className={`filters filters-${props.layout}`} aria-busy="true" />;
  }
  return (
    <FilterBar
      layout={props.layout}
      isNarrow={isNarrow}
      topics={events.topics}
      span={span}
      filters={filters}
      counts={counts}
      tally={props.tally}
      onChange={choose}
      {...(props.layout === 'panel' ? { onSearch: search } : {})}
    >
      {props.children}
    </FilterBar>
  );
}
