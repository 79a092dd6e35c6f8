import type { ReactNode, RefObject } from 'react';
import { Chevron } from '../../ui/chevron';
import { Cross } from '../../ui/cross';
import { useLanguage } from '../../state/language';

/**
 * The filters of the phone: a sheet over the page, which `FilterButton` opens. Its own button says
 * how many events it will show.
 */
export function FilterSheet({
  ref,
  kept,
  canClear,
  onClose,
  onClear,
  children,
}: {
  readonly ref?: RefObject<HTMLDialogElement | null>;
  /** Number of events that the filters leave. */
  readonly kept: number;
  readonly canClear: boolean;
  readonly onClose?: () => void;
  readonly onClear?: () => void;
  readonly children?: ReactNode;
}) {
  const { messages, format } = useLanguage();
  const words = messages.filters;
  return (
    <dialog ref={ref} className="sheet" aria-label={words.name}>
      <header className="sheet-head">
        <h2>{words.name}</h2>
        <button type="button" className="sheet-close" onClick={onClose}>
          {words.close}
          <Cross />
        </button>
      </header>
      {children}
      <div className="sheet-foot">
        <button type="button" className="solid" onClick={onClose}>
          {words.show(kept, format.number(kept))}
        </button>
        <button type="button" className="link" disabled={!canClear} onClick={onClear}>
          {words.clear}
        </button>
      </div>
    </dialog>
  );
}

/** Opens the filters of the phone, and tells in a few words what is chosen. */
export function FilterButton(props: { readonly summary: string; readonly onOpen: () => void }) {
  const { messages } = useLanguage();
  return (
    <button type="button" className="filter-button" aria-haspopup="dialog" onClick={props.onOpen}>
      {messages.filters.name} <span className="filter-summary">{props.summary}</span>
      <Chevron />
    </button>
  );
}
