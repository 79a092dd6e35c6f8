import type { FacetCounts } from '../selectors/events';
import { withTopic } from '../selectors/filter-changes';
import type { Filters } from '../selectors/filters';
import { useLanguage } from './language';
import { nameTopic, type Topic } from './topic-name';

/** One checkbox a topic, each with the number of events that it alone would leave. */
export function FilterTopics(props: {
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
      <legend>{words.anyTopics}</legend>
      {topics.map((topic) => {
        const name = nameTopic(messages, topic);
        const count = counts.topics.of(topic.id);
        const number = format.number(count);
        const isChosen = filters.topics.includes(topic.id);
        return (
          <label key={topic.id} className={count === 0 && !isChosen ? 'pick zero' : 'pick'}>
            <input
              type="checkbox"
              autoComplete="off"
              value={topic.id}
              checked={isChosen}
              aria-label={words.topicOption(name, count, number)}
              onChange={(event) =>
                props.onChange(withTopic(filters, topic.id, event.target.checked, vocabulary))
              }
            />
            <span className="pick-name">{name}</span>
            <span className="pick-count">{number}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
