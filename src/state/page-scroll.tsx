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
import { hashId, useKeepsScroll } from './hash';

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
  const [positions] = useState(() => new Map(initialScroll(entry)));
  const keepsPlace = useKeepsScroll();
  const [firstKey] = useState(key);
  const previousPath = useRef<string | null>(null);
  const figure = new URLSearchParams(search).get('figure');
  const previousPanel = useRef(figure);

  useEffect(() => {
    window.history.scrollRestoration = 'manual';
    return () => {
      window.history.scrollRestoration = 'auto';
    };
  }, []);

  // Before the page is painted: scrolling the new page must not be taken for the old one's.
  useLayoutEffect(() => {
    const remember = () => positions.set(entry, window.scrollY);
    const keep = () => storeScroll(window.scrollY);
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
    const isPanel = !isNewPage && previousPanel.current !== figure;
    previousPanel.current = figure;
    if (isPanel) return undefined;
    const kept = type === NavigationType.Pop ? positions.get(entry) : undefined;
    if (kept !== undefined) return holdPlace(() => window.scrollTo(0, kept));
    const isLinkFollowed = type !== NavigationType.Pop;
    if (isLinkFollowed && keepsPlace) return undefined;
    if (hash !== '') return holdPlace(goTo(hashId(hash), isLinkFollowed));
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
function initialScroll(entry: string): readonly (readonly [string, number])[] {
  const top = readStoredScroll();
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

const storageKey = 'steppe-ledger.scroll';

/** Keeps the place for the case that the page is loaded again; where storage is forbidden it is lost. */
function storeScroll(top: number): void {
  try {
    const kept = JSON.stringify({ address: window.location.href, top });
    window.sessionStorage.setItem(storageKey, kept);
  } catch {
    return;
  }
}

/** The place to return to after loading the same address again; null on a fresh visit. */
function readStoredScroll(): number | null {
  try {
    const [navigation] = performance.getEntriesByType('navigation');
    const isAgain =
      navigation instanceof PerformanceNavigationTiming && navigation.type !== 'navigate';
    const kept: unknown = JSON.parse(window.sessionStorage.getItem(storageKey) ?? 'null');
    if (!isAgain || typeof kept !== 'object' || kept === null) return null;
    if (!('address' in kept) || kept.address !== window.location.href) return null;
    return 'top' in kept && typeof kept.top === 'number' ? kept.top : null;
  } catch {
    return null;
  }
}

/** What moves the page by hand; from then on the reader decides. */
const byHand = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;

/** Gives a part of the page the focus, for as long as it keeps it: a place is no stop of the Tab key. */
function focusPlace(place: HTMLElement): void {
  if (place.tabIndex < 0 && !place.hasAttribute('tabindex')) {
    place.tabIndex = -1;
    place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
  }
  place.focus({ preventScroll: true });
}

/** Whether nothing that a reader chose has the focus: a page drawn anew loses it, its heading is given it. */
function isFocusFree(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || activeElement.matches('h1');
}

/**
 * Gives what goes to the place of an address, each time that the page has grown: scrolls to it, and
 * brings the focus along, as a browser does of itself on a page that is there from the start. The
 * focus leaves the link that was followed once. Where no link was followed, and after that, only a
 * focus that is free is taken: an open panel keeps its own.
 */
function goTo(id: string, isLinkFollowed: boolean): () => void {
  let mayTake = isLinkFollowed;
  return () => {
    const place = document.getElementById(id);
    if (place === null) return;
    place.scrollIntoView();
    if ((mayTake || isFocusFree()) && !place.contains(document.activeElement)) focusPlace(place);
    mayTake = false;
  };
}
