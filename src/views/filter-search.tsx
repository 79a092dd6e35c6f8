import { useEffect, useState } from 'react';
import { longestText } from '../selectors/address';
import { useLanguage } from './language';

/** Milliseconds without a key until what was typed becomes the filter. */
const pause = 250;

/**
 * The text search. What is typed is shown at once and becomes the filter after a short pause, on
 * Enter, or when the field is left, so that typing never waits for the list.
 */
export function FilterSearch(props: {
  readonly text: string;
  readonly onSearch: (text: string) => void;
}) {
  const { text, onSearch } = props;
  const { messages } = useLanguage();
  const [draft, setDraft] = useState<string | null>(null);
  const [sent, setSent] = useState(text);
  const [seen, setSeen] = useState(text);

  // The filter has changed. If not to what was sent from here, what was typed no longer counts.
  if (seen !== text) {
    setSeen(text);
    if (text !== sent) {
      setSent(text);
      setDraft(null);
    }
  }

  const isPending = draft !== null && draft !== sent;
  function search() {
    if (!isPending) return;
    setSent(draft);
    if (draft !== text) onSearch(draft);
  }

  useEffect(() => {
    if (!isPending) return undefined;
    const timer = window.setTimeout(() => {
      setSent(draft);
      onSearch(draft);
    }, pause);
    return () => window.clearTimeout(timer);
  }, [isPending, draft, onSearch]);

  return (
    <label className="field grow">
      <span className="field-name">{messages.filters.search}</span>
      <input
        type="search"
        data-filter="text"
        className="input"
        value={draft ?? text}
        maxLength={longestText}
        placeholder={messages.filters.searchHint}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={search}
        onKeyDown={(event) => {
          if (event.key === 'Enter') search();
        }}
      />
    </label>
  );
}
