import { useMemo, useEffect, useState } from 'react';
import type { Filters } from '../../selectors/filters/filters';
import { useAddress } from '../../state/address';
import { useChoice } from '../../state/choice';

/** The filters as a page shows them: at once what was chosen or typed, which the address then follows. */
export interface FilterChoice {
  readonly filters: Filters;
  readonly choose: (filters: Filters, options?: { readonly replace?: boolean }) => void;
  readonly type: (text: string) => void;
  /** Ends the typing. */
  readonly endTyping: () => void;
}

export function useFilterChoice(): FilterChoice {
  const { address, change } = useAddress();
  const [chosen, choose] = useChoice(
    address.filters,
    (filters, options?: { readonly replace?: boolean }) => change({ filters }, options),
  );
  // What is typed makes no entry in the history.
  const write = useMemo(
    () => (text: string) =>
      change((view) => ({ ...view, filters: { ...view.filters, text } }), { replace: true }),
    [change],
  );
  const typed = useTypedText(chosen.text, write);
  const { text } = typed;
  const filters = useMemo(() => ({ ...chosen, text }), [chosen, text]);
  return {
    filters,
    choose: (next, options) => {
      typed.forget();
      choose(next, options);
    },
    type: typed.type,
    endTyping: typed.end,
  };
}

/** Milliseconds without a key until what was typed stands in the address: browsers limit how often it may change. */
const pause = 250;

/** A text that is being typed, and what is done with it. */
interface TypedText {
  /** As typed, or as the address says where nothing is typed that it does not say yet. */
  readonly text: string;
  readonly type: (text: string) => void;
  /** Writes what was typed into the address, without waiting for the pause. */
  readonly end: () => void;
  /** Forgets what was typed and does not stand in the address. */
  readonly forget: () => void;
}

/** The text search: the page follows each letter at once, the address after a pause. */
function useTypedText(written: string, write: (text: string) => void): TypedText {
  const [draft, setDraft] = useState<string | null>(null);
  const [sent, setSent] = useState(written);
  const [seen, setSeen] = useState(written);

  // The address has changed. If not to what was sent from here, what was typed no longer counts.
  if (seen !== written) {
    setSeen(written);
    if (written !== sent) {
      setSent(written);
      setDraft(null);
    }
  }

  const isPending = draft !== null && draft !== sent;
  function send() {
    if (!isPending) return;
    setSent(draft);
    if (draft !== written) write(draft);
  }

  useEffect(() => {
    if (!isPending) return undefined;
    const timer = window.setTimeout(() => {
      setSent(draft);
      write(draft);
    }, pause);
    return () => window.clearTimeout(timer);
  }, [isPending, draft, write]);

  return { text: draft ?? written, type: setDraft, end: send, forget: () => setDraft(null) };
}
