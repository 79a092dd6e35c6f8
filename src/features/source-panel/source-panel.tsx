import { useEffect, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { Cross } from '../../ui/cross';
import { useLanguage } from '../../state/language';
import { narrowPage } from '../../state/media-query';

const panelSelector = '[data-panel="source"]';

/** Whether the focus moved into the source panel. */
export function isInSourcePanel(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(panelSelector) !== null;
}

/** The number on the page that a path names, as far as it is shown. */
function numberOf(path: string): HTMLElement | undefined {
  const numbers = document.querySelectorAll<HTMLElement>('[data-reference]');
  return [...numbers].find(
    (number) =>
      number.dataset['reference'] === path &&
      !isInSourcePanel(number) &&
      number.getClientRects().length > 0,
  );
}

interface SourcePanelProps {
  readonly path: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * Stands beside the number it describes, on phones as a sheet from below. The page stays usable
 * behind it. Escape and its button close it; the focus then goes back to the number.
 */
export function SourcePanel({ path, onClose, children }: SourcePanelProps) {
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
      const goal = before?.isConnected === true ? before : numberOf(path);
      requestAnimationFrame(() => {
        if (document.querySelector(panelSelector) === null) goal?.focus({ preventScroll: true });
      });
    };
  }, [path]);

  useLayoutEffect(() => {
    const own = panel.current;
    if (own === null) return undefined;
    const place = () => {
      placePanel(own, opener.current ?? numberOf(path));
    };
    place();
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(place);
    observer?.observe(own);
    window.addEventListener('resize', place);
    return () => {
      observer?.disconnect();
      window.removeEventListener('resize', place);
    };
  }, [path]);

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
      className="source-panel z-20 overscroll-contain border-ink bg-paper px-5 pt-5 pb-6 text-ink md:px-6 print:hidden"
      role="dialog"
      aria-label={words.name}
      tabIndex={-1}
      data-panel="source"
      data-for={path}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <button
        type="button"
        className="float-right -mt-2 -mr-3 ml-2 grid size-11 place-items-center"
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

/** Least distance to the number and to the edges of the window, in pixels. */
const distance = 16;

/**
 * Puts the panel where it does not cover its number: at its right, at its left, else below or above
 * it. Without a number it stands at the right edge. A sheet scrolls its number into the room above.
 */
function placePanel(panel: HTMLElement, number: HTMLElement | undefined): void {
  const { style } = panel;
  style.removeProperty('left');
  style.removeProperty('top');
  style.removeProperty('max-height');
  const { innerWidth, innerHeight } = window;
  const found = number?.getBoundingClientRect();
  if (found !== undefined && (found.bottom < 0 || found.top > innerHeight)) {
    // An address opened cold names a number that may stand anywhere on its page.
    window.scrollBy(0, found.top - innerHeight / 3);
  }
  const box = number?.getBoundingClientRect();
  if (window.matchMedia(narrowPage).matches) {
    const { top } = panel.getBoundingClientRect();
    if (box !== undefined && (box.bottom > top - distance || box.top < 0)) {
      window.scrollBy(0, box.top - Math.max(distance, top / 2 - box.height));
    }
    return;
  }
  const { width } = panel.getBoundingClientRect();
  if (box === undefined) {
    set(panel, innerWidth - width - distance, distance, innerHeight - 2 * distance);
    return;
  }
  const right = box.right + distance;
  const left = box.left - distance - width;
  if (right + width + distance <= innerWidth || left >= distance) {
    const height = Math.min(panel.scrollHeight + 2, innerHeight - 2 * distance);
    const top = Math.max(distance, Math.min(box.top - 80, innerHeight - height - distance));
    const beside = right + width + distance <= innerWidth ? right : left;
    set(panel, beside, top, innerHeight - 2 * distance);
    return;
  }
  const across = Math.max(distance, Math.min(box.left, innerWidth - width - distance));
  const below = innerHeight - box.bottom - 2 * distance;
  const above = box.top - 2 * distance;
  if (below >= above) set(panel, across, box.bottom + distance, below);
  else set(panel, across, box.top - distance - Math.min(panel.scrollHeight + 2, above), above);
}

/** In pixels of the window; the panel then scrolls with the page, as its number does. */
function set(panel: HTMLElement, left: number, top: number, height: number): void {
  panel.style.left = `${String(left + window.scrollX)}px`;
  panel.style.top = `${String(top + window.scrollY)}px`;
  panel.style.maxHeight = `${String(height)}px`;
}
