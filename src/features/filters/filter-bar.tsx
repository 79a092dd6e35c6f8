import { useRef, type ReactNode } from 'react';
import type { YearSpan } from '../../selectors/filters/event-groups';
import type { FacetCounts } from '../../selectors/filters/events';
import { activeFacets, chosenYears, withTopic } from '../../selectors/filters/filter-changes';
import { kinds, noFilters, type Filters, origins } from '../../selectors/filters/filters';
import { FilterButton, FilterSheet } from './filter-sheet';
import { FilterState } from './filter-state';
import { useLanguage, type Language } from '../../state/language';
import { announceKept, SettledStatus } from './settled-status';
import { nameTopic, type Topic } from './topic-name';
import { TopicsDisclosure } from './topics-disclosure';
import { useIsHydrated } from '../../state/hydration';
import { YearSelect } from './year-select';
import { longestText } from '../../selectors/filters/address';
import { ChoiceSelect } from './filter-select';

export interface FilterBarProps {
  /** `bar`: one line, topics folded away. `panel`: everything open. */
  readonly layout: 'bar' | 'panel';
  /** Whether the page lists events, whose kind can then be chosen. */
  readonly listsEvents?: boolean | undefined;
  /** Whether the page is as narrow as a phone, where the controls move into a sheet. */
  readonly isNarrow: boolean;
  readonly topics: readonly Topic[];
  readonly span: YearSpan;
  readonly filters: Filters;
  readonly counts: FacetCounts;
  readonly onChange: (filters: Filters) => void;
  /** Takes the text search as it is typed; without it there is no search field. */
  readonly onSearch?: (text: string) => void;
  /** The typing has ended. */
  readonly onSearchEnd?: () => void;
  /** What else the page counts under these filters; a sentence. */
  readonly tally?: string | undefined;
  /** What stands between the controls and the state line: the years of the timeline. */
  readonly children?: ReactNode;
}

/** The one set of filters, on every page. Each control exists once, whatever the width. */
export function FilterBar(props: FilterBarProps) {
  const language = useLanguage();
  const isHydrated = useIsHydrated();
  const { layout, isNarrow, filters, counts, onSearch, onChange } = props;
  const sheet = useRef<HTMLDialogElement>(null);
  const summary = summarise({ span: props.span, filters }, language);

  const search =
    onSearch === undefined ? null : (
      <FilterSearch text={filters.text} onSearch={onSearch} onEnd={props.onSearchEnd} />
    );
  const topics = (
    <FilterTopics topics={props.topics} filters={filters} counts={counts} onChange={onChange} />
  );
  const years = (
    <YearSelect span={props.span} filters={filters} counts={counts} onChange={onChange} />
  );
  const { filters: words, timeline } = language.messages;
  const origin = (
    <ChoiceSelect
      filter="origin"
      label={words.origin}
      choices={origins}
      value={filters.origin}
      nameOf={(choice) => words.origins[choice]}
      countOf={(choice) => counts.origins[choice]}
      onChoose={(choice) => onChange({ ...filters, origin: choice })}
    />
  );
  // Where events are listed: elsewhere it would change nothing in sight.
  const kind =
    props.listsEvents === true ? (
      <ChoiceSelect
        filter="event-kind"
        label={words.kind}
        choices={kinds}
        value={filters.kind}
        nameOf={(choice) => (choice === 'all' ? words.everyKind : timeline.kinds[choice])}
        countOf={(choice) => counts.kinds.of(choice)}
        onChoose={(choice) => onChange({ ...filters, kind: choice })}
      />
    ) : null;
  const state = (
    <FilterState
      topics={props.topics}
      span={props.span}
      filters={filters}
      counts={counts}
      tally={props.tally}
      onChange={onChange}
    />
  );

  return (
    <form
      className={`filters filters-${layout}`}
      aria-label={language.messages.filters.name}
      // A browser that puts back what stood here before a reload would be taken for the reader.
      autoComplete="off"
      onSubmit={(event) => event.preventDefault()}
    >
      {/*
       * Shown by the style sheet alone, where the width is that of a phone: it is the same button before
       * and after any script runs.
       */}
      <FilterButton look={layout} summary={summary} onOpen={() => sheet.current?.showModal()} />
      {isNarrow ? (
        <FilterSheet
          ref={sheet}
          onClose={() => sheet.current?.close()}
          kept={counts.kept}
          canClear={activeFacets(filters).length > 0}
          onClear={() => onChange(noFilters)}
        >
          {search}
          {years}
          {origin}
          {kind}
          {topics}
          {/* The page behind a modal sheet is silent, its count as well. */}
          <SettledStatus text={announceKept(counts, language)} />
        </FilterSheet>
      ) : (
        <>
          <div
            className={`filter-row relative flex flex-wrap items-center gap-x-[clamp(1.25rem,2.5vw,2rem)] gap-y-3 max-md:hidden ${layout === 'panel' ? 'py-4' : 'py-3.5'}`}
          >
            {layout === 'bar' ? (
              <TopicsDisclosure
                label={language.messages.filters.topics}
                chosen={describeTopics({ topics: props.topics, filters }, language)}
              >
                {topics}
              </TopicsDisclosure>
            ) : null}
            {search}
            {years}
            {origin}
            {kind}
            {layout === 'bar' ? state : null}
          </div>
          {layout === 'panel' ? topics : null}
        </>
      )}
      {/* Before the page is hydrated: what the sheet of `prerender/early-filters.ts` is made of. */}
      {layout === 'panel' && !isHydrated ? (
        <FilterSheet kept={counts.kept} canClear={false} />
      ) : null}
      {props.children}
      <noscript>
        <p>{language.messages.filters.withoutScript}</p>
      </noscript>
      {layout === 'bar' && !isNarrow ? null : state}
      {/* The same line for a phone, before it is known that the page is as narrow as one. */}
      {layout === 'bar' && !isHydrated ? (
        <div className="filter-state" aria-hidden="true">
          <b className="filter-count">
            {language.messages.filters.events(counts.total, language.format.number(counts.total))}
          </b>
        </div>
      ) : null}
    </form>
  );
}

function describeTopics(
  { topics, filters }: Pick<FilterBarProps, 'topics' | 'filters'>,
  { messages, format }: Language,
): string {
  const chosen = topics.filter(({ id }) => filters.topics.includes(id));
  const [only] = chosen;
  if (only === undefined) return messages.filters.allTopics(format.number(topics.length));
  if (chosen.length === 1) return nameTopic(messages, only);
  return messages.filters.someTopics(format.number(chosen.length), format.number(topics.length));
}

function summarise(
  { span, filters }: Pick<FilterBarProps, 'span' | 'filters'>,
  { messages, format }: Language,
): string {
  const { first, last } = chosenYears(filters, span);
  return messages.filters.summary({
    topics: filters.topics.length,
    years: format.years(first, last),
    origin: filters.origin === 'all' ? null : messages.filters.originNames[filters.origin],
    kind: filters.kind === 'all' ? null : messages.timeline.kinds[filters.kind],
    text: activeFacets(filters).includes('text') ? filters.text.trim() : null,
  });
}

/** The text search. The list follows each letter; Enter, or leaving the field, ends the typing. */
function FilterSearch(props: {
  readonly text: string;
  readonly onSearch: (text: string) => void;
  readonly onEnd?: (() => void) | undefined;
}) {
  const { messages } = useLanguage();
  return (
    <label className="field flex-[1_1_16rem]">
      <span className="field-name">{messages.filters.search}</span>
      <input
        type="search"
        data-filter="text"
        className="input"
        value={props.text}
        maxLength={longestText}
        placeholder={messages.filters.searchHint}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => props.onSearch(event.target.value)}
        onBlur={props.onEnd}
        onKeyDown={(event) => {
          if (event.key === 'Enter') props.onEnd?.();
        }}
      />
    </label>
  );
}

/** One checkbox a topic, each with the number of events that it alone would leave. */
function FilterTopics(props: {
  readonly topics: readonly Topic[];
  readonly filters: Filters;
  readonly counts: FacetCounts;
  readonly onChange: (filters: Filters) => void;
}) {
  const { messages, format } = useLanguage();
  const { topics, filters, counts } = props;
  const words = messages.filters;
  const vocabulary = topics.map(({ id }) => id);
  return (
    <fieldset className="picks" data-filter="topics">
      <legend className="md:sr-only">{words.anyTopics}</legend>
      {topics.map((topic) => {
        const name = nameTopic(messages, topic);
        const count = counts.topics.of(topic.id);
        const number = format.number(count);
        const isChosen = filters.topics.includes(topic.id);
        return (
          <label key={topic.id} className={`pick ${count === 0 && !isChosen ? 'text-muted' : ''}`}>
            <input
              className="peer"
              type="checkbox"
              autoComplete="off"
              value={topic.id}
              checked={isChosen}
              aria-label={words.topicOption(name, count, number)}
              onChange={(event) =>
                props.onChange(withTopic(filters, topic.id, event.target.checked, vocabulary))
              }
            />
            <span className="peer-checked:font-semibold">{name}</span>
            <span className="pick-count text-muted tabular-nums">{number}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
