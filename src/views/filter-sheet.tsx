import { useRef, type ReactNode } from 'react';
import { Chevron } from './chevron';
import { Cross } from './cross';
import { useLanguage } from './language';

/**
 * The filters of the phone: one button that tells what is chosen and opens a sheet over the page.
 * The sheet's own button says how many events it will show.
 */
export function FilterSheet(props: {
  /** What is chosen, in a few words. */
  readonly summary: string;
  /** Number of events that the filters leave. */
  readonly kept: number;
  readonly canClear: boolean;
  readonly onClear: () => void;
  readonly children: ReactNode;
}) {
  const { messages, format } = useLanguage();
  const sheet = useRef<HTMLDialogElement>(null);
  const words = messages.filters;
  const close = () => sheet.current?.close();
  return (
    <>
      <FilterButton summary={props.summary} onOpen={() => sheet.current?.showModal()} />
      <dialog ref={sheet} className="sheet" aria-label={words.name}>
        <header className="sheet-head">
          <h2>{words.name}</h2>
          <button type="button" className="sheet-close" onClick={close}>
            {words.close}
            <Cross />
          </button>
        </header>
        {props.children}
        <div className="sheet-foot">
          <button type="button" className="solid" onClick={close}>
            {words.show(props.kept, format.number(props.kept))}
          </button>
          <button type="button" className="link" disabled={!props.canClear} onClick={props.onClear}>
            {words.clear}
          </button>
        </div>
      </dialog>
    </>
  );
}

/** Opens the filters of the phone. */
export function FilterButton(props: { readonly summary: string; readonly onOpen?: () => void }) {
  const { messages } = useLanguage();
  return (
    <button
      type="button"
      className="filter-button"
      aria-haspopup="dialog"
      onClick={() => props.onOpen?.()}
    >
      {messages.filters.name} <span className="filter-summary">{props.summary}</span>
      <Chevron />
    </button>
  );
}
