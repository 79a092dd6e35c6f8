import { useEffect, useState } from 'react';

/** Milliseconds without a key until what was typed stands in the address: browsers limit how often it may change. */
const pause = 250;

/** A text that is being typed, and what is done with it. */
export interface TypedText {
  /** As typed, or as the address says where nothing is typed that it does not say yet. */
  readonly text: string;
  readonly type: (text: string) => void;
  /** Writes what was typed into the address, without waiting for the pause. */
  readonly end: () => void;
  /** Forgets what was typed and does not stand in the address. */
  readonly forget: () => void;
}

/** The text search: the page follows each letter at once, the address after a pause. */
export function useTypedText(written: string, write: (text: string) => void): TypedText {
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
