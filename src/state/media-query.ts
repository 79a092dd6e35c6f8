import { useCallback, useSyncExternalStore } from 'react';

/** Where the page becomes one column; the style sheet changes at the same width (`md`). */
export const narrowPage = 'not all and (min-width: 45rem)';

/** Whether a media query matches now; false where the window has no media queries. */
export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      if (typeof window.matchMedia !== 'function') return () => undefined;
      const list = window.matchMedia(query);
      list.addEventListener('change', onChange);
      return () => list.removeEventListener('change', onChange);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => typeof window.matchMedia === 'function' && window.matchMedia(query).matches,
    () => false,
  );
}
