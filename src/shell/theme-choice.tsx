import { Chevron } from '../ui/chevron';

/** One of several choices in a native list, which every device knows how to open. */
export function ThemeChoiceControl<Choice extends string>(props: {
  readonly label: string;
  readonly choice: Choice;
  readonly options: readonly { readonly value: Choice; readonly label: string }[];
  readonly onChoose: (choice: Choice) => void;
}) {
  return (
    <label
      data-control="theme"
      className="needs-script flex min-h-11 items-center justify-between gap-2 border-grid text-muted max-md:border-t md:min-h-0 md:pb-3.75 md:whitespace-nowrap"
    >
      <span className="md:max-[56.25rem]:sr-only">{props.label}</span>
      <span className="relative inline-flex items-center text-ink">
        <select
          className="min-h-7 appearance-none bg-transparent pr-5.5"
          autoComplete="off"
          value={props.choice}
          onChange={(event) => {
            const chosen = props.options.find(({ value }) => value === event.target.value);
            if (chosen !== undefined) props.onChoose(chosen.value);
          }}
        >
          {props.options.map(({ value, label }) => (
            <option key={value} value={value} className="bg-paper text-ink">
              {label}
            </option>
          ))}
        </select>
        <Chevron className="pointer-events-none absolute right-0" />
      </span>
    </label>
  );
}
