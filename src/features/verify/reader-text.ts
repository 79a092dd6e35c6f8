import { useSyncExternalStore } from 'react';

/** How letters of this reader differ from those that charts are laid out for. */
export interface ReaderText {
  /** Size of the root font against the usual 16 pixels. */
  readonly scale: number;
  /** How much wider words are by the spacing that the reader asks for, as a factor. */
  readonly spare: number;
}

export const usualText: ReaderText = { scale: 1, spare: 1 };

const usualRoot = 16;

/** Ems that a letter takes on average, and letters of a word with the space after it. */
const [letter, word] = [0.5, 6];

/** Size of chart text for the usual root font, and the ems of width that a chart needs at least. */
const [usualSize, leastEms] = [14, 22.8];

/**
 * Size of ordinary chart text in pixels: it grows with the root font as far as a chart of that width
 * has room for it.
 */
export function chartTextSize(width: number, { scale }: ReaderText): number {
  return Math.max(usualSize, Math.min(usualSize * scale, width / leastEms));
}

function pixels(length: string): number {
  const value = Number.parseFloat(length);
  return Number.isFinite(value) ? value : 0;
}

/** What the styles of an element of one rem say of the reader's letters. */
export function readerTextOf(
  style: Pick<CSSStyleDeclaration, 'fontSize' | 'letterSpacing' | 'wordSpacing'>,
): ReaderText {
  const size = pixels(style.fontSize);
  if (size === 0) return usualText;
  const spacing = pixels(style.letterSpacing) + pixels(style.wordSpacing) / word;
  return { scale: size / usualRoot, spare: 1 + Math.max(0, spacing) / (size * letter) };
}

let current = usualText;

/** One unseen word for the whole page: its size changes with the root font and with spacing. */
function watch(tell: () => void): () => void {
  if (typeof ResizeObserver === 'undefined') return () => undefined;
  const probe = document.createElement('span');
  probe.textContent = 'a a';
  probe.setAttribute('aria-hidden', 'true');
  probe.style.cssText = 'position:absolute;visibility:hidden;font-size:1rem;white-space:nowrap';
  document.body.append(probe);
  const observer = new ResizeObserver(() => {
    const read = readerTextOf(getComputedStyle(probe));
    if (read.scale === current.scale && read.spare === current.spare) return;
    current = read;
    tell();
  });
  observer.observe(probe);
  return () => {
    observer.disconnect();
    probe.remove();
  };
}

const listeners = new Set<() => void>();
let stop: (() => void) | null = null;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  stop ??= watch(() => {
    for (const each of listeners) each();
  });
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    stop?.();
    stop = null;
  };
}

/** The reader's letters, as soon as they are known to differ. */
export function useReaderText(): ReaderText {
  return useSyncExternalStore(
    subscribe,
    () => current,
    () => usualText,
  );
}
