import { useEffect, useState } from 'react';

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
