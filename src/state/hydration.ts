import { createContext, useContext, useEffect, useLayoutEffect, useSyncExternalStore } from 'react';

const never = () => () => undefined;

/**
 * Whether React has taken the page over. False while it is drawn at build time, and once more in the
 * browser during hydration, when React must find in the page what it would draw itself.
 */
export function useIsHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

/** What is to be done once the page is hydrated; nothing unless somebody asks for it. */
export const OnHydrated = createContext<() => void>(() => undefined);

/**
 * Stands beside the page, in the boundary that waits for its code, so that it is there when the page
 * is: its controls answer. Ends what `public/view.js` and `public/start.js` began: the view that was
 * asked for is in sight, and nothing is late.
 */
export function Hydrated() {
  const then = useContext(OnHydrated);
  useLayoutEffect(() => {
    delete document.documentElement.dataset['view'];
    delete document.documentElement.dataset['start'];
    document.documentElement.dataset['awake'] = '';
  }, []);
  useEffect(then, [then]);
  return null;
}

/**
 * Markup of charts drawn at build time, by id, null of one that cannot be drawn; absent in a browser,
 * where it stands in the page.
 */
export const StaticPlots = createContext<((id: string) => string | null) | null>(null);
