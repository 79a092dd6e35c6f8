/** Where a site stands, as the settings of the build say. */
export interface SitePlace {
  /** The site's own address with its folder, without a slash at its end; empty where it is not known. */
  readonly siteUrl: string;
  /** Folder of the site on its host, with a slash at both ends. */
  readonly base: string;
}

type Settings = Readonly<Record<string, string | undefined>>;

function readUrl(text: string): URL {
  const url = /^https?:\/\//.test(text) && URL.canParse(text) ? new URL(text) : undefined;
  if (url?.search !== '' || url.hash !== '' || url.username !== '') {
    throw new Error(
      `SITE_URL is “${text}”. It must be the whole address of the site, such as https://example.org.`,
    );
  }
  return url;
}

/**
 * Reads `SITE_URL`, the address of the host with or without the site's folder, and `BASE_PATH`, that
 * folder. Throws where the first is no whole address, or names another folder.
 */
export function readSitePlace(settings: Settings): SitePlace {
  const folder = (settings['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '');
  const base = folder === '' ? '/' : `/${folder}/`;
  const text = (settings['SITE_URL'] ?? '').trim();
  if (text === '') return { siteUrl: '', base };
  const { origin, pathname } = readUrl(text);
  const named = pathname.replace(/\/*$/, '/');
  if (named !== '/' && named !== base) {
    throw new Error(
      `SITE_URL names the folder ${named}, BASE_PATH the folder ${base}. Let them be the same, or leave the folder out of SITE_URL.`,
    );
  }
  return { siteUrl: `${origin}${base.replace(/\/$/, '')}`, base };
}
