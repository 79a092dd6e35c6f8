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
import { keepPosition, readKeptPosition } from './kept-position';
import { placeOf, useKeepsPlace } from './place';
import { byHand, goTo } from './place-focus';

/** How long a place is held after the page around it last grew, and at most, in milliseconds. */
const patience = { pause: 1500, whole: 15_000 };

const FirstEntryContext = createContext<string | null>(null);

/**
 * A new page opens at its top, or at the place its address names, which also takes the focus; back
 * and forward return to where the reader was; a change of filters moves nothing. The browser cannot do this itself, because the
 * page has no height yet when it tries.
 */
export function PageScroll({ children }: { readonly children: ReactNode }) {
  const { key, pathname, search, hash } = useLocation();
  const type = useNavigationType();
  // Entries that the browser made, as for an address typed by hand, all have the same key.
  const entry = `${key} ${pathname}${search}${hash}`;
  const [positions] = useState(() => new Map(startingPosition(entry)));
  const keepsPlace = useKeepsPlace();
  const [firstKey] = useState(key);
  const previousPath = useRef<string | null>(null);
  const figure = new URLSearchParams(search).get('figure');
  const previousFigure = useRef(figure);

  useEffect(() => {
    window.history.scrollRestoration = 'manual';
    return () => {
      window.history.scrollRestoration = 'auto';
    };
  }, []);

  // Before the page is painted: scrolling the new page must not be taken for the old one's.
  useLayoutEffect(() => {
    const remember = () => positions.set(entry, window.scrollY);
    const keep = () => keepPosition(window.scrollY);
    window.addEventListener('scroll', remember, { passive: true });
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('scroll', remember);
      window.removeEventListener('pagehide', keep);
    };
  }, [entry, positions]);

  useLayoutEffect(() => {
    const isNewPage = previousPath.current !== pathname;
    previousPath.current = pathname;
    // A source panel opens beside its number: the page stays where it is.
    const isPanel = !isNewPage && previousFigure.current !== figure;
    previousFigure.current = figure;
    if (isPanel) return undefined;
    const kept = type === NavigationType.Pop ? positions.get(entry) : undefined;
    if (kept !== undefined) return holdPlace(() => window.scrollTo(0, kept));
    const isLinkFollowed = type !== NavigationType.Pop;
    if (isLinkFollowed && keepsPlace) return undefined;
    if (hash !== '') return holdPlace(goTo(placeOf(hash), isLinkFollowed));
    if (isNewPage && type !== NavigationType.Pop) window.scrollTo(0, 0);
    return undefined;
  }, [entry, pathname, hash, figure, type, positions, keepsPlace]);

  return <FirstEntryContext value={firstKey}>{children}</FirstEntryContext>;
}

/** Whether the page on show is the one the visit began with, which leaves the focus alone. */
export function useIsFirstEntry(): boolean {
  const first = useContext(FirstEntryContext);
  return useLocation().key === first;
}

/** After loading again: the place where this page was left. */
function startingPosition(entry: string): readonly (readonly [string, number])[] {
  const top = readKeptPosition();
  return top === null ? [] : [[entry, top]];
}

/** Goes there now and again whenever the page changes its height, until the reader moves or it is at rest. */
function holdPlace(go: () => void): () => void {
  go();
  if (typeof ResizeObserver === 'undefined') return () => undefined;
  const observer = new ResizeObserver(() => {
    go();
    window.clearTimeout(rest);
    rest = window.setTimeout(stop, patience.pause);
  });
  let rest = window.setTimeout(stop, patience.whole);
  const end = window.setTimeout(stop, patience.whole);
  function stop() {
    observer.disconnect();
    window.clearTimeout(rest);
    window.clearTimeout(end);
    for (const event of byHand) window.removeEventListener(event, stop);
  }
  for (const event of byHand) window.addEventListener(event, stop, { passive: true });
  observer.observe(document.body);
  return stop;
}
