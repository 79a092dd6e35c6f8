import {
  createContext,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom';

/** How long a place is waited for while the page above it still grows, in milliseconds. */
const patience = 3000;

const FirstEntryContext = createContext<string | null>(null);

/**
 * A new page opens at its top, or at the place its address names; back and forward return to where
 * the reader was; a change of filters moves nothing. The browser cannot do this itself, because the
 * page has no height yet when it tries.
 */
export function PageScroll({ children }: { readonly children: ReactNode }) {
  const { key, pathname, hash } = useLocation();
  const type = useNavigationType();
  const [positions] = useState(() => new Map<string, number>());
  const [firstKey] = useState(key);
  const previousPath = useRef<string | null>(null);

  useEffect(() => {
    window.history.scrollRestoration = 'manual';
    return () => {
      window.history.scrollRestoration = 'auto';
    };
  }, []);

  useEffect(() => {
    const remember = () => positions.set(key, window.scrollY);
    window.addEventListener('scroll', remember, { passive: true });
    return () => window.removeEventListener('scroll', remember);
  }, [key, positions]);

  useLayoutEffect(() => {
    const isNewPage = previousPath.current !== pathname;
    previousPath.current = pathname;
    const kept = type === NavigationType.Pop ? positions.get(key) : undefined;
    if (kept !== undefined) return keepTrying(() => scrollTo(kept));
    if (hash !== '') return keepTrying(() => scrollToPlace(hash.slice(1)));
    if (isNewPage && type !== NavigationType.Pop) window.scrollTo(0, 0);
    return undefined;
  }, [key, pathname, hash, type, positions]);

  return <FirstEntryContext value={firstKey}>{children}</FirstEntryContext>;
}

/** Whether the page on show is the one the visit began with, which leaves the focus alone. */
export function useIsFirstEntry(): boolean {
  const first = useContext(FirstEntryContext);
  return useLocation().key === first;
}

/** Whether the page was high enough to be scrolled so far. */
function scrollTo(top: number): boolean {
  window.scrollTo(0, top);
  return document.documentElement.scrollHeight >= top + window.innerHeight;
}

function scrollToPlace(id: string): boolean {
  const place = document.getElementById(decodeURIComponent(id));
  if (place === null) return false;
  place.scrollIntoView();
  return true;
}

/** Tries now and whenever the page grows, until it works, the reader scrolls, or time is up. */
function keepTrying(attempt: () => boolean): () => void {
  if (attempt() || typeof ResizeObserver === 'undefined') return () => undefined;
  const observer = new ResizeObserver(() => {
    if (attempt()) stop();
  });
  const timer = window.setTimeout(stop, patience);
  const stopping = ['wheel', 'touchstart', 'keydown'] as const;
  function stop() {
    observer.disconnect();
    window.clearTimeout(timer);
    for (const event of stopping) window.removeEventListener(event, stop);
  }
  for (const event of stopping) window.addEventListener(event, stop, { passive: true });
  observer.observe(document.body);
  return stop;
}
