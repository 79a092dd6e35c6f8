import { useLanguage } from '../../state/language';
import { Chevron } from '../../ui/chevron';

/** An option of a filter, with what it would leave. */
export interface FilterOption {
  readonly value: string;
  /** As the list shows it, with its count. */
  readonly label: string;
  /** As the closed control shows it, without the count. */
  readonly name: string;
  /** Whether choosing it would leave nothing. */
  readonly isEmpty: boolean;
}

/**
 * A native list. Its options carry counts; what is chosen is shown without, by a face that lies
 * over the control and lets every click through.
 */
export function FilterSelect(props: {
  /** Name of the filter: the stable hook `data-filter`. */
  readonly filter: 'from' | 'to' | 'origin' | 'kind' | 'event-kind';
  readonly label: string;
  readonly value: string;
  readonly options: readonly FilterOption[];
  readonly onChoose: (value: string) => void;
}) {
  const chosen = props.options.find(({ value }) => value === props.value);
  return (
    <span className="select">
      <select
        autoComplete="off"
        data-filter={props.filter}
        aria-label={props.label}
        value={props.value}
        onChange={(event) => props.onChoose(event.target.value)}
      >
        {props.options.map((option) => (
          <option
            key={option.value}
            value={option.value}
            data-name={option.name === option.value ? undefined : option.name}
            className={option.isEmpty ? 'text-muted' : undefined}
          >
            {option.label}
          </option>
        ))}
      </select>
      <span
        className="pointer-events-none absolute inset-px flex items-center justify-between gap-2 rounded-sm bg-paper pr-2.5 pl-2.75 whitespace-nowrap text-ink"
        aria-hidden="true"
      >
        {chosen?.name ?? props.value}
        <Chevron />
      </span>
    </span>
  );
}

/** Named choices under a name of their own, each with the number of entries that it would leave. */
export function ChoiceSelect<Choice extends string>(props: {
  readonly filter: Parameters<typeof FilterSelect>[0]['filter'];
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: Choice;
  readonly nameOf: (choice: Choice) => string;
  readonly countOf: (choice: Choice) => number;
  readonly onChoose: (choice: Choice) => void;
}) {
  const { messages, format } = useLanguage();
  return (
    <div className="field">
      <span className="field-name" aria-hidden="true">
        {props.label}
      </span>
      <FilterSelect
        filter={props.filter}
        label={props.label}
        value={props.value}
        options={props.choices.map((value) => {
          const [name, count] = [props.nameOf(value), props.countOf(value)];
          const label = messages.filters.option(name, format.number(count));
          return { value, name, label, isEmpty: count === 0 };
        })}
        onChoose={(chosen) => {
          const choice = props.choices.find((known) => known === chosen);
          if (choice !== undefined) props.onChoose(choice);
        }}
      />
    </div>
  );
}
