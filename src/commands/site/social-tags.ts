import { escapeHtml } from './escape-html';
import { pageAddress } from '../../selectors/filters/page-address';
import type { SitePlace } from './site-place';

/** A page as a social network shows it. */
export interface TaggedPage {
  /** Name of its picture in `social/`, without its ending. */
  readonly name: string;
  /** From the root of the site, with a slash in front. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** What the picture shows, for those who do not see it; the title where nothing is said. */
  readonly alternative?: string;
  /** Language of the page, such as `en`. */
  readonly language: string;
}

/**
 * The `og:` and `twitter:` tags of a page, each on a line. Networks want whole addresses: where the
 * site's own is not known the tags hold the path alone, never a made-up host, and a network that
 * does not complete it shows no picture.
 */
export function socialTags(page: TaggedPage, { siteUrl, base }: SitePlace): string {
  const whole = (path: string) =>
    siteUrl === '' ? `${base}${path.replace(/^\//, '')}` : `${siteUrl}${path}`;
  const image = whole(`/social/${page.name}.png`);
  const alternative = page.alternative ?? page.title;
  const properties = [
    ['og:type', 'website'],
    ['og:site_name', 'Steppe Ledger'],
    ['og:locale', page.language],
    ['og:title', page.title],
    ['og:description', page.description],
    ['og:url', whole(pageAddress(page.path))],
    ['og:image', image],
    ['og:image:type', 'image/png'],
    ['og:image:width', '1200'],
    ['og:image:height', '630'],
    ['og:image:alt', alternative],
  ] as const;
  const names = [
    ['twitter:card', 'summary_large_image'],
    ['twitter:title', page.title],
    ['twitter:description', page.description],
    ['twitter:image', image],
    ['twitter:image:alt', alternative],
  ] as const;
  const tag =
    (kind: 'property' | 'name') =>
    ([key, content]: readonly [string, string]) =>
      `<meta ${kind}="${key}" content="${escapeHtml(content)}" />`;
  return [...properties.map(tag('property')), ...names.map(tag('name'))].join('\n    ');
}
