import type { DrawnPage } from '../../prerender/prerender';
import { pageAddress } from '../../selectors/filters/page-address';
import { contentSecurityPolicyOf } from './content-security-policy';
import { escapeHtml } from './escape-html';
import { socialTags } from './social-tags';

/** What every page of a site carries. */
export interface SiteHead {
  /** The site's own address with its folder, without a slash at its end; empty where it is unknown. */
  readonly siteUrl: string;
  /** The site's folder with a slash at both ends. */
  readonly base: string;
  /** Files that the first paint of a wide screen is better with: fonts of an English page. */
  readonly preloads: readonly string[];
  /** The style sheet that stands in every page. */
  readonly styles: string;
  /** The part of it that names typefaces to be fetched: for wide screens, unless `public/faces.js` knows better. */
  readonly faces: string;
  /** Scripts that stand in the page, by the names that `index.html` knows them by. */
  readonly scripts: ReadonlyMap<string, string>;
}

/** What hydrates a page. `public/fetch-scripts.js` asks for it as soon as the page has been painted. */
export interface PageCode {
  readonly hasDeferredSections: boolean;
  /** A script that stands in the page after its own content, or null. */
  readonly own: string | null;
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** Scripts to fetch when there is nothing better to do. */
  readonly later: readonly string[];
  /** The data that it is drawn from. */
  readonly files: readonly string[];
  /** The few sources that it names, where they have a file of their own; else null. */
  readonly sources: string | null;
}

/** Where the first paint waits for typefaces, a little. */
const wideScreen = '(min-width: 1024px)';

/** Replaces the one place that matches. Throws where there is none: a page must not lose its head in silence. */
function replaceOnce(html: string, place: RegExp, text: string): string {
  if (!place.test(html)) throw new Error(`index.html has nothing like ${String(place)}`);
  return html.replace(place, () => text);
}

/** What hosts answer with where there is no page. It has no address, and search engines are to forget it. */
const missingPath = '/404';

function writeHead(page: DrawnPage, { siteUrl, base, preloads }: SiteHead): string {
  const { path, title, description } = page;
  const isMissing = path === missingPath;
  // A name of `social/`: /trade has trade.png, /chart/trade-flows has chart-trade-flows.png.
  const name = path === '/' ? 'overview' : path.slice(1).replaceAll('/', '-');
  return [
    ...(siteUrl === '' || isMissing
      ? []
      : [`<link rel="canonical" href="${escapeHtml(`${siteUrl}${pageAddress(path)}`)}" />`]),
    ...(isMissing
      ? ['<meta name="robots" content="noindex" />']
      : [socialTags({ name, path, title, description, language: 'en' }, { siteUrl, base })]),
    // On a phone they would keep the first paint waiting; there they are fetched after it.
    ...preloads.map(
      (file) =>
        `<link rel="preload" href="${escapeHtml(file)}" as="font" type="font/woff2" media="${wideScreen}" crossorigin />`,
    ),
  ].join('\n    ');
}

/** The page that the description of the dataset names as its own: it stands there once. */
const describedOn = '/sources';

function dropDescription(html: string): string {
  return html.replace(/<script type="application\/ld\+json">[\s\S]*?<\/script>/, '');
}

/** Puts the scripts of every page where `index.html` names their files. */
function inlineScripts(html: string, { base, scripts }: SiteHead): string {
  return [...scripts].reduce(
    (text, [name, script]) =>
      replaceOnce(
        text,
        new RegExp(`<script src="${base}${name.replaceAll('.', '\\.')}"></script>`),
        `<script>${script}</script>`,
      ),
    html,
  );
}

/**
 * Puts a drawn page into the built `index.html`, with everything that its first paint needs, so that
 * one answer of the host is enough for it. Throws where the drawing has what the page's content
 * security policy refuses: a style attribute or a script of its own.
 */
export function writePage(
  template: string,
  page: DrawnPage,
  site: SiteHead,
  code: PageCode,
): string {
  const refused = /\sstyle="|<script|<style/.exec(page.markup);
  if (refused !== null) {
    const place = page.markup.slice(Math.max(0, refused.index - 120), refused.index + 60);
    throw new Error(`${page.path} has what the policy refuses: ${place}`);
  }
  const title = `<title>${escapeHtml(page.title)}</title>`;
  const description = `<meta name="description" content="${escapeHtml(page.description)}" />`;
  const addresses = (files: readonly string[]) =>
    escapeHtml(files.map((file) => `${site.base}${file}`).join(' '));
  const about = [
    `data-page="${escapeHtml(page.path)}"`,
    `data-scripts="${addresses(code.scripts)}"`,
    `data-styles="${addresses(code.styles)}"`,
    `data-files="${addresses(code.sources === null ? code.files : [...code.files, code.sources])}"`,
    `data-later="${addresses(code.later)}"`,
    ...(code.sources === null ? [] : [`data-sources="${addresses([code.sources])}"`]),
    ...(code.hasDeferredSections ? ['data-rooms'] : []),
  ].join(' ');
  const faces = `<style id="faces" media="${wideScreen}">${site.faces}</style>`;
  const own = code.own === null ? '' : `\n    <script>${code.own}</script>`;
  const root = `<div id="root" ${about}>${page.markup}</div>${own}`;
  const written = [
    (html: string) => replaceOnce(html, /<title>[^<]*<\/title>/, title),
    (html: string) => replaceOnce(html, /<meta\s+name="description"[^>]*>/, description),
    // Before the scripts, one of which decides about it.
    (html: string) => replaceOnce(html, /<title>/, `${faces}\n    <title>`),
    (html: string) => inlineScripts(html, site),
    (html: string) =>
      replaceOnce(html, /<link rel="stylesheet"[^>]*>/, `<style>${site.styles}</style>`),
    (html: string) => replaceOnce(html, /<\/head>/, `  ${writeHead(page, site)}\n  </head>`),
    (html: string) => replaceOnce(html, /<div id="root"><\/div>/, root),
    (html: string) => (page.path === describedOn ? html : dropDescription(html)),
  ].reduce((html, write) => write(html), template);
  const policy = contentSecurityPolicyOf(written);
  const charset = '<meta charset="utf-8" />';
  return replaceOnce(
    written,
    /<meta charset="utf-8" \/>/,
    `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}" />`,
  );
}
