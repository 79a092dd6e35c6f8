import type { ReactNode, RefObject } from 'react';
import { Button } from '../../ui/button';
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
    <dialog
      ref={ref}
      className="sheet px-5 h-dvh max-h-none w-full max-w-none overscroll-contain bg-paper text-ink"
      aria-label={words.name}
    >
      <header className="flex min-h-15 items-center justify-between border-b border-ink">
        <h2 className="text-title/8">{words.name}</h2>
        <button
          type="button"
          className="inline-flex min-h-11 items-center gap-2.5 font-semibold"
          onClick={onClose}
        >
          {words.close}
          <Cross />
        </button>
      </header>
      {children}
      <div className="sheet-foot sticky bottom-0 mt-2 flex items-center justify-between gap-4 border-t border-ink bg-paper pt-4 pb-6">
        <Button data-part="show" onClick={onClose}>
          {words.show(kept, format.number(kept))}
        </Button>
        <button
          type="button"
          className="link disabled:invisible"
          disabled={!canClear}
          onClick={onClear}
        >
          {words.clear}
        </button>
      </div>
    </dialog>
  );
}

/** Opens the filters of the phone, and tells in a few words what is chosen. */
export function FilterButton(props: {
  readonly look: 'bar' | 'panel';
  readonly summary: string;
  readonly onOpen: () => void;
}) {
  const { messages } = useLanguage();
  return (
    <button
      type="button"
      className={`filter-button flex w-full items-center gap-3 font-semibold md:hidden ${props.look === 'panel' ? 'mt-3 min-h-11 rounded border border-edge pr-2.5 pl-3' : 'min-h-12'}`}
      aria-haspopup="dialog"
      onClick={props.onOpen}
    >
      {messages.filters.name}{' '}
      <span className="filter-summary ml-auto truncate font-normal text-muted">
        {props.summary}
      </span>
      <Chevron />
    </button>
  );
}
