import { useEffect, useRef, type ReactNode } from 'react';
import { Cross } from '../../ui/cross';
import { useLanguage } from '../../state/language';

/** What came of a picture, spoken as it comes; empty until there is something to say. */
export function ReopenResult(props: {
  readonly outcome: string;
  readonly reason: string | undefined;
  readonly sentence: string | null;
  readonly onDismiss: () => void;
  /** What the data have become since. */
  readonly children: ReactNode;
}) {
  const { messages } = useLanguage();
  const { outcome, sentence } = props;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (outcome === 'reopened') place.current?.scrollIntoView({ block: 'nearest' });
  }, [outcome, sentence]);
  return (
    <div
      ref={place}
      className="reopen-result"
      role="status"
      data-reopen="result"
      data-outcome={outcome}
      data-reason={props.reason}
    >
      {sentence !== null && (
        <>
          <div className="min-w-0 flex-[1_1_16rem] py-2 wrap-anywhere">
            <p>
              <strong>{sentence}</strong>
            </p>
            {props.children}
          </div>
          <button
            type="button"
            className="inline-flex min-h-11 items-center gap-2.5 font-semibold print:hidden"
            onClick={() => {
              props.onDismiss();
              // The button goes; the reader goes on where the page begins.
              document.getElementById('content')?.focus({ preventScroll: true });
            }}
          >
            {messages.reopen.dismiss}
            <Cross />
          </button>
        </>
      )}
    </div>
  );
}
