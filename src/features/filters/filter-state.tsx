import { Fragment, type ReactNode } from 'react';
import type { YearSpan } from '../../selectors/filters/event-groups';
import type { FacetCounts } from '../../selectors/filters/events';
import { activeFacets, chosenYears, withoutFacet } from '../../selectors/filters/filter-changes';
import { noFilters, type Filters } from '../../selectors/filters/filters';
import { useLanguage } from '../../state/language';
import { announceKept, SettledStatus } from './settled-status';
import { nameTopic, type Topic } from './topic-name';
import { Cross } from '../../ui/cross';

/**
 * How many events the filters leave, and the filters as a sentence of chips, each of which takes
 * its filter away. The stable hook `data-count="events"` stands here; `data-told-as` tells the
 * filters of a page that is not yet hydrated (`prerender/early-filters.ts`) how any number of them is said.
 */
export function FilterState(props: {
  readonly topics: readonly Topic[];
  readonly span: YearSpan;
  readonly filters: Filters;
  readonly counts: FacetCounts;
  /** What else the page counts, such as charts and claims; a sentence. */
  readonly tally?: string | undefined;
  readonly onChange: (filters: Filters) => void;
}) {
  const { messages, format } = useLanguage();
  const { topics, span, filters, counts } = props;
  const words = messages.filters;
  const active = activeFacets(filters);
  const kept = format.number(counts.kept);
  const total = format.number(counts.total);

  const chip = (name: string, next: Filters) => (
    <FilterChip name={name} onDrop={() => props.onChange(next)} />
  );

  const { first, last } = chosenYears(filters, span);
  const sentence = words.state<ReactNode>({
    count: (
      <b
        data-count="events"
        data-value={counts.kept}
        data-told-as={words.keptOfAll('{kept}', counts.total, total)}
        className="filter-count"
      >
        {active.length === 0
          ? words.events(counts.total, total)
          : words.keptOfAll(kept, counts.total, total)}
      </b>
    ),
    topics: topics
      .filter(({ id }) => filters.topics.includes(id))
      .map((topic) =>
        chip(nameTopic(messages, topic), {
          ...filters,
          topics: filters.topics.filter((id) => id !== topic.id),
        }),
      ),
    years: active.includes('years')
      ? chip(format.years(first, last), withoutFacet(filters, 'years'))
      : null,
    origin:
      filters.origin === 'all'
        ? null
        : chip(words.originNames[filters.origin], withoutFacet(filters, 'origin')),
    kind:
      filters.kind === 'all'
        ? null
        : chip(messages.timeline.kinds[filters.kind], withoutFacet(filters, 'kind')),
    text: active.includes('text')
      ? chip(words.quoted(filters.text.trim()), withoutFacet(filters, 'text'))
      : null,
  });

  return (
    <div tabIndex={-1} className={active.length === 0 ? 'filter-state' : 'filter-state active'}>
      {sentence.map((part, index) =>
        typeof part === 'string' ? (
          <span key={index} className="max-md:sr-only">
            {part}
          </span>
        ) : (
          <Fragment key={index}>{part}</Fragment>
        ),
      )}
      {props.tally === undefined ? null : (
        <span className="filter-tally text-muted max-md:order-1 md:ml-3">{props.tally}</span>
      )}
      <button
        type="button"
        className="link text-ink max-md:min-h-11 md:ml-auto"
        data-action="clear-filters"
        hidden={active.length === 0}
        onClick={(event) => {
          focusLine(event.currentTarget);
          props.onChange(noFilters);
        }}
      >
        {words.clear}
      </button>
      <SettledStatus text={announceKept(counts, { messages, format })} />
    </div>
  );
}

/** One filter in the state line; pressing it takes the filter away. */
function FilterChip(props: { readonly name: string; readonly onDrop: () => void }) {
  const { messages } = useLanguage();
  return (
    <button
      type="button"
      className="inline-flex min-h-9 max-w-full items-center gap-1.5 rounded-[1.125rem] border border-edge pr-2 pl-3 text-start wrap-anywhere hover:border-ink md:min-h-8"
      aria-label={messages.filters.drop(props.name)}
      onClick={(event) => {
        focusLine(event.currentTarget);
        props.onDrop();
      }}
    >
      {props.name}
      <Cross />
    </button>
  );
}

/** A pressed chip goes away with its filter: the focus moves to the line that it stood in. */
function focusLine(pressed: HTMLElement): void {
  pressed.closest<HTMLElement>('.filter-state')?.focus({ preventScroll: true });
}
