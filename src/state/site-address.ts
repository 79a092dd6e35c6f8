/**
 * The address of a page of the site from anywhere: after the setting SITE_URL, else after the page
 * at hand. While pages are prerendered there is none, and the path alone stands.
 */
export function siteAddress(path: string): string {
  if (__SITE_URL__ !== '') return `${__SITE_URL__}${path}`;
  if (typeof window === 'undefined') return path;
  return `${window.location.origin}${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}
