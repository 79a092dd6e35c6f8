import type { FacetCounts } from '../selectors/events';
import { origins, type Filters } from '../selectors/filters';
import { FilterSelect } from './filter-select';
import { useLanguage } from './language';

/** Everything, the documents alone, or the public record alone. */
export function OriginSelect(props: {
  readonly filters: Filters;
  readonly counts: FacetCounts;
  readonly onChange: (filters: Filters) => void;
}) {
  const { messages, format } = useLanguage();
  const words = messages.filters;
  return (
    <div className="field">
      <span className="field-name" aria-hidden="true">
        {words.origin}
      </span>
      <FilterSelect
        filter="origin"
        label={words.origin}
        value={props.filters.origin}
        options={origins.map((origin) => ({
          value: origin,
          name: words.origins[origin],
          label: words.option(words.origins[origin], format.number(props.counts.origins[origin])),
          isEmpty: props.counts.origins[origin] === 0,
        }))}
        onChoose={(value) => {
          const origin = origins.find((known) => known === value);
          if (origin !== undefined) props.onChange({ ...props.filters, origin });
        }}
      />
    </div>
  );
}
