import { Chevron } from '../ui/chevron';

/** One of several choices in a native list, which every device knows how to open. */
export function ThemeChoiceControl<Choice extends string>(props: {
  readonly label: string;
  readonly choice: Choice;
  readonly options: readonly { readonly value: Choice; readonly label: string }[];
  readonly onChoose: (choice: Choice) => void;
}) {
  return (
    <label className="theme">
      <span className="theme-label">{props.label}</span>
      <span className="theme-select">
        <select
          autoComplete="off"
          value={props.choice}
          onChange={(event) => {
            const chosen = props.options.find(({ value }) => value === event.target.value);
            if (chosen !== undefined) props.onChoose(chosen.value);
          }}
        >
          {props.options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <Chevron />
      </span>
    </label>
  );
}
