import { useEffect, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { Cross } from './cross';
import { useLanguage } from './language';
import { placePanel } from './panel-place';

const panelSelector = '[data-panel="source"]';

/** Whether the focus moved into the source panel. */
export function isInSourcePanel(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(panelSelector) !== null;
}

/** The number on the page that a reference names, as far as it is shown. */
function numberOf(reference: string): HTMLElement | undefined {
  const numbers = document.querySelectorAll<HTMLElement>('[data-reference]');
  return [...numbers].find(
    (number) =>
      number.dataset['reference'] === reference &&
      !isInSourcePanel(number) &&
      number.getClientRects().length > 0,
  );
}

interface SourcePanelProps {
  readonly reference: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * Stands beside the number it tells of, on phones as a sheet from below. The page stays usable
 * behind it. Escape and its button close it; the focus then goes back to the number.
 */
export function SourcePanel({ reference, onClose, children }: SourcePanelProps) {
  const { messages } = useLanguage();
  const words = messages.provenance;
  const panel = useRef<HTMLElement>(null);
  const opener = useRef<HTMLElement | null>(null);

  useEffect(() => {
    const focused = document.activeElement;
    if (focused instanceof HTMLElement && focused !== document.body && !isInSourcePanel(focused)) {
      opener.current = focused;
    }
    const own = panel.current;
    own?.focus({ preventScroll: true });
    return () => {
      // Only where the focus would be lost: a reader who went on keeps the place.
      if (
        document.activeElement !== document.body &&
        own?.contains(document.activeElement) !== true
      )
        return;
      const before = opener.current;
      const goal = before?.isConnected === true ? before : numberOf(reference);
      requestAnimationFrame(() => {
        if (document.querySelector(panelSelector) === null) goal?.focus({ preventScroll: true });
      });
    };
  }, [reference]);

  useLayoutEffect(() => {
    const own = panel.current;
    if (own === null) return undefined;
    const place = () => {
      placePanel(own, opener.current ?? numberOf(reference));
    };
    place();
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(place);
    observer?.observe(own);
    window.addEventListener('resize', place);
    return () => {
      observer?.disconnect();
      window.removeEventListener('resize', place);
    };
  }, [reference]);

  useEffect(() => {
    const close = (event: globalThis.KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) onClose();
    };
    window.addEventListener('keydown', close);
    return () => {
      window.removeEventListener('keydown', close);
    };
  }, [onClose]);

  return createPortal(
    <section
      ref={panel}
      className="source-panel"
      role="dialog"
      aria-label={words.name}
      tabIndex={-1}
      data-panel="source"
      data-for={reference}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <button
        type="button"
        className="source-panel-close"
        aria-label={words.close}
        onClick={onClose}
      >
        <Cross />
      </button>
      {children}
    </section>,
    document.body,
  );
}
