import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

const medium = 'print';
const listeners = new Set<() => void>();
let announced = false;

/**
 * Brings the page to paper before the event is over: a browser may copy the page for its printer as
 * soon as its listeners have returned, before React's own turn comes.
 */
function tell(): void {
  flushSync(() => {
    for (const listener of [...listeners]) listener();
  });
}

function start(): void {
  announced = true;
  tell();
}

function end(): void {
  announced = false;
  tell();
}

/** Listens for the start and the end of printing, however the browser tells of it. */
function listen(): () => void {
  const media = window.matchMedia(medium);
  window.addEventListener('beforeprint', start);
  window.addEventListener('afterprint', end);
  media.addEventListener('change', tell);
  return () => {
    window.removeEventListener('beforeprint', start);
    window.removeEventListener('afterprint', end);
    media.removeEventListener('change', tell);
  };
}

let leave: () => void = () => undefined;

function subscribe(onChange: () => void): () => void {
  if (listeners.size === 0) leave = listen();
  listeners.add(onChange);
  return () => {
    listeners.delete(onChange);
    if (listeners.size === 0) leave();
  };
}

function isPrinting(): boolean {
  return announced || window.matchMedia(medium).matches;
}

/** Whether the page is being printed: paper gets light charts, and the tables that a screen shows on demand. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, isPrinting, () => false);
}
