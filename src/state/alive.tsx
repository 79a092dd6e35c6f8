import { createContext, useContext, useEffect, useLayoutEffect } from 'react';

/** What is to be done once the page is alive; nothing unless somebody asks for it. */
export const WhenAlive = createContext<() => void>(() => undefined);

/**
 * Stands beside the page, in the boundary that waits for its code, so that it is there when the page
 * is: its controls answer. Ends what `public/view.js` and
 * `public/start.js` began: the view that was asked for is in sight, and nothing is late.
 */
export function Alive() {
  const then = useContext(WhenAlive);
  useLayoutEffect(() => {
    delete document.documentElement.dataset['view'];
    delete document.documentElement.dataset['start'];
    document.documentElement.dataset['awake'] = '';
  }, []);
  useEffect(then, [then]);
  return null;
}
