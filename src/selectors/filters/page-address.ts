/**
 * The one address of a page: its path with a slash at its end. Static hosts keep a page in a folder
 * and answer its path without the slash with a redirect, in which some of them lose the query.
 */
export function pageAddress(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}

/** The path of a page as the site names it, whichever way it is written: `/trade`. */
export function pagePath(pathname: string): string {
  return pathname.length > 1 ? pathname.replace(/\/$/, '') : '/';
}
