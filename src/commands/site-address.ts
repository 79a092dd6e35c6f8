/**
 * Address of a page of the site: whole where the setting SITE_URL names the site, else its path.
 * The same as the page makes of itself.
 */
export function siteAddress(page: string): string {
  const site = (process.env['SITE_URL'] ?? '').replace(/\/+$/, '');
  return `${site}/${page}`;
}
