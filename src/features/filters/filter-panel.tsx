import { useMemo, type ReactNode } from 'react';
import { spanOfEvents } from '../../selectors/filters/event-groups';
import { countFacets } from '../../selectors/filters/events';
import { FailedState } from '../../ui/failed-state';
import { FilterBar } from './filter-bar';
import { useDataFile } from '../../state/data-files';
import { useFilterChoice, type FilterChoice } from './filter-choice';
import { narrowPage, useMediaQuery } from '../../state/media-query';

interface FilterPanelProps {
  readonly layout: 'bar' | 'panel';
  /** Whether the page lists events. */
  readonly listsEvents?: boolean;
  /** What else the page counts under the filters. */
  readonly tally?: string;
  readonly children?: ReactNode;
}

/** The filters of every page, tied to the address. They need the events: topics and years are theirs. */
export function FilterPanel(props: FilterPanelProps) {
  return <ChosenFilterPanel {...props} choice={useFilterChoice()} />;
}

/** The same for a page that follows what is chosen at once, and not only when the address says it. */
export function ChosenFilterPanel(props: FilterPanelProps & { readonly choice: FilterChoice }) {
  const { filters, choose, type, endTyping } = props.choice;
  const isNarrow = useMediaQuery(narrowPage);
  const loaded = useDataFile('events');
  const events = loaded.state === 'ready' ? loaded.data : null;
  const counts = useMemo(
    () => (events === null ? null : countFacets(events.events, filters)),
    [events, filters],
  );
  if (loaded.state === 'failed') {
    return <FailedState faults={[loaded.fault]} onRetry={loaded.retry} />;
  }
  const span = events === null ? null : spanOfEvents(events.events);
  if (events === null || counts === null || span === null) {
    return <div className={`filters filters-${props.layout}`} aria-busy="true" />;
  }
  return (
    <FilterBar
      layout={props.layout}
      listsEvents={props.listsEvents}
      isNarrow={isNarrow}
      topics={events.topics}
      span={span}
      filters={filters}
      counts={counts}
      tally={props.tally}
      onChange={choose}
      {...(props.layout === 'panel' ? { onSearch: type, onSearchEnd: endTyping } : {})}
    >
      {props.children}
    </FilterBar>
  );
}
