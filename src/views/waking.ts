import { createContext, useSyncExternalStore } from 'react';

const never = () => () => undefined;

/**
 * Whether the page is alive. False while it is drawn at build time, and once more in the browser
 * while React takes that drawing over and must find in it what it would draw itself.
 */
export function useIsAwake(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

/** Runs an act when the browser has nothing better to do. Gives what calls it off. */
export function whenIdle(act: () => void): () => void {
  // Safari has no idle callback.
  if (typeof window.requestIdleCallback !== 'function') {
    const timer = window.setTimeout(act, 200);
    return () => window.clearTimeout(timer);
  }
  const request = window.requestIdleCallback(act, { timeout: 2000 });
  return () => window.cancelIdleCallback(request);
}

/** Markup of charts drawn at build time, by id; absent in a browser, where it stands in the page. */
export const PlotsAhead = createContext<((id: string) => string) | null>(null);
