/** A path with single slashes: `//host/` would be another site to whatever writes links from it. */
export function singleSlashes(path: string): string {
  return path.replace(/\/{2,}/g, '/');
}

/** Writes the path of the address bar with single slashes, before anything reads it. */
export function straightenAddressBar(): void {
  const { pathname, search, hash } = window.location;
  const path = singleSlashes(pathname);
  if (path !== pathname)
    window.history.replaceState(window.history.state, '', `${path}${search}${hash}`);
}
