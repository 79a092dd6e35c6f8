const storageKey = 'steppe-ledger.scroll';

/** Keeps the place for the case that the page is loaded again; where storage is forbidden it is lost. */
export function keepPosition(top: number): void {
  try {
    const kept = JSON.stringify({ address: window.location.href, top });
    window.sessionStorage.setItem(storageKey, kept);
  } catch {
    return;
  }
}

/** The place to return to after loading the same address again; null on a fresh visit. */
export function readKeptPosition(): number | null {
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
