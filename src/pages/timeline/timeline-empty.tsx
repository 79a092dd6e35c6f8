import type { YearSpan } from '../../selectors/filters/event-groups';
import type { EmptyResult, WayOut } from '../../selectors/filters/empty-result';
import { chosenYears } from '../../selectors/filters/filter-changes';
import type { Filters } from '../../selectors/filters/filters';
import type { Messages } from '../../messages/messages';
import { useLanguage, type Language } from '../../state/language';
import { nameTopic, type Topic } from '../../features/filters/topic-name';
import { buttonLook } from '../../ui/button';

/** Why the filters leave nothing, and each way out with what it would show. */
export function TimelineEmpty(props: {
  readonly result: EmptyResult;
  readonly filters: Filters;
  readonly topics: readonly Topic[];
  readonly span: YearSpan;
  readonly onChange: (filters: Filters) => void;
}) {
  const language = useLanguage();
  const { messages, format } = language;
  const { ways } = props.result;
  const words = messages.timeline.empty;
  const productive = ways.filter(({ count }) => count > 0);
  return (
    <div className="grid min-h-78 items-center py-6" data-state="empty">
      <div className="max-w-112">
        <p className="mb-1 font-serif text-heading">{describeCause(props, language)}</p>
        <p>{describeWhy(props.result, language)}</p>
        <ul className="mt-4">
          {productive.map((way, index) => (
            <li
              key={way.drop}
              data-way={way.drop}
              className="flex min-h-11 flex-wrap items-center gap-x-4 gap-y-1 py-1"
            >
              <button
                type="button"
                className={wayClass(way, index)}
                onClick={() => props.onChange(way.filters)}
              >
                {nameWay(way, props.filters, words)}
              </button>
              <span className="text-muted">
                {messages.filters.events(way.count, format.number(way.count))}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** The first way is the main one; giving up every filter is the quietest. */
function wayClass({ drop }: WayOut, index: number): string {
  if (index === 0) return buttonLook('solid');
  return drop === 'everything' ? 'link' : buttonLook('outlined');
}

function nameWay({ drop }: WayOut, filters: Filters, words: Messages['timeline']['empty']): string {
  return drop === 'topics' ? words.drop.topics(filters.topics.length) : words.drop[drop];
}

function describeCause(
  props: {
    readonly result: EmptyResult;
    readonly filters: Filters;
    readonly topics: readonly Topic[];
    readonly span: YearSpan;
  },
  { messages, format }: Language,
): string {
  const { filters, topics, span } = props;
  const words = messages.timeline.empty;
  switch (props.result.responsible) {
    case 'topics': {
      const chosen = topics.filter(({ id }) => filters.topics.includes(id));
      const names = chosen.map((topic) => nameTopic(messages, topic));
      return words.topics(names, filters.from !== null || filters.to !== null);
    }
    case 'years': {
      const { first, last } = chosenYears(filters, span);
      return words.years(format.years(first, last));
    }
    case 'origin':
      return filters.origin === 'document' ? words.document : words['public-record'];
    case 'kind':
      return filters.kind === 'all'
        ? words.together
        : words.kind(messages.timeline.kinds[filters.kind]);
    case 'text':
      return words.text(filters.text.trim());
    case null:
      return words.together;
  }
}

function describeWhy({ responsible, ways }: EmptyResult, { messages, format }: Language): string {
  const words = messages.timeline.empty;
  const way = ways.find(({ drop }) => drop === responsible);
  return way === undefined ? words.whyTogether : words.why(way.count, format.number(way.count));
}
