import { useEffect, useState } from 'react';
import type { FacetCounts } from '../../selectors/filters/events';
import type { Language } from '../../state/language';

/** Milliseconds after the last change until it is announced. */
const settled = 700;

/** Announces a text to assistive technology once it has stopped changing; not when the page opens. */
export function SettledStatus({ text }: { readonly text: string }) {
  const [spoken, setSpoken] = useState(text);
  const [hasChanged, setHasChanged] = useState(false);

  useEffect(() => {
    if (text === spoken) return undefined;
    const timer = window.setTimeout(() => {
      setSpoken(text);
      setHasChanged(true);
    }, settled);
    return () => window.clearTimeout(timer);
  }, [text, spoken]);

  return (
    <p role="status" className="sr-only">
      {hasChanged ? spoken : ''}
    </p>
  );
}

/** How many events the filters leave, as it is announced. */
export function announceKept({ kept, total }: FacetCounts, { messages, format }: Language): string {
  return messages.filters.announcement(kept, format.number(kept), format.number(total));
}
