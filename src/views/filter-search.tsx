import { longestText } from '../selectors/address';
import { useLanguage } from './language';

/** The text search. The list follows each letter; Enter, or leaving the field, ends the typing. */
export function FilterSearch(props: {
  readonly text: string;
  readonly onSearch: (text: string) => void;
  readonly onEnd?: (() => void) | undefined;
}) {
  const { messages } = useLanguage();
  return (
    <label className="field grow">
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
